package dev.designdoc.json.internal;

/** How a format spells a string between braces and brackets. */
@FunctionalInterface
interface Strings {

    /** Double quotes, and only the escapes that JSON asks for. */
    Strings JSON = Output::quoted;

    /** Appends {@code text}, as a key or as a value. */
    void append(Output out, String text);
}
