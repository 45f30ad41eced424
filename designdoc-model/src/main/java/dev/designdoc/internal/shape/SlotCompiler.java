package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Checkbox;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compiles the annotations and the type of one component of a record into its slot. */
final class SlotCompiler {

    private static final Map<Class<?>, Class<?>> BOXED = Map.of(int.class, Integer.class, boolean.class, Boolean.class);

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
        String misplaced = Misplaced.in(owner, component);
        if (!misplaced.isEmpty()) {
            throw wrong(misplaced);
        }
        Intro intro = intro();
        if (intro.names().stream().anyMatch(Texts::isBlank)) {
            throw wrong("one of its names is blank; leave it out");
        }
        if (!aliases.isEmpty() && intro.names().isEmpty()) {
            throw new IllegalArgumentException(component.getDeclaringRecord().getSimpleName() + "." + component.getName()
                    + " has no heading, label or field name that could have an alias");
        }
        boolean optional = component.getType() == Optional.class;
        Object nothing = optional ? Optional.empty() : nothing(intro);
        Holds holds = intro.holds();
        return new Slot(
                index, component.getName(), intro, holds, holds.element(), optional, Handles.accessor(component), nothing);
    }

    /** The value of a component that is not there and no Optional, or null when it can't be. */
    private @Nullable Object nothing(Intro intro) {
        Holds holds = intro.holds();
        if (holds instanceof Holds.One one) {
            return one.element().create(new @Nullable Object[one.element().slots().size()]);
        }
        if (holds instanceof Holds.Code) {
            throw wrong("a document may lack it", "Optional<" + held.getSimpleName() + ">");
        }
        boolean isScalar = !list && holds.scalar() != null;
        if (isScalar && !(intro instanceof Intro.Place)) {
            throw wrong("a document may lack it", "Optional<" + BOXED.getOrDefault(held, held).getSimpleName() + ">");
        }
        boolean text = holds instanceof Holds.Inline || holds instanceof Holds.Text || holds instanceof Holds.Raw;
        return isScalar ? null : text ? "" : holds instanceof Holds.Flag ? (Object) false : List.of();
    }

    private Intro intro() {
        if (owner == Kind.FENCED || owner == Kind.SCALAR || owner == Kind.REST) {
            return new Intro.Structure(new Holds.Raw());
        }
        if (element != null && element.kind() == Kind.REST) {
            return rest(element);
        }
        if (component.isAnnotationPresent(Title.class)) {
            return new Intro.Title(line("a title is one text", "@Title String"));
        }
        Label label = component.getAnnotation(Label.class);
        if (label != null) {
            Holds.Labelled holds = fitting(Holds.Labelled.class, blocks(),
                    "a label introduces a text, a list or code; what holds a record has a heading: put @Section on the record");
            return new Intro.Label(names(List.of(label.value())), holds, label.below(), label.implied(), sections(label));
        }
        Field field = component.getAnnotation(Field.class);
        if (field != null) {
            Holds line = held(new Holds.Inline(null));
            Holds.Value holds = fitting(Holds.Value.class, line, "a field is a text or a list on one line");
            return new Intro.Field(names(List.of(field.value())), holds);
        }
        if (component.isAnnotationPresent(FrontMatter.class)) {
            return new Intro.FrontMatter(
                    fitting(Holds.Raw.class, held(new Holds.Raw()), "front matter is one text", "@FrontMatter Optional<String>"));
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
        if (owner == Kind.ENTRY && index == 0) {
            return new Intro.Name(line("the first component of an entry is its name, a text", "String"));
        }
        return new Intro.Body(content(), isAnywhere());
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
        boolean words = !nested.value().isEmpty();
        if (words && list) {
            throw wrong("a nested item that begins with words is one", "@Nested(\"" + nested.value() + "\") Optional<String>");
        }
        Holds.Below holds = fitting(Holds.Below.class, blocks(), "a nested item is a text", "@Nested List<String>");
        if (!words && !(holds instanceof Holds.Items items && items.element() == null && items.scalar() == null)) {
            throw wrong("nested items are texts; a single one begins with words", "@Nested List<String>");
        }
        return new Intro.Nested(words ? names(List.of(nested.value())) : List.of(), holds);
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
        Holds holds = held(role == Role.PLAIN && isLastText() ? new Holds.Text() : new Holds.Inline(null));
        return new Intro.Place(
                fitting(Holds.Part.class, holds,
                        "the line of an item holds texts and a check box; a list of texts below it is @Nested List<String>"),
                role,
                separator == null ? Sep.DASH : new Sep(separator.value(), separator.lastBeforeDigit()));
    }

    /** The blocks after an item's first paragraph belong to its last text, unless a nested list takes them. */
    private boolean isLastText() {
        RecordComponent[] components = component.getDeclaringRecord().getRecordComponents();
        if (index > 0 && components[index - 1].isAnnotationPresent(Link.class)) {
            return false;
        }
        for (int i = index + 1; i < components.length; i++) {
            if (!components[i].isAnnotationPresent(Checkbox.class)) {
                return false;
            }
        }
        return true;
    }

    private Holds.Content content() {
        return fitting(Holds.Content.class, blocks(), "it needs a place: @Label(\"" + words() + "\"), or a heading of its own");
    }

    private String words() {
        String name = component.getName();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private Holds blocks() {
        return held(new Holds.Text());
    }

    /** One text and no more. */
    private Holds.Inline line(String expected, String write) {
        Holds.Inline line = fitting(Holds.Inline.class, held(new Holds.Inline(null)), expected, write);
        if (line.scalar() != null) {
            throw wrong(expected, write);
        }
        return line;
    }

    /** What the type of the component says it holds, where a single string is {@code text}. */
    private Holds held(Holds text) {
        if (component.isAnnotationPresent(Checkbox.class)) {
            if (component.getType() != boolean.class) {
                throw wrong("a check box is ticked or not", "@Checkbox boolean");
            }
            return new Holds.Flag();
        }
        ScalarType scalar = ScalarType.of(held);
        if (scalar != null) {
            return list ? new Holds.Items(null, marker(), scalar) : new Holds.Inline(scalar);
        }
        if (element != null) {
            return records(element);
        }
        if (held != String.class) {
            throw wrong("its type " + held.getSimpleName() + " has no place in a template; use String, int, boolean, LocalDate,"
                    + " an enum, a record of a template, or an Optional or List of one");
        }
        return list ? new Holds.Items(null, marker(), null) : text;
    }

    private Holds records(Shape shape) {
        String name = shape.type().getSimpleName();
        return switch (shape.kind()) {
            case REST, SCALAR -> throw wrong("what has no place stands in the lists for it");
            case FENCED -> {
                if (list) {
                    throw wrong("of code there is one block", "Optional<" + name + ">");
                }
                yield new Holds.Code(shape);
            }
            case DOCUMENT -> throw wrong(name + " is a whole document; make it a @Section");
            case SECTION, FIELDS -> {
                if (list) {
                    throw wrong("a list needs @Item or @Entry records", "Optional<" + name + ">");
                }
                yield new Holds.One(shape);
            }
            case ENTRY -> {
                if (!list) {
                    throw wrong("an @Entry record stands in a list", "List<" + name + ">");
                }
                yield new Holds.Entries(shape);
            }
            case ITEM -> {
                if (!list) {
                    throw wrong("an @Item record stands in a list", "List<" + name + ">");
                }
                yield new Holds.Items(shape, marker(), null);
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

    private <H> H fitting(Class<H> wanted, Holds holds, String expected, String write) {
        if (!wanted.isInstance(holds)) {
            throw wrong(expected, write);
        }
        return wanted.cast(holds);
    }

    private IllegalArgumentException wrong(String why, String write) {
        return wrong(why + "; write: " + write + " " + component.getName());
    }

    private IllegalArgumentException wrong(String why) {
        return new IllegalArgumentException(
                component.getDeclaringRecord().getSimpleName() + "." + component.getName() + ": " + why);
    }
}
