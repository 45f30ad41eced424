package dev.designdoc.markdown.support;

import java.util.List;
import java.util.Random;

/** Texts that mean nothing in Markdown and name nothing in a template. */
public final class Prose {

    private static final List<String> WORDS = List.of(
            "amber", "basalt", "cedar", "dune", "ember", "fjord", "glacier", "harbor", "indigo", "jasper", "kelp",
            "lagoon", "meadow", "nectar", "opal", "pebble", "quartz", "river", "saffron", "tundra", "umber", "velvet",
            "willow", "xenon", "yarrow", "zephyr");

    private final Random random;

    public Prose(Random random) {
        this.random = random;
    }

    public String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A few words. */
    public String name() {
        return words(1 + random.nextInt(3));
    }

    /** One line. */
    public String line() {
        return words(2 + random.nextInt(6));
    }

    /** Paragraphs. */
    public String blocks() {
        StringBuilder out = new StringBuilder(line());
        while (random.nextInt(4) == 0) {
            out.append(random.nextInt(3) == 0 ? "\n" : "\n\n").append(line());
        }
        return out.toString();
    }

    /** An item, which may hold paragraphs and nested items. */
    public String item() {
        return switch (random.nextInt(8)) {
            case 0 -> line() + "\n\n" + line();
            case 1 -> line() + "\n- " + line() + "\n- " + line();
            default -> line();
        };
    }

    public String code() {
        return random.nextInt(6) == 0 ? "" : "let " + word() + " = " + word() + ";\n\n    " + word() + "();";
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder(word());
        for (int i = 1; i < count; i++) {
            out.append(' ').append(word());
        }
        return out.toString();
    }
}
