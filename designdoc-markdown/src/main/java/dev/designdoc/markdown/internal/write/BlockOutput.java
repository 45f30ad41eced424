package dev.designdoc.markdown.internal.write;

import org.jspecify.annotations.Nullable;

/** Blocks of Markdown, as they are written one after the other. */
final class BlockOutput {

    private final StringBuilder out;
    /** Whether the last block is a label whose list or fence follows without a blank line. */
    private boolean afterLabel;
    /** Where the last block begins. */
    private int previousFrom;

    BlockOutput(int length) {
        this.out = new StringBuilder(length);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    int length() {
        return out.length();
    }

    char charAt(int index) {
        return out.charAt(index);
    }

    String from(int index) {
        return out.substring(index);
    }

    /** Where the text of the block goes that was begun. */
    StringBuilder text() {
        return out;
    }

    /** Tells whether the last block is a label, right below which a list or fence begins. */
    void afterLabel(boolean is) {
        afterLabel = is;
    }

    /** The last block. */
    String previous() {
        return out.substring(previousFrom);
    }

    /** All of it, with a line end after the last block. */
    String all() {
        return out.toString();
    }

    /** All of it, without a line end after the last block. */
    String finished() {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Blocks, one blank line after what is there. */
    void block(@Nullable String text) {
        if (text != null && !text.isEmpty()) {
            beginBlock();
            out.append(text).append('\n');
        }
    }

    void beginBlock() {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        afterLabel = false;
        previousFrom = out.length();
    }

    /** A list or fence begins, right below its label if that is the last block. */
    void beginListOrFence() {
        if (afterLabel) {
            afterLabel = false;
            previousFrom = out.length();
        } else {
            beginBlock();
        }
    }
}
