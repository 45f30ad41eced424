package dev.designdoc.lint;

import java.util.List;

/**
 * Makes rules known; found by {@link java.util.ServiceLoader}. Thread-safe.
 *
 * <pre>{@code
 * public final class OurRules implements RuleProvider {
 *     @Override
 *     public <T extends Record> List<Rule<? super T>> rules(Class<T> type) {
 *         return List.of(new ShortTitle());    // a Rule<Record>
 *     }
 * }
 * }</pre>
 */
public interface RuleProvider {

    /**
     * The rules for documents of a record type.
     *
     * @param type a record type that declares a template
     * @param <T> the record type
     * @return the rules in the order in which they are listed; empty when there are none for this type
     */
    <T extends Record> List<Rule<? super T>> rules(Class<T> type);
}
