package dev.designdoc.markdown.support;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.DesignDoc;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One edit made to one file, and what is wrong with how that went. */
public record Change(Edits.Edit<DesignDoc> edit, String source, @Nullable String result, String unit, @Nullable String problem) {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);

    private static final Pattern NUMBER = Pattern.compile("^(\\s*)\\d{1,9}([.)]\\s)");

    /** What update rejects because of what stands in the source, and encode writes. */
    private static final Set<String> OF_SOURCE = Set.of("unread-field", "redefined-link");

    /** Whether the source alone forbids the edit. */
    public static boolean isOfSource(EncodeException e) {
        return e.diagnostics().stream().allMatch(d -> OF_SOURCE.contains(d.code()));
    }

    /** Makes an edit. */
    public static Change of(FileStyle style, Walk<DesignDoc> read, Edits.Edit<DesignDoc> edit) {
        Walk.Patched patched;
        try {
            patched = read.patch(edit.value());
        } catch (EncodeException e) {
            boolean isRight = isOfSource(e) || isRejected(edit.value());
            String problem = isRight ? null : "rejected, though it can be written: " + e.getMessage();
            return new Change(edit, read.source(), null, "", problem);
        } catch (RuntimeException e) {
            return new Change(edit, read.source(), null, "", "failed: " + e + " at " + e.getStackTrace()[0]);
        }
        Walk<DesignDoc> back = Walk.read(DesignDoc.class, patched.text());
        String problem = back.value().equals(edit.value()) ? null : "PutGet: reads back as " + back.value();
        problem = problem == null ? form(read.source(), patched.text()) : problem;
        if (problem == null && !isEmpty(patched.text())) {
            boolean arranges = !edit.kind().startsWith("change");
            List<LineDiff.Hunk> hunks = LineDiff.of(lines(read.source(), arranges), lines(patched.text(), arranges));
            problem = foreign(hunks, edit);
            problem = problem == null && !patched.isLarger() ? elsewhere(hunks, read, back, edit) : problem;
            if (problem != null && patched.isLarger() && style.needsMore(edit)) {
                problem = foreign(hunks, wholeSection(read.value(), edit));
            }
        }
        return new Change(edit, read.source(), patched.text(), patched.unit(), problem);
    }

    /** The same edit with the lines of the whole section for its own. */
    private static Edits.Edit<DesignDoc> wholeSection(DesignDoc old, Edits.Edit<DesignDoc> edit) {
        int end = edit.path().indexOf('/', 1);
        String name = end < 0 ? edit.path() : edit.path().substring(0, end);
        boolean head = name.equals("/introduction") || name.equals("/metadata");
        Object before = head ? List.of(old.metadata(), old.introduction()) : Pointer.find(old, name);
        DesignDoc value = edit.value();
        Object after = head ? List.of(value.metadata(), value.introduction()) : Pointer.find(value, name);
        return new Edits.Edit<>("anew", edit.pointer(), head ? "/metadata" : name, value,
                List.of(Objects.requireNonNullElse(before, "")), List.of(Objects.requireNonNullElse(after, "")));
    }

    /** Whether {@code value} can't be written at all. */
    public static boolean isRejected(DesignDoc value) {
        try {
            CODEC.encode(value);
            return false;
        } catch (EncodeException e) {
            return true;
        }
    }

    /** What of line ends, byte order mark and final line end changed, or null. */
    private static @Nullable String form(String source, String text) {
        if (source.startsWith("\uFEFF") != text.startsWith("\uFEFF")) {
            return "Minimal: the byte order mark";
        }
        boolean alone = text.replace("\r\n", "").indexOf('\n') >= 0;
        if (source.contains("\r\n") && alone || !source.contains("\r") && text.contains("\r")) {
            return "Minimal: the line ends";
        }
        boolean atEnd = !isEmpty(source) && !isEmpty(text) && source.endsWith("\n") != text.endsWith("\n");
        return atEnd ? "Minimal: the final line end" : null;
    }

    private static boolean isEmpty(String text) {
        return lines(text, false).stream().allMatch(Change::isBlank);
    }

    /** A changed line that is none of the edit's, or null. */
    private static @Nullable String foreign(List<LineDiff.Hunk> hunks, Edits.Edit<DesignDoc> edit) {
        Set<String> old = words(edit.before());
        Set<String> fresh = words(edit.after());
        for (LineDiff.Hunk hunk : hunks) {
            String foreign = foreign(hunk.removed(), old, edit.before(), edit);
            foreign = foreign == null ? foreign(hunk.added(), fresh, edit.after(), edit) : foreign;
            if (foreign != null) {
                return "Minimal: line " + (hunk.from() + 1) + " " + Shrink.quote(foreign) + " is none of its lines";
            }
            if (edit.kind().matches("move.*|swap.*|reverse|anew")) {
                // Which of the lines that look alike moved, nobody can tell; what is written anew has its own.
                continue;
            }
            if (hunk.removed().stream().allMatch(Change::isBlank) && hunk.added().stream().allMatch(Change::isBlank)) {
                return "Minimal: blank lines apart from it at line " + (hunk.from() + 1);
            }
        }
        return null;
    }

    /** The lines; where items come, go or move, their numbers don't count. */
    private static List<String> lines(String text, boolean withoutNumbers) {
        List<String> lines = LineDiff.lines(text.startsWith("\uFEFF") ? text.substring(1) : text);
        return withoutNumbers ? lines.stream().map(Change::unnumbered).toList() : lines;
    }

    private static String unnumbered(String line) {
        return NUMBER.matcher(line).replaceFirst("$1#$2");
    }

    /** A changed line with text that is not where {@code locate} says the value stands, or null. */
    private static @Nullable String elsewhere(
            List<LineDiff.Hunk> hunks, Walk<DesignDoc> before, Walk<DesignDoc> after, Edits.Edit<DesignDoc> edit) {
        if (edit.pointer().endsWith("/-")) {
            return null;
        }
        Optional<SourceRange> old = range(before, edit);
        Optional<SourceRange> fresh = range(after, edit);
        for (LineDiff.Hunk hunk : hunks) {
            String stray = stray(hunk.removed(), hunk.from(), old);
            if (stray != null) {
                return "locate: " + Shrink.quote(stray) + " stood outside of " + old;
            }
            stray = stray(hunk.added(), hunk.to(), fresh);
            if (stray != null) {
                return "locate: " + Shrink.quote(stray) + " stands outside of " + fresh;
            }
        }
        return null;
    }

    /** Where a value stands or, when it is not there and others stand on its line, where those do. */
    private static Optional<SourceRange> range(Walk<DesignDoc> read, Edits.Edit<DesignDoc> edit) {
        Optional<SourceRange> own = read.locate(edit.pointer());
        boolean shared = !edit.before().isEmpty() && !edit.after().isEmpty();
        return own.isPresent() || !shared ? own : read.locate(edit.pointer().substring(0, edit.pointer().lastIndexOf('/')));
    }

    private static @Nullable String stray(List<String> lines, int from, Optional<SourceRange> range) {
        for (int i = 0; i < lines.size(); i++) {
            int line = from + i + 1;
            boolean within = range.filter(r -> r.startLine() <= line && line <= r.endLine()).isPresent();
            if (!within && Edits.WORD.matcher(lines.get(i)).find()) {
                return lines.get(i);
            }
        }
        return null;
    }

    private static boolean isBlank(String line) {
        return line.isBlank() || line.strip().equals(">");
    }

    private static @Nullable String foreign(List<String> lines, Set<String> own, List<?> values, Edits.Edit<DesignDoc> edit) {
        for (String line : lines) {
            Matcher word = Edits.WORD.matcher(line);
            boolean any = false;
            while (word.find()) {
                any = true;
                if (!own.contains(word.group())) {
                    return line;
                }
            }
            if (!any && !isBlank(line) && !isWording(line, values, edit)) {
                return line;
            }
        }
        return null;
    }

    /** Whether a line without words of its own can be of the values. */
    private static boolean isWording(String line, List<?> values, Edits.Edit<DesignDoc> edit) {
        String text = line.strip().replaceFirst("\\s+\\[[ xX]\\]$", "");
        String letters = text.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
        boolean code = values.toString().contains(CodeBlock.class.getSimpleName());
        boolean head = edit.path().startsWith("/metadata");
        boolean top = edit.path().indexOf('/', 1) < 0 || edit.path().startsWith("/customSections") || head;
        if (letters.isEmpty()) {
            boolean fence = text.startsWith("```") || text.startsWith("~~~");
            return fence ? code : text.matches("-{3,}|={3,}|\\|[-|]+\\|") ? top : text.matches("[-*+]|\\d+[.)]");
        }
        Set<String> names = new HashSet<>();
        Wording.of(edit.path()).forEach(n -> names.add(n.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT)));
        // A block of other fields needs the name of a known one.
        return names.contains(letters) || head && (letters.equals("fieldvalue") || letters.equals("status"));
    }

    private static Set<String> words(List<?> values) {
        Set<String> words = new HashSet<>();
        Matcher word = Edits.WORD.matcher(values.toString());
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }
}
