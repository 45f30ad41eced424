package dev.designdoc.markdown.forms;

import dev.designdoc.template.Entry;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Named records: headings with a prefix or without, bold labels, items of a list of bold names. */
final class EntryForms implements Forms {

    @Override
    public List<String> of(Slot slot) {
        if (!slot.isEntries()) {
            return List.of();
        }
        Entry entry = slot.type().getAnnotation(Entry.class);
        if (entry.value().length == 0) {
            return List.of("heading without prefix");
        }
        List<String> forms = new ArrayList<>(List.of("heading", "deeper heading", "bold label"));
        if (entry.form() == Entry.Form.HEADING) {
            forms.add("heading without prefix");
        }
        if (entry.value().length > 1) {
            forms.add("alias");
        }
        if (entry.items()) {
            forms.addAll(List.of("item", "item with text", "item with labels"));
        }
        if (slot.isAnywhere()) {
            forms.add("section of its own");
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        if (!place.slot().isEntries()) {
            return forms;
        }
        place.ownLine().filter(i -> !i.says(place.slot().names())).ifPresent(i -> {
            List<String> prefixes = place.slot().prefixes();
            boolean prefixed = prefixes.stream().anyMatch(p -> i.name().startsWith(p + " "));
            Forms.add(forms, prefixed && !i.name().startsWith(prefixes.get(0) + " "), "alias");
            if (i.item()) {
                forms.add("item");
                Forms.add(forms, place.line().replaceFirst(".*\\*\\*[:.]?", "").matches(".*\\w.*"), "item with text");
                Forms.add(forms, place.content().contains("\n  "), "item with labels");
            } else if (!i.isHeading()) {
                forms.add("bold label");
            } else if (i.level() == 2) {
                forms.add("section of its own");
            } else if (!prefixed) {
                forms.add("heading without prefix");
            } else {
                int above = place.heading().isPresent() ? holder(place) : 0;
                forms.add(i.level() == above + 1 ? "heading" : "deeper heading");
            }
        });
        return forms;
    }

    /** The level of the heading that holds the entries: their own, or that of their record. */
    private static int holder(Place place) {
        int record = place.ofRecord().map(Introducer::level).orElse(0);
        return place.slot().isHeaded() && place.introducer().isPresent() ? record + 1 : record;
    }
}
