package dev.designdoc.json.internal.tree;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** Jackson's tokens of one text, and what Jackson does not say of them: where exactly each stands. */
public interface Tokens extends AutoCloseable {

    /** No offset. */
    int NOWHERE = -1;

    /** Why and where a text can't be read. */
    record Fault(String code, String message, int offset) {

        /** What the format has no form for. */
        public static Fault syntax(String message, int offset) {
            return new Fault("syntax-error", message, offset);
        }
    }

    /** A character that the format can't hold, or null; looked for before its tokens. */
    @Nullable Fault unreadable();

    /** The next token, or null at the end. */
    @Nullable JsonToken next();

    /** The text of a key, a string or a scalar that is no string, as written. */
    String text();

    /** Where the token begins. */
    int start();

    /** The offset after a key or scalar. */
    int end();

    /** The offset after a collection whose last token this is; {@code last} is where the last value in it ends, if any. */
    int end(int last);

    /**
     * Adds what the token has that is not allowed.
     *
     * @return whether what stands there has no value of its own
     */
    boolean report(Problems problems, Pointer at);

    /** What is wrong, said without the words of a library. */
    Fault fault(JacksonException e);

    @Override
    void close();
}
