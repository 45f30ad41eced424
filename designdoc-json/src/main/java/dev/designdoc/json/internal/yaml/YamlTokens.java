package dev.designdoc.json.internal.yaml;

import dev.designdoc.json.internal.json.Json;
import dev.designdoc.json.internal.tree.Pointer;
import dev.designdoc.json.internal.tree.Problems;
import dev.designdoc.json.internal.tree.SourceText;
import dev.designdoc.json.internal.tree.Tokens;
import dev.designdoc.json.internal.yaml.StrictYamlParser.Oddity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/** The tokens of YAML, each where it stands: the parser counts code points, and ends blocks late. */
final class YamlTokens implements Tokens {

    private final String source;
    private final StrictYamlParser parser;
    private final CodePoints codePoints;

    YamlTokens(String source) {
        this.source = source;
        this.codePoints = new CodePoints(source);
        this.parser = StrictYaml.parser(source, Json.CONSTRAINTS);
    }

    @Override
    public @Nullable Fault unreadable() {
        int bad = codePoints.firstUnprintable();
        if (bad < 0) {
            return null;
        }
        String message = "YAML can't hold the character U+%04X as it is; in double quotes it has an escape"
                .formatted((int) source.charAt(bad));
        boolean half = Character.isSurrogate(source.charAt(bad));
        return half ? new Fault("lone-surrogate", message, bad) : Fault.syntax(message, bad);
    }

    @Override
    public @Nullable JsonToken next() {
        return parser.nextToken();
    }

    @Override
    public String text() {
        return parser.event() instanceof ScalarEvent scalar ? scalar.getValue() : "";
    }

    @Override
    public int start() {
        Event event = parser.event();
        return event == null ? 0 : offset(event.getStartMark());
    }

    @Override
    public int end() {
        return parser.event() instanceof ScalarEvent scalar && isBlock(scalar) ? blockEnd(scalar) : mark();
    }

    private static boolean isBlock(ScalarEvent scalar) {
        return scalar.isLiteral() || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    }

    /** The end event of a block collection stands at the next token, after comments and blank lines. */
    @Override
    public int end(int last) {
        int end = mark();
        boolean flow = end > start();
        return flow || last == NOWHERE ? end : last;
    }

    private int mark() {
        Event event = parser.event();
        return event == null ? 0 : offset(event.getEndMark());
    }

    /** The end of a block scalar's last line; its mark stands after all blank lines that follow. */
    private int blockEnd(ScalarEvent event) {
        String text = event.getValue();
        int end = SourceText.lineEnd(source, start());
        if (event.isLiteral()) {
            for (int i = 0; i < text.length(); i = nextLine(text, i)) {
                end = SourceText.lineEnd(source, SourceText.breakEnd(source, end));
            }
            return end;
        }
        int last = mark();
        while (last > end && isSpace(source.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private static int nextLine(String text, int from) {
        int at = text.indexOf('\n', from);
        return at < 0 ? text.length() : at + 1;
    }

    private static boolean isSpace(char c) {
        return SourceText.isBlank(c) || SourceText.isBreak(c);
    }

    @Override
    public boolean report(Problems problems, Pointer at) {
        boolean broken = false;
        for (Oddity oddity : parser.oddities()) {
            int start = offset(oddity.event().getStartMark());
            int end = oddity.hasValue() ? wordEnd(start) : offset(oddity.event().getEndMark());
            problems.error(oddity.code(), oddity.message(), start, end, at);
            broken |= !oddity.hasValue();
        }
        parser.oddities().clear();
        return broken;
    }

    /** The end of the anchor or tag that a node begins with. */
    private int wordEnd(int start) {
        int end = start;
        while (end < source.length() && !isSpace(source.charAt(end))) {
            end++;
        }
        return end;
    }

    @Override
    public Fault fault(JacksonException e) {
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            String context = marked.getContext() == null ? "" : marked.getContext() + ": ";
            return Fault.syntax(context + marked.getProblem(), offset(marked.getProblemMark()));
        }
        Throwable cause = e.getCause() == null ? e : e.getCause();
        return Fault.syntax(String.valueOf(cause.getMessage()), start());
    }

    private int offset(Optional<Mark> mark) {
        return mark.isPresent() ? codePoints.offset(mark.get().getIndex()) : 0;
    }

    @Override
    public void close() {
        parser.close();
    }
}
