package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.markdown.Outline;
import dev.designdoc.markdown.Outline.Heading;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Below a heading stands nothing that a reader sees. */
final class EmptySection extends BasicRule<Record> {

    private static final Pattern BREAK = Pattern.compile(" {0,3}([-*_])[ \\t]*(?:\\1[ \\t]*){2,}+");
    private static final Pattern MEANT = Pattern.compile("(?i)\\b(?:omitted|none|n/a)\\b");
    private static final int MOST_WORDS = 6;

    EmptySection() {
        super("empty-section", Severity.WARNING, "A heading with nothing below it promises something that is not there.");
    }

    @Override
    public List<Finding> check(Subject<? extends Record> subject) {
        return subject.outline().map(outline -> inMarkdown(subject, outline)).orElseGet(() -> inValue(subject));
    }

    /** A table above a line of dashes is no heading, though CommonMark, which knows no tables, takes it for one. */
    private List<Finding> inMarkdown(Subject<?> subject, Outline outline) {
        String text = withoutComments(subject.text(), outline);
        Map<Integer, String> paths = new HashMap<>();
        for (Slot section : Sections.of(subject.template())) {
            Sections.place(subject, section).ifPresent(p -> paths.put(p.startOffset(), "/" + section.component()));
        }
        List<Heading> headings = outline.headings().stream().filter(heading -> !heading.text().startsWith("|")).toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            Heading heading = headings.get(i);
            boolean isLast = i + 1 == headings.size();
            if ((isLast || headings.get(i + 1).level() <= heading.level()) && isTitle(heading)) {
                int end = isLast ? text.length() : headings.get(i + 1).range().startOffset();
                if (isNothing(text.substring(heading.range().endOffset(), end))) {
                    findings.add(Finding.of(severity(), code(),
                            "there is nothing below \"" + heading.text() + "\"; write something, or delete the heading",
                            Optional.of(heading.range()), paths.getOrDefault(heading.range().startOffset(), "")));
                }
            }
        }
        return findings;
    }

    private static boolean isNothing(String text) {
        return text.lines().allMatch(line -> line.isBlank() || BREAK.matcher(line).matches());
    }

    /** Whether a heading says what stands below it: not that of the document, nor one that says all there is. */
    private static boolean isTitle(Heading heading) {
        return heading.level() > 1 && heading.text().split("\\s+").length <= MOST_WORDS
                && !MEANT.matcher(heading.text()).find();
    }

    /** The text with spaces where comments are. */
    private static String withoutComments(String text, Outline outline) {
        char[] out = text.toCharArray();
        outline.comments().forEach(c -> Arrays.fill(out, c.range().startOffset(), c.range().endOffset(), ' '));
        return new String(out);
    }

    private List<Finding> inValue(Subject<?> subject) {
        List<Finding> findings = new ArrayList<>();
        for (Slot section : Sections.of(subject.template())) {
            Object value = subject.template().value(subject.value(), section.component()).orElse("");
            if (value instanceof Record record && isEmpty(record, section)) {
                String name = section.component();
                findings.add(finding("there is nothing in " + name + "; write something, or delete it", subject, "/" + name));
            }
        }
        return findings;
    }

    private static boolean isEmpty(Record record, Slot section) {
        List<Object> values = new ArrayList<>();
        section.nested().ifPresent(template -> Values.walk(template, record, place -> values.add(place.value())));
        return values.stream().allMatch(value -> value instanceof List<?> list && list.isEmpty());
    }
}
