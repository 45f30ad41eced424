package dev.designdoc.benchmarks;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * Texts of one kind, of any length.
 *
 * @param name its name
 * @param text the text of about so many characters
 */
record Family(String name, IntFunction<String> text) {

    private static final int HASHED = 19;
    private static final String HEAD = "# A\n\n> **Status**: Draft\n\n";
    private static final String PHASES = HEAD + "## Implementation Guidance\n\n### Implementation Phases\n\n";
    private static final String ITEM = HEAD + "## Cross-References\n\n**Issues/Discussions:**\n- ";

    /** Many parts of the template, long and deep ones. */
    private static final List<Family> DOCUMENTS = List.of(
            of("sections of their own", HEAD, "## A section\n\nIt says something.\n\n"),
            of("headings", "", "## x\n"),
            of("sections that are parts", HEAD, "## Goals\n\n- A goal\n\n"),
            of("phases in sections of their own", HEAD, "## Phase 1: a\n\n- [ ] b\n\n"),
            of("sections of the template, again and again", HEAD,
                    "## Problem Statement\n\n**Goals:**\n- One\n\n## Appendix\n\nText.\n\n"),
            of("goals", HEAD + "## Problem Statement\n\n**Goals:**\n", "- A goal that says a little\n"),
            of("goals, spaced, of two paragraphs", HEAD + "## Problem Statement\n\n**Goals:**\n",
                    "- A goal\n\n  and more\n\n"),
            of("labels", HEAD + "## Problem Statement\n\n", "**Goals:**\n"),
            of("labels, spaced", HEAD + "## Problem Statement\n\n", "**Goals:**\n\n"),
            of("alternatives", HEAD + "## Alternatives Considered\n\n",
                    "### Alternative 1: A\n\n**Pros:**\n- P\n\n**Cons:**\n- C\n\n**Decision:** No.\n\n"),
            of("empty alternatives", HEAD + "## Alternatives Considered\n\n", "### Option A: b\n"),
            of("components", HEAD + "## Architecture\n\n### Components\n\n",
                    "#### Component 1: A\n\n**Purpose:** It.\n\n**Interface:**\n```java\ninterface A {}\n```\n\n"),
            of("the same heading", HEAD + "## Architecture\n\n", "### Components\n"),
            of("phases", PHASES, "**Phase 1: a**\n- [ ] b\n\n"),
            of("tasks", PHASES + "**Phase 1: a**\n", "- [ ] A task\n"),
            of("principles", HEAD + "## Design Principles\n\n", "1. **Name**: a summary\n   - a point\n"),
            of("trade-offs", HEAD + "## Trade-offs and Limitations\n\n### Trade-offs\n\n",
                    "1. **Name**: a summary\n   - We chose a\n   - Reason: b\n   - Impact: c\n"),
            of("alternatives in another section", HEAD + "## Notes\n\n",
                    "### Alternative 1: A\n\n**Pros:**\n- P\n\n### Other\n\nText.\n\n"),
            of("appendices", HEAD, "## Appendix A: a\n\nText.\n\n"),
            of("fields in a quote", "# A\n\n", "> **Name**: value\n"),
            of("statuses in a quote", "# A\n\n", "> **Status**: Draft\n"),
            of("a field of many lines", "# A\n\n**Status**: Draft\n", "and more\n"),
            of("fields in a list", "# A\n\n", "- **Name**: value\n"),
            of("fields in a table", "# A\n\n| Field | Value |\n|---|---|\n", "| Name | value |\n"),
            of("front matter", "---\n", "name: value\n", "---\n\n# A\n"),
            of("front matter that isn't closed", "---\n", "name: value\n"),
            of("related documents", "# A\n\n> **Status**: Draft\n> **Related**: ", "[a](b.md), ", "[c](d.md)\n"),
            of("reviewers", HEAD + "## Review Notes\n\n**Reviewed By:** ",
                    "Ann Other / 2026-01-02, ", "B / 2026-01-02\n"),
            of("references", ITEM, "[a](b) - note\n- ", "c\n"),
            of("fences", HEAD, "```java\nint a;\n```\n\n"),
            of("a fence that isn't closed", HEAD + "```\n", "# a\n"),
            of("level-one headings", HEAD, "# B\n\nText.\n\n"),
            of("setext headings", HEAD, "A section\n---------\n\n"),
            of("accidental setext headings", HEAD + "## Problem Statement\n\n", "**Goals:**\n-\n"),
            of("thematic breaks", HEAD, "---\n\n"),
            of("HTML comments", HEAD, "<!-- a -->\n\n"),
            of("table rows", HEAD + "| a | b |\n|---|---|\n", "| 1 | 2 |\n"),
            of("reference definitions", HEAD, "[a1]: b\n"),
            of("Windows line ends", HEAD + "## Problem Statement\r\n\r\n**Goals:**\r\n", "- A goal\r\n"),
            of("blank lines", HEAD, "\n"),
            of("blank lines in an item", ITEM, "\n", "  end\n"),
            of("tabs", HEAD, "\ta\tb\n"),
            of("hashes", HEAD, "#"),
            of("backslashes", ITEM, "\\"));

