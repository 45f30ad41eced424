package dev.designdoc.cli;

import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.LintConfig;
import dev.designdoc.lint.LintConfig.Level;
import dev.designdoc.lint.Linter;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * What the command line of {@code check} asks for.
 *
 * @param format how to print
 * @param rules how much the findings of a rule matter, by its code
 * @param failOn from which severity on findings are a failure; null for never
 * @param notes whether notes are shown
 * @param baseline findings that are not told again; null for none
 * @param newBaseline where to write what was found; null for nowhere
 * @param fix whether to mend what can be mended
 * @param dryRun whether to show only what would be mended
 * @param today what day it is
 */
record CheckOptions(Format format, Map<String, Level> rules, @Nullable Severity failOn, boolean notes,
        @Nullable Path baseline, @Nullable Path newBaseline, boolean fix, boolean dryRun, LocalDate today) {

    private static final String FORMAT = "--format";
    private static final String RULE = "--rule";
    private static final String FAIL_ON = "--fail-on";
    private static final String NOTES = "--notes";
    private static final String BASELINE = "--baseline";
    private static final String WRITE_BASELINE = "--write-baseline";
    private static final String FIX = "--fix";
    private static final String DRY_RUN = "--dry-run";
    private static final String TODAY = "--today";

    /** How findings are printed. */
    enum Format { TEXT, JSON, SARIF, GITHUB }

    /** From which severity on findings are a failure. */
    enum FailOn { ERROR, WARNING, NEVER }

    /** Adds the options to a command. */
    static CommandSpec describe(CommandSpec command) {
        return command
                .addOption(option(FORMAT, "HOW", "How to print: text, json, sarif or github; text by default.", Format.class))
                .addOption(OptionSpec.builder(RULE)
                        .type(List.class)
                        .auxiliaryTypes(String.class)
                        .arity("1")
                        .paramLabel("CODE=LEVEL")
                        .description("How much findings of a rule matter: off, note, warning or error. For several rules, "
                                + "give it again.")
                        .build())
                .addOption(option(FAIL_ON, "LEVEL",
                        "From what on the exit code is 1: error, warning or never; warning by default.", FailOn.class))
                .addOption(Options.flag(NOTES, "Show notes as well; they are never a failure."))
                .addOption(option(BASELINE, "FILE", "Pass over the findings in this file.", String.class))
                .addOption(option(WRITE_BASELINE, "FILE", "Write the findings there are into this file.", String.class))
                .addOption(Options.flag(FIX, "Mend what can be mended without a person."))
                .addOption(Options.flag(DRY_RUN, "With --fix: change no file, show what would change."))
                .addOption(option(TODAY, "DATE", "What day it is, such as 2026-01-31; by default that of the computer.",
                        String.class));
    }

    private static OptionSpec option(String name, String label, String description, Class<?> type) {
        return OptionSpec.builder(name).type(type).paramLabel(label).description(description).build();
    }

    /** What a command line asks for. */
    static CheckOptions of(ParseResult line) {
        boolean fix = line.hasMatchedOption(FIX);
        boolean dryRun = line.hasMatchedOption(DRY_RUN);
        if (dryRun && !fix) {
            throw new UsageException(DRY_RUN + " goes with " + FIX);
        }
        Path baseline = path(line, BASELINE);
        Path newBaseline = path(line, WRITE_BASELINE);
        if (baseline != null && newBaseline != null) {
            throw new UsageException("give either " + BASELINE + " or " + WRITE_BASELINE);
        }
        return new CheckOptions(line.matchedOptionValue(FORMAT, Format.TEXT), rules(line),
                severity(line.matchedOptionValue(FAIL_ON, FailOn.WARNING)), line.hasMatchedOption(NOTES),
                baseline, newBaseline, fix, dryRun, today(line));
    }

    private static @Nullable Path path(ParseResult line, String option) {
        String path = line.matchedOptionValue(option, null);
        return path == null ? null : Path.of(path);
    }

    private static @Nullable Severity severity(FailOn failOn) {
        return switch (failOn) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NEVER -> null;
        };
    }

    private static Map<String, Level> rules(ParseResult line) {
        LintConfig config = LintConfig.defaults();
        Set<String> codes = Linter.of(DesignDoc.class).codes();
        for (String rule : line.matchedOptionValue(RULE, List.<String>of())) {
            int equals = rule.indexOf('=');
            String code = equals < 0 ? rule : rule.substring(0, equals);
            if (!codes.contains(code)) {
                throw new UsageException("there is no rule " + code + Nearest.hint(code, codes));
            }
            config = config.withRule(code, level(rule, equals));
        }
        return config.rules();
    }

    private static Level level(String rule, int equals) {
        String name = rule.substring(equals + 1);
        return Arrays.stream(Level.values())
                .filter(level -> equals >= 0 && level.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException(RULE + " " + rule + ": write off, note, warning or error after the ="));
    }

    private static LocalDate today(ParseResult line) {
        String today = line.matchedOptionValue(TODAY, null);
        try {
            return today == null ? LocalDate.now(ZoneId.systemDefault()) : LocalDate.parse(today);
        } catch (DateTimeParseException e) {
            throw new UsageException(TODAY + " " + today + ": write a day such as 2026-01-31");
        }
    }

    /** A linter for documents for which that was agreed on. */
    Linter<DesignDoc> linter(LintConfig agreed) {
        LintConfig config = agreed;
        for (Map.Entry<String, Level> rule : rules.entrySet()) {
            config = config.withRule(rule.getKey(), rule.getValue());
        }
        return Linter.builder(DesignDoc.class).config(config).today(today).build();
    }
}
