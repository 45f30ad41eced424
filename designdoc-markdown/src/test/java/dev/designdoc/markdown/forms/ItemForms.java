package dev.designdoc.markdown.forms;

import dev.designdoc.template.Bold;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Code;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Separator;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parts of a list item: how the first looks, what stands between it and the next, words of nested items. */
final class ItemForms implements Forms {

    private static final Pattern SEPARATOR = Pattern.compile(
            "(?:\\s([-\u2014\u2013\u2192])\\s|(`:|\\*\\*:|:\\*\\*)\\s|(/| / ))\\W*$");
    private static final Pattern REST_OF_A_LINK_OR_NAME = Pattern.compile("(\\]\\(.*\\))?[*`:]*\\s*(,.*)?");

    @Override
    public List<String> of(Slot slot) {
        if (!slot.isInItem() || slot.isList()) {
            return List.of();
        }
        if (slot.has(Checkbox.class)) {
            return List.of("[x]", "[ ]", "no box");
        }
        if (slot.has(Nested.class)) {
            return slot.names().get(0).endsWith(":") ? List.of("words", "bold words") : List.of("words");
        }
        if (slot.isFirst()) {
            return firsts(slot);
        }
        if (slot.has(Separator.class)) {
            return List.of("/", " / ");
        }
        return slot.isTarget() ? List.of("link") : separators(slot);
    }

    private static List<String> firsts(Slot slot) {
        List<String> forms = new ArrayList<>();
        if (slot.has(Bold.class)) {
            forms.addAll(List.of("bold", "plain"));
        } else if (slot.has(Code.class)) {
            forms.addAll(List.of("code", "plain", "bold"));
        } else if (slot.has(Link.class)) {
            forms.addAll(List.of("link", "plain"));
        }
        if (!slot.sibling(1).isAnnotationPresent(Checkbox.class)) {
            forms.add("alone");
        }
        return forms;
    }

    private static List<String> separators(Slot slot) {
        List<String> forms = new ArrayList<>(List.of("-", "\u2014", "\u2013", "\u2192", "**:", ":**"));
        if (slot.sibling(0).isAnnotationPresent(Code.class)) {
            forms.add("`:");
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Slot slot = place.slot();
        if (of(slot).isEmpty()) {
            return Set.of();
        }
        if (slot.has(Checkbox.class)) {
            String box = place.content().toLowerCase(Locale.ROOT);
            return Set.of(of(slot).contains(box) ? box : "no box");
        }
        if (slot.has(Nested.class)) {
            return Set.of(place.content().startsWith("**") ? "bold words" : "words");
        }
        if (slot.isFirst()) {
            return first(place);
        }
        return slot.isTarget() ? Set.of("link") : separator(place.before());
    }

    private static Set<String> first(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        String before = place.before();
        forms.add(before.endsWith("**") ? "bold" : before.endsWith("`") ? "code" : before.endsWith("[") ? "link" : "plain");
        Forms.add(forms, REST_OF_A_LINK_OR_NAME.matcher(place.after()).matches(), "alone");
        return forms;
    }

    private static Set<String> separator(String before) {
        Matcher separator = SEPARATOR.matcher(before);
        if (!separator.find()) {
            return Set.of();
        }
        for (int i = 1; i <= separator.groupCount(); i++) {
            if (separator.group(i) != null) {
                return Set.of(separator.group(i));
            }
        }
        return Set.of();
    }
}