    /** Parts of different names: a percent sign is the number of the repetition. */
    private static final List<Family> NUMBERED = List.of(
            numbered("sections of different names", HEAD, "## Section %\n\nText.\n\n"),
            numbered("sections of parts, one by one", HEAD, "## Phase %: a\n\n- [ ] b\n\n"),
            numbered("parts that join two", HEAD, "## Goals and Non-Goals\n\n**Goals:**\n- a%\n\n"),
            numbered("different goals", HEAD + "## Problem Statement\n\n**Goals:**\n", "- Goal %\n"),
            numbered("goals with lists", HEAD + "## Problem Statement\n\n**Goals:**\n", "- a%\n  - b\n\n    c\n"),
            numbered("goals with fences", HEAD + "## Problem Statement\n\n**Goals:**\n", "- a%\n\n  ```\n  b\n  ```\n"),
            numbered("lazy lines", HEAD + "## Problem Statement\n\n**Goals:**\n- a\n", "lazy %\n"),
            numbered("labels of different names", HEAD + "## Problem Statement\n\n", "**Label %:** a\n\n"),
            numbered("goals and context by turns", HEAD + "## Problem Statement\n\n",
                    "**Goals:**\n- a%\n\n**Context:**\n- b%\n\n"),
            numbered("headings of different names", HEAD + "## Problem Statement\n\n", "### Heading %\n\nText.\n\n"),
            numbered("headings of all levels", HEAD, "###### a%\n\n##### b\n\n#### c\n\n### d\n\n## e%\n\n"),
            numbered("different phases", PHASES, "**Phase %: a%**\n- [ ] b\n\n"),
            numbered("different alternatives", HEAD + "## Alternatives Considered\n\n",
                    "### Alternative %: A%\n\n**Pros:**\n- P\n\n"),
            numbered("alternatives in bold", HEAD + "## Alternatives Considered\n\n", "- **A%**: more\n  - **Cons:**\n    - c\n"),
            numbered("different components", HEAD + "## Architecture\n\n### Components\n\n",
                    "#### Component %: A%\n\n**Purpose:** It.\n\n"),
            numbered("different aspects", HEAD + "## Detailed Design\n\n", "### Aspect %\n\n**Public API:**\n```\na\n```\n\n"),
            numbered("different principles", HEAD + "## Design Principles\n\n", "%. **Name %**: a summary\n   - a point\n"),
            numbered("different limitations", HEAD + "## Trade-offs and Limitations\n\n### Known Limitations\n\n",
                    "%. **L%**\n   - Description: a\n   - Workaround: b\n   - more\n"),
            numbered("different files", PHASES + "### File Organization\n\n**New Files:**\n", "- `a/%.java` - it\n"),
            numbered("different risks", HEAD + "## Security Considerations\n\n**Potential Risks:**\n", "%. Risk % - less\n"),
            numbered("different appendices", HEAD + "## Appendix\n\n", "### Appendix %: a\n\nText %.\n\n"),
            numbered("different fields in a quote", HEAD, "> **Name%**: value\n"),
            numbered("different fields in a quote, spaced", "# A\n\n> **Status**: Draft\n", ">\n> **Name%**: value\n"),
            numbered("different fields in lines", "# A\n\n**Status**: Draft\n", "**Name%**: value\n"),
            numbered("different fields in lines with breaks", "# A\n\n**Status**: Draft  \n", "**Name%**: value  \n"),
            numbered("different fields in plain lines", "# A\n\nStatus: Draft\n", "Name%: value\n"),
            numbered("different fields in one line", "# A\n\n**Status:** Draft", " | **Name%:** value"),
            numbered("different fields in blocks", HEAD, "> **Name%**: value\n\n"),
            numbered("different fields with lists", "# A\n\n**Status:** Draft\n\n", "**Name%:**\n\n- a\n- b\n\n"),
            numbered("different fields in a list", "# A\n\n- **Status**: Draft\n", "- **Name%**: value\n"),
            numbered("different fields in a list, with lists", "# A\n\n- **Status**: Draft\n", "- **Name%**:\n  - a\n"),
            numbered("different fields in a table", "# A\n\n| Status | Draft |\n|---|---|\n", "| Name% | value |\n"),
            numbered("keys", "---\nstatus: Draft\n", "name%: value\n", "---\n\n# A\n"),
            numbered("keys of what is no YAML", "---\nstatus: a: b\n", "name%: value\n", "---\n\n# A\n"),
            numbered("keys in braces", "---\n{status: Draft", ", name%: value", "}\n---\n\n# A\n"),
            numbered("keys of no text", "---\nstatus: Draft\n", "name%:\n  a: b\n", "---\n\n# A\n"),
            numbered("a list in front matter", "---\nrelated:\n", "- a%.md\n", "---\n\n# A\n"),
            numbered("a list in brackets in front matter", "---\nrelated: [a", ", b%.md", "]\n---\n\n# A\n"),
            numbered("sections of a field", "# A\n\n", "## Status\n\nDraft %\n\n"),
            numbered("sections of a field without text", "# A\n\n", "## Status\n\n"),
            numbered("sections of a field that is not read", "# A\n\n", "## Status\n\n| a | b |\n|---|---|\n| % | d |\n\n"),
            numbered("fields that are not read", "# A\n\n", "Status: a %, and: b\nand a line\n\n"),
            numbered("fields in headings", "# A\n\n", "# Status: %\n\n"),
            numbered("links", HEAD, "[a%](b%.md) and [c][d%]\n\n"),
            numbered("links to headings that are not there", HEAD, "## Name %\n\n[a](#nam-%)\n\n"),
            numbered("definitions", HEAD + "## Notes\n\n", "[a%]\n\n[a%]: b\n\n"),
            numbered("comments for rules", HEAD, "<!-- designdoc-ignore empty-section -->\n\n## S%\n\n"),
            numbered("comments for rules in one paragraph", HEAD, "<!-- designdoc-ignore placeholder --> [Goal %]\n"),
            colliding("goals of one hash", HEAD + "## Problem Statement\n\n**Goals:**\n", "- %\n"),
            colliding("principles of one hash", HEAD + "## Design Principles\n\n", "1. **%**: a summary\n"),
            colliding("sections of one hash", HEAD, "## %\n\nText.\n\n"),
            colliding("fields of one hash", HEAD, "> **%**: value\n"),
            numbered("reviewers with spaces", HEAD + "## Review Notes\n\n**Reviewed By:** a", ", Ann  B% / 2026-01-02"),
            numbered("quotes", HEAD, "> a %\n> b\n\n"),
            numbered("HTML", HEAD, "<div>\n%\n</div>\n\n"),
            numbered("marks of an index in code", HEAD, "```\n<!-- designdoc-index -->\n```\n\n"));

