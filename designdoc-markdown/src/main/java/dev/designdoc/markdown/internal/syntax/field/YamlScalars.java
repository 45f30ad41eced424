package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Surrogates;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Entry;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Kind;
import dev.designdoc.markdown.internal.syntax.field.YamlEntries.Mapping;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Texts as scalars of YAML. */
final class YamlScalars {

    /** What older YAML takes for no text: a boolean, a mark of its own, a time, a number with lines in it, a tab. */
    private static final Pattern OLDER = Pattern.compile("(?i)y|n|yes|no|on|off|=|<<|[-+]?\\d[\\d_:]*(\\.[\\d_]*)?|[^\t]*\t.*");

    private static final LoadSettings CORE = LoadSettings.builder().setSchema(new CoreSchema()).build();

    private YamlScalars() {}

    /** A text in that style where that says it, as {@code old} has it; otherwise in double quotes. */
    static String written(String text, ScalarStyle style, String old, boolean inFlow) {
        if (style == ScalarStyle.SINGLE_QUOTED && text.chars().allMatch(c -> c >= ' ' && c < 127 || c > 160 && c < 0x2028)) {
            return "'" + text.replace("'", "''") + "'";
        }
        return style != ScalarStyle.DOUBLE_QUOTED && isPlain(text, old, inFlow) ? text : quoted(text);
    }

    /** What a new field says: a scalar, or a list in brackets. */
    static String written(FieldValue value, boolean inFlow) {
        return value.isList()
                ? value.texts().stream()
                        .map(text -> written(text, ScalarStyle.PLAIN, "", true))
                        .collect(Collectors.joining(", ", "[", "]"))
                : value.isEmpty() ? "" : written(value.line(), ScalarStyle.PLAIN, "", inFlow);
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
                && read.entries().get(0).kind() == Kind.SCALAR && isText(text);
        return isPlain ? text : quoted(text);
    }

    private static boolean isPlain(String text, String old, boolean inFlow) {
        boolean isSame = !YamlEntries.isNull(text) && !old.isEmpty() && YamlEntries.type(text).equals(YamlEntries.type(old))
                && isOlder(text) == isOlder(old);
        boolean mayBe = isText(text) || isSame && isSpelledSo(text);
        Mapping read = mayBe ? mapping(inFlow ? "a: [" + text + "]\n" : "a: " + text + "\n") : null;
        if (read == null || read.entries().size() != 1) {
            return false;
        }
        Entry entry = read.entries().get(0);
        return inFlow
                ? entry.elements().size() == 1 && entry.elements().get(0).text().equals(text)
                : entry.kind() == Kind.SCALAR && entry.value().equals(text);
    }

    /** Whether every reader takes the plain scalar for a text. */
    private static boolean isText(String plain) {
        return YamlEntries.type(plain).equals(Tag.STR) && !isOlder(plain);
    }

    private static boolean isOlder(String plain) {
        return OLDER.matcher(plain).matches();
    }

    /** Whether what a plain scalar is taken for, such as a number, is spelled as the scalar is. */
    private static boolean isSpelledSo(String plain) {
        return plain.equals(String.valueOf(new Load(CORE).loadFromString(plain)));
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
