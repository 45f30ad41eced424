package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.WrongDeclaration.Mistakes;
import dev.designdoc.internal.text.Names;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Entry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds in a declaration what two readings of one document would be right by, or a part of it would be lost by. */
final class ShapeRules {

    private final Shape shape;
    private final Mistakes mistakes;

    private ShapeRules(Shape shape, Mistakes mistakes) {
        this.shape = shape;
        this.mistakes = mistakes;
    }

    /** Adds what is wrong with the slots of a shape; where mistakes were found already, not what is missing. */
    static void check(Shape shape, Mistakes mistakes) {
        boolean whole = mistakes.isEmpty();
        ShapeRules rules = new ShapeRules(shape, mistakes);
        rules.checkNames();
        rules.checkSingle(Intro.Title.class, "title");
        rules.checkSingle(Intro.FrontMatter.class, "front matter");
        rules.checkSingle(Intro.Rest.class, "list for what has no place");
        switch (shape.kind()) {
            case DOCUMENT -> rules.checkDocument(whole);
            case FIELDS -> rules.checkFields(whole);
            case SECTION, ENTRY -> rules.checkSection();
            case ITEM -> rules.checkItem(whole);
            default -> { }
        }
    }

    /** No two slots of a record have a name in common. */
    private void checkNames() {
        Map<String, String> owners = new HashMap<>();
        for (Slot slot : shape.slots()) {
            for (String name : slot.names()) {
                String other = owners.put(Names.normalize(name), slot.name());
                if (other != null && !other.equals(slot.name())) {
                    wrong(slot, "the name \"" + name + "\" already stands for " + other + "; leave it out of one of them");
                }
            }
        }
    }

    private void checkSingle(Class<? extends Intro> intro, String what) {
        List<Slot> all = shape.slots().stream().filter(s -> intro.isInstance(s.intro())).toList();
        all.stream().skip(1).forEach(slot -> wrong(slot, "a record has one " + what + ", here it is " + all.get(0).name()));
    }

    private void checkSection() {
        boolean heading = false;
        Slot body = null;
        Slot entries = null;
        for (Slot slot : shape.slots()) {
            heading |= slot.intro() instanceof Intro.Heading;
            Shape entry = slot.intro() instanceof Intro.Body && slot.holds() instanceof Holds.Entries e ? e.element() : null;
            if (heading && (slot.intro() instanceof Intro.Label
                    || entry != null && entry.declaration().form() == Entry.Form.LABEL)) {
                wrong(slot, "a label can't follow a heading, whose region would swallow it; declare it before");
            }
            if (entry != null) {
                if (entry.declaration().items() && body != null && body.holds() instanceof Holds.Items) {
                    wrong(slot, "entries that may be items are not told from the list " + body.name()
                            + "; give that a @Label");
                }
                if (entries != null) {
                    wrong(slot, "entries beside the entries " + entries.name() + " are not told from them; give them a heading of"
                            + " their own: @Section(\"…\")");
                }
                entries = slot;
            } else if (slot.intro() instanceof Intro.Body && slot.holds() instanceof Holds.One) {
                wrong(slot, "the fields of a document stand in the document, not in its sections");
            } else if (slot.intro() instanceof Intro.Body) {
                checkBody(slot, body);
                body = slot;
            }
            checkImplied(slot);
        }
        boolean mute = shape.kind() == Kind.ENTRY && shape.names().isEmpty()
                && shape.declaration().form() == Entry.Form.LABEL;
        if (mute || shape.names().stream().anyMatch(Texts::isBlank)) {
            mistakes.add(name() + (mute
                    ? ": a label without words before its name is not read; write: @Entry(value = \"…\", form = LABEL)"
                    : ": one of its names is blank; leave it out (an @Entry without words is a heading that is the name alone)"));
        }
    }

    /** Whether {@code slot} is told from {@code before}, which no heading or label introduces either. */
    private void checkBody(Slot slot, @Nullable Slot before) {
        boolean text = slot.holds() instanceof Holds.Text;
        if (slot.holds() instanceof Holds.Inline) {
            wrong(slot, "without a label it can't be told from other text; write: @Label(\"…\") Optional<…> " + slot.name());
        } else if (text && before != null) {
            wrong(slot, before.holds() instanceof Holds.Text
                    ? "a text right after the text " + before.name() + " is not told from it; give it a @Label"
                    : "a text without a label comes before every other slot; declare it first, or give it a @Label");
        } else if (slot.holds() instanceof Holds.Items && before != null && before.holds() instanceof Holds.Items) {
            wrong(slot, "a list right after the list " + before.name() + " is not told from it; give it a @Label");
        }
    }