    private static final List<Family> LONG_AND_DEEP = List.of(
            of("a long line", HEAD, "word "),
            of("a long line in an item", ITEM, "word "),
            of("a long heading", HEAD + "## ", "word "),
            of("a heading of colons", HEAD + "## a", ":", "b\n"),
            of("a heading of anchors", HEAD + "## a ", "{#a"),
            of("a long rule below a heading", HEAD + "## a\n\n", "-"),
            of("a comment of many codes", HEAD + "<!-- designdoc-ignore a", ", a", " -->\n"),
            of("a long label of a link", HEAD + "## Problem Statement\n\n**Goals:** [", "a", "]: b\n"),
            of("a long run of spaces in a field", "# A\n\n> **Status**: a", " ", "b\n"),
            of("images in images", HEAD, "![", "a", "](b)", "\n"),
            of("a long title", "# ", "word "),
            of("a long label", HEAD + "## Problem Statement\n\n**", "word ", ":** a\n"),
            of("a long fence info", HEAD + "```", "word "),
            of("a long table row", HEAD + "| a ", "| b "),
            of("a long paragraph of short lines", HEAD, "a\n"),
            of("a long word", HEAD, "a"),
            deep("deep lists", HEAD + "## Problem Statement\n\n**Goals:**\n", "a"),
            deep("deep lists of tasks", PHASES + "**Phase 1: a**\n", "[ ] a"));

