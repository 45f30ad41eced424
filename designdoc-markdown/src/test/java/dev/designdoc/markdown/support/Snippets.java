package dev.designdoc.markdown.support;

import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random pieces of Markdown: words, lines, blocks, headings and labels. */
class Snippets {

    private static final List<String> EMOJI = List.of("\uD83D\uDE80 ", "\u2705 ", "1. ", "2.3 ", "4) ", "\u26a0\ufe0f ");

    private static final List<String> ODD = List.of(
            "\u2028", "\u000b", "\f", "\u0085", "\u00a0", "\u2003", "\u0000", "\uFEFF", "\u202e", "\u200d", "\u05d0 ", "\ud800");

    final Random random;
    final List<String> names;
    private int words;

    Snippets(Random random, List<String> names) {
        this.random = random;
        this.names = names;
    }

    final boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    final <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A word that stands nowhere else. */
    final String word() {
        return "w" + ++words + "w";
    }

    final String text() {
        return switch (random.nextInt(16)) {
            case 14 -> pick(ODD) + word() + pick(ODD) + word() + pick(ODD);
            case 15 -> pick(ODD);
            case 0 -> word() + " - " + word() + " - " + word();
            case 1 -> "**" + word() + "** " + word();
            case 2 -> "**" + word() + ":** " + word();
            case 3 -> "`" + word() + "` - " + word();
            case 4 -> "[" + word() + "](" + word() + ") - " + word();
            case 5 -> "[" + (one(2) ? "x" : " ") + "] " + word();
            case 6 -> pick(names) + " " + word();
            case 7 -> pick(names);
            case 8 -> word() + ", " + word() + "/2026-01-02";
            case 9 -> "**" + pick(names) + ":** " + word();
            default -> word() + " " + word();
        };
    }

    final String cased(String name) {
        return switch (random.nextInt(6)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    final String heading(int level, List<String> known) {
        String title = one(6) ? text() : cased(pick(known));
        if (one(6)) {
            title = pick(EMOJI) + title;
        }
        if (one(8)) {
            title = pick(List.of("Component", "Alternative", "Option", "Phase", "Appendix")) + " "
                    + pick(List.of("1", "B", "2.1", "IV"))
                    + pick(List.of(":", ".", " -", ")", "")) + " " + word();
        }
        if (one(10)) {
            title += ":";
        }
        if (level <= 2 && one(8)) {
            return title + "\n" + (level == 1 ? "===" : "---");
        }
        return " ".repeat(one(10) ? random.nextInt(4) : 0) + "#".repeat(Math.max(1, level - (one(10) ? 1 : 0))) + " " + title
                + (one(10) ? " ##" : "");
    }

    final String label(List<String> known, String content) {
        String name = cased(pick(known));
        String label = switch (random.nextInt(6)) {
            case 0 -> "**" + name + "**:";
            case 1 -> "**" + name + "**";
            case 2 -> "__" + name + ":__";
            case 3 -> "**" + pick(List.of("Phase", "Component", "Alternative", "Option")) + " " + pick(List.of("1", "2", "A"))
                    + ": " + word() + "**";
            default -> "**" + name + ":**";
        };
        return switch (random.nextInt(8)) {
            case 0 -> label + " " + text();
            case 1 -> label + "\n" + text() + "\n" + text();
            case 2, 3 -> label + "\n\n" + content;
            case 4 -> "- " + label + " " + text() + "\n- **" + pick(known) + ":** " + word()
                    + "\n- **" + pick(names) + "**:\n  - " + word();
            case 5 -> label + " " + content;
            default -> label + "\n" + content;
        };
    }

    final String block() {
        return switch (random.nextInt(16)) {
            case 0 -> fence("```" + pick(List.of("", "java", "js title=\"" + word() + "\"")), "```");
            case 1 -> fence("~~~~", one(4) ? "" : "~~~~");
            case 2 -> fence("````", one(4) ? "```" : "````");
            case 3 -> html();
            case 4 -> pick(List.of("---", "***", "- - -", "___", "* * *"));
            case 5 -> "> " + text() + "\n" + (one(2) ? "> " : "") + text();
            case 6 -> "| " + word() + " | " + word() + " |\n|---|---|\n| " + text() + " | " + word() + " |";
            case 7 -> "[" + word() + "]: http://" + word() + (one(2) ? " \"" + word() + "\"" : "");
            case 8 -> "    " + text() + "\n\n    " + text();
            case 9 -> "\t" + text();
            case 10 -> field();
            case 11 -> text() + pick(List.of("  \n", "\\\n", "\n")) + text();
            default -> list(0, List.of());
        };
    }

    final String fence(String open, String close) {
        return open + "\n" + pick(List.of("", "# ", "## ", "- ", "  ", "\t")) + text() + "\n\n" + text() + "\n" + close;
    }

    final String html() {
        return switch (random.nextInt(6)) {
            case 0 -> "<div>\n" + text() + "\n</div>";
            case 1 -> "<!-- " + text() + (one(3) ? "" : " -->");
            case 2 -> "<details>\n\n" + text();
            case 3 -> "<pre>\n" + text() + "\n\n# " + text() + (one(3) ? "" : "\n</pre>");
            case 4 -> "<?php " + text() + (one(3) ? "" : "\n?>");
            default -> "<script>\n" + text() + (one(3) ? "" : "</script> " + word());
        };
    }

    final String list(int depth, List<String> words) {
        StringBuilder list = new StringBuilder();
        boolean ordered = one(3);
        boolean loose = one(3);
        int number = one(4) ? random.nextInt(100) : 1;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String marker = ordered
                    ? (one(8) ? number : number++) + pick(List.of(".", ".", ")"))
                    : pick(one(6) ? List.of("*", "+", "-") : List.of("-"));
            String space = pick(List.of(" ", " ", " ", "  ", "   ", "\t"));
            String indent = " ".repeat(marker.length() + (space.equals("\t") ? 4 - marker.length() : space.length()));
            list.append(one(20) ? " " : "").append(marker);
            if (one(12)) {
                list.append('\n').append(one(2) ? indent + text() + "\n" : "");
                continue;
            }
            list.append(space)
                    .append(depth > 0 && !words.isEmpty() && one(2) ? pick(words) + " " : "")
                    .append(text())
                    .append('\n');
            if (one(8)) {
                list.append(word()).append(" lazy ").append(word()).append('\n');
            }
            if (depth < 2 && one(4)) {
                String nested = one(3) ? block() : list(depth + 1, words);
                nested.lines().forEach(l -> list.append(l.isEmpty() && one(2) ? "" : indent).append(l).append('\n'));
            }
            if (one(10)) {
                list.append('\n').append(indent).append(text()).append('\n');
            }
            list.append(loose ? "\n" : "");
        }
        return list.toString().stripTrailing();
    }

    final String field() {
        String name = pick(List.of("Status", "Created", "Last Updated", "Related", "Author", "Date", word(), "State"));
        String value = pick(List.of("Draft", word(), "2026-01-02", "", word() + ", [" + word() + "](" + word() + ")", text()));
        return switch (random.nextInt(4)) {
            case 0 -> "**" + name + ":** " + value;
            case 1 -> "> **" + name + "**: " + value;
            case 2 -> "- " + name + ": " + value;
            default -> "**" + name + "**: " + value;
        };
    }
}
