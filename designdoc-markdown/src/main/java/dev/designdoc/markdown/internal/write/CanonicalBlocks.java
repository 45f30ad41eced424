package dev.designdoc.markdown.internal.write;

import dev.designdoc.model.CodeBlock;

/** Headings and fences in canonical form. */
public final class CanonicalBlocks {

    private static final int MAX_LEVEL = 6;

    private CanonicalBlocks() {}

    public static String heading(int level, String title) {
        String marks = "#".repeat(Math.min(level, MAX_LEVEL));
        if (title.isEmpty()) {
            return marks;
        }
        return title.endsWith("#") ? marks + " " + title + " #" : marks + " " + title;
    }

    public static String fence(CodeBlock block) {
        String info = block.language().orElse("");
        char mark = info.indexOf('`') >= 0 ? '~' : '`';
        int length = 3;
        int run = 0;
        boolean indent = true;
        for (int i = 0; i < block.code().length(); i++) {
            char c = block.code().charAt(i);
            if (c == mark && (indent || run > 0)) {
                run++;
                length = Math.max(length, run + 1);
                indent = false;
            } else {
                run = 0;
                indent = c == '\n' || indent && (c == ' ' || c == '\t');
            }
        }
        String fence = String.valueOf(mark).repeat(length);
        String opening = mark == '~' && info.startsWith("~") ? fence + " " + info : fence + info;
        return opening + "\n" + (block.code().isEmpty() ? "" : block.code() + "\n") + fence;
    }
}
