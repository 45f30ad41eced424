package dev.designdoc.markdown;

import dev.designdoc.internal.shape.Parts;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.shape.Shape.Holds;
import dev.designdoc.internal.shape.Shape.Intro;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.template.Entry;
import dev.designdoc.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Random Markdown documents that know the template's words and every form they are written in. */
final class Sources {

    private static final List<String> EMOJI = List.of("\uD83D\uDE80 ", "\u2705 ", "1. ", "2.3 ", "4) ", "\u26a0\ufe0f ");

    private static final List<String> ODD = List.of(
            "\u2028", "\u000b", "\f", "\u0085", "\u00a0", "\u2003", "\u0000", "\uFEFF", "\u202e", "\u200d", "\u05d0 ", "\ud800");

    private final Random random;
    private final List<String> names;
    private final List<Slot> sections;
    private final StringBuilder out = new StringBuilder();
    private int words;

    private Sources(Random random, Class<? extends Record> type) {
        this.random = random;
        this.names = List.copyOf(Names.of(Template.of(type)));
        this.sections = Shapes.of(type).slots().stream().filter(s -> s.intro() instanceof Intro.Heading).toList();
    }

    static String document(Random random, Class<? extends Record> type) {
        return new Sources(random, type).document();
    }

    private String document() {
        if (one(8)) {
            out.append('\uFEFF');
        }
        if (one(4)) {
            frontMatter();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            line(one(2) ? "# " + text() : one(2) ? field() : block());
        }
        if (one(2)) {
            metadata();
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            if (one(4)) {
                line(heading(2, one(2) ? names : List.of(word())));
                noise();
                if (one(2)) {
                    // Parts of known sections where none of those is.
                    body(pick(sections).elementShape(), one(3) ? 1 : 2);
                }
            } else {
                Slot section = pick(sections);
                line(heading(2, section.names()));
                body(section.elementShape(), 2);
            }
            if (one(2)) {
                line("---");
            }
        }
        return lineEnds(out.toString());
    }

    /** Anything that may stand anywhere. */
    private void noise() {
        for (int k = random.nextInt(4); k > 0; k--) {
            line(one(3) ? heading(3 + random.nextInt(3), names) : one(2) ? label(names, block()) : block());
        }
    }

    /** Parts of a record whose heading is of that level, in any order, any of them more than once. */
    private void body(Shape shape, int level) {
        for (int k = random.nextInt(5); k > 0; k--) {
            if (one(5)) {
                noise();
            } else {
                part(pick(shape.slots()), level);
            }
        }
    }

    private void part(Slot slot, int level) {
        int deeper = level + 1 + (one(4) ? random.nextInt(2) : 0);
        if (slot.intro() instanceof Intro.Label && !one(5)) {
            line(label(slot.names(), content(slot)));
        } else if (slot.introduced()) {
            line(heading(deeper, slot.names()));
            content(slot, deeper);
        } else if (slot.intro() instanceof Intro.Body) {
            content(slot, level);
        } else {
            line(block());
        }
    }

    private void content(Slot slot, int level) {
        if (one(6)) {
            line(text());
        }
        if (slot.holds() instanceof Holds.One one) {
            body(one.element(), level);
        } else if (slot.holds() instanceof Holds.Entries && !one(6)) {
            for (int i = random.nextInt(3); i >= 0; i--) {
                line(entry(slot.elementShape(), level + 1 + (one(6) ? 1 : 0)));
                body(slot.elementShape(), level + 1);
            }
        } else {
            line(content(slot));
        }
    }

    /** What a slot holds or, now and then, anything else. */
    private String content(Slot slot) {
        if (one(5)) {
            return block();
        }
        if (slot.holds() instanceof Holds.Code) {
            return fence("```" + pick(List.of("", "js")), "```");
        }
        if (slot.holds() instanceof Holds.Entries) {
            return "- **" + word() + "**: " + text() + "\n- **" + word() + "**";
        }
        boolean list = slot.holds() instanceof Holds.Items && !slot.isInline();
        return list ? list(0, nested(slot)) : slot.isInline() ? word() + "/2026-01-02, " + text() : text();
    }

