package dev.designdoc.markdown.support;

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
import java.util.Random;

/** Random Markdown documents that know the template's words and every form they are written in. */
public final class Sources extends Snippets {

    private final List<Slot> sections;
    private final StringBuilder out = new StringBuilder();

    private Sources(Random random, Class<? extends Record> type) {
        super(random, List.copyOf(Names.of(Template.of(type))));
        this.sections = Shapes.of(type).slots().stream().filter(s -> s.intro() instanceof Intro.Heading).toList();
    }

    public static String document(Random random, Class<? extends Record> type) {
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
        return one(4) || entry.declaration().form() == Entry.Form.LABEL && !one(3)
                ? "**" + title + "**"
                : "#".repeat(level) + " " + title;
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

    private void line(String text) {
        out.append(text).append('\n');
        if (!one(4)) {
            out.append('\n');
        }
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
                case 0 -> "status: "
                        + pick(List.of("Draft", "\"Draft\"", "'In Progress'", "[a]", "", word() + " # " + word(), "a: b"));
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
