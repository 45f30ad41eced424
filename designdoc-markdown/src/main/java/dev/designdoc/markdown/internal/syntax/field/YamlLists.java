package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.markdown.internal.syntax.field.FieldForm.Element;
import dev.designdoc.markdown.internal.syntax.field.FieldForm.Field;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/** Lists of YAML in brackets. */
final class YamlLists {

    private YamlLists() {}

    static String written(List<String> texts) {
        return texts.stream()
                .map(text -> YamlScalars.written(text, ScalarStyle.PLAIN, "", true))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** How a new element is written: in quotes where all are. */
    static ScalarStyle style(Field list, String source) {
        List<ScalarStyle> styles =
                list.elements().stream().map(e -> YamlScalars.style(source, e.at())).distinct().toList();
        return styles.size() == 1 ? styles.get(0) : ScalarStyle.PLAIN;
    }

    /** Makes a list in brackets say other texts; the elements at both ends that stay are not touched. */
    static void change(Field at, List<String> texts, Splices splices) {
        String source = splices.source().text();
        List<Element> old = at.elements();
        int head = Elements.same(old, texts, false, Integer.MAX_VALUE);
        int tail = Elements.same(old, texts, true, Math.min(old.size(), texts.size()) - head);
        int first = head == 0 ? at.valueAt().from() + 1 : old.get(head - 1).at().to();
        int last = tail == 0 && head == old.size() ? first : tail == 0
                ? old.get(old.size() - 1).at().to()
                : head > 0 ? old.get(old.size() - 1 - tail).at().to() : old.get(old.size() - tail).at().from();
        last = Math.max(first, last);
        StringBuilder text = new StringBuilder();
        for (int i = head; i < texts.size() - tail; i++) {
            boolean isOld = i < old.size() - tail;
            ScalarStyle style = isOld ? YamlScalars.style(source, old.get(i).at()) : style(at, source);
            String was = isOld ? old.get(i).text() : "";
            text.append(i == 0 ? "" : ", ").append(YamlScalars.written(texts.get(i), style, was, true));
        }
        boolean open = head == 0 && tail > 0 && !text.isEmpty();
        splices.replace(new Span(first, last), open ? text + ", " : text.toString());
    }
}
