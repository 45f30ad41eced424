package dev.designdoc.json.internal.databind;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import dev.designdoc.json.internal.bind.JsonType;
import dev.designdoc.json.internal.bind.JsonType.Property;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedConstructor;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;

/** Stands for the annotations that the records would carry if the model knew of Jackson. */
public final class Declared extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    /** Whether a type is a record that declares a template; the model's own do not all carry an annotation. */
    static boolean is(Class<?> type) {
        return type.isRecord()
                && (type.getPackage() == DesignDoc.class.getPackage()
                        || Arrays.stream(type.getAnnotations())
                                .anyMatch(a -> a.annotationType().getPackage() == Document.class.getPackage()));
    }

    /** The component that a field, accessor or parameter of such a record is, whatever the mapper calls it; or null. */
    static @Nullable Property property(@Nullable AnnotatedMember member) {
        if (member == null || !is(member.getDeclaringClass())) {
            return null;
        }
        JsonType type = JsonType.of(member.getDeclaringClass());
        return member instanceof AnnotatedParameter parameter
                ? type.properties().get(parameter.getIndex())
                : type.property(member.getName());
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated annotated) {
        if (annotated instanceof AnnotatedConstructor constructor && is(constructor.getDeclaringClass())) {
            boolean scalar = JsonType.of(constructor.getDeclaringClass()).isScalar();
            return scalar ? JsonCreator.Mode.DELEGATING : JsonCreator.Mode.PROPERTIES;
        }
        return null;
    }

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
        Property property = annotated instanceof AnnotatedMethod method ? property(method) : null;
        boolean text = property != null
                && property.index() == 0
                && JsonType.of(((AnnotatedMethod) annotated).getDeclaringClass()).isScalar();
        return text ? true : null;
    }

    @Override
    public @Nullable Boolean hasRequiredMarker(MapperConfig<?> config, AnnotatedMember member) {
        Property property = property(member);
        return property == null ? null : property.required();
    }

    @Override
    public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        Property property = annotated instanceof AnnotatedMember member ? property(member) : null;
        if (property == null) {
            return null;
        }
        // What may be missing may be null as well, but no element of a list may.
        return JsonSetter.Value.construct(property.required() ? Nulls.FAIL : Nulls.SKIP, Nulls.FAIL);
    }
}
