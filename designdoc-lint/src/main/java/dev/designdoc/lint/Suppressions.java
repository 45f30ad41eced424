package dev.designdoc.lint;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.Outline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The comments of a document that say which findings are meant so. */
final class Suppressions {

    /** The code of a comment that no finding needs. */
    static final String UNUSED = "unused-suppression";
    private static final Pattern COMMENT = Pattern.compile(
            "\\s*designdoc-ignore(-file)?\\s+([a-z0-9-]+(?:\\s*,\\s*[a-z0-9-]+)*+)\\s*(?::.*)?", Pattern.DOTALL);
    private static final Pattern BLANK_LINE = Pattern.compile("(?:\\r\\n?|\\n)[ \\t>]*(?=\\r|\\n|\\z)");

    private final List<Suppression> all = new ArrayList<>();
    private final List<Suppression> unneeded = new ArrayList<>();
    private final Set<String> forFile = new HashSet<>();
    /** The blank line found last, and from where on it is the first. */
    private int blankFrom = -1;
    private int blankAt = -1;

    /** A code, the part of the source in which it is no finding, and the comment that says so. */
    private record Suppression(String code, int from, int to, SourceRange comment) {}

    /** Those in a source; none when it is not Markdown. */
    Suppressions(String text, Optional<Outline> outline) {
        outline.filter(o -> !o.comments().isEmpty()).ifPresent(o -> {
            Map<Integer, Integer> ends = ends(text, o);
            o.comments().forEach(comment -> add(text, ends, comment));
        });
    }

    private void add(String text, Map<Integer, Integer> ends, Outline.Comment comment) {
        Matcher matcher = COMMENT.matcher(comment.text());
        if (matcher.matches()) {
            boolean isForFile = matcher.group(1) != null;
            int from = isForFile ? 0 : comment.range().endOffset();
            int to = isForFile ? Integer.MAX_VALUE : end(text, ends, from);
            for (String code : matcher.group(2).split("\\s*,\\s*", -1)) {
                Suppression suppression = new Suppression(code, from, to, comment.range());
                // A second comment for the whole file is never needed.
                (isForFile && !forFile.add(code) ? unneeded : all).add(suppression);
            }
        }
    }

    /** The end of what follows: of a section or code, or of the lines up to a blank one. */
    private int end(String text, Map<Integer, Integer> ends, int from) {
        int start = from;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        if (ends.containsKey(start)) {
            return ends.getOrDefault(start, start);
        }
        if (start < blankFrom || start > blankAt) {
            Matcher blank = BLANK_LINE.matcher(text);
            blankFrom = start;
            blankAt = blank.find(start) ? blank.start() : text.length();
        }
        return blankAt;
    }

    /** Where the sections and code blocks end, by where they begin. */
    private static Map<Integer, Integer> ends(String text, Outline outline) {
        Map<Integer, Integer> ends = new HashMap<>();
        outline.codeBlocks().forEach(code -> ends.put(code.range().startOffset(), code.range().endOffset()));
        Deque<Outline.Heading> open = new ArrayDeque<>();
        for (Outline.Heading heading : outline.headings()) {
            while (!open.isEmpty() && open.element().level() >= heading.level()) {
                ends.put(open.pop().range().startOffset(), heading.range().startOffset());
            }
            open.push(heading);
        }
        open.forEach(heading -> ends.put(heading.range().startOffset(), text.length()));
        return ends;
    }

    /** The findings that are not meant so, and a note for each comment that no finding needs; in the order of the source. */
    List<Finding> apply(List<Finding> findings) {
        List<Finding> left = new ArrayList<>();
        Set<Suppression> unused = new LinkedHashSet<>(all);
        Map<String, List<Suppression>> open = new HashMap<>();
        Map<String, Integer> coveredTo = new HashMap<>();
        Iterator<Suppression> next = all.stream().sorted(Comparator.comparingInt(Suppression::from)).iterator();
        Suppression coming = next.hasNext() ? next.next() : null;
        for (Finding finding : findings.stream().sorted(Comparator.comparingInt(Suppressions::start)).toList()) {
            int at = start(finding);
            while (coming != null && coming.from() <= at) {
                open.computeIfAbsent(coming.code(), code -> new ArrayList<>()).add(coming);
                coming = next.hasNext() ? next.next() : null;
            }
            String code = finding.diagnostic().code();
            for (Suppression suppression : open.getOrDefault(code, List.of())) {
                if (suppression.to() > at) {
                    unused.remove(suppression);
                    coveredTo.merge(code, suppression.to(), Math::max);
                }
            }
            open.remove(code);
            if (coveredTo.getOrDefault(code, 0) <= at) {
                left.add(finding);
            }
        }
        unused.addAll(unneeded);
        unused.forEach(suppression -> left.add(Finding.of(Severity.INFO, UNUSED, "there is no finding " + suppression.code()
                + " to ignore here; delete the comment", Optional.of(suppression.comment()), "")));
        left.sort(Comparator.comparingInt(Suppressions::start));
        return left;
    }

    private static int start(Finding finding) {
        return finding.diagnostic().range().map(SourceRange::startOffset).orElse(0);
    }
}
