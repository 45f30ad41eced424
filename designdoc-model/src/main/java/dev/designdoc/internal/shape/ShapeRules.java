package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Names;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rejects a declaration by which two readings of one document would be right, or a part of it would be lost. */
final class ShapeRules {

    private final Shape shape;

    private ShapeRules(Shape shape) {
        this.shape = shape;
    }

    static void check(Shape shape) {
        checkNames(shape);
        ShapeRules rules = new ShapeRules(shape);
        rules.checkOrder();
        rules.checkSection();
        shape.slots().forEach(rules::checkImplied);
        if (shape.kind() == Kind.DOCUMENT) {
            rules.checkDocument();
        }
        if (shape.kind() == Kind.FIELDS
                && (shape.rest() == null || shape.first(s -> s.intro() instanceof Intro.FrontMatter) == null)) {
            throw rules.needs("List<MetadataField> and @FrontMatter Optional<String>, or other fields would be lost");
        }
    }

    /** No two slots of a record have a name in common. */
    static void checkNames(Shape shape) {
        Map<String, String> owners = new HashMap<>();
        for (Slot slot : shape.slots()) {
            for (String name : slot.names()) {
                String other = owners.put(Names.normalize(name), slot.name());
                if (other != null && !other.equals(slot.name())) {
                    throw new IllegalArgumentException(shape.type().getSimpleName() + "." + slot.name() + ": the name \""
                            + name + "\" already stands for " + other);
                }
            }
        }
    }

    private void checkOrder() {
        boolean heading = false;
        @Nullable Slot body = null;
        for (Slot slot : shape.slots()) {
            heading |= slot.intro() instanceof Intro.Heading;
            if (heading && slot.intro() instanceof Intro.Label) {
                throw wrong(slot, "a label can't follow a heading, whose region would swallow it");
            }
            if (slot.intro() instanceof Intro.Body && !(slot.holds() instanceof Holds.One)) {
                checkBody(slot, body);
                body = slot;
            }
        }
    }

    /** Whether {@code slot} is told from {@code before}, which no heading or label introduces either. */
    private void checkBody(Slot slot, @Nullable Slot before) {
        boolean text = slot.holds() instanceof Holds.Text;
        if (text && before != null && before.holds() instanceof Holds.Text) {
            throw wrong(slot, "a text right after the text " + before.name() + " is not told from it");
        }
        if (slot.holds() instanceof Holds.Items && before != null && before.holds() instanceof Holds.Items) {
            throw wrong(slot, "a list right after the list " + before.name() + " is not told from it");
        }
        if (text && before != null && shape.kind() != Kind.DOCUMENT) {
            throw wrong(slot, "a text without a label comes before every other slot");
        }
    }

    private void checkSection() {
        boolean needsRest = shape.kind() == Kind.SECTION || shape.kind() == Kind.ENTRY;
        boolean onlyText = shape.slots().stream().allMatch(s -> s.intro() instanceof Intro.Name
                || s.intro() instanceof Intro.Body && s.holds() instanceof Holds.Text);
        if (needsRest && !onlyText && shape.rest() == null) {
            throw needs("a component List<Extra> extras, or Markdown that fits no slot would be lost");
        }
    }

    /** Whether the text before the first label is told from every other. */
    private void checkImplied(Slot slot) {
        boolean implied = slot.intro() instanceof Intro.Label label && label.implied();
        if (implied && !(slot.holds() instanceof Holds.Text && slot.optional())) {
            throw wrong(slot, "a label that may be missing introduces an Optional<String>");
        }
        if (implied && (shape.description() != null || !shape.blocks().isEmpty() || !slot.equals(shape.implied()))) {
            throw wrong(slot, "the text before the first label already has a component");
        }
    }

    private void checkDocument() {
        if (shape.rest() == null) {
            throw needs("a component List<CustomSection>, or sections it does not know would be lost");
        }
        if (shape.first(s -> s.intro() instanceof Intro.Title) == null) {
            throw needs("a component @Title String");
        }
        if (shape.description() == null) {
            throw needs("a component Optional<String>, or the blocks before its first section would be lost");
        }
        if (shape.fields() == null) {
            throw needs("a component of a @Fields type (Metadata will do), or front matter would be lost");
        }
        for (Slot slot : shape.slots()) {
            if (slot.intro() instanceof Intro.Heading && !(slot.holds() instanceof Holds.One)) {
                throw wrong(slot, "a section of a document is an Optional of a @Section record");
            }
        }
    }

    private IllegalArgumentException needs(String what) {
        return new IllegalArgumentException(shape.type().getSimpleName() + " needs " + what);
    }

    private IllegalArgumentException wrong(Slot slot, String why) {
        return new IllegalArgumentException(shape.type().getSimpleName() + "." + slot.name() + ": " + why);
    }
}
