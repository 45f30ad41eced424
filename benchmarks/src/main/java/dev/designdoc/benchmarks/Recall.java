package dev.designdoc.benchmarks;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Typed recall: of the documents that show a concept to the detector, those whose typed value holds something. */
final class Recall {

    /** A document that shows a concept, where the typed value holds nothing. */
    record Missing(Path file, Detector.Sighting sighting) {}

    /** What was found for one concept. */
    record Row(Concept concept, int seen, List<Missing> missing) {

        int filled() {
            return seen - missing.size();
        }

        double percent() {
            return seen == 0 ? 100 : 100.0 * filled() / seen;
        }
    }

    private final Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
    private final Map<Concept, Integer> seen = new EnumMap<>(Concept.class);
    private final Map<Concept, List<Missing>> missing = new EnumMap<>(Concept.class);

    /** One row a concept. */
    static List<Row> of(List<Document> documents) {
        Recall recall = new Recall();
        documents.forEach(recall::add);
        List<Row> rows = new ArrayList<>();
        for (Concept concept : Concept.values()) {
            rows.add(new Row(
                    concept,
                    recall.seen.getOrDefault(concept, 0),
                    List.copyOf(recall.missing.getOrDefault(concept, List.of()))));
        }
        return rows;
    }

    private void add(Document document) {
        DesignDoc doc = markdown.decode(document.text()).value();
        Detector.concepts(document.text()).forEach((concept, sighting) -> {
            seen.merge(concept, 1, Integer::sum);
            if (!concept.isFilled(doc)) {
                missing.computeIfAbsent(concept, c -> new ArrayList<>()).add(new Missing(document.file(), sighting));
            }
        });
    }

    /** The table of the rows. */
    static String table(List<Row> rows) {
        Table table = new Table("Concept", "Detected", "Typed", "Recall");
        for (Row row : rows) {
            table.add(
                    row.concept().key(),
                    Integer.toString(row.seen()),
                    Integer.toString(row.filled()),
                    row.seen() == 0 ? "-" : Table.format("%.1f %%", row.percent()));
        }
        return table.toString();
    }

    /** The documents of a row that miss the value, each with the line the detector saw. */
    static String list(Row row) {
        StringBuilder out = new StringBuilder();
        for (Missing m : row.missing()) {
            Detector.Sighting s = m.sighting();
            out.append(m.file()).append(':').append(s.line()).append(": ").append(s.text().strip());
            if (!s.title().equals(s.text())) {
                out.append("   [under ").append(s.title().strip()).append(']');
            }
            out.append('\n');
        }
        return out.toString();
    }
}
