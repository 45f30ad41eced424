package dev.designdoc.json.internal;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Slot;
import java.util.List;
import java.util.Locale;

/** Says in a sentence where a component stands in the template. */
final class SlotDescription {

    private SlotDescription() {}

    static String of(Shape owner, Slot slot) {
        String name = slot.names().isEmpty() ? "" : slot.names().get(0);
        return switch (slot.intro()) {
            case TITLE -> "The title of the document";
            case NAME -> "The text of the heading" + prefix(owner);
            case HEADING -> "The section “" + name + "”";
            case LABEL -> held(slot) + " labelled “" + name + "”";
            case FIELD -> "The field “" + name + "” at the head of the document";
            case FRONT_MATTER -> "Lines of YAML front matter that no field took";
            case PLACE -> slot.holds() == Slot.Holds.FLAG ? "Whether the box of the item is ticked" : place(owner, slot);
            case NESTED -> name.isEmpty()
                    ? "Further items below the item"
                    : "The item below it that begins with “" + name + "”";
            case REST -> "What the template has no place for, where it stood";
            case STRUCTURE -> words(slot.name(), owner);
            case BODY -> switch (slot.holds()) {
                case TEXT -> "The blocks before everything else, as Markdown";
                case RECORD -> "The fields at the head of the document";
                default -> held(slot);
            };
        };
    }

    private static String prefix(Shape owner) {
        return owner.names().isEmpty() ? "" : ", without “" + owner.names().get(0) + "” and its number";
    }

    private static String held(Slot slot) {
        return switch (slot.holds()) {
            case INLINE, RAW -> "The text";
            case TEXT -> "The blocks, as Markdown,";
            case CODE -> "The code";
            case ITEMS -> "The list";
            case ENTRIES -> "The entries, each below a heading of its own";
            case RECORD -> "The part";
            case FLAG, REST -> "What is";
        };
    }

    private static String place(Shape owner, Slot slot) {
        List<Slot> places = owner.slots().stream().filter(s -> s.intro() == Slot.Intro.PLACE).toList();
        String look = switch (slot.role()) {
            case BOLD -> "in bold";
            case CODE -> "as code";
            case LINK -> "as the text of a link";
            case PLAIN -> "";
        };
        String where = places.get(0).equals(slot) ? "What the item begins with" : "What follows in the item";
        return look.isEmpty() ? where : where + ", " + look;
    }

    private static String words(String component, Shape owner) {
        return switch (component) {
            case "after" -> "The component after which it stands";
            case "under" -> "The component between whose label and content it stands";
            default -> "The " + component + " of the " + JsonType.of(owner).words().toLowerCase(Locale.ROOT);
        };
    }
}
