package dev.designdoc.model;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.template.Fenced;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A fenced code block.
 *
 * @param language the whole info string after the opening fence, such as {@code rust}; empty when there is none
 * @param code the lines between the fences, with every space and blank line; "" when there is none or one blank line
 */
@Value.Builder
@ModelStyle
@Fenced
public record CodeBlock(Optional<String> language, String code) implements WithCodeBlock {

    /** Brings the info string onto one line and the line ends to LF. */
    public CodeBlock {
        if (language == null || code == null) {
            throw new NullPointerException("CodeBlock." + (language == null ? "language" : "code") + " is null");
        }
        language = language.map(Texts::inline).filter(s -> !s.isEmpty());
        code = Texts.lineFeeds(code);
    }

    /** A code block in that language. */
    public static CodeBlock of(String language, String code) {
        return new CodeBlock(Optional.of(language), code);
    }

    /** A code block without a language. */
    public static CodeBlock of(String code) {
        return new CodeBlock(Optional.empty(), code);
    }

    /** A builder that begins with no code. */
    public static CodeBlockBuilder builder() {
        return new CodeBlockBuilder().code("");
    }

    /** A builder that begins with the components of this record. */
    public CodeBlockBuilder toBuilder() {
        return new CodeBlockBuilder().from(this);
    }
}