    /** Whether the text before the first label is told from every other. */
    private void checkImplied(Slot slot) {
        boolean implied = slot.intro() instanceof Intro.Label label && label.implied();
        if (implied && !(slot.holds() instanceof Holds.Text && slot.optional())) {
            wrong(slot, "a label that may be missing introduces an Optional<String>");
        } else if (implied && (shape.description() != null || !shape.blocks().isEmpty() || !slot.equals(shape.implied()))) {
            wrong(slot, "the text before the first label already has a component");
        } else if (implied && shape.rest() == null) {
            wrong(slot, "beside its label, the text before the first one has no component; write after it: List<Extra> extras");
        }
    }

    private void checkDocument(boolean whole) {
        if (whole && shape.first(s -> s.intro() instanceof Intro.Title) == null) {
            mistakes.add(name() + " needs its title; write: @Title String title");
        }
        String version = shape.declaration().schemaVersion();
        if (!version.isEmpty() && !version.matches("[0-9]{1,9}\\.[0-9]{1,9}")) {
            mistakes.add(name() + ": its version \"" + version + "\" is no version; write: @Document(schemaVersion = \"1.0\")");
        }
        Slot text = null;
        Slot fields = null;
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Heading && !(slot.holds() instanceof Holds.One)) {
                wrong(slot, "a section of a document is a record of its own; write: Optional<X> " + slot.name()
                        + ", and beside it @Section(\"" + slot.names().get(0) + "\") record X(" + content(slot) + ") {}");
            } else if (slot.intro() instanceof Intro.Body && slot.holds() instanceof Holds.One) {
                if (fields != null || slot.optional()) {
                    wrong(slot, "a document has one record of fields; write: " + type(slot) + " " + slot.name());
                }
                fields = slot;
            } else if (slot.intro() instanceof Intro.Body && !(slot.holds() instanceof Holds.Text)) {
                wrong(slot, "what a document holds stands in its sections; write: Optional<X> " + slot.name()
                        + ", and beside it @Section(\"…\") record X(" + content(slot) + ") {}");
            } else if (slot.intro() instanceof Intro.Body) {
                if (text != null) {
                    wrong(slot, "the text before the first section is " + text.name() + " already; give it a section");
                }
                text = slot;
            }
        }
    }

    private static String type(Slot slot) {
        return slot.elementShape().type().getSimpleName();
    }

    /** How a component would be declared in the record of a section. */
    private static String content(Slot slot) {
        Shape element = slot.element();
        String held = element == null ? slot.scalar() == null ? "String" : "…" : element.type().getSimpleName();
        return slot.holds() instanceof Holds.Text ? "Optional<String> text"
                : slot.holds() instanceof Holds.Inline ? "@Label(\"…\") Optional<…> value"
                : slot.holds() instanceof Holds.Code ? "Optional<CodeBlock> code" : "List<" + held + "> list";
    }

    private void checkFields(boolean whole) {
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Body) {
                wrong(slot, "one of the fields needs its name; write: @Field(\"…\") before it");
            }
        }
        if (whole && shape.first(s -> s.intro() instanceof Intro.Field) == null) {
            mistakes.add(name() + " needs a field; write: @Field(\"Status\") Optional<Status> status");
        }
    }

    private void checkItem(boolean whole) {
        List<Slot> places = shape.places();
        if (whole && places.isEmpty()) {
            mistakes.add(name() + ": an item needs a text on its line; write: String text");
        }
        List<Slot> boxes = shape.slots().stream().filter(s -> s.holds() instanceof Holds.Flag).toList();
        boxes.stream().skip(1).forEach(slot -> wrong(slot, "an item has one check box, here it is " + boxes.get(0).name()));
        Slot points = shape.points();
        for (Slot slot : shape.slots()) {
            boolean link = slot.intro() instanceof Intro.Place place && place.role() == Role.LINK;
            if (link && (places.indexOf(slot) + 1 == places.size() || slot.scalar() != null)) {
                wrong(slot, "a link needs its destination; write after it: Optional<String> target");
            } else if (whole && slot.intro() instanceof Intro.Nested && points == null) {
                wrong(slot, "other nested items would be lost; write after it: @Nested List<String> points");
            } else if (slot.intro() instanceof Intro.Nested && slot.names().isEmpty() && points != null && !slot.equals(points)) {
                wrong(slot, "the other nested items are " + points.name() + " already");
            }
        }
    }

    private String name() {
        return shape.type().getSimpleName();
    }

    private void wrong(Slot slot, String why) {
        mistakes.add(name() + "." + slot.name() + ": " + why);
    }
}
