package dev.designdoc.markdown.support;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts words, to find those that a value has lost. */
public final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKERS = Pattern.compile("^[\\s>]*(?:(?:[-*+]|\\d{1,9}[.)])(?:\\s+|$)|>\\s*)*");
    private static final Pattern HEADED = Pattern.compile("^[\\s>]*(?:[-*+]\\s+)*(?:#{1,6}\\s|\\*\\*|__)");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-+)\\s*$");
    private static final Pattern ORDINAL = Pattern.compile("\\p{N}+|[a-zA-Z]|[A-Z]{2}|[IVX]+|\\p{N}+[a-zA-Z]");
    /** A check box of nothing is nothing. */
    private static final Pattern BOX = Pattern.compile("\\[[xX]\\]\\s*");
    private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?\\s*:?-+:?\\s*\\|\\s*:?-+:?\\s*\\|?\\s*$");

    /** Comments after the value of a field, in Markdown and YAML; anchors, tags and nothing in YAML. */
    private static final List<Pattern> COMMENTS = List.of(
            Pattern.compile("(?s)[:|][^\\n]*?<!--(.*?)-->"),
            Pattern.compile("(?m)[:\\]'\"\\w-]\\s+#(.*)$"), Pattern.compile("[:-]\\s+[&!](\\S+)"),
            Pattern.compile(":\\s+(null|Null|NULL)"));

    private final Shape shape;
    private final Set<String> template = new HashSet<>();
    private final List<Pattern> comments = new ArrayList<>(COMMENTS);

    public Words(Class<? extends Record> type) {
        this.shape = Shapes.of(type);
        for (String name : Names.of(Template.of(type))) {
            template.addAll(in(name));
        }
        // Comments in the section of a field, before and after its value.
        Slot fields = shape.fields();
        for (Slot field : fields == null ? List.<Slot>of() : fields.elementShape().slots()) {
            field.names().forEach(name -> comments.add(
                    Pattern.compile("(?si)(?<![^\\n])##[^\\n]*" + Pattern.quote(name) + "(?:(?!\\n#).)*?<!--(.*?)(?:-->|\\z)")));
        }
        // The key of the title in front matter.
        template.add("title");
    }

    public static List<String> in(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The words of {@code source} that {@code value} lacks and that are not wording of the template. */
    public List<String> lost(String source, Record value) {
        Map<String, Integer> left = new HashMap<>();
        Pointer.texts(value).values().forEach(text -> in(text).forEach(w -> left.merge(w, 1, Integer::sum)));
        left.merge("x", ticked(shape, value), Integer::sum);
        List<String> missing = new ArrayList<>();
        for (String word : in(source)) {
            if (left.merge(word, -1, Integer::sum) < 0 && !template.contains(word)) {
                missing.add(word);
            }
        }
        return missing.isEmpty() ? missing : withoutOrdinals(source, missing);
    }

    /** Ordinals of lists and headings and the heads of tables are wording as well, as often as they stand there. */
    private List<String> withoutOrdinals(String source, List<String> missing) {
        Map<String, Integer> allowed = new HashMap<>();
        List<String> lines = source.replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            Matcher markers = MARKERS.matcher(line);
            String marks = markers.find() ? markers.group() : "";
            in(marks).forEach(w -> allowed.merge(w, 1, Integer::sum));
            if (BOX.matcher(line.substring(marks.length())).matches()) {
                allowed.merge("x", 1, Integer::sum);
            }
            if (HEADED.matcher(line).find() || UNDERLINE.matcher(next).find()) {
                Matcher words = WORD.matcher(line.substring(marks.length()));
                while (words.find()) {
                    boolean glued = template.contains(words.group().replaceFirst("^\\p{N}+", "").toLowerCase(Locale.ROOT));
                    if (glued || ORDINAL.matcher(words.group()).matches()) {
                        allowed.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
                    }
                }
            }
            if (line.indexOf('|') >= 0 && TABLE_RULE.matcher(next).find()) {
                in(line).forEach(w -> allowed.merge(w, 1, Integer::sum));
            }
        }
        for (Pattern pattern : comments) {
            pattern.matcher(source).results().forEach(r -> in(r.group(1)).forEach(w -> allowed.merge(w, 1, Integer::sum)));
        }
        List<String> lost = new ArrayList<>();
        for (String word : missing) {
            if (allowed.merge(word, -1, Integer::sum) < 0) {
                lost.add(word);
            }
        }
        return lost;
    }

    private static int ticked(Shape shape, Record record) {
        int count = 0;
        for (Slot slot : shape.slots()) {
            Object raw = slot.get(record);
            if (raw instanceof Boolean done && done) {
                count++;
            } else if (raw instanceof Record r) {
                count += ticked(slot.elementShape(), r);
            } else if (raw instanceof List<?> list) {
                for (Object element : list) {
                    count += element instanceof Record r ? ticked(slot.elementShape(), r) : 0;
                }
            }
        }
        return count;
    }
}
