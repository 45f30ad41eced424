package dev.designdoc.markdown.support;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways people write the same document, made from its canonical text. */
public enum FileStyle {
    CANONICAL(false, t -> t),
    SETEXT(false, t -> labels(each(each(t, FileStyle::setext), l -> l.replaceFirst("^(\\s*)- ", "$1* ")), "**$1**:")),
    CRLF_UNDERLINED_LABELS(false, t -> labels(t, "__$1__:").replace("\n", "\r\n")),
    LABELS_AS_HEADINGS(false, FileStyle::labelHeadings),
    LABEL_LISTS(false, FileStyle::labelLists),
    PARENTHESES_AND_LOOSE(false, t -> loose(each(t, l -> l.replaceFirst("^(\\s*\\d+)\\. ", "$1) ")
            .replaceFirst("^(\\s*)- ", "$1+ ")))),
    TABS(false, t -> each(t, l -> l.replaceFirst("^ {2,3}(-|\\d+\\.) ", "\t$1\t")
            .replaceFirst("^(-|\\d+\\.) ", "$1\t"))),
    FOUR_SPACES_NUMBERED_WITHOUT_RULES(false, t -> numbered(each(t, l -> l.replaceFirst("^ {2,3}(- )", "    $1  ")
            .replaceFirst("^- ", "-   ").replaceFirst("^(\\d+\\.) ", "$1  ")))),
    DENSE(false, FileStyle::dense),
    WIDE(false, t -> each(t, l -> l.isEmpty() ? "\n" : l).stripTrailing() + "\n"),
    BYTE_ORDER_MARK_CLOSED_HEADINGS_TILDES_NO_FINAL_END(false, t -> "\uFEFF"
            + tildes(each(t, l -> l.replaceFirst("^(#+) (.*[^#])$", "$1 $2 $1"))).stripTrailing()),
    PARTS_ELSEWHERE(false, t -> each(t, l -> l
            .replaceFirst("^\\*\\*(Goals|Non-Goals|Potential Risks|Related Design Documents|External References):\\*\\*",
                    "## $1\n")
            .replaceFirst("^## Potential Risks$", "## Security Risks")
            .replaceFirst("^### (Implementation Phases|Testing Strategy)$", "## $1"))),
    BOLD_LINES(true, t -> fields(t, "", "**%s:** %s", "  \n", "")),
    SPACED_BOLD_LINES(true, t -> fields(t, "", "**%s**: %s", "\n\n", "")),
    TIGHT_QUOTE(true, t -> fields(t, "", "> **%s:** %s", "  \n", "")),
    TABLE(true, t -> fields(t, "| Field | Value |\n|---|---|\n", "| %s | %s |", "\n", "")),
    LIST(true, t -> fields(t, "", "- %s: %s", "\n", "")),
    BOLD_LIST(true, t -> fields(t, "", "* **%s**: %s", "\n", "")),
    FRONT_MATTER(true, FileStyle::frontMatter),
    LIST_CRLF(true, t -> LIST.write(t).replace("\n", "\r\n")),
    TABLE_NO_FINAL_END(true, t -> TABLE.write(t).stripTrailing());

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Pattern LABEL = Pattern.compile("^\\*\\*([A-Z][^*:]*):\\*\\*");
    private static final Pattern FIELD = Pattern.compile("^> \\*\\*([^*]+)\\*\\*: ?(.*)$");

    private final boolean head;
    // A function of the text alone.
    @SuppressWarnings("ImmutableEnumChecker")
    private final UnaryOperator<String> write;

    FileStyle(boolean head, UnaryOperator<String> write) {
        this.head = head;
        this.write = write;
    }

    /** Whether only what stands before the first section is written differently. */
    public boolean isOfHead() {
        return head;
    }

    /** Whether the style is tried with text between the parts of the template as well. */
    public boolean hasExtras() {
        return this == SETEXT || this == WIDE;
    }

    /**
     * Whether no small patch can make that edit: a list would join the list beside it, and a field the template does not
     * know is one only in a block with one that it knows.
     */
    public boolean needsMore(Edits.Edit<DesignDoc> edit) {
        return edit.kind().endsWith("to a list")
                || isPlain() && edit.kind().equals("insert") && edit.path().equals("/metadata/otherFields/-");
    }

    /** Whether the style has no place for what the template does not know. */
    public boolean isPlain() {
        return this == FRONT_MATTER || this == SPACED_BOLD_LINES;
    }

    public String write(String canonical) {
        return write.apply(canonical);
    }

