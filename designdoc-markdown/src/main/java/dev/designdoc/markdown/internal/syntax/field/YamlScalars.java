package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Entry;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Kind;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Mapping;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Texts as scalars of YAML. */
final class YamlScalars {

    /** What older YAML takes for a boolean. */
    private static final Set<String> BOOLEANS = Set.of("y", "n", "yes", "no", "on", "off");

    private YamlScalars() {}

    /** A text in that style where that says it, as {@code old} has it; otherwise in double quotes. */
    static String written(String text, ScalarStyle style, String old, boolean inFlow) {
        if (style == ScalarStyle.SINGLE_QUOTED && text.chars().allMatch(c -> c >= ' ' && c < 127 || c > 160 && c < 0x2028)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return style != ScalarStyle.DOUBLE_QUOTED && isPlain(text, old, inFlow) ? text : quoted(text);
    }

    /** How a scalar is written that stands on one line. */
    static ScalarStyle style(String source, Span at) {
        char first = at.isEmpty() ? ' ' : source.charAt(at.from());
        return first == '"' ? ScalarStyle.DOUBLE_QUOTED : first == '\'' ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN;
    }

    /** A text as a key. */
    static String key(String text) {
        Mapping read = mapping(text + ": 1\n");
        boolean isPlain = read != null && read.entries().size() == 1 && read.entries().get(0).key().equals(text)
                && read.entries().get(0).kind() == Kind.SCALAR && !YamlEntries.isNull(text);
        return isPlain ? text : quoted(text);
    }

    private static boolean isPlain(String text, String old, boolean inFlow) {
        Tag type = YamlEntries.type(text);
        boolean isText = type.equals(Tag.STR) && !BOOLEANS.contains(text.toLowerCase(Locale.ROOT));
        boolean isSame = !type.equals(Tag.NULL) && !old.isEmpty() && type.equals(YamlEntries.type(old));
        if (!isText && !(isSame && YamlEntries.isSpelledSo(text))) {
            return false;
        }
        Mapping read = mapping(inFlow ? "a: [" + text + "]\n" : "a: " + text + "\n");
        if (read == null || read.entries().size() != 1) {
            return false;
        }
        Entry entry = read.entries().get(0);
        return inFlow
                ? entry.elements().size() == 1 && entry.elements().get(0).text().equals(text) && entry.kind() == Kind.LIST
                : entry.kind() == Kind.SCALAR && entry.value().equals(text) && entry.style() == ScalarStyle.PLAIN;
    }

    private static @Nullable Mapping mapping(String text) {
        Lines lines = new Lines(text, 0);
        return YamlEntries.read(lines, 0, lines.count());
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLone = Character.isSurrogate(c) && Surrogates.isLone(text, i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c >= 127 && c <= 160 || c == 0x2028 || c == 0x2029 || c == 0xFEFF || c >= 0xFFFE || isLone) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
