package dev.designdoc.lint;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.markdown.Outline;
import dev.designdoc.template.Template;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks documents of a record type by every rule there is. Immutable and thread-safe.
 *
 * <pre>{@code
 * Linter<DesignDoc> linter = Linter.of(DesignDoc.class);
 * linter.check(MarkdownCodec.of(DesignDoc.class), text, Optional.of(path)).forEach(f -> print(f.diagnostic()));
 * }</pre>
 *
 * <p>The rules are those of this module and of every {@link RuleProvider} that is installed.
 *
 * @param <T> the record type
 */
public final class Linter<T extends Record> {

    private static final String MARKDOWN = "markdown";

    /** What the reader of Markdown has to say about texts that it keeps without a type. */
    private static final Set<String> READER = Set.of("unknown-section", "repeated-section", "untyped-part", "unknown-field",
            "untyped-content", "malformed-front-matter", "unclosed-block");

    private final List<Rule<? super T>> rules;
    private final Template template;
    private final LintConfig config;
    private final LocalDate today;

    private Linter(Builder<T> builder) {
        this.rules = List.copyOf(builder.rules);
        this.config = builder.config;
        this.template = Aliases.in(Template.of(builder.type), config.aliases());
        this.today = builder.today == null ? LocalDate.now(ZoneId.systemDefault()) : builder.today;
    }

    /**
     * A linter with all rules, as they are where nothing is configured.
     *
     * @param type a record type that declares a template
     * @throws IllegalArgumentException when the declaration is incomplete or ambiguous
     */
    public static <T extends Record> Linter<T> of(Class<T> type) {
        return builder(type).build();
    }

    /**
     * A builder of a linter, with the rules that are installed.
     *
     * @param type a record type that declares a template
     */
    public static <T extends Record> Builder<T> builder(Class<T> type) {
        return new Builder<>(type);
    }

    /** The rules, those that are off included, in the order in which they are listed. */
    public List<Rule<? super T>> rules() {
        return rules;
    }

    /** The codes that a configuration can name: those of the rules, of comments that nothing needs, and of the reader. */
    public Set<String> codes() {
        Set<String> codes = new TreeSet<>(READER);
        codes.add(Suppressions.UNUSED);
        rules.forEach(rule -> codes.add(rule.code()));
        return codes;
    }

    /**
     * What is wrong with a document: what its codec has to say about it, and what the rules found, in the order of the
     * source. A document that has no value is looked at by no rule.
     *
     * @param codec reads the source
     * @param text the source
     * @param file the file that holds it; empty when none does, so that links to other files are not looked at
     */
    public List<Finding> check(Codec<T> codec, String text, Optional<Path> file) {
        Decoded<T> decoded = codec.decode(text);
        Set<String> known = rules.stream().map(Rule::code).collect(Collectors.toSet());
        List<Finding> findings = new ArrayList<>();
        List<Diagnostic> diagnostics = decoded.diagnostics();
        for (Diagnostic diagnostic : diagnostics) {
            if (!known.contains(diagnostic.code())) {
                findings.add(Finding.of(diagnostic));
            }
        }
        Optional<Outline> outline = !decoded.hasErrors() && codec.format().name().equals(MARKDOWN)
                ? Optional.of(MarkdownText.outline(text))
                : Optional.empty();
        if (!decoded.hasErrors()) {
            Subject<T> subject = new Subject<>(
                    text, decoded, diagnostics, outline, file, template, config, today);
            rules.stream().filter(r -> !isOff(r.code())).forEach(r -> findings.addAll(r.check(subject)));
        }
        return new Suppressions(text, outline).apply(findings).stream()
                .flatMap(f -> configured(f).stream())
                .toList();
    }

    /**
     * Mends what can be mended without a person: every finding that has a {@link Fix}. A fix after which the document
     * would not read back as meant is left out.
     *
     * @param codec reads and updates the source
     * @param text the source
     * @param file the file that holds it; empty when none does
     * @return the source and what was mended; mended again, it stays as it is
     */
    public Fixed fix(Codec<T> codec, String text, Optional<Path> file) {
        return new Fixer<>(codec, source -> check(codec, source, file)).fix(text);
    }

    private boolean isOff(String code) {
        return config.rules().get(code) == LintConfig.Level.OFF;
    }

    private Optional<Finding> configured(Finding finding) {
        LintConfig.Level level = config.rules().get(finding.diagnostic().code());
        return level == null ? Optional.of(finding) : level.severity().map(finding::withSeverity);
    }

    /**
     * Builds a linter. Not thread-safe.
     *
     * @param <T> the record type
     */
    public static final class Builder<T extends Record> {

        private final Class<T> type;
        private final List<Rule<? super T>> rules = new ArrayList<>();
        private LintConfig config = LintConfig.defaults();
        private @Nullable LocalDate today;

        private Builder(Class<T> type) {
            this.type = type;
            ServiceLoader.load(RuleProvider.class, Linter.class.getClassLoader())
                    .forEach(provider -> rules.addAll(provider.rules(type)));
        }

        /** Keeps to what a team agreed on. */
        public Builder<T> config(LintConfig agreed) {
            this.config = agreed;
            return this;
        }

        /** The day on which documents are checked; by default the day on which the linter is built. */
        public Builder<T> today(LocalDate day) {
            this.today = day;
            return this;
        }

        /** One more rule. */
        public Builder<T> rule(Rule<? super T> rule) {
            rules.add(rule);
            return this;
        }

        /**
         * The linter.
         *
         * @throws IllegalArgumentException when the declaration of the record type is incomplete or ambiguous, or the
         *     configuration gives another name to what there is not
         */
        public Linter<T> build() {
            return new Linter<>(this);
        }
    }
}
