package dev.designdoc.markdown.forms;

import dev.designdoc.template.Field;
import dev.designdoc.template.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fields of the head: front matter, quote, bold, emphasised and plain lines, list, tables, a section. */
final class FieldForms implements Forms {

    private static final List<String> FORMS = List.of(
            "quote", "spaced quote", "bold line", "bold line with the colon outside", "bold paragraph",
            "bold line with the value", "emphasised line", "plain line", "list", "bold list", "table", "table with a head",
            "shared line", "value on the next line", "front matter", "quoted front matter", "block in front matter", "alias");

    @Override
    public List<String> of(Slot slot) {
        if (slot.has(Title.class)) {
            return List.of("front matter");
        }
        if (!slot.has(Field.class)) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(FORMS);
        if (slot.isList()) {
            forms.addAll(List.of("list of values", "list in front matter", "flow list in front matter"));
        }
        if (slot.component().getName().equals("status")) {
            forms.add("section");
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        if (of(place.slot()).isEmpty()) {
            return forms;
        }
        if (isInFrontMatter(place)) {
            frontMatter(place, forms);
        } else if (place.slot().has(Field.class)) {
            block(place, forms);
        }
        return forms;
    }

    private static boolean isInFrontMatter(Place place) {
        String head = place.text().substring(0, place.start());
        return head.matches("(?s)\uFEFF?---\n.*") && !head.matches("(?s).+?\n(---|\\.\\.\\.)\n.*");
    }

    private static void frontMatter(Place place, Set<String> forms) {
        String entry = place.upFrom("\\S[^:]*:.*");
        String value = entry.substring(entry.indexOf(':') + 1).stripTrailing();
        Forms.add(forms, value.matches("\n\\s*- (?s:.*)"), "list in front matter");
        Forms.add(forms, value.matches("\\s*\\[(?s:.*)"), "flow list in front matter");
        Forms.add(forms, value.matches("\\s*[|>](?s:.*)"), "block in front matter");
        Forms.add(forms, value.matches("(?s).*[\"'].*"), "quoted front matter");
        forms.add("front matter");
        names(forms, entry.substring(0, entry.indexOf(':')).replaceAll("[-_]", " "), place.slot());
    }

    private static void block(Place place, Set<String> forms) {
        if (place.heading().filter(heading -> heading.level() == 2).isPresent()) {
            forms.add("section");
            return;
        }
        String entry = place.upFrom(".*(?i:" + String.join("|", place.slot().names()) + ").*");
        Forms.add(forms, entry.contains("\n"), "value on the next line");
        Forms.add(forms, entry.matches("(?s).*\n\\W*[-*+] .*"), "list of values");
        Forms.add(forms, place.before().matches("\\W*\\*\\*.+\\*\\*.*\\*\\*.+\\*\\*:? *"), "shared line");
        forms.add(container(place, entry.lines().findFirst().orElse("")));
        names(forms, entry.replaceFirst("^\\W+", ""), place.slot());
    }

    private static String container(Place place, String line) {
        if (line.startsWith(">")) {
            return place.isBeside(">") ? "spaced quote" : "quote";
        }
        if (line.startsWith("|")) {
            return line.matches("\\|[^|]*\\|[^|]*\\|") ? "table" : "table with a head";
        }
        if (line.matches("[-*+] .*")) {
            return line.matches("[-*+] (\\*\\*|__).*") ? "bold list" : "list";
        }
        if (line.matches("(\\*\\*|__).*")) {
            return line.matches("(\\*\\*|__)[^*_]+: [^*_]+(\\*\\*|__)") ? "bold line with the value"
                    : place.isBetweenBlankLines() ? "bold paragraph"
                    : line.matches("(\\*\\*|__)[^*_:]+(\\*\\*|__):.*") ? "bold line with the colon outside" : "bold line";
        }
        return line.matches("[*_].*") ? "emphasised line" : "plain line";
    }

    private static void names(Set<String> forms, String entry, Slot slot) {
        String name = slot.names().get(0);
        Forms.add(forms, !entry.regionMatches(true, 0, name, 0, name.length()), "alias");
    }
}
