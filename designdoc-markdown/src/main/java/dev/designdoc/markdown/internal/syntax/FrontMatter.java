package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The simple values of YAML front matter; whatever takes more than a glance to read stays as it is. */
public final class FrontMatter {

    private FrontMatter() {}

    /** The lines between the fences at the start of {@code lines}, or null; the closing fence is the line after. */
    public static @Nullable View find(Lines lines) {
        if (lines.count() < 2 || !Texts.trimEnd(lines.line(0)).equals("---")) {
            return null;
        }
        for (int i = 1; i < lines.count(); i++) {
            String line = Texts.trimEnd(lines.line(i));
            if (line.equals("---") || line.equals("...")) {
                return new View(lines, 1, i, 0);
            }
        }
        return null;
    }

    /** The text of a plain or simply quoted scalar, or null. */
    public static @Nullable String scalar(String text) {
        if (text.isEmpty()) {
            return null;
        }
        char quote = text.charAt(0);
        if (quote == '"' || quote == '\'') {
            boolean simple = text.length() > 2 && text.indexOf(quote, 1) == text.length() - 1
                    && (quote == '\'' || text.indexOf('\\') < 0);
            String inner = simple ? text.substring(1, text.length() - 1) : "";
            return Texts.isBlank(inner) || !inner.equals(Texts.trim(inner)) ? null : inner;
        }
        boolean special = "[]{}&*!|>%@`#,?:-".indexOf(quote) >= 0
                || text.contains(" #") || text.contains(": ") || text.endsWith(":");
        return special ? null : text;
    }

    /** {@code text} as a scalar that reads back as it, or null when that takes escapes. */
    public static @Nullable String quoted(String text) {
        for (String candidate : new String[] {text, "'" + text + "'", '"' + text + '"'}) {
            if (text.equals(scalar(candidate))) {
                return candidate;
            }
        }
        return null;
    }

    /** The elements of a block sequence of scalars, divided by commas, or null. */
    public static @Nullable String blockList(View view) {
        List<String> elements = new ArrayList<>();
        for (int i = view.from(); i < view.to(); i++) {
            String line = Texts.trim(view.line(i));
            if (!line.startsWith("- ")) {
                return null;
            }
            elements.add(Texts.trim(line.substring(2)));
        }
        return list(elements);
    }

    /** The elements of a flow sequence of scalars, divided by commas, or null. */
    public static @Nullable String flowList(String text) {
        if (!text.startsWith("[") || !text.endsWith("]") || text.indexOf('[', 1) >= 0 || text.indexOf('"') >= 0
                || text.indexOf('\'') >= 0) {
            return null;
        }
        return list(List.of(text.substring(1, text.length() - 1).split(",", -1)));
    }

    private static @Nullable String list(List<String> elements) {
        List<String> texts = new ArrayList<>();
        for (String element : elements) {
            String text = scalar(Texts.trim(element));
            if (text == null || text.indexOf(',') >= 0) {
                return null;
            }
            texts.add(text);
        }
        return String.join(", ", texts);
    }
}
