package dev.designdoc.internal.text;

import org.jspecify.annotations.Nullable;

/** A code span: what it says and the index after it. */
public record CodeSpan(String inner, int end) {

    /** The content of the code span at the start of a text and where it ends, or null when there is none. */
    public static @Nullable CodeSpan at(String text) {
        int run = Inlines.run(text, 0);
        int close = run == 0 ? -1 : text.indexOf('`', run);
        while (close >= 0 && Inlines.run(text, close) != run) {
            close = text.indexOf('`', close + Inlines.run(text, close));
        }
        if (close < 0) {
            return null;
        }
        String content = text.substring(run, close).replace('\n', ' ');
        boolean padded = content.length() > 2 && content.startsWith(" ") && content.endsWith(" ")
                && !content.isBlank();
        return new CodeSpan(padded ? content.substring(1, content.length() - 1) : content, close + run);
    }

    /** A code span that holds {@code content}. */
    public static String of(String content) {
        int longest = 0;
        boolean single = false;
        for (int i = 0; i < content.length(); i++) {
            int run = Inlines.run(content, i);
            longest = Math.max(longest, run);
            single |= run == 1;
            i += Math.max(0, run - 1);
        }
        String fence = "`".repeat(single ? longest + 1 : 1);
        boolean pad = content.startsWith("`") || content.endsWith("`")
                || content.startsWith(" ") && content.endsWith(" ");
        return pad ? fence + " " + content + " " + fence : fence + content + fence;
    }
}
