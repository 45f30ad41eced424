package dev.designdoc.lint;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The further names that a configuration gives to the sections, labels and fields of a template. Pure functions,
 * thread-safe.
 *
 * <p>{@code Map.of("Goals", List.of("Ziele"))} lets {@code **Ziele:**} be read as the goals of a problem statement. Where
 * a template has a name in several places, the path of the component stands in its stead:
 * {@code Map.of("/problemStatement/goals", List.of("Ziele"))}.
 */
public final class Aliases {

    private Aliases() {}

    /**
     * A template with these names.
     *
     * @param template the template
     * @param names further names, by the name that the template writes, or by the component's path
     * @throws IllegalArgumentException when the template has no such name, has it in several places, or a further name
     *     stands for something else there; the message says what there is
     */
    public static Template in(Template template, Map<String, List<String>> names) {
        Template named = template;
        for (Map.Entry<String, List<String>> entry : names.entrySet()) {
            String path = path(template, entry.getKey());
            for (String alias : entry.getValue()) {
                named = named.withAlias(alias, path);
            }
        }
        return named;
    }

    /**
     * A codec of Markdown that reads these names, and writes those of the template.
     *
     * @param type an annotated record type
     * @param names further names, by the name that the template writes, or by the component's path
     * @throws IllegalArgumentException as {@link #in} does
     */
    public static <T extends Record> Codec<T> codec(Class<T> type, Map<String, List<String>> names) {
        MarkdownCodec.Builder<T> builder = MarkdownCodec.builder(type);
        in(Template.of(type), names).aliases().forEach((path, aliases) -> aliases.forEach(a -> builder.alias(a, path)));
        return builder.build();
    }

    /** The names that a template writes, each with the paths of the components that it stands for. */
    public static Map<String, List<String>> names(Template template) {
        Map<String, List<String>> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        collect(template, "", names);
        return names;
    }

    private static void collect(Template template, String path, Map<String, List<String>> names) {
        for (Slot slot : template.slots()) {
            String at = path + "/" + slot.component();
            slot.names().stream().limit(1).forEach(n -> names.computeIfAbsent(n, k -> new ArrayList<>()).add(at));
            slot.nested().ifPresent(nested -> collect(nested, at, names));
        }
    }

    private static String path(Template template, String name) {
        if (name.startsWith("/")) {
            return name;
        }
        List<String> paths = names(template).getOrDefault(name, List.of());
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("the template has no section, label or field \"" + name + "\"");
        }
        if (paths.size() > 1) {
            throw new IllegalArgumentException("the template has \"" + name + "\" in several places; write the path of one: "
                    + String.join(", ", paths));
        }
        return paths.get(0);
    }
}
