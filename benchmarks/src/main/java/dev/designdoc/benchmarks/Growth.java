package dev.designdoc.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How the time of an operation grows with a text: the exponent of the thread's CPU time over some doublings. */
final class Growth {

    private static final int SMALLEST = 1 << 12;
    private static final int RUNS = 3;
    /** A call that takes longer grows too fast, however long it would take. */
    private static final long PATIENCE = 60_000_000_000L;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Operation operation;
    private final Family family;
    private final long measurable;
    private final int doublings;

    /**
     * The growth of an operation with texts of a family.
     *
     * @param measurable what a call with the first text takes at least, in nanoseconds
     * @param doublings how often that doubles
     */
    Growth(Operation operation, Family family, long measurable, int doublings) {
        this.operation = operation;
        this.family = family;
        this.measurable = measurable;
        this.doublings = doublings;
    }

    /** The exponent; not a number where no text up to {@code largest} takes long enough, or none can be written. */
    double exponent(int largest) {
        int size = SMALLEST;
        double small = time(size);
        while (small < measurable) {
            size *= 2;
            if (size > largest) {
                return Double.NaN;
            }
            small = time(size);
        }
        // It is compiled by now, so once more.
        small = Math.min(small, time(size));
        return Math.log(time(size << doublings) / small) / Math.log(2) / doublings;
    }

    /** The shortest of some runs, in nanoseconds of CPU time; not a number where it can't be done. */
    private double time(int size) {
        Sample sample = new Sample(family.text().apply(size));
        if (!sample.allows(operation)) {
            return Double.NaN;
        }
        double best = Double.MAX_VALUE;
        for (int run = 0; run < RUNS && best < PATIENCE; run++) {
            long start = THREADS.getCurrentThreadCpuTime();
            operation.run(sample);
            best = Math.min(best, (double) (THREADS.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}
