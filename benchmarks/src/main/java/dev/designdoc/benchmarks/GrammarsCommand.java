package dev.designdoc.benchmarks;

import java.util.List;

/**
 * {@code grammars [SEED [COUNT]]}: looks among texts of random grammars for one with which an operation takes more than
 * linear time. The same seed finds the same.
 */
final class GrammarsCommand {

    private static final int COUNT = 20;
    private static final long MEASURABLE = 10_000_000;
    private static final int DOUBLINGS = 4;
    private static final int LARGEST = 1 << 20;

    /** Caches and collector make a little more of some linear time; the square would be 2. */
    private static final double LIMIT = 1.5;

    private GrammarsCommand() {}

    /** Whether none was found. */
    static boolean run(List<String> arguments) {
        long seed = arguments.isEmpty() ? System.nanoTime() : Long.parseLong(arguments.get(0));
        int count = arguments.size() < 2 ? COUNT : Integer.parseInt(arguments.get(1));
        System.out.println("seed " + seed + ", " + count + " grammars");
        int found = 0;
        for (long each = seed; each < seed + count; each++) {
            Family family = Grammar.of(each);
            Growth growth = new Growth(family, MEASURABLE, DOUBLINGS, LARGEST, LARGEST, LIMIT);
            for (Operation operation : Operation.own()) {
                double exponent = growth.of(operation).map(Growth.Exponents::worst).orElse(0.0);
                if (exponent > LIMIT) {
                    found++;
                    System.out.println(Table.format("%s, %s: exponent %.2f", operation, family.name(), exponent));
                }
            }
        }
        System.out.println(found + " of them take more than linear time");
        return found == 0;
    }
}
