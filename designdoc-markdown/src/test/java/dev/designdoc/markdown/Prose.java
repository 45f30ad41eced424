package dev.designdoc.markdown;

import java.util.List;
import java.util.Random;

/** Texts that mean nothing in Markdown and name nothing in a template. */
final class Prose {

    private static final List<String> WORDS = List.of(
            "amber", "basalt", "cedar", "dune", "ember", "fjord", "glacier", "harbor", "indigo", "jasper", "kelp",
            "lagoon", "meadow", "nectar", "opal", "pebble", "quartz", "river", "saffron", "tundra", "umber", "velvet",
            "willow", "xenon", "yarrow", "zephyr");

    private final Random random;

    Prose(Random random) {
        this.random = random;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** A few words. */
    String name() {
        return words(1 + random.nextInt(3));
    }

    /** One line. */
    String line() {
        return words(2 + random.nextInt(6));
    }

    /** Paragraphs. */
    String blocks() {
        StringBuilder out = new StringBuilder(line());
        while (random.nextInt(4) == 0) {
            out.append(random.nextInt(3) == 0 ? "\n" : "\n\n").append(line());
        }
        return out.toString();
    }

    /** An item, which may hold paragraphs and nested items. */
    String item() {
        return switch (random.nextInt(8)) {
            case 0 -> line() + "\n\n" + line();
            case 1 -> line() + "\n- " + line() + "\n- " + line();
            default -> line();
        };
    }

    String code() {
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
