package dev.designdoc.lint.internal;

import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.template.Fenced;
import dev.designdoc.template.Item;
import dev.designdoc.template.Template;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of a template's blank document, which tell whoever fills it in what to write. Immutable. */
final class Hints {

    /** Words in brackets that are no link, footnote or check box. */
    private static final Pattern BRACKETS = Pattern.compile("(?<![\\]!\\\\`])\\[[^\\[\\]^\\n][^\\[\\]\\n]+\\](?![(\\[:`])");

    private static final ClassValue<Hints> OF_TYPES = new ClassValue<>() {
        @Override
        protected Hints computeValue(Class<?> type) {
            return read(type.asSubclass(Record.class));
        }
    };

    private final Set<String> brackets = new HashSet<>();
    private final Map<String, Set<String>> texts = new HashMap<>();
    private final Set<Object> scalars = new HashSet<>();

    private Hints() {}

    /** Those of a template; none when it has no blank document. */
    static Hints of(Template template) {
        return OF_TYPES.get(template.type());
    }

    private static <T extends Record> Hints read(Class<T> type) {
        Hints hints = new Hints();
        Template template = Template.of(type);
        template.blank().ifPresent(blank ->
                Values.walk(template, MarkdownCodec.of(type).decode(blank).value(), hints::add));
        return hints;
    }

    private void add(Values.Place place) {
        place.text().ifPresent(text -> {
            texts.computeIfAbsent(place.kind(), kind -> new HashSet<>()).add(text);
            if (place.value() instanceof Record) {
                scalars.add(place.value());
            }
            if (!isCode(place)) {
                BRACKETS.matcher(text).results().map(MatchResult::group).forEach(brackets::add);
            }
        });
    }

    /** Whether all of a value is as the blank document has it there. One word, and a part of an item, may be meant so. */
    boolean isLeft(Values.Place place) {
        String text = place.text().orElse("");
        boolean isPart = place.owner().type().isAnnotationPresent(Item.class);
        return scalars.contains(place.value())
                || !isPart && text.contains(" ") && texts.getOrDefault(place.kind(), Set.of()).contains(text);
    }

    /** Whether a hint in brackets stands in a text. */
    boolean isIn(String text) {
        return BRACKETS.matcher(text).results().map(MatchResult::group).anyMatch(brackets::contains);
    }

    /** The hints in brackets that stand in a value, each once, in the order of its text. */
    List<String> in(Values.Place place) {
        Matcher matcher = BRACKETS.matcher(isCode(place) ? "" : place.text().orElse(""));
        return matcher.results().map(MatchResult::group).filter(brackets::contains).distinct().toList();
    }

    private static boolean isCode(Values.Place place) {
        return place.owner().type().isAnnotationPresent(Fenced.class);
    }
}
