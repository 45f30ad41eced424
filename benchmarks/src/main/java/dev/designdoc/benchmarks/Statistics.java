package dev.designdoc.benchmarks;

import java.util.Collection;

/** Figures of figures. */
final class Statistics {

    private Statistics() {}

    /** The median; not a number where there are none. */
    static double median(Collection<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
