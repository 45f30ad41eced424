package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Code;
import dev.designdoc.template.Field;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Item;
import dev.designdoc.template.Item.Marker;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Rest;
import dev.designdoc.template.Section;
import dev.designdoc.template.Separator;
import dev.designdoc.template.Title;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the annotations and the type of one component of a record into its slot. */
final class SlotCompiler {

    private final Kind owner;
    private final int index;
    private final RecordComponent component;
    private final Class<?> held;
    private final boolean list;
    private final @Nullable Shape element;
    private final List<String> aliases;

    /** For the component at {@code index} of a record of that kind, which holds one or a list of {@code held}. */
    SlotCompiler(
            Kind owner,
            int index,
            RecordComponent component,
            Class<?> held,
            boolean list,
            @Nullable Shape element,
            List<String> aliases) {
        this.owner = owner;
        this.index = index;
        this.component = component;
        this.held = held;
        this.list = list;
        this.element = element;
        this.aliases = aliases;
    }

    Slot compile() {
        Intro intro = intro();
        if (!aliases.isEmpty() && intro.names().isEmpty()) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + " has no heading, label or field name that could have an alias");
        }
        boolean optional = component.getType() == Optional.class;
        return new Slot(index, component.getName(), intro, optional, Handles.accessor(component));
    }

    private Intro intro() {
        if (owner == Kind.FENCED || owner == Kind.SCALAR || owner == Kind.REST) {
            return new Intro.Structure(fitting(Holds.Raw.class, held(new Holds.Raw()), "it holds a text or a number"));
        }
        if (element != null && element.kind() == Kind.REST) {
            return rest(element);
        }
        if (component.isAnnotationPresent(Title.class)) {
            return new Intro.Title(fitting(Holds.Inline.class, line(), "a title is one text"));
        }
        Label label = component.getAnnotation(Label.class);
        if (label != null) {
            Holds.Labelled holds = fitting(Holds.Labelled.class, blocks(), "a label introduces a text, a list or code");
            return new Intro.Label(names(List.of(label.value())), holds, label.below(), label.implied(), sections(label));
        }
        Field field = component.getAnnotation(Field.class);
        if (field != null) {
            Holds.Value holds = fitting(Holds.Value.class, line(), "a field is a text or a list on one line");
            return new Intro.Field(names(List.of(field.value())), holds);
        }
        if (component.isAnnotationPresent(FrontMatter.class)) {
            return new Intro.FrontMatter(fitting(Holds.Raw.class, held(new Holds.Raw()), "front matter is one text"));
        }
        Nested nested = component.getAnnotation(Nested.class);
        if (nested != null) {
            return nested(nested);
        }
        List<String> heading = heading();
        if (!heading.isEmpty()) {
            return new Intro.Heading(names(heading), content(), isAnywhere());
        }
        if (owner == Kind.ITEM) {
            return place();
        }
        return owner == Kind.ENTRY && index == 0
                ? new Intro.Name(fitting(Holds.Inline.class, line(), "the first component of an entry is its name, a text"))
                : new Intro.Body(content(), isAnywhere());
    }

    private List<String> heading() {
        Section section = component.getAnnotation(Section.class);
        if (section != null) {
            return List.of(section.value());
        }
        return !list && element != null && element.kind() == Kind.SECTION ? element.names() : List.of();
    }

    private Intro rest(Shape unplaced) {
        Rest.Of kept = owner == Kind.DOCUMENT ? Rest.Of.SECTIONS : owner == Kind.FIELDS ? Rest.Of.FIELDS : Rest.Of.BLOCKS;
        Rest declared = unplaced.type().getAnnotation(Rest.class);
        if (!list || declared == null || declared.value() != kept) {
            throw wrong("what has no place stands in a List: of CustomSection in a document, of MetadataField in its fields,"
                    + " of Extra in every other record");
        }
        return new Intro.Rest(new Holds.Unplaced(unplaced));
    }

    private Intro nested(Nested nested) {
        Holds.Below holds = fitting(Holds.Below.class, blocks(), "a nested item is a text");
        if (holds instanceof Holds.Items items && items.element() != null) {
            throw wrong("nested items are texts");
        }
        return new Intro.Nested(nested.value().isEmpty() ? List.of() : names(List.of(nested.value())), holds);
    }

    private Intro place() {
        Separator separator = component.getAnnotation(Separator.class);
        if (separator != null && separator.value().isEmpty()) {
            throw wrong("its separator is empty, so nothing would divide it from what is before it");
        }
        Role role = component.isAnnotationPresent(Bold.class)
                ? Role.BOLD
                : component.isAnnotationPresent(Code.class)
                        ? Role.CODE
                        : component.isAnnotationPresent(Link.class) ? Role.LINK : Role.PLAIN;
        return new Intro.Place(
                fitting(Holds.Part.class, isLastText() ? blocks() : line(), "the line of an item holds texts and a check box"),
                role,
                separator == null ? Sep.DASH : new Sep(separator.value(), separator.lastBeforeDigit()));
    }

    /** The blocks after an item's first paragraph belong to its last text, unless a nested list takes them. */
    private boolean isLastText() {
        RecordComponent[] components = component.getDeclaringRecord().getRecordComponents();
        for (int i = index + 1; i < components.length; i++) {
            if (components[i].getType() != boolean.class) {
                return false;
            }
        }
        return true;
    }

    private Holds.Content content() {
        return fitting(Holds.Content.class, blocks(), "a check box or a number has no place outside an item");
    }

    private Holds blocks() {
        return held(new Holds.Text());
    }

    private Holds line() {
        return held(new Holds.Inline(null));
    }

    /** What the type of the component says it holds, where a single string is {@code text}. */
    private Holds held(Holds text) {
        if (held == boolean.class) {
            return new Holds.Flag();
        }
        if (held == int.class) {
            return new Holds.Raw();
        }
        if (element != null) {
            return records(element);
        }
        if (held != String.class) {
            throw wrong("its type " + held.getSimpleName() + " has no place in a template");
        }
        return list ? new Holds.Items(null, marker()) : text;
    }

    private Holds records(Shape shape) {
        return switch (shape.kind()) {
            case REST -> throw wrong("what has no place stands in the lists for it");
            case FENCED -> new Holds.Code(shape);
            case SCALAR -> new Holds.Inline(shape);
            case SECTION, FIELDS, DOCUMENT -> {
                if (list) {
                    throw wrong("a list needs @Item or @Entry records");
                }
                yield new Holds.One(shape);
            }
            case ENTRY -> {
                if (!list) {
                    throw wrong("an @Entry record stands in a list");
                }
                yield new Holds.Entries(shape);
            }
            case ITEM -> {
                if (!list) {
                    throw wrong("an @Item record stands in a list");
                }
                yield new Holds.Items(shape, marker());
            }
        };
    }

    private Marker marker() {
        Item item = component.getAnnotation(Item.class);
        boolean field = component.isAnnotationPresent(Field.class);
        return item != null
                ? item.value()
                : field ? Marker.INLINE : element != null ? element.declaration().marker() : Marker.BULLET;
    }

    private List<String> names(List<String> declared) {
        return Stream.concat(declared.stream(), aliases.stream()).toList();
    }

    /** The names by which a section is what the label introduces. */
    private List<String> sections(Label label) {
        Anywhere anywhere = component.getAnnotation(Anywhere.class);
        List<String> declared = List.of(label.value());
        if (anywhere != null && !declared.containsAll(List.of(anywhere.value()))) {
            throw wrong("a name that means it anywhere is one of its label's");
        }
        return anywhere == null ? List.of() : names(anywhere.value().length == 0 ? declared : List.of(anywhere.value()));
    }

    private boolean isAnywhere() {
        return component.isAnnotationPresent(Anywhere.class);
    }

    private <H> H fitting(Class<H> wanted, Holds holds, String expected) {
        if (!wanted.isInstance(holds)) {
            throw wrong(expected);
        }
        return wanted.cast(holds);
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + ": " + why);
    }
}
