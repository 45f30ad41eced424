package dev.designdoc.lint;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Findings that were there when a team began to check, and that are not told again. Immutable; a plain record, to be kept
 * in a file.
 *
 * <p>A finding is known again by its code, its value and the text of its place, not by its line: so a baseline holds while
 * lines and items shift. Each entry stands for one finding.
 *
 * @param findings the findings
 */
public record Baseline(List<Entry> findings) {

    private static final int MOST = 120;

    /** Entries are looked up in this order: texts of one hash code are easily made, and slow down a table. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::text)
            .thenComparing(Entry::file)
            .thenComparing(Entry::code)
            .thenComparing(Entry::path);

    /** Copies the list. */
    public Baseline {
        findings = List.copyOf(findings);
    }

    /**
     * A finding, as it is known again.
     *
     * @param file the name of the file, with {@code /} between folders
     * @param code the code of the rule
     * @param path the JSON pointer of the value, with {@code *} for positions in lists
     * @param text the first line of what stands there
     */
    public record Entry(String file, String code, String path, String text) {

        /**
         * How a finding is known again.
         *
         * @param file the name of the file, with {@code /} between folders
         * @param source the text of the document
         */
        public static Entry of(String file, String source, Finding finding) {
            String text = finding.diagnostic().range()
                    .map(range -> source.substring(range.startOffset(), Math.min(range.endOffset(), range.startOffset() + MOST)))
                    .flatMap(all -> all.lines().findFirst())
                    .orElse("");
            return new Entry(file, finding.diagnostic().code(),
                    finding.diagnostic().path().replaceAll("/\\d+(?=/|$)", "/*"), text);
        }
    }

    /**
     * The findings of a file that are not in this baseline.
     *
     * @param file the name of the file, as in the entries
     * @param source the text of the document
     */
    public List<Finding> without(String file, String source, List<Finding> all) {
        Map<Entry, Integer> left = new TreeMap<>(ORDER);
        findings.stream().filter(entry -> entry.file().equals(file)).forEach(entry -> left.merge(entry, 1, Integer::sum));
        return all.stream()
                .filter(finding -> left.merge(Entry.of(file, source, finding), -1, Integer::sum) < 0)
                .toList();
    }
}
