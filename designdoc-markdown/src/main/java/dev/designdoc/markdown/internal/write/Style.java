package dev.designdoc.markdown.internal.write;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Labels;
import dev.designdoc.markdown.internal.tree.Found;
import dev.designdoc.markdown.internal.tree.Found.Form;
import dev.designdoc.markdown.internal.tree.Found.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * What can be written in several ways.
 *
 * @param bullet the marker of lists
 * @param nested the marker of lists within items
 * @param delimiter what follows a number
 * @param strong what makes a label bold
 * @param colonOutside whether the colon of a label stands after the bold
 */
public record Style(char bullet, char nested, char delimiter, String strong, boolean colonOutside) {

    /** That of the template. */
    public static final Style CANONICAL = new Style('-', '-', '.', "**", false);

    /** A label with its colon. */
    public String label(String name) {
        return colonOutside ? strong + name + strong + ":" : strong + name + ":" + strong;
    }

    /** The style of some records, and what none of them shows taken from {@code otherwise}. */
    public static Style of(List<Found> records, Style otherwise) {
        Samples samples = new Samples();
        records.forEach(samples::addRecord);
        return samples.style(otherwise);
    }

    /** The style of the items of a list. */
    public static Style ofItems(Place place, Style otherwise) {
        Samples samples = new Samples();
        samples.addItems(place);
        return samples.style(otherwise);
    }

    /** How things are written, first found first. */
    private static final class Samples {
        private final List<Character> bullets = new ArrayList<>();
        private final List<Character> nested = new ArrayList<>();
        private final List<Character> delimiters = new ArrayList<>();
        private final List<String> labels = new ArrayList<>();

        Style style(Style otherwise) {
            char bullet = bullets.isEmpty() ? otherwise.bullet : bullets.get(0);
            char inner = bullets.isEmpty() ? otherwise.nested : bullet;
            String label = labels.isEmpty() ? otherwise.label("") : labels.get(0);
            return new Style(
                    bullet,
                    nested.isEmpty() ? inner : nested.get(0),
                    delimiters.isEmpty() ? otherwise.delimiter : delimiters.get(0),
                    label.substring(0, 2),
                    label.endsWith(":"));
        }

        void addRecord(Found found) {
            for (Place place : found.places) {
                if (place.block != null && place.block.kind() == Block.Kind.LIST) {
                    (place.block.isBulletList() ? bullets : delimiters).add(place.block.marker());
                }
                if (place.form == Form.LABEL || place.form == Form.LABEL_ITEM) {
                    addLabel(place);
                }
                addItems(place);
                place.records.forEach(this::addRecord);
            }
        }

        private void addLabel(Place place) {
            String line = place.parts.get(0).view().lines().line(place.from);
            int start = Math.max(0, Math.max(line.indexOf("**"), line.indexOf("__")));
            Labels.Label label = Labels.at(line.substring(start));
            if (label != null && label.colon()) {
                labels.add(line.substring(start, start + 2) + line.charAt(start + label.end() - 1));
            }
        }

        void addItems(Place place) {
            for (Found.Item item : place.items) {
                for (Found.Nested inner : item.nested()) {
                    String line = inner.view().lines().line(inner.view().from()).stripLeading();
                    if (!line.isEmpty() && "-*+".indexOf(line.charAt(0)) >= 0) {
                        nested.add(line.charAt(0));
                    }
                }
            }
        }
    }
}
