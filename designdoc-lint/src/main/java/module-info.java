/**
 * Rules for documents of every annotated record type, and what runs them.
 *
 * <p>Start with {@link dev.designdoc.lint.Linter}.
 */
module dev.designdoc.lint {
    requires transitive dev.designdoc.markdown;
    requires transitive dev.designdoc.model;

    exports dev.designdoc.lint;

    uses dev.designdoc.lint.RuleProvider;

    provides dev.designdoc.lint.RuleProvider with
            dev.designdoc.lint.internal.OwnRules;
}
