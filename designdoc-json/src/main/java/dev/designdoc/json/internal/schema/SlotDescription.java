package dev.designdoc.json.internal.schema;

import dev.designdoc.internal.shape.Role;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import java.util.List;
import java.util.Locale;

/** Says in a sentence where a component stands in the template. */
final class SlotDescription {

    private SlotDescription() {}

    static String of(Shape owner, Slot slot) {
        String name = slot.names().isEmpty() ? "" : slot.names().get(0);
        Intro intro = slot.intro();
        if (intro instanceof Intro.Title) {
            return "The title of the document";
        }
        if (intro instanceof Intro.Name) {
            return "The text of the heading" + prefix(owner);
        }
        if (intro instanceof Intro.Heading) {
            return "The section “" + name + "”";
        }
        if (intro instanceof Intro.Label) {
            return held(slot.holds()) + " labelled “" + name + "”";
        }
        if (intro instanceof Intro.Field) {
            return "The field “" + name + "” at the head of the document";
        }
        if (intro instanceof Intro.FrontMatter) {
            return "Lines of YAML front matter that no field took";
        }
        if (intro instanceof Intro.Place place) {
            boolean box = place.holds() instanceof Holds.Flag;
            return box ? "Whether the box of the item is ticked" : place(owner, slot, place.role());
        }
        if (intro instanceof Intro.Nested) {
            return name.isEmpty() ? "Further items below the item" : "The item below it that begins with “" + name + "”";
        }
        if (intro instanceof Intro.Rest) {
            return "What the template has no place for, where it stood";
        }
        return intro instanceof Intro.Structure ? words(slot.name(), owner) : body(slot);
    }

    private static String body(Slot slot) {
        if (slot.holds() instanceof Holds.Text) {
            return "The blocks before everything else, as Markdown";
        }
        return slot.holds() instanceof Holds.One ? "The fields at the head of the document" : held(slot.holds());
    }

    private static String prefix(Shape owner) {
        return owner.names().isEmpty() ? "" : ", without “" + owner.names().get(0) + "” and its number";
    }

    private static String held(Holds holds) {
        if (holds instanceof Holds.Text) {
            return "The blocks, as Markdown,";
        }
        if (holds instanceof Holds.Code) {
            return "The code";
        }
        if (holds instanceof Holds.Items) {
            return "The list";
        }
        if (holds instanceof Holds.Entries) {
            return "The entries, each below a heading of its own";
        }
        return holds instanceof Holds.One ? "The part" : "The text";
    }

    private static String place(Shape owner, Slot slot, Role role) {
        List<Slot> places = owner.slots().stream().filter(s -> s.intro() instanceof Intro.Place).toList();
        String look = switch (role) {
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
            default -> "The " + component + " of the " + Wording.title(owner.type().getSimpleName()).toLowerCase(Locale.ROOT);
        };
    }
}
