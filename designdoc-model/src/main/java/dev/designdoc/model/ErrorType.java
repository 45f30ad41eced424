package dev.designdoc.model;

import dev.designdoc.template.Canonical;
import dev.designdoc.template.Code;
import dev.designdoc.template.Item;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One kind of error and when it occurs.
 *
 * @param name the name of the error in code
 * @param condition when it occurs, as written ("When …")
 */
@Value.Builder
@ModelStyle
@Item
public record ErrorType(
        @Code String name,
        Optional<String> condition)
        implements WithErrorType {

    /** Brings the components into their normal form. */
    public ErrorType {
        Canonical c = Canonical.of(ErrorType.class, name, condition);
        name = c.next();
        condition = c.next();
    }

    /** A builder. */
    public static ErrorTypeBuilder builder() {
        return new ErrorTypeBuilder();
    }

    /** A builder that begins with the components of this record. */
    public ErrorTypeBuilder toBuilder() {
        return new ErrorTypeBuilder().from(this);
    }
}
