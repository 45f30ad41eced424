package dev.designdoc.internal.shape;

import dev.designdoc.internal.shape.Declaration.Kind;
import dev.designdoc.template.Anywhere;
import dev.designdoc.template.Bold;
import dev.designdoc.template.Checkbox;
import dev.designdoc.template.Code;
import dev.designdoc.template.Field;
import dev.designdoc.template.FrontMatter;
import dev.designdoc.template.Label;
import dev.designdoc.template.Link;
import dev.designdoc.template.Nested;
import dev.designdoc.template.Section;
import dev.designdoc.template.Separator;
import dev.designdoc.template.Title;
import java.lang.annotation.Annotation;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Finds annotations of components that mean nothing in a record of that kind. */
final class Misplaced {

    private static final Map<Class<? extends Annotation>, Set<Kind>> HOMES = new LinkedHashMap<>();

    static {
        Set<Kind> parts = Set.of(Kind.SECTION, Kind.ENTRY);
        Set<Kind> items = Set.of(Kind.ITEM);
        HOMES.put(Title.class, Set.of(Kind.DOCUMENT));
        HOMES.put(Section.class, Set.of(Kind.DOCUMENT, Kind.SECTION, Kind.ENTRY));
        HOMES.put(Field.class, Set.of(Kind.FIELDS));
        HOMES.put(FrontMatter.class, Set.of(Kind.FIELDS));
        HOMES.put(Label.class, parts);
        HOMES.put(Anywhere.class, parts);
        HOMES.put(Nested.class, items);
        HOMES.put(Bold.class, items);
        HOMES.put(Code.class, items);
        HOMES.put(Link.class, items);
        HOMES.put(Checkbox.class, items);
        HOMES.put(Separator.class, items);
    }

    private Misplaced() {}

    /** What is wrong with the annotations of a component of a record of that kind; "" where nothing is. */
    static String in(Kind owner, RecordComponent component) {
        for (Map.Entry<Class<? extends Annotation>, Set<Kind>> each : HOMES.entrySet()) {
            if (component.isAnnotationPresent(each.getKey()) && !each.getValue().contains(owner)) {
                if (each.getKey() == Checkbox.class) {
                    return "a check box has no place outside an item; a value that is yes or no is an Optional<Boolean>";
                }
                String homes = String.join(" or ", each.getValue().stream().map(Misplaced::name).sorted().toList());
                return "@" + each.getKey().getSimpleName() + " stands in a record that is " + homes + ", this one is "
                        + name(owner);
            }
        }
        return "";
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case DOCUMENT -> "a @Document";
            case SECTION -> "a @Section";
            case ENTRY -> "an @Entry";
            case ITEM -> "an @Item";
            case FIELDS -> "a @Fields";
            case SCALAR -> "a @Scalar";
            case FENCED -> "a @Fenced";
            case REST -> "a @Rest";
        };
    }
}
