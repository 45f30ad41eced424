package dev.designdoc.markdown.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random templates as Java source: nested records of one class, with a component for whatever has no place. */
public final class Templates {

    private static final List<String> WORDS = List.of(
            "Alpha", "Beta", "Gamma", "Delta", "Epsilon", "Zeta", "Eta", "Theta", "Iota", "Kappa", "Lambda", "Mu");
    private static final List<String> SCALARS = List.of("LocalDate", "Level", "Integer", "Boolean", "Port", "DocDate");
    private static final List<String> SEPARATORS = List.of(" = ", "/", " → ", ": ", " # ", " by ", "@");
    private static final String HEAD =
            """
            import dev.designdoc.model.*;
            import dev.designdoc.template.*;
            import dev.designdoc.template.Item.Marker;
            import java.time.LocalDate;
            import java.util.*;

            public class %s {
                public enum Level { LOW, VERY_HIGH }
                @Scalar public record Port(int number) {
                    public Port {
                        if (number < 1) {
                            throw new IllegalArgumentException("a port is greater than 0");
                        }
                    }
                }
            """;

    private final Random random;
    private final StringBuilder records = new StringBuilder();
    private int names;
    private int types;

    private Templates(Random random) {
        this.random = random;
    }

    /** The source of a class of that name; its record {@code Doc} is a whole document. */
    public static String source(String name, Random random) {
        return new Templates(random).document(name);
    }

    private String document(String name) {
        List<String> slots = new ArrayList<>(List.of("@Title String title"));
        slots.add(fields() + " fields");
        slots.add("Optional<String> introduction");
        for (int i = random.nextInt(3); i >= 0; i--) {
            slots.add("Optional<" + section(0) + "> section" + i);
        }
        slots.add("List<CustomSection> customSections");
        return HEAD.formatted(name) + records + "@Document public record Doc(" + String.join(", ", slots) + ") {}\n}\n";
    }

    private boolean one(int of) {
        return random.nextInt(of) == 0;
    }

    private <T> T pick(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String list(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).map(text -> text + ", ").collect(Collectors.joining());
    }

    /** Names that no two slots share, and now and then an alias. */
    private String names() {
        return one(3) ? "{" + name() + ", " + name() + "}" : name();
    }

    private String name() {
        int i = names++;
        String second = i < WORDS.size() ? "" : (one(3) ? " and " : " ") + WORDS.get(i * 5 / WORDS.size() % WORDS.size());
        return "\"" + WORDS.get(i % WORDS.size()) + second + "\"";
    }

    /** A record of some kind; its name. */
    private String record(String kind, String slots) {
        String name = "R" + types++;
        records.append("    ").append(kind).append(" public record ").append(name).append('(').append(slots).append(") {}\n");
        return name;
    }

    private String fields() {
        String fields = list(1 + random.nextInt(4), i -> "@Field(" + names() + ") " + (one(3)
                ? "List<" + (one(2) ? "String" : one(2) ? pick(SCALARS) : item("Marker.INLINE")) + ">"
                : "Optional<" + (one(2) ? "String" : pick(SCALARS)) + ">") + " field" + i);
        return record("@Fields", fields + "List<MetadataField> others, @FrontMatter Optional<String> raw");
    }

    private String section(int depth) {
        return record("@Section(" + names() + ")", slots(depth, false));
    }

    /** Texts, lists and code under labels; below them headings. */
    private String slots(int depth, boolean isEntry) {
        boolean isImplied = one(4);
        String slots = isImplied ? "@Label(value = " + names() + ", implied = true) Optional<String> text, "
                : one(3) ? "" : "Optional<String> description, ";
        if (!isImplied && one(5)) {
            slots += one(2) ? "Optional<CodeBlock> code, " : "List<" + item("Marker.BULLET") + "> items, ";
        }
        slots += list(random.nextInt(4), i -> (depth == 0 && one(6) ? "@Anywhere " : "") + label(i));
        boolean mayHaveEntries = depth < 2 && !isEntry && !slots.contains("> items");
        if (mayHaveEntries && one(3)) {
            slots += "List<" + entry() + "> entries, ";
        } else if (mayHaveEntries && one(3)) {
            slots += (depth == 0 && one(3) ? "@Anywhere " : "") + "@Section(" + names() + ") List<" + entry() + "> entries, ";
        } else if (depth < 2 && !isEntry && one(2)) {
            slots += "Optional<" + section(depth + 1) + "> part, ";
        } else if (depth < 2 && one(3)) {
            slots += "@Section(" + names() + ") " + (one(2) ? "List<String>" : "Optional<CodeBlock>") + " below, ";
        }
        return slots + "List<Extra> extras";
    }

    private String label(int i) {
        String label = "@Label(" + names() + ") ";
        return switch (random.nextInt(8)) {
            case 0 -> "@Label(value = " + names() + ", below = " + one(2) + ") Optional<String>";
            case 1 -> label + "Optional<" + pick(SCALARS) + ">";
            case 2 -> label + "@Item(Marker." + pick(List.of("BULLET", "NUMBERED", "INLINE")) + ") List<String>";
            case 3 -> label + "List<" + pick(SCALARS) + ">";
            case 4 -> label + "Optional<CodeBlock>";
            case 5 -> label + "List<" + item("Marker.INLINE") + ">";
            default -> label + "List<" + item("Marker." + (one(2) ? "BULLET" : "NUMBERED")) + ">";
        } + " label" + i;
    }

    private String entry() {
        boolean isLabel = one(3);
        String words = isLabel || one(2) ? pick(WORDS) : "";
        String form = (words.isEmpty() ? "" : "value = \"" + words + "\", ") + (isLabel ? "form = Entry.Form.LABEL, " : "")
                + (!isLabel && one(3) ? "items = true, " : "") + "ordinal = Entry.Ordinal." + (one(2) ? "LETTER" : "NUMBER");
        return record("@Entry(" + form + ")", "String name, " + slots(2, true));
    }

    private String item(String marker) {
        String first = switch (random.nextInt(5)) {
            case 0 -> "@Bold String first";
            case 1 -> "@Code String first";
            case 2 -> "@Link String first, Optional<String> target";
            default -> one(3) ? "LocalDate first" : "String first";
        };
        String others = list(random.nextInt(3), i -> (one(2) ? "@Separator(\"" + pick(SEPARATORS) + "\") " : "")
                + (one(4) ? "@Code " : "") + "Optional<" + (one(3) ? pick(SCALARS) : "String") + "> part" + i);
        String nested = marker.equals("Marker.INLINE") || !one(3) ? ""
                : (one(2) ? "@Nested(\"Why:\") Optional<String> why, " : "") + "@Nested List<String> points, ";
        String slots = first + ", " + others + (one(4) ? "@Checkbox boolean done, " : "") + nested;
        return record("@Item(" + marker + ")", slots.substring(0, slots.length() - 2));
    }
}
