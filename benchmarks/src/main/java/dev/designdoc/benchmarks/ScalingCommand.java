package dev.designdoc.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * {@code scaling [--operation NAME] [--max SIZE] [--assert] [FAMILY...]}: how the time grows when a text of one kind doubles. A
 * family is chosen by a part of its name. With {@code --assert} it is whether every operation, or the one that is named,
 * takes linear time, told by the exponent of its CPU time over four doublings.
 */
final class ScalingCommand {

    private static final int ROUNDS = 5;
    private static final long ROUND = 100_000_000;
    private static final double LIMIT = 2.3;
    private static final int WARM_UP = 1 << 16;
    private static final int SMALLEST = 1 << 18;
    private static final int LARGEST = 1 << 24;

    /** A text that would take longer than this (in nanoseconds) isn't tried. */
    private static final long PATIENCE = 20_000_000_000L;

    private static final long MEASURABLE = 20_000_000;
    private static final int DOUBLINGS = 4;
    private static final int AT_LEAST = 1 << 20;
    private static final long MEASURABLE_IN_SMALL = 1_000_000;
    private static final int SMALL = 1 << 17;
    private static final double MAX_EXPONENT = 1.25;

    private final List<String> names = new ArrayList<>();
    private Operation operation = Operation.DECODE;
    private List<Operation> asserted = Operation.own();
    private int max = LARGEST;

    private ScalingCommand() {}

    /** Whether nothing grows faster than is asserted. */
    static boolean run(List<String> arguments) {
        boolean asserts = false;
        ScalingCommand command = new ScalingCommand();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            boolean isLast = i + 1 == arguments.size();
            if (argument.equals("--operation") && !isLast) {
                command.operation = Operation.of(arguments.get(++i));
                command.asserted = List.of(command.operation);
            } else if (argument.equals("--assert")) {
                asserts = true;
            } else if (argument.equals("--max") && !isLast) {
                command.max = size(arguments.get(++i));
            } else if (argument.startsWith("--")) {
                throw new IllegalArgumentException("scaling does not know " + argument + ", or it needs a value");
            } else {
                command.names.add(argument.toLowerCase(Locale.ROOT));
            }
        }
        if (asserts) {
            return command.isLinear();
        }
        command.run();
        return true;
    }

    private boolean isLinear() {
        Set<Family> ofValues = Set.copyOf(Family.ofValues());
        int measured = 0;
        int above = 0;
        for (Family family : families()) {
            Growth small = new Growth(family, MEASURABLE_IN_SMALL, DOUBLINGS, 0, SMALL, MAX_EXPONENT);
            Growth large = new Growth(family, MEASURABLE, DOUBLINGS, AT_LEAST, max, MAX_EXPONENT);
            double time = 0;
            double memory = 0;
            for (Operation each : asserted) {
                Growth.Exponents found = each.isOfMarkdown() || ofValues.contains(family)
                        ? small.of(each).orElse(null)
                        : null;
                if (found == null) {
                    continue;
                }
                // What grows too fast among small texts counts if it still does when nothing else is in the way.
                found = found.worst() > MAX_EXPONENT ? large.of(each).orElse(found) : found;
                measured++;
                time = Math.max(time, found.time());
                memory = Math.max(memory, found.memory());
                if (found.worst() > MAX_EXPONENT) {
                    above++;
                    System.out.println(Table.format("%.2f  %.2f  %s, %s !", found.time(), found.memory(), family.name(), each));
                }
            }
            System.out.println(Table.format("%.2f  %.2f  %s", time, memory, family.name()));
        }
        System.out.println(Table.format("%d of %d above %.2f in time or memory", above, measured, MAX_EXPONENT));
        return above == 0;
    }

    private List<Family> families() {
        return Family.all().stream()
                .filter(f -> names.isEmpty() || names.stream().anyMatch(f.name().toLowerCase(Locale.ROOT)::contains))
                .toList();
    }

    private static int size(String text) {
        String digits = text.replaceAll("[^0-9]", "");
        int factor = text.endsWith("M") ? 1 << 20 : text.endsWith("K") ? 1 << 10 : 1;
        return Integer.parseInt(digits) * factor;
    }

    private static String size(int n) {
        return n >= 1 << 20 ? (n >> 20) + " MB" : (n >> 10) + " KB";
    }

    private void run() {
        List<Integer> sizes = new ArrayList<>(List.of(max / 2));
        for (int n = max / 4; n >= SMALLEST; n /= 4) {
            sizes.add(0, n);
        }
        List<String> head = new ArrayList<>(List.of("time(2n) / time(n) of " + operation + ", 2n ="));
        sizes.forEach(n -> head.add(size(2 * n)));
        head.add("MB/s at " + size(max));
        Table table = new Table(head.toArray(String[]::new));
        int above = 0;
        List<Family> families = families();
        for (Family family : families) {
            List<String> row = measure(family, sizes);
            System.err.println("benchmarks: " + String.join("  ", row));
            above += row.stream().anyMatch(c -> c.endsWith("!")) ? 1 : 0;
            table.add(row.toArray(String[]::new));
        }
        System.out.print(table);
        System.out.println("\n" + above + " of " + families.size() + " families above " + LIMIT + " (marked !)");
    }

    private List<String> measure(Family family, List<Integer> sizes) {
        List<String> row = new ArrayList<>(List.of(family.name()));
        String throughput = "";
        try {
            Sample first = new Sample(family.text().apply(WARM_UP));
            for (int round = 0; round < ROUNDS; round++) {
                perRun(first);
            }
            int before = sizes.get(0);
            double last = 2;
            double expected = 0;
            for (int n : sizes) {
                // What one run would take if the time grew on like this.
                expected *= Math.pow(last, Math.log((double) n / before) / Math.log(2));
                if (expected > PATIENCE) {
                    break;
                }
                before = n;
                Sample once = new Sample(family.text().apply(n));
                Sample twice = new Sample(family.text().apply(2 * n));
                operation.run(once);
                operation.run(twice);
                List<Double> ratios = new ArrayList<>();
                double best = Double.MAX_VALUE;
                for (int round = 0; round < (expected > PATIENCE / 4 ? 1 : ROUNDS); round++) {
                    double small = perRun(once);
                    double large = perRun(twice);
                    ratios.add(large / small);
                    best = Math.min(best, large);
                }
                double ratio = Statistics.median(ratios);
                row.add(Table.format("%.2f%s", ratio, ratio > LIMIT ? " !" : ""));
                throughput = Table.format("%.1f", twice.text().length() / best * 1e3 * 1e6 / (1 << 20));
                last = ratio;
                expected = best;
            }
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException e) {
            row.add(e.getClass().getSimpleName() + " !");
        }
        boolean complete = row.size() == sizes.size() + 1;
        while (row.size() < sizes.size() + 1) {
            row.add("-");
        }
        row.add(complete ? throughput : "-");
        return row;
    }

    /** The time of one run, in nanoseconds, over as many runs as fill a round. */
    private double perRun(Sample sample) {
        int runs = 0;
        long start = System.nanoTime();
        long elapsed;
        do {
            operation.run(sample);
            runs++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < ROUND);
        return (double) elapsed / runs;
    }
}
