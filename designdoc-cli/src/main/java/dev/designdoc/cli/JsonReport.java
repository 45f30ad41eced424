package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** Findings as one JSON array, an object each. */
final class JsonReport implements Report {

    private final PrintStream out;
    private boolean any;

    JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Findings findings) {
        for (Diagnostic d : findings.diagnostics()) {
            out.print((any ? ",\n  " : "[\n  ") + JsonText.of(object(findings.file(), d), "  "));
            any = true;
        }
    }

    @Override
    public void end() {
        out.print(any ? "\n]\n" : "[]\n");
        out.flush();
    }

    private static Map<String, Object> object(String file, Diagnostic d) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("file", file);
        object.put("severity", TextReport.name(d.severity()));
        object.put("code", d.code());
        object.put("message", d.message());
        object.put("path", d.path());
        d.range().ifPresent(r -> {
            Map<String, Object> range = new LinkedHashMap<>();
            range.put("startLine", r.startLine());
            range.put("startColumn", r.startColumn());
            range.put("endLine", r.endLine());
            range.put("endColumn", r.endColumn());
            range.put("startOffset", r.startOffset());
            range.put("endOffset", r.endOffset());
            object.put("range", range);
        });
        return object;
    }
}
