package dev.designdoc.lint;

import dev.designdoc.lint.internal.files.IgnoreFiles;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline.Code;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of documents in Markdown, one row each, in the order of their paths; by itself or within a page that somebody
 * wrote. Immutable and thread-safe.
 *
 * <p>In a page it stands between two lines, and nothing else of the page changes:
 *
 * <pre>{@code
 * <!-- designdoc-index -->
 * | Document | Status | Created | Last Updated |
 * | --- | --- | --- | --- |
 * | [Cache](cache.md) | Draft | 2026-01-31 |  |
 * <!-- /designdoc-index -->
 * }</pre>
 */
public final class DocumentIndex {

    private static final String NAME = "designdoc-index";
    private static final String START = "<!-- designdoc-index -->";
    private static final String END = "<!-- /designdoc-index -->";
    private static final Pattern MARKER = Pattern.compile("(?m)^ {0,3}<!--[ \\t]*(/?)designdoc-index[ \\t]*-->[ \\t]*\\r?$\\n?");
    private static final String HEAD = "| Document | Status | Created | Last Updated |\n| --- | --- | --- | --- |\n";
    private static final Pattern MARKED = Pattern.compile("[\\[\\]<>&!\\\\]");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]<>&~|]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final String IN_LINKS = "-._~/+,;=@$'";

    private final String table;

    private DocumentIndex(String table) {
        this.table = table;
    }

    /**
     * A document and the file it stands in.
     *
     * @param file the file, which need not exist
     * @param document what it says
     */
    public record Entry(Path file, DesignDoc document) {}

    /**
     * The index of some documents.
     *
     * @param entries the documents, in any order
     * @param folder the folder of the page that the index is for: links lead from there
     */
    public static DocumentIndex of(Collection<Entry> entries, Path folder) {
        Path from = folder.toAbsolutePath().normalize();
        Comparator<Entry> byPath = Comparator.comparing(e -> path(e, from));
        StringBuilder rows = new StringBuilder(HEAD);
        entries.stream().sorted(byPath).forEach(e -> rows.append(row(e, path(e, from))));
        return new DocumentIndex(rows.toString());
    }

    /** The table, with a line end at its end. */
    public String table() {
        return table;
    }

    /** A page of nothing but the table, between the lines by which {@link #update} finds it. */
    public String page() {
        return START + "\n" + table + END + "\n";
    }

    /** Whether an index stands in a page, or is to stand there: whether {@link #update} would write it. */
    public static boolean isIn(String page) {
        return page.contains(NAME) && Place.in(page).isPresent();
    }

    /**
     * A page with the table in place of what stood between its marks. Where only the first mark stands, the second is
     * written too. Line ends are those of the page.
     *
     * @return the page; empty when no mark stands in it, code aside
     */
    public Optional<String> update(String page) {
        return Place.in(page).map(place -> {
            String end = page.contains("\r\n") ? "\r\n" : "\n";
            String before = page.substring(0, place.from) + (page.charAt(place.from - 1) == '\n' ? "" : end);
            String after = place.to < 0 ? END + end + page.substring(place.from) : page.substring(place.to);
            return before + table.replace("\n", end) + after;
        });
    }

    /** From where to where the table stands in a page: after the first mark, up to the second, -1 when there is none. */
    private record Place(int from, int to) {

        static Optional<Place> in(String page) {
            List<Code> code = MarkdownText.outline(page).codeBlocks();
            int from = -1;
            int next = 0;
            for (Matcher mark = MARKER.matcher(page); mark.find(); ) {
                int at = mark.start();
                while (next < code.size() && code.get(next).range().endOffset() <= at) {
                    next++;
                }
                if (next < code.size() && code.get(next).range().startOffset() <= at) {
                    continue;
                }
                if (from >= 0) {
                    return Optional.of(new Place(from, at));
                }
                from = mark.group(1).isEmpty() ? mark.end() : -1;
            }
            return from < 0 ? Optional.empty() : Optional.of(new Place(from, -1));
        }
    }

    private static String path(Entry entry, Path from) {
        return IgnoreFiles.slashes(from.relativize(entry.file().toAbsolutePath().normalize()));
    }

    private static String row(Entry entry, String path) {
        DesignDoc doc = entry.document();
        String title = cell(doc.title());
        String name = title.isEmpty() ? escape(path.substring(path.lastIndexOf('/') + 1)) : title;
        return "| [" + name + "](" + link(path) + ") | "
                + cell(doc.metadata().status().map(Status::text).orElse("")) + " | "
                + cell(doc.metadata().created().map(DocDate::text).orElse("")) + " | "
                + cell(doc.metadata().lastUpdated().map(DocDate::text).orElse("")) + " |\n";
    }

    /** Markdown that can stand in a cell, and in the text of a link: without links, images and HTML. */
    private static String cell(String markdown) {
        String line = markdown.replaceAll("\\p{Cntrl}", " ").strip();
        return MARKED.matcher(line).find() ? escape(MarkdownText.plain("# " + line + " #")) : line.replace("|", "\\|");
    }

    private static String escape(String plain) {
        String line = plain.replaceAll("\\s+", " ").strip();
        String escaped = SPECIAL.matcher(line).replaceAll("\\\\$0");
        return line.isEmpty() || MarkdownText.plain(escaped).equals(line) ? escaped : MarkdownText.escape(line);
    }

    /** A path as the target of a link: all that would mean something in Markdown or in an address is escaped. */
    private static String link(String path) {
        StringBuilder link = new StringBuilder();
        path.codePoints().forEach(c -> {
            String text = Character.toString(c);
            boolean plain = Character.isLetterOrDigit(c) || IN_LINKS.contains(text);
            link.append(plain ? text : HexFormat.of().withUpperCase().withPrefix("%")
                    .formatHex(text.getBytes(StandardCharsets.UTF_8)));
        });
        return link.toString();
    }
}
