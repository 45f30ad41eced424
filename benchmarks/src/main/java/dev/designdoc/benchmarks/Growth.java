package dev.designdoc.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.designdoc.codec.EncodeException;
import java.lang.management.ManagementFactory;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How what operations take grows with texts of a family: the exponents of CPU time and of memory over some doublings. */
final class Growth {

    private static final int SMALLEST = 1 << 12;
    private static final int RUNS = 5;
    private static final int STEP = 2;
    /** Where a call takes longer, nothing longer is tried. */
    private static final long PATIENCE = 10_000_000_000L;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Family family;
    private final long measurable;
    private final int doublings;
    private final int atLeast;
    private final int largest;
    private final double enough;
    private final Map<Integer, Sample> samples = new HashMap<>();

    /**
     * The growth with texts of a family.
     *
     * @param measurable what a call with the first text takes at least, in nanoseconds
     * @param doublings how often that doubles at least
     * @param atLeast the size to which it doubles at least
     * @param largest the size of the last text where all calls are quick
     * @param enough an exponent so small that nobody need measure again
     */
    Growth(Family family, long measurable, int doublings, int atLeast, int largest, double enough) {
        this.family = family;
        this.measurable = measurable;
        this.doublings = doublings;
        this.atLeast = atLeast;
        this.largest = largest;
        this.enough = enough;
    }

    /** The exponents. */
    record Exponents(double time, double memory) {

        double worst() {
            return Math.max(time, memory);
        }
    }

    /** What some runs took at least: nanoseconds of CPU time, and bytes. */
    private record Cost(double time, double memory) {

        Cost least(Cost other) {
            return new Cost(Math.min(time, other.time), Math.min(memory, other.memory));
        }

        Exponents to(Cost larger, int times) {
            return new Exponents(log2(larger.time / time) / times, log2(larger.memory / memory) / times);
        }

        private static double log2(double ratio) {
            return Math.log(ratio) / Math.log(2);
        }
    }

    /** The exponents of an operation; empty where it can't be done with such texts. */
    Optional<Exponents> of(Operation operation) {
        try {
            return sample(SMALLEST).allows(operation) ? Optional.of(measured(operation)) : Optional.empty();
        } catch (EncodeException e) {
            // Some of them, such as deep lists, can be changed only while they are small.
            return Optional.empty();
        }
    }

    private Exponents measured(Operation operation) {
        int size = SMALLEST;
        Cost small = cost(operation, size);
        while (small.time < measurable && size << doublings < largest) {
            size *= 2;
            small = cost(operation, size);
        }
        for (int run = 1; run < RUNS; run++) {
            small = small.least(cost(operation, size));
        }
        Exponents found = new Exponents(0, 0);
        for (int times = STEP; times <= doublings || size << times <= atLeast; times += STEP) {
            Cost large = cost(operation, size << times);
            found = small.to(large, times);
            for (int run = 1; run < RUNS && found.time > enough && large.time < PATIENCE; run++) {
                large = large.least(cost(operation, size << times));
                found = small.to(large, times);
            }
            if (large.time > PATIENCE) {
                break;
            }
        }
        return found;
    }

    private Sample sample(int size) {
        return samples.computeIfAbsent(size, s -> new Sample(family.text().apply(s)));
    }

    private Cost cost(Operation operation, int size) {
        Sample sample = sample(size);
        operation.prepare(sample);
        long thread = Thread.currentThread().getId();
        long bytes = THREADS.getThreadAllocatedBytes(thread);
        long start = THREADS.getCurrentThreadCpuTime();
        operation.run(sample);
        double time = THREADS.getCurrentThreadCpuTime() - start;
        return new Cost(Math.max(1, time), Math.max(1, THREADS.getThreadAllocatedBytes(thread) - bytes));
    }
}
