package dev.designdoc.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Two operations in turn over the same documents, so that whatever else the machine does meets both alike. The ratio is
 * the median of those of the rounds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class PairBenchmark {

    /** A usual round, in milliseconds. */
    static final String ROUND = "10";

    /** What is measured beside what. */
    @Param
    public Pair pair;

    /** On which documents. */
    @Param
    public Documents documents;

    /**
     * How long a round is at least for each of both, in milliseconds. With 0 it is one pass, and the code of either has left
     * the processor's caches when its turn comes, if the documents are few.
     */
    @Param(ROUND)
    public int round;

    private List<Sample> samples = List.of();
    private boolean peerFirst;

    /** The ratios of an iteration's rounds. */
    @AuxCounters(AuxCounters.Type.EVENTS)
    @State(Scope.Thread)
    public static class Ratios {

        private final List<Double> ratios = new ArrayList<>();

        /** Forgets the rounds of the iteration before. */
        @Setup(Level.Iteration)
        public void clear() {
            ratios.clear();
        }

        /** The median. */
        public double ratio() {
            return Statistics.median(ratios);
        }
    }

    /** Reads the documents. */
    @Setup
    public void load() throws IOException {
        samples = documents.samples(Main.home(), pair.measured(), pair.peer());
    }

    /** One round: every document by both, first one, then the other, as often as fills it. */
    @Benchmark
    public void both(Ratios ratios, Blackhole blackhole) {
        double peer = 0;
        if (peerFirst) {
            peer = time(pair.peer(), blackhole);
        }
        double measured = time(pair.measured(), blackhole);
        if (!peerFirst) {
            peer = time(pair.peer(), blackhole);
        }
        peerFirst = !peerFirst;
        ratios.ratios.add(measured / peer);
    }

    /** The time of one pass over the documents. */
    private double time(Operation operation, Blackhole blackhole) {
        long start = System.nanoTime();
        long elapsed;
        int passes = 0;
        do {
            for (Sample sample : samples) {
                blackhole.consume(operation.run(sample));
            }
            passes++;
            elapsed = System.nanoTime() - start;
        } while (elapsed < TimeUnit.MILLISECONDS.toNanos(round));
        return (double) elapsed / passes;
    }
}
