package dev.designdoc.markdown.support;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every form of fields, as a person would write it. */
public final class HeadForms {

    private HeadForms() {}

    /** A field: its name, its value. */
    public record Pair(String name, String value) {

        private String on(String line) {
            // A bold line without a value is a bold name.
            String shape = value.isEmpty() ? line.replace("N: V**", "N:**") : line;
            return shape.replace("N", "\u0001").replace("V", value).replace("\u0001", name).stripTrailing();
        }
    }

    /** Writes fields in one form. */
    public interface Form extends Function<List<Pair>, String> {}

    /** A line for each field, in which N is its name and V its value. */
    private static Form lines(String line, String between) {
        return pairs -> pairs.stream().map(p -> p.on(line)).collect(Collectors.joining(between));
    }

    /** The forms of blocks. */
    public static Map<String, Form> ofBlocks() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("quote", lines("> **N**: V", "\n>\n"));
        forms.put("dense quote", lines("> **N:** V", "\n"));
        forms.put("quote of plain lines", lines("> N: V", "\n"));
        forms.put("quote of a list", lines("> - **N**: V", "\n"));
        forms.put("bold", lines("**N:** V", "\n"));
        forms.put("bold, colon outside", lines("**N**: V", "\n"));
        forms.put("bold, underlines", lines("__N:__ V", "\n"));
        forms.put("bold, hard breaks", lines("**N:** V", "  \n"));
        forms.put("bold, backslashes", lines("**N:** V", "\\\n"));
        forms.put("bold, breaks as HTML", lines("**N:** V", "<br>\n"));
        forms.put("bold with its value", lines("**N: V**", "\n"));
        forms.put("bold, a paragraph each", lines("**N:** V", "\n\n"));
        forms.put("bold, value below", lines("**N:**\nV", "\n"));
        forms.put("emphasis", lines("_N_: V", "\n"));
        forms.put("emphasis by stars", lines("*N:* V", "\n"));
        forms.put("plain", lines("N: V", "\n"));
        forms.put("plain, a paragraph each", lines("N: V", "\n\n"));
        forms.put("list", lines("- N: V", "\n"));
        forms.put("list, bold", lines("* **N**: V", "\n"));
        forms.put("list, emphasis", lines("+ _N_: V", "\n"));
        forms.put("list, spaced", lines("- **N:** V", "\n\n"));
        forms.put("line, bars", lines("**N:** V", " | "));
        forms.put("line, points", lines("**N**: V", " · "));
        forms.put("line, commas", lines("**N:** V", ", "));
        forms.put("line, semicolons", lines("**N:** V", "; "));
        forms.put("line, breaks", lines("**N:** V", "<br>"));
        forms.put("quoted line", pairs -> "> " + lines("**N:** V", " | ").apply(pairs));
        forms.put("item", pairs -> "- " + lines("**N:** V", " | ").apply(pairs));
        forms.put("table", pairs -> "| Field | Value |\n|---|---|\n" + lines("| N | V |", "\n").apply(pairs));
        forms.put("table, empty head", pairs -> "| | |\n|---|---|\n" + lines("| **N** | V |", "\n").apply(pairs));
        forms.put("table, no edges", pairs -> "Key | Details\n--- | ---\n" + lines("**N:** | V", "\n").apply(pairs));
        forms.put("table of one row", pairs -> "| " + lines("N", " | ").apply(pairs) + " |\n|" + " --- |".repeat(pairs.size())
                + "\n| " + lines("V", " | ").apply(pairs) + " |");
        return forms;
    }

    /** The forms of front matter, with its fences. */
    public static Map<String, Form> ofFrontMatter() {
        Map<String, Form> forms = new LinkedHashMap<>();
        forms.put("front matter", yaml("N: V"));
        forms.put("double quotes", yaml("N: \"V\""));
        forms.put("single quotes", yaml("N: 'V'"));
        forms.put("comments", yaml("N: V # why"));
        forms.put("quoted keys", yaml("\"N\": V"));
        forms.put("spaces", pairs -> "---\n" + lines("  N:   V", "\n").apply(pairs) + "\n---");
        forms.put("tags", yaml("N: !!str V"));
        forms.put("braces", pairs -> "---\n{" + lines("N: V", ", ").apply(pairs) + "}\n---");
        return forms;
    }

    private static Form yaml(String line) {
        return pairs -> "---\n# first\n" + lines(line, "\n").apply(pairs) + "\nlast: [a]\n---";
    }
}
