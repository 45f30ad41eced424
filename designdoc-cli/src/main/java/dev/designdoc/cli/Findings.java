package dev.designdoc.cli;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.codec.LimitExceededException;
import dev.designdoc.codec.NotUtf8Exception;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import java.util.List;

/**
 * What there is to say about one document.
 *
 * @param file what messages call it
 * @param text the document, for the lines that are shown; "" when it could not be read
 * @param diagnostics in the order of the document
 * @param failed whether the reason is the command line or a file, not what the document says
 */
record Findings(String file, String text, List<Diagnostic> diagnostics, boolean failed) implements Batch.Result {

    private static final String FAILED = "failed";

    /** Everything the codec found that is at least that severe. */
    static Findings of(Document document, Severity least) {
        List<Diagnostic> diagnostics = document.decoded().diagnostics().stream()
                .filter(d -> d.severity().compareTo(least) <= 0)
                .toList();
        String text = diagnostics.isEmpty() ? "" : document.text();
        return new Findings(document.source().name(), text, diagnostics, false);
    }

    /** What was wrong with a value that the document should say, or says but the other format can't. */
    static Findings of(Document document, EncodeException e) {
        List<Diagnostic> diagnostics = e.diagnostics().stream()
                .map(d -> d.range().isPresent() ? d : located(d, document))
                .toList();
        return new Findings(document.source().name(), document.text(), diagnostics, false);
    }

    /** Why a document could not be read, or its result not be written. */
    static Findings failure(String file, Throwable e) {
        if (e instanceof NotUtf8Exception bad) {
            return new Findings(file, "", List.of(bad.diagnostic()), false);
        }
        if (e instanceof LimitExceededException bad) {
            return new Findings(file, "", List.of(bad.diagnostic()), false);
        }
        if (e instanceof DecodeException bad) {
            return new Findings(file, "", bad.diagnostics(), false);
        }
        if (e instanceof EncodeException bad) {
            return new Findings(file, "", bad.diagnostics(), false);
        }
        String explained = Failures.explain(e);
        String message = explained.startsWith(file + ": ") ? explained.substring(file.length() + 2) : explained;
        return new Findings(file, "", List.of(Diagnostic.unwritable(FAILED, message, "")), true);
    }

    /** The same with other diagnostics. */
    Findings with(List<Diagnostic> others) {
        return new Findings(file, text, others, failed);
    }

    private static Diagnostic located(Diagnostic d, Document document) {
        return new Diagnostic(d.severity(), d.code(), d.message(), document.decoded().locate(d.path()), d.path());
    }

    @Override
    public boolean prints() {
        return !diagnostics.isEmpty();
    }

    /** The exit code, where findings less severe than {@code least} are none. */
    int exitCode(Severity least) {
        if (failed) {
            return ExitCodes.FAILURE;
        }
        boolean found = diagnostics.stream().anyMatch(d -> d.severity().compareTo(least) <= 0);
        return found ? ExitCodes.FINDINGS : ExitCodes.DONE;
    }
}