    /** Changes each line outside of fences. */
    private static String each(String text, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        boolean fence = false;
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            boolean mark = lines[i].strip().startsWith("```");
            out.append(i == 0 ? "" : "\n").append(fence || mark ? lines[i] : change.apply(lines[i]));
            fence ^= mark;
        }
        return out.toString();
    }

    private static String setext(String line) {
        return line.startsWith("# ") ? line.substring(2) + "\n===" : line.startsWith("## ") ? line.substring(3) + "\n---" : line;
    }

    private static String labels(String text, String form) {
        return each(text, l -> LABEL.matcher(l).replaceFirst(form));
    }

    private static String labelHeadings(String text) {
        int[] level = {1};
        return each(text, l -> {
            if (l.startsWith("#")) {
                level[0] = l.indexOf(' ');
                return l;
            }
            Matcher label = LABEL.matcher(l);
            String marks = "#".repeat(level[0] + 1);
            if (label.find()) {
                String rest = l.substring(label.end()).strip();
                return marks + " " + label.group(1) + "\n" + (rest.isEmpty() ? "" : "\n" + rest);
            }
            boolean named = l.startsWith("**") && l.endsWith("**") && l.length() > 4;
            return named ? marks + " " + l.substring(2, l.length() - 2) + "\n" : l;
        });
    }

    private static String labelLists(String text) {
        StringBuilder out = new StringBuilder();
        boolean within = false;
        boolean blank = false;
        for (String line : text.split("\n", -1)) {
            boolean label = LABEL.matcher(line).find();
            boolean ends = line.startsWith("#") || line.equals("---") || line.startsWith("**") && !label;
            within = label || within && !ends;
            if (line.isEmpty()) {
                blank = true;
                continue;
            }
            out.append(blank ? "\n" : "");
            blank = false;
            out.append(label ? "- " : within ? "  " : "").append(line).append('\n');
        }
        return out.toString();
    }

    private static String loose(String text) {
        StringBuilder out = new StringBuilder();
        String previous = "";
        boolean fence = false;
        for (String line : text.split("\n", -1)) {
            boolean item = !fence && line.matches("^\\s*([-+*]|\\d+[.)]) .*");
            if (item && previous.matches("^\\s*([-+*]|\\d+[.)]) .*")) {
                out.append('\n');
            }
            out.append(line).append('\n');
            fence ^= line.strip().startsWith("```");
            previous = line;
        }
        return out.substring(0, out.length() - 1);
    }

    private static String tildes(String text) {
        return text.replaceAll("(?m)^```", "~~~~");
    }

    /** Without every blank line that the document can do without. */
    private static String dense(String text) {
        DesignDoc value = CODEC.decode(text).value();
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = lines.size() - 2; i > 0; i--) {
            if (lines.get(i).isEmpty()) {
                lines.remove(i);
                if (!CODEC.decode(String.join("\n", lines)).value().equals(value)) {
                    lines.add(i, "");
                }
            }
        }
        return String.join("\n", lines);
    }

    private static String numbered(String text) {
        int[] number = {0, 0};
        String headed = each(text, l -> {
            if (l.startsWith("## ") && !l.matches("## \\d.*")) {
                number[1] = 0;
                return "## " + ++number[0] + ". " + l.substring(3);
            }
            boolean fixed = l.startsWith("### ") && !Edits.WORD.matcher(l).find();
            return fixed ? "### " + number[0] + "." + ++number[1] + " " + l.substring(4) : l;
        });
        return headed.replace("\n---\n\n", "\n");
    }

    private static String fields(String text, String head, String form, String between, String end) {
        List<String> fields = new ArrayList<>();
        StringBuilder out = new StringBuilder();
        String[] lines = text.split("\n", -1);
        int at = 0;
        while (at < lines.length && !lines[at].startsWith("## ")) {
            Matcher field = FIELD.matcher(lines[at]);
            if (field.find()) {
                fields.add(String.format(form, field.group(1), field.group(2)));
                at++;
                if (at < lines.length && !lines[at].equals(">")) {
                    out.append(head).append(String.join(between, fields)).append(end).append('\n');
                }
                continue;
            }
            out.append(lines[at].equals(">") ? "" : lines[at] + "\n");
            at++;
        }
        for (; at < lines.length; at++) {
            out.append(lines[at]).append(at + 1 < lines.length ? "\n" : "");
        }
        return out.toString();
    }

    private static String frontMatter(String text) {
        StringBuilder front = new StringBuilder();
        StringBuilder out = new StringBuilder();
        boolean head = true;
        String[] lines = text.split("\n", -1);
        boolean has = lines[0].equals("---");
        for (int i = has ? 1 : 0; i < lines.length; i++) {
            head &= !lines[i].startsWith("## ");
            if (has && lines[i].equals("---")) {
                has = false;
                continue;
            }
            Matcher field = FIELD.matcher(lines[i]);
            if (has) {
                front.append(lines[i]).append('\n');
            } else if (head && field.find()) {
                String name = field.group(1).toLowerCase(Locale.ROOT).replace(' ', '_');
                if (name.equals("related")) {
                    front.append("related:\n");
                    for (String one : field.group(2).split(", ", -1)) {
                        front.append("  - \"").append(one).append("\"\n");
                    }
                } else {
                    front.append(name).append(": ").append(field.group(2)).append('\n');
                }
            } else if (!(head && lines[i].equals(">"))) {
                out.append(lines[i]).append(i + 1 < lines.length ? "\n" : "");
            }
        }
        return front.isEmpty() ? out.toString() : "---\n" + front + "---\n\n" + out;
    }
}
