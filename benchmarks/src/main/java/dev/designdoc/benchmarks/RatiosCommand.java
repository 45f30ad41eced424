package dev.designdoc.benchmarks;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@code ratios [FOLDER...]}: the table of what our operations cost beside those of their peers. */
final class RatiosCommand {

    private static final String ALLOCATED = "bytes allocated by decode / by commonmark-java full parse";
    private static final double ALLOCATED_LIMIT = 0.50;

    /** Until all of the code that runs once a document is compiled, in seconds. */
    private static final int WARM_UPS = 20;

    private final Path home;
    private final List<Documents> classes = new ArrayList<>();

    private RatiosCommand(Path home) {
        this.home = home;
    }

    static void run(Path home, List<String> arguments) throws IOException, RunnerException {
        if (!arguments.isEmpty()) {
            Documents.choose(arguments.stream().map(Path::of).toList());
        }
        new RatiosCommand(home).run();
    }

    private void run() throws IOException, RunnerException {
        Table documents = new Table("Documents", "Count", "Bytes");
        for (Documents c : Documents.values()) {
            List<Document> list = c.documents(home);
            if (!list.isEmpty()) {
                classes.add(c);
                documents.add(
                        c.title(),
                        Integer.toString(list.size()),
                        Long.toString(list.stream().mapToLong(Document::bytes).sum()));
            }
        }
        System.out.println(documents);

        Table table = table();
        Table information = table();
        for (Pair pair : Pair.values()) {
            Map<Documents, Double> ratios = new EnumMap<>(Documents.class);
            for (Documents c : pair.isForInformation() ? classes.subList(0, 1) : classes) {
                ratios.put(c, ratio(pair, c, PairBenchmark.ROUND));
            }
            add(pair.isForInformation() ? information : table, pair.title(), pair.limit(), ratios);
        }
        for (Pair pair : List.of(Pair.DECODE, Pair.ENCODE)) {
            Documents few = classes.get(0);
            add(information, pair.title() + ", one pass in turn", Double.NaN, Map.of(few, ratio(pair, few, "0")));
        }
        Map<Documents, Double> own = allocated(Operation.DECODE);
        Map<Documents, Double> peer = allocated(Operation.COMMONMARK_PARSE);
        Map<Documents, Double> ratios = new EnumMap<>(Documents.class);
        own.forEach((c, bytes) -> ratios.put(c, bytes / peer.getOrDefault(c, Double.NaN)));
        add(table, ALLOCATED, ALLOCATED_LIMIT, ratios);
        Table allocation = new Table(head("Bytes allocated per byte of source", ""));
        add(allocation, "decode", Double.NaN, own);
        add(allocation, "commonmark-java blocks with spans", Double.NaN, allocated(Operation.COMMONMARK_BLOCKS));
        add(allocation, "commonmark-java full parse", Double.NaN, peer);

        System.out.println(table);
        System.out.println("For information:\n\n" + information);
        System.out.print(allocation);
    }

    private Table table() {
        return new Table(head("Ratio", "At most"));
    }

    private String[] head(String first, String second) {
        List<String> head = new ArrayList<>(List.of(first, second));
        classes.forEach(c -> head.add(c.title()));
        return head.toArray(String[]::new);
    }

    /** A row; what is more than it is to be is marked. */
    private void add(Table table, String title, double limit, Map<Documents, Double> values) {
        List<String> cells = new ArrayList<>(List.of(title, Double.isNaN(limit) ? "" : Table.format("%.2f", limit)));
        for (Documents c : classes) {
            Double value = values.get(c);
            cells.add(value == null ? "" : Table.format("%.2f%s", value, value > limit ? " !" : ""));
        }
        table.add(cells.toArray(String[]::new));
    }

    /** The median ratio of a pair on some documents. */
    static double ratio(Pair pair, Documents documents, String round) throws RunnerException {
        System.err.println("benchmarks: " + pair.title() + ", " + documents.title());
        RunResult result = only(options(PairBenchmark.class)
                .param("pair", pair.name())
                .param("documents", documents.name())
                .param("round", round)
                .warmupIterations(WARM_UPS)
                .warmupTime(TimeValue.milliseconds(1000))
                .measurementIterations(3)
                .measurementTime(TimeValue.milliseconds(600)));
        List<Double> ratios = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            for (IterationResult iteration : fork.getIterationResults()) {
                ratios.add(requireNonNull(iteration.getSecondaryResults().get("ratio")).getScore());
            }
        }
        return Statistics.median(ratios);
    }

    private Map<Documents, Double> allocated(Operation operation) throws IOException, RunnerException {
        Map<Documents, Double> bytes = new EnumMap<>(Documents.class);
        for (Documents c : classes) {
            bytes.put(c, allocated(operation, c));
        }
        return bytes;
    }

    private double allocated(Operation operation, Documents documents) throws IOException, RunnerException {
        System.err.println("benchmarks: bytes allocated by " + operation + ", " + documents.title());
        RunResult result = only(options(OperationBenchmark.class)
                .param("operation", operation.name())
                .param("documents", documents.name())
                .addProfiler(GCProfiler.class)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(700))
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(500)));
        long bytes = documents.documents(home).stream().mapToLong(Document::bytes).sum();
        return requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore() / bytes;
    }

    private static ChainedOptionsBuilder options(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("\\." + benchmark.getSimpleName() + "\\.")
                .forks(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static RunResult only(ChainedOptionsBuilder options) throws RunnerException {
        return new Runner(options.build()).runSingle();
    }
}
