package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Findings as one JSON array, an object each. */
final class JsonReport implements Report {

    private final PrintStream out;
    private final JsonGenerator json;

    JsonReport(PrintStream out) {
        this.out = out;
        this.json = JsonOutput.to(out);
        json.writeStartArray();
    }

    @Override
    public void add(Findings findings) {
        for (Diagnostic d : findings.diagnostics()) {
            JsonOutput.write(json, object(findings.file(), d));
        }
    }

    @Override
    public void end() {
        json.writeEndArray();
        json.close();
        out.print("\n");
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
