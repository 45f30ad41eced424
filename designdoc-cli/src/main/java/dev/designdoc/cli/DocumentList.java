package dev.designdoc.cli;

import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JsonGenerator;

/** Prints what documents say of themselves. */
final class DocumentList {

    private static final List<String> HEAD = List.of("PATH", "STATUS", "UPDATED", "TASKS", "TITLE");

    private DocumentList() {}

    /** One line each, in columns. */
    static void printText(List<DocumentReader.Entry> entries, PrintStream out) {
        if (entries.isEmpty()) {
            return;
        }
        List<List<String>> rows = Stream.concat(Stream.of(HEAD), entries.stream().map(DocumentList::row)).toList();
        int[] widths = IntStream.range(0, HEAD.size())
                .map(i -> rows.stream().mapToInt(r -> Excerpt.width(r.get(i))).max().orElse(0))
                .toArray();
        for (List<String> row : rows) {
            String line = IntStream.range(0, HEAD.size())
                    .mapToObj(i -> row.get(i) + " ".repeat(widths[i] - Excerpt.width(row.get(i))))
                    .collect(Collectors.joining("  "));
            out.print(line.stripTrailing() + "\n");
        }
        out.flush();
    }

    private static List<String> row(DocumentReader.Entry entry) {
        DesignDoc doc = entry.document();
        long done = doc.tasks().stream().filter(Task::done).count();
        return List.of(
                entry.source().name(),
                doc.metadata().status().map(s -> plain(s.text())).orElse("-"),
                doc.metadata().lastUpdated().or(doc.metadata()::created).map(d -> plain(d.text())).orElse("-"),
                doc.tasks().isEmpty() ? "-" : done + "/" + doc.tasks().size(),
                plain(doc.title()));
    }

    private static String plain(String markdown) {
        return MarkdownText.plain(markdown).replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    /** An array of objects; what a document does not say is left out. */
    static void printJson(List<DocumentReader.Entry> entries, PrintStream out) {
        try (JsonGenerator json = JsonOutput.to(out)) {
            JsonOutput.write(json, entries.stream().map(DocumentList::object).toList());
        }
        out.print("\n");
        out.flush();
    }

    private static Map<String, Object> object(DocumentReader.Entry entry) {
        DesignDoc doc = entry.document();
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("path", entry.source().name());
        object.put("title", doc.title());
        doc.metadata().status().map(Status::text).ifPresent(s -> object.put("status", s));
        doc.stage().map(Stage::label).ifPresent(s -> object.put("stage", s));
        doc.metadata().created().map(DocDate::text).ifPresent(d -> object.put("created", d));
        doc.metadata().lastUpdated().map(DocDate::text).ifPresent(d -> object.put("lastUpdated", d));
        int done = (int) doc.tasks().stream().filter(Task::done).count();
        Map<String, Object> tasks = new LinkedHashMap<>();
        tasks.put("open", doc.tasks().size() - done);
        tasks.put("done", done);
        object.put("tasks", tasks);
        object.put("related", doc.metadata().related().stream().map(DocumentList::reference).toList());
        return object;
    }

    private static Map<String, Object> reference(Reference reference) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("text", reference.text());
        reference.target().ifPresent(t -> object.put("target", t));
        return object;
    }
}
