package dev.designdoc.lint;

import dev.designdoc.diagnostic.Severity;
import java.util.List;

/**
 * Something that a document should keep to. Implementations are immutable and thread-safe.
 *
 * <pre>{@code
 * final class ShortTitle implements Rule<DesignDoc> {
 *     public String code() { return "short-title"; }
 *     public Severity severity() { return Severity.WARNING; }
 *     public String why() { return "A long title is cut off in lists."; }
 *
 *     public List<Finding> check(Subject<? extends DesignDoc> subject) {
 *         return subject.value().title().length() <= 60
 *                 ? List.of()
 *                 : List.of(finding("the title has more than 60 characters; shorten it", subject, "/title"));
 *     }
 * }
 * }</pre>
 *
 * <p>A {@link RuleProvider} makes a rule known to every {@link Linter}.
 *
 * @param <T> the record types it is for: one, or {@link Record} for all that declare a template
 */
public interface Rule<T extends Record> {

    /** A stable name in kebab-case, such as {@code dead-link}. */
    String code();

    /** How much a finding matters, where no configuration says otherwise. */
    Severity severity();

    /** One sentence for the author of a document: why the rule is there. */
    String why();

    /**
     * What in a document does not keep to the rule; empty when nothing does.
     *
     * <p>Linear in the size of the document. Throws nothing for what the document says.
     *
     * @param subject the document, whose value could be read
     */
    List<Finding> check(Subject<? extends T> subject);

    /**
     * A finding of this rule about a value of the document, at the place of that value.
     *
     * @param message what is wrong and what to do, for the author of the document
     * @param subject the document
     * @param path the JSON pointer of the value
     */
    default Finding finding(String message, Subject<?> subject, String path) {
        return Finding.of(severity(), code(), message, subject.locate(path), path);
    }
}
