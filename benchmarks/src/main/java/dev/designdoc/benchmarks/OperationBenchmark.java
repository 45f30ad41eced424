package dev.designdoc.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** One operation over all documents of a class. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class OperationBenchmark {

    /** What is measured. */
    @Param
    public Operation operation;

    /** On which documents. */
    @Param
    public Documents documents;

    private List<Sample> samples = List.of();

    /** Reads the documents. */
    @Setup
    public void load() throws IOException {
        samples = documents.samples(Main.home(), operation);
    }

    /** All documents, one after the other. */
    @Benchmark
    public void all(Blackhole blackhole) {
        for (Sample sample : samples) {
            blackhole.consume(operation.run(sample));
        }
    }
}
