package dev.designdoc.codec;

/**
 * How much a text may ask for before it is refused; for whoever reads the texts of strangers.
 *
 * <p>A text that exceeds a limit has no value, and the diagnostic {@code limit-exceeded}; it is refused before the memory
 * it asks for is taken. One that there is too much to say about has as many diagnostics as it may have before that one.
 * Limits are for reading alone: what can be written does not depend on them.
 *
 * <pre>{@code
 * Documents<DesignDoc> uploads = Documents.of(DesignDoc.class).withLimits(Limits.untrusted());
 * Codec<DesignDoc> codec = MarkdownCodec.builder(DesignDoc.class)
 *         .limits(Limits.untrusted().withCharacters(100_000))
 *         .build();
 * }</pre>
 *
 * @param characters the most characters (UTF-16 units) of a text
 * @param nesting the most levels: of objects and arrays in JSON and YAML, of quotes and lists in Markdown. Each format has
 *     a limit of its own as well, of 200
 * @param elements the most parts of a text: the values of JSON and YAML; of Markdown its lines, the marks of lists and quotes
 *     that lines begin with, and commas
 * @param diagnostics the most diagnostics that a text gets
 */
public record Limits(int characters, int nesting, int elements, int diagnostics) {

    private static final Limits NONE =
            new Limits(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);
    private static final Limits UNTRUSTED = new Limits(10_000_000, 100, 250_000, 10_000);

    /**
     * These limits.
     *
     * @throws IllegalArgumentException when one is less than one
     */
    public Limits {
        if (characters < 1 || nesting < 1 || elements < 1 || diagnostics < 1) {
            throw new IllegalArgumentException("a limit must be at least 1, but there is a limit of "
                    + Math.min(Math.min(characters, nesting), Math.min(elements, diagnostics)));
        }
    }

    /** No limits: what is used where none are given. */
    public static Limits none() {
        return NONE;
    }

    /**
     * Limits that no document of people's meets, and that keep a program with 128 megabytes of memory alive: ten million
     * characters, 100 levels, 250,000 elements, 10,000 diagnostics.
     */
    public static Limits untrusted() {
        return UNTRUSTED;
    }

    /** The same with another limit of characters. */
    public Limits withCharacters(int most) {
        return new Limits(most, nesting, elements, diagnostics);
    }

    /** The same with another limit of levels. */
    public Limits withNesting(int most) {
        return new Limits(characters, most, elements, diagnostics);
    }

    /** The same with another limit of elements. */
    public Limits withElements(int most) {
        return new Limits(characters, nesting, most, diagnostics);
    }

    /** The same with another limit of diagnostics. */
    public Limits withDiagnostics(int most) {
        return new Limits(characters, nesting, elements, most);
    }
}
