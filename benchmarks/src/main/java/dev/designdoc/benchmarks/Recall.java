package dev.designdoc.benchmarks;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Typed recall: of the documents that show a concept to the detector, those whose typed value holds something. */
final class Recall {

    /** A document that shows a concept, where the typed value holds nothing. */
    record Missing(Path file, Detector.Sighting sighting) {}

    /** Of so many documents that show a concept, so many have a typed value. */
    record Share(int seen, int filled) {

        Share plus(boolean isFilled) {
            return new Share(seen + 1, filled + (isFilled ? 1 : 0));
        }

        String percent() {
            return seen == 0 ? "-" : Table.format("%.1f %%", 100.0 * filled / seen);
        }
    }

    /**
     * What was found for one concept.
     *
     * @param share of the documents the detector names
     * @param wholeWords of those that show it in whole words
     * @param unseen documents that have a typed value, though the detector sees nothing
     * @param missing the documents of the first share without a typed value
     */
    record Row(Concept concept, Share share, Share wholeWords, int unseen, List<Missing> missing) {}

    private static final Share NONE = new Share(0, 0);

    private final Codec<DesignDoc> markdown = MarkdownCodec.of(DesignDoc.class);
    private final Map<Concept, Share> shares = new EnumMap<>(Concept.class);
    private final Map<Concept, Share> wholeWords = new EnumMap<>(Concept.class);
    private final Map<Concept, Integer> unseen = new EnumMap<>(Concept.class);
    private final Map<Concept, List<Missing>> missing = new EnumMap<>(Concept.class);

    private Recall() {}

    /** One row a concept, in their order. */
    static List<Row> of(List<Document> documents) {
        Recall recall = new Recall();
        documents.forEach(recall::add);
        return Stream.of(Concept.values()).map(recall::row).toList();
    }

    private Row row(Concept concept) {
        return new Row(
                concept,
                shares.getOrDefault(concept, NONE),
                wholeWords.getOrDefault(concept, NONE),
                unseen.getOrDefault(concept, 0),
                List.copyOf(missing.getOrDefault(concept, List.of())));
    }

    private void add(Document document) {
        DesignDoc doc = markdown.decode(document.text()).value();
        Map<Concept, Detector.Sighting> seen = Detector.concepts(document.text());
        for (Concept concept : Concept.values()) {
            if (!seen.containsKey(concept) && concept.isFilled(doc)) {
                unseen.merge(concept, 1, Integer::sum);
            }
        }
        seen.forEach((concept, sighting) -> {
            boolean isFilled = concept.isFilled(doc);
            shares.put(concept, shares.getOrDefault(concept, NONE).plus(isFilled));
            if (!isFilled) {
                missing.computeIfAbsent(concept, c -> new ArrayList<>()).add(new Missing(document.file(), sighting));
            }
        });
        for (Concept concept : Detector.conceptsInWholeWords(document.text()).keySet()) {
            wholeWords.put(concept, wholeWords.getOrDefault(concept, NONE).plus(concept.isFilled(doc)));
        }
    }

    /** The table of the rows. */
    static String table(List<Row> rows) {
        Table table = new Table(
                "Concept", "Detected", "Typed", "Recall", "Typed unseen", "In whole words", "Typed", "Recall");
        for (Row row : rows) {
            table.add(
                    row.concept().key(),
                    Integer.toString(row.share().seen()),
                    Integer.toString(row.share().filled()),
                    row.share().percent(),
                    Integer.toString(row.unseen()),
                    Integer.toString(row.wholeWords().seen()),
                    Integer.toString(row.wholeWords().filled()),
                    row.wholeWords().percent());
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
