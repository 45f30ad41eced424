package dev.designdoc.benchmarks;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** {@code json}: what the codecs of JSON and YAML cost beside plain data binding, and whether that is little enough. */
final class JsonCommand {

    private static final List<Pair> PAIRS = List.of(
            Pair.JSON_DECODE, Pair.JSON_ENCODE, Pair.JSON_ENCODE_INDENTED, Pair.YAML_DECODE, Pair.YAML_ENCODE);

    private JsonCommand() {}

    static void run() throws RunnerException {
        Table table = new Table("Ratio", "At most", Documents.EXAMPLES.title(), "");
        for (Pair pair : PAIRS) {
            double ratio = RatiosCommand.ratio(pair, Documents.EXAMPLES, PairBenchmark.ROUND);
            table.add(
                    pair.title(),
                    Table.format("%.2f", pair.limit()),
                    Table.format("%.2f", ratio),
                    ratio <= pair.limit() ? "holds" : "does not hold");
        }
        System.out.print(table);
    }
}
