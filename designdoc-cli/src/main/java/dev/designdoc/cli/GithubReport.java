package dev.designdoc.cli;

import dev.designdoc.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.stream.Collectors;

/** Findings as workflow commands, which GitHub shows beside the lines of a pull request. */
final class GithubReport implements Report {

    private final PrintStream out;

    GithubReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void add(Findings findings) {
        for (Diagnostic d : findings.diagnostics()) {
            String level = switch (d.severity()) {
                case ERROR -> "error";
                case WARNING -> "warning";
                case INFO -> "notice";
            };
            StringBuilder line = new StringBuilder("::").append(level).append(" file=").append(property(findings.file()));
            d.range().ifPresent(r -> line.append(",line=").append(r.startLine())
                    .append(",endLine=").append(r.endLine())
                    .append(",col=").append(r.startColumn())
                    .append(",endColumn=").append(r.endColumn()));
            out.print(line.append(",title=").append(property(d.code()))
                    .append("::").append(data(d.message() + TextReport.at(d))).append('\n'));
        }
        out.flush();
    }

    private static String data(String text) {
        return text.lines().map(Excerpt::printable).collect(Collectors.joining("\n"))
                .replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
