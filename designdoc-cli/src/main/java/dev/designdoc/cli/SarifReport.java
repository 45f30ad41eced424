package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Rule;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;

/** Findings as SARIF 2.1.0, which code scanning services read. */
final class SarifReport implements Report {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final PrintStream out;
    private final String version;
    private final List<Map<String, Object>> results = new ArrayList<>();
    private final Map<String, Map<String, Object>> rules = new LinkedHashMap<>();

    /** Prints findings, among them those of these rules. */
    SarifReport(PrintStream out, List<? extends Rule<?>> known) throws IOException {
        this.out = out;
        this.version = Version.number();
        known.forEach(this::describe);
    }

    private void describe(Rule<?> rule) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("id", rule.code());
        description.put("shortDescription", Map.of("text", rule.why()));
        description.put("help", Map.of("text", "A line \"" + rule.code() + ": off\" below \"rules:\" in .designdoc.yaml, or a"
                + " comment <!-- designdoc-ignore " + rule.code() + ": reason --> in the document, turns it off."));
        description.put("defaultConfiguration", Map.of("level", level(rule.severity())));
        rules.put(rule.code(), description);
    }

    @Override
    public void add(Findings findings) {
        for (Diagnostic d : findings.diagnostics()) {
            rules.computeIfAbsent(d.code(), code -> Map.of("id", code));
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("ruleId", d.code());
            result.put("level", level(d.severity()));
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
        driver.put("rules", rules.values());
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

    private static String level(Severity severity) {
        return TextReport.name(severity);
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

    /** A relative address where the file is below the working directory. */
    private static String uri(String file) {
        try {
            Path here = Path.of("").toAbsolutePath();
            Path path = Path.of(file).toAbsolutePath();
            String relative = here.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
            return path.startsWith(here) ? new URI(null, null, relative, null).toASCIIString() : path.toUri().toString();
        } catch (URISyntaxException e) {
            return file;
        }
    }
}
