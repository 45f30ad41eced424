package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0, which code scanning services read. */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final PrintStream out;
    private final String version;
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final Set<String> codes = new TreeSet<>();

    SarifReport(PrintStream out) throws IOException {
        this.out = out;
        this.version = Version.number();
    }

    @Override
    public void add(Findings findings) {
        for (Diagnostic d : findings.diagnostics()) {
            codes.add(d.code());
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ruleId", d.code());
            result.put("level", switch (d.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "note";
            });
            result.put("message", Map.of("text", d.message()));
            result.put("locations", List.of(location(findings.file(), d)));
            results.add(result);
        }
    }

    @Override
    public void end() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "designdoc");
        driver.put("version", version);
        driver.put("rules", codes.stream().map(code -> Map.of("id", code)).toList());
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        try (JsonGenerator json = JsonOutput.to(out)) {
            JsonOutput.write(json, log);
        }
        out.print("\n");
        out.flush();
    }

    private static Map<String, Object> location(String file, Diagnostic d) {
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(file)));
        d.range().ifPresent(r -> {
            Map<String, Object> region = new LinkedHashMap<>();
            region.put("startLine", r.startLine());
            region.put("startColumn", r.startColumn());
            region.put("endLine", r.endLine());
            region.put("endColumn", r.endColumn());
            physical.put("region", region);
        });
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!d.path().isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", d.path())));
        }
        return location;
    }

    private static String uri(String file) {
        try {
            Path path = Path.of(file);
            String slashes = file.replace(path.getFileSystem().getSeparator(), "/");
            return path.isAbsolute()
                    ? path.toUri().toString()
                    : new URI(null, null, slashes, null).toASCIIString();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
