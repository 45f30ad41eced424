package dev.designdoc.lint;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.template.Template;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
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

    private final List<Rule<? super T>> rules;
    private final Template template;
    private final LintConfig config;
    private final LocalDate today;

    private Linter(Builder<T> builder) {
        this.rules = List.copyOf(builder.rules);
        this.template = Template.of(builder.type);
        this.config = builder.config;
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
        for (Diagnostic diagnostic : decoded.diagnostics()) {
            if (!known.contains(diagnostic.code())) {
                findings.add(Finding.of(diagnostic));
            }
        }
        if (!decoded.hasErrors()) {
            boolean isMarkdown = codec.format().name().equals(MARKDOWN);
            Subject<T> subject = new Subject<>(text, decoded, isMarkdown, file.orElse(null), template, config, today);
            rules.stream().filter(r -> !isOff(r.code())).forEach(r -> findings.addAll(r.check(subject)));
        }
        return findings.stream()
                .flatMap(f -> configured(f).stream())
                .sorted(Comparator.comparingInt(Linter::start))
                .toList();
    }

    private boolean isOff(String code) {
        return config.rules().get(code) == LintConfig.Level.OFF;
    }

    private Optional<Finding> configured(Finding finding) {
        LintConfig.Level level = config.rules().get(finding.diagnostic().code());
        return level == null ? Optional.of(finding) : level.severity().map(finding::withSeverity);
    }

    private static int start(Finding finding) {
        return finding.diagnostic().range().map(SourceRange::startOffset).orElse(0);
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
         * @throws IllegalArgumentException when the declaration of the record type is incomplete or ambiguous
         */
        public Linter<T> build() {
            return new Linter<>(this);
        }
    }
}
