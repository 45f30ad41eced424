package dev.designdoc.markdown.forms;

import dev.designdoc.template.Title;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Fixed headings: with hashes or underlined, with any number, emoji, colon and case; and the title. */
final class HeadingForms implements Forms {

    @Override
    public List<String> of(Slot slot) {
        if (slot.has(Title.class)) {
            return List.of("hashes", "underlined");
        }
        if (!slot.isHeaded()) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(List.of("hashes", "number", "emoji", "colon", "other case"));
        if (slot.isTop()) {
            forms.add("underlined");
        }
        if (slot.names().size() > 1) {
            forms.add("alias");
        }
        if (slot.isAnywhere()) {
            forms.add("section of its own");
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        if (place.slot().has(Title.class)) {
            place.ownLine().ifPresent(i -> forms.add(i.underlined() ? "underlined" : "hashes"));
        } else if (place.slot().isHeaded()) {
            place.introducer().filter(Introducer::isHeading).ifPresent(i -> {
                forms.add(i.underlined() ? "underlined" : "hashes");
                Forms.add(forms, i.isNumbered(), "number");
                Forms.add(forms, i.hasEmoji(), "emoji");
                Forms.add(forms, i.hasColon(), "colon");
                Forms.add(forms, i.level() == 2 && !place.slot().isTop(), "section of its own");
                forms.addAll(names(i, place.slot()));
            });
        }
        return forms;
    }

    /** How the name stands there. */
    static Set<String> names(Introducer introducer, Slot slot) {
        Set<String> forms = new LinkedHashSet<>();
        boolean alias = !introducer.says(slot.names().subList(0, 1));
        Forms.add(forms, alias, "alias");
        Forms.add(forms, !alias && !introducer.name().equals(slot.names().get(0)), "other case");
        return forms;
    }
}
