package dev.designdoc.markdown.forms;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Labels: bold with the colon inside or outside, a deeper heading, an item of a list of labels. */
final class LabelForms implements Forms {

    @Override
    public List<String> of(Slot slot) {
        if (!slot.isLabelled()) {
            return List.of();
        }
        List<String> forms = new ArrayList<>(List.of(
                "colon inside", "colon outside", "heading", "deeper heading", "item", "other case", "below another heading"));
        if (slot.names().size() > 1) {
            forms.add("alias");
        }
        if (slot.isAnywhere()) {
            forms.add("section of its own");
        }
        if (slot.isAnywhere() && slot.hasSiblingAnywhere()) {
            forms.add("section of two");
        }
        if (slot.isLabelledText()) {
            forms.addAll(List.of("text on its line", "text below", "several blocks"));
        } else if (slot.isOnOneLine()) {
            forms.addAll(List.of("text on its line", "list below"));
        } else {
            forms.add("text before on its line");
            if (!slot.isCode()) {
                forms.add("item with text");
            }
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        if (!place.slot().isLabelled()) {
            return forms;
        }
        place.introducer().ifPresent(i -> {
            int above = place.ofRecord().map(Introducer::level).orElse(0);
            forms.add(i.isHeading() ? heading(i, above) : i.item() ? "item" : switch (i.colon()) {
                case INSIDE -> "colon inside";
                case OUTSIDE -> "colon outside";
                case NONE -> "no colon";
            });
            forms.addAll(content(place, i));
            Forms.add(forms, !i.isHeading() && place.isBelowAnotherHeading(), "below another heading");
            forms.addAll(HeadingForms.names(i, place.slot()));
        });
        place.heading().filter(h -> h.level() == 2 && h.joined().size() == 2)
                .filter(h -> place.slot().names().stream().anyMatch(n -> h.joined().stream().anyMatch(n::equalsIgnoreCase)))
                .ifPresent(h -> forms.add("section of two"));
        return forms;
    }

    private static Set<String> content(Place place, Introducer label) {
        Set<String> forms = new LinkedHashSet<>();
        Slot slot = place.slot();
        boolean isList = place.content().matches("([-*+]|\\d+[.)])\\s(?s:.*)");
        if (slot.isLabelledText() || slot.isOnOneLine()) {
            Forms.add(forms, !label.isAlone(), "text on its line");
            Forms.add(forms, label.isAlone() && !label.isHeading(), isList ? "list below" : "text below");
            Forms.add(forms, place.content().contains("\n\n"), "several blocks");
        } else {
            Forms.add(forms, !label.isAlone(), label.item() ? "item with text" : "text before on its line");
        }
        return forms;
    }

    private static String heading(Introducer heading, int above) {
        return heading.level() == 2 ? "section of its own" : heading.level() == above + 1 ? "heading" : "deeper heading";
    }
}