    private static List<String> nested(Slot slot) {
        List<String> words = new ArrayList<>();
        if (slot.element() != null) {
            slot.element().slots().stream().filter(s -> s.intro() instanceof Intro.Nested).forEach(s -> words.addAll(s.names()));
        }
        return words;
    }

    private String entry(Shape entry, int level) {
        String ordinal = pick(List.of("1", "2", "B", "2.1", "IV"));
        String prefix = entry.names().isEmpty() || one(4)
                ? ""
                : cased(pick(entry.names())) + " " + ordinal + pick(List.of(":", ":", ".", " -", ")", "")) + " ";
        String title = prefix + (one(8) ? "" : word());
        return one(4) || entry.declaration().form() == Entry.Form.LABEL && !one(3) ? "**" + title + "**" : "#".repeat(level) + " " + title;
    }

    private String lineEnds(String text) {
        String cut = one(10) ? text.substring(0, random.nextInt(text.length() + 1)) : text;
        if (one(8)) {
            return cut.replace("\n", "\r\n");
        }
        if (one(20)) {
            return cut.replace("\n", "\r");
        }
        return one(3) ? cut.stripTrailing() : cut;
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <E> E pick(List<E> list) {
        return list.get(random.nextInt(list.size()));
    }

    private void line(String text) {
        out.append(text).append('\n');
        if (!one(4)) {
            out.append('\n');
        }
    }

    /** A word that stands nowhere else. */
    private String word() {
        return "w" + ++words + "w";
    }

    private String text() {
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

    private String cased(String name) {
        return switch (random.nextInt(6)) {
            case 0 -> name.toUpperCase(Locale.ROOT);
            case 1 -> name.toLowerCase(Locale.ROOT);
            default -> name;
        };
    }

    private String heading(int level, List<String> known) {
        String title = one(6) ? text() : cased(pick(known));
        if (one(6)) {
            title = pick(EMOJI) + title;
        }
        if (one(8)) {
            title = pick(List.of("Component", "Alternative", "Option", "Phase", "Appendix")) + " " + pick(List.of("1", "B", "2.1", "IV"))
                    + pick(List.of(":", ".", " -", ")", "")) + " " + word();
        }
        if (one(10)) {
            title += ":";
        }
        if (level <= 2 && one(8)) {
            return title + "\n" + (level == 1 ? "===" : "---");
        }
        return " ".repeat(one(10) ? random.nextInt(4) : 0) + "#".repeat(Math.max(1, level - (one(10) ? 1 : 0))) + " " + title + (one(10) ? " ##" : "");
    }

    private String label(List<String> known, String content) {
        String name = cased(pick(known));
        String label = switch (random.nextInt(6)) {
            case 0 -> "**" + name + "**:";
            case 1 -> "**" + name + "**";
            case 2 -> "__" + name + ":__";
            case 3 -> "**" + pick(List.of("Phase", "Component", "Alternative", "Option")) + " " + pick(List.of("1", "2", "A")) + ": " + word() + "**";
            default -> "**" + name + ":**";
        };
        return switch (random.nextInt(8)) {
            case 0 -> label + " " + text();
            case 1 -> label + "\n" + text() + "\n" + text();
            case 2, 3 -> label + "\n\n" + content;
            case 4 -> "- " + label + " " + text() + "\n- **" + pick(known) + ":** " + word() + "\n- **" + pick(names) + "**:\n  - " + word();
            case 5 -> label + " " + content;
            default -> label + "\n" + content;
        };
    }

    private String block() {
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

    private String fence(String open, String close) {
        return open + "\n" + pick(List.of("", "# ", "## ", "- ", "  ", "\t")) + text() + "\n\n" + text() + "\n" + close;
    }

    private String html() {
        return switch (random.nextInt(6)) {
            case 0 -> "<div>\n" + text() + "\n</div>";
            case 1 -> "<!-- " + text() + (one(3) ? "" : " -->");
            case 2 -> "<details>\n\n" + text();
            case 3 -> "<pre>\n" + text() + "\n\n# " + text() + (one(3) ? "" : "\n</pre>");
            case 4 -> "<?php " + text() + (one(3) ? "" : "\n?>");
            default -> "<script>\n" + text() + (one(3) ? "" : "</script> " + word());
        };
    }

    private String list(int depth, List<String> words) {
        StringBuilder list = new StringBuilder();
        boolean ordered = one(3);
        boolean loose = one(3);
        int number = one(4) ? random.nextInt(100) : 1;
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String marker = ordered ? (one(8) ? number : number++) + pick(List.of(".", ".", ")")) : pick(one(6) ? List.of("*", "+", "-") : List.of("-"));
            String space = pick(List.of(" ", " ", " ", "  ", "   ", "\t"));
            String indent = " ".repeat(marker.length() + (space.equals("\t") ? 4 - marker.length() : space.length()));
            list.append(one(20) ? " " : "").append(marker);
            if (one(12)) {
                list.append('\n').append(one(2) ? indent + text() + "\n" : "");
                continue;
            }
            list.append(space).append(depth > 0 && !words.isEmpty() && one(2) ? pick(words) + " " : "").append(text()).append('\n');
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

    private String field() {
        String name = pick(List.of("Status", "Created", "Last Updated", "Related", "Author", "Date", word(), "State"));
        String value = pick(List.of("Draft", word(), "2026-01-02", "", word() + ", [" + word() + "](" + word() + ")", text()));
        return switch (random.nextInt(4)) {
            case 0 -> "**" + name + ":** " + value;
            case 1 -> "> **" + name + "**: " + value;
            case 2 -> "- " + name + ": " + value;
            default -> "**" + name + "**: " + value;
        };
    }

    private void metadata() {
        int form = random.nextInt(5);
        if (form == 4) {
            out.append("| ").append(one(2) ? word() : "Field").append(" | Value |\n|---|:--|\n");
        }
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            String name = pick(List.of("Status", "Created", "Last Updated", "Related", "Author", "Date", word(), "Updated"));
            String value = pick(List.of("Draft", word(), "2026-01-02", "", word() + ", " + word(), text().replace("|", "")));
            String bold = one(2) ? "**" + name + "**: " + value : "**" + name + ":** " + value;
            switch (form) {
                case 0 -> out.append("> ").append(bold).append(one(3) ? "  " : "").append(one(2) ? "\n>\n" : "\n");
                case 1 -> out.append(bold).append(pick(List.of("\n", "  \n", "\\\n", "\n\n")));
                case 2 -> out.append(one(6) ? "-\n  " : "- ").append(one(2) ? bold : name + ": " + value).append('\n');
                case 3 -> out.append("> ").append(bold).append("\n> ").append(word()).append('\n');
                default -> out.append("| ").append(one(2) ? "**" + name + "**" : name).append(" | ").append(value).append(" |\n");
            }
        }
        out.append('\n');
    }

    private void frontMatter() {
        out.append("---\n");
        for (int i = random.nextInt(5); i > 0; i--) {
            out.append(switch (random.nextInt(9)) {
                case 0 -> "status: " + pick(List.of("Draft", "\"Draft\"", "'In Progress'", "[a]", "", word() + " # " + word(), "a: b"));
                case 1 -> "created: 2026-01-02";
                case 2 -> "related: [" + word() + ", " + word() + "]";
                case 3 -> "related:\n  - " + word() + "\n  - " + word();
                case 4 -> "related:\n- " + word() + "\n- [" + word() + "](" + word() + ")";
                case 5 -> word() + ":\n  " + word() + ": " + word();
                case 6 -> "# " + word();
                case 7 -> "last_updated: " + word();
                default -> word() + ": " + text();
            }).append('\n');
        }
        out.append(one(10) ? "" : one(4) ? "...\n" : "---\n");
        out.append(one(2) ? "\n" : "");
    }
}
