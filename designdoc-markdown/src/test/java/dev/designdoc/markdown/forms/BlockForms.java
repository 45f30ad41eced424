package dev.designdoc.markdown.forms;

import dev.designdoc.model.Extra;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lists and code: their markers, and the text before and after them. */
final class BlockForms implements Forms {

    private static final Pattern MARKER = Pattern.compile("([-*+]|\\d{1,9}[.)])\\s");

    @Override
    public List<String> of(Slot slot) {
        List<String> forms = new ArrayList<>();
        if (slot.isBlockList()) {
            forms.addAll(List.of("-", "*", "+", "1.", "1)", "tight", "loose"));
        } else if (slot.isCode()) {
            forms.addAll(List.of("```", "~~~"));
        } else if (!slot.isEntries()) {
            return List.of();
        }
        boolean introduced = slot.isLabelled() || slot.isHeaded();
        if (!slot.isInItem() && introduced) {
            forms.add("text before");
        }
        if (!slot.isInItem() && !slot.isEntries()) {
            forms.add("text after");
        }
        return forms;
    }

    @Override
    public Set<String> at(Place place) {
        Set<String> forms = new LinkedHashSet<>();
        if (place.slot().isBlockList()) {
            list(place, forms);
        } else if (place.slot().isCode()) {
            forms.add(place.content().strip().substring(0, 3));
        }
        Optional<String> name = Optional.of(place.slot().component().getName());
        for (Extra extra : place.extras()) {
            Forms.add(forms, extra.under().equals(name), "text before");
            Forms.add(forms, extra.after().equals(name), "text after");
        }
        return forms;
    }

    private static void list(Place place, Set<String> forms) {
        String list = place.before().strip() + " " + place.content();
        Matcher marker = MARKER.matcher(list.stripLeading());
        if (!marker.lookingAt()) {
            return;
        }
        String sign = marker.group(1);
        forms.add(Character.isDigit(sign.charAt(0)) ? "1" + sign.charAt(sign.length() - 1) : sign);
        String indent = " ".repeat(place.before().length() - place.before().stripLeading().length());
        Pattern next = Pattern.compile("\n(\\s*\n)?" + indent + "(?:[-*+]|\\d{1,9}[.)])\\s");
        for (Matcher item = next.matcher(place.content()); item.find(); ) {
            forms.add(item.group(1) == null ? "tight" : "loose");
        }
    }
}