    /** What cmark's test suite tries, as a paragraph and as the text of an item that is read closely. */
    private static final List<Family> PATHOLOGICAL = List.of(
            of("nested strong emphasis", "", "*a **a ", "b", " a** a*", ""),
            of("emphasis closers without openers", "", "a_ "),
            of("emphasis openers without closers", "", "_a "),
            of("strong openers without closers", "", "**a "),
            of("link closers without openers", "", "a]"),
            of("link openers without closers", "", "[a"),
            of("mismatched openers and closers", "", "*a_ "),
            of("issue #389", "", "*a ", "", "_a*_ ", ""),
            of("openers and closers multiple of 3", "a**b", "c* "),
            of("link openers and emphasis closers", "", "[ a_"),
            of("[ (](", "", "[ (]("),
            of("![[]()", "", "![[]()"),
            of("**x [a*b**c*](d)", "", "**x [a*b**c*](d)"),
            of("nested brackets", "", "[", "a", "]", ""),
            of("nested parentheses", "[a](", "(", "a", ")", ")"),
            of("links not closed, angle", "", "[a](<b"),
            of("links not closed", "", "[a](b"),
            of("links with titles not closed", "", "[a](b \"c"),
            of("backtick pairs", "", "`a` "),
            new Family("backtick runs of every length", Family::backticks),
            of("backticks", "", "`"),
            of("backticks not closed", "", "a`` "),
            of("<!-- not closed", "</", "<!--"),
            of("<? not closed", "a ", "<?"),
            of("<!A not closed", "a ", "<!A "),
            of("<![CDATA[ not closed", "a ", "<![CDATA["),
            of("tags not closed", "", "<a "),
            of("autolinks", "", "<http://a> "),
            of("autolinks not closed", "", "<http://a"),
            of("entities", "", "&amp; "),
            of("entities not closed", "", "&"),
            of("numeric entities not closed", "", "&#1"),
            of("U+0000", "", "abc\0de\0"),
            of("colons", "", ": "),
            of("separators", "", "a - "),
            of("pipes", "", "|"));

    /** Of the same suite, what stands at the beginning of lines. */
    private static final List<Family> BLOCKS = List.of(
            of("nested block quotes", "", "> ", "a\n"),
            of("nested lists on one line", "", "- ", "a\n"),
            of("blank lines in nested lists", "", "- ", "x", "\n", ""),
            of("blank lines in nested lists in a quote", "> ", "- ", "x\n", ">\n", ""),
            of("emphasis in a deep quote", "", ">", "", "a*", ""),
            of("lists and quotes", "", "- > ", "a\n"),
            of("table delimiters", "", "aaa\rbbb\n-\u000b\n"));

    /** All families. */
    static List<Family> all() {
        return Stream.concat(ofValues().stream(), ofSyntax().stream()).toList();
    }

    /** Those whose values differ, in whatever format they stand. */
    static List<Family> ofValues() {
        return Stream.of(DOCUMENTS, NUMBERED, LONG_AND_DEEP).flatMap(List::stream).toList();
    }

    /** Those that differ in Markdown alone. */
    static List<Family> ofSyntax() {
        return Stream.of(
                        BLOCKS.stream().map(f -> f.in("", HEAD)),
                        BLOCKS.stream().map(f -> f.in(" among goals", HEAD + "## Problem Statement\n\n**Goals:**\n")),
                        PATHOLOGICAL.stream().map(f -> f.in("", HEAD)),
                        PATHOLOGICAL.stream().map(f -> f.in(" in an item", ITEM)))
                .flatMap(s -> s)
                .toList();
    }

    private static Family numbered(String name, String before, String unit) {
        return numbered(name, before, unit, "");
    }

    private static Family numbered(String name, String before, String unit, String after) {
        return numbered(name, before, unit, after, Integer::toString);
    }

    private static Family numbered(String name, String before, String unit, String after, IntFunction<String> number) {
        return new Family(name, n -> {
            StringBuilder out = new StringBuilder(before);
            for (int i = 1; out.length() < n; i++) {
                out.append(unit.replace("%", number.apply(i)));
            }
            return out.append(after).toString();
        });
    }

    /** Different names with the same hash code, of which a map would make a list. */
    private static Family colliding(String name, String before, String unit) {
        return numbered(name, before, unit, "", number -> {
            StringBuilder out = new StringBuilder();
            for (int bit = 0; bit < HASHED; bit++) {
                out.append((number >> bit & 1) == 0 ? "Aa" : "BB");
            }
            return out.toString();
        });
    }

    private static Family of(String name, String before, String unit) {
        return of(name, before, unit, "");
    }

    private static Family of(String name, String before, String unit, String after) {
        return new Family(name, n -> before + unit.repeat(Math.max(1, n / unit.length())) + after);
    }

    private static Family of(String name, String before, String first, String between, String second, String after) {
        int length = first.length() + second.length();
        return new Family(name, n -> {
            int times = Math.max(1, n / length);
            return before + first.repeat(times) + between + second.repeat(times) + after;
        });
    }

    /** Lists in lists, as deep as fits when every level is indented by two more. */
    private static Family deep(String name, String before, String item) {
        return new Family(name, n -> {
            StringBuilder out = new StringBuilder(before);
            for (int level = 0; out.length() < n; level++) {
                out.append("  ".repeat(level)).append("- ").append(item).append('\n');
            }
            return out.toString();
        });
    }

    private static String backticks(int length) {
        StringBuilder out = new StringBuilder();
        for (int run = 1; out.length() < length; run++) {
            out.append('e').append("`".repeat(run));
        }
        return out.toString();
    }

    private Family in(String place, String before) {
        return new Family(name + place, n -> before + text.apply(n) + "\n");
    }
}
