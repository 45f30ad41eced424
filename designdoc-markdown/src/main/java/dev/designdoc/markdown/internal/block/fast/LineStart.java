package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;

/** How a line begins, as far as one look at it tells; stands on one line after the other. */
public final class LineStart {

    private static final int MAX_DIGITS = 9;
    private static final int MAX_HASHES = 6;
    private static final int MIN_MARKS = 3;
    private static final int MAX_LABEL = 999;

    private final Lines lines;
    private final String source;
    private int start;
    private int end;
    /** The first character that is neither a space nor a tab, and its column. */
    private int at;
    private int column;

    public LineStart(Lines lines) {
        this.lines = lines;
        this.source = lines.text();
    }

    public void to(int line) {
        start = lines.start(line);
        end = lines.end(line);
        at = start;
        column = 0;
        if (lines.hasTabs()) {
            skipBlanks();
        } else {
            at = lines.textStart(line);
            column = at - start;
        }
    }

    /** Goes on after the marker of a quote and a space. */
    public void skipQuoteMarker() {
        at += at + 1 < end && source.charAt(at + 1) == ' ' ? 2 : 1;
        start = at;
        column = 0;
        skipBlanks();
    }

    private void skipBlanks() {
        while (at < end && isBlank(at)) {
            column += source.charAt(at) == '\t' ? Block.CODE_INDENT - column % Block.CODE_INDENT : 1;
            at++;
        }
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean isBlank() {
        return at == end;
    }

    /** The column of the first character that is not blank. */
    public int column() {
        return column;
    }

    /** Whether a tab stands before it. */
    public boolean hasTab() {
        return column > at - start;
    }

    /** The first character that is not blank. */
    public char first() {
        return source.charAt(at);
    }

    public int offset() {
        return at;
    }

    public int runLength() {
        return runEnd(at) - at;
    }

    private int runEnd(int from) {
        int after = from + 1;
        while (after < end && source.charAt(after) == source.charAt(from)) {
            after++;
        }
        return after;
    }

    private boolean isBlank(int i) {
        return source.charAt(i) == ' ' || source.charAt(i) == '\t';
    }

    private boolean isBlankOrEnd(int i) {
        return i == end || isBlank(i);
    }

    private boolean isBlankFrom(int from) {
        return afterBlanks(from) == end;
    }

    /**
     * Whether the line can be nothing but text.
     *
     * @param inParagraph whether it follows a line of a paragraph; otherwise it would be the first of one
     */
    public boolean isText(boolean inParagraph) {
        return isText(at, inParagraph);
    }

    private boolean isText(int i, boolean inParagraph) {
        char c = source.charAt(i);
        return switch (c) {
            case '>' -> false;
            case '<' -> !HtmlStart.mayBegin(source, i, end);
            case '[' -> inParagraph || isNoDefinition(i);
            case '`', '~' -> fenceLength(i) == 0;
            case '#' -> runEnd(i) - i > MAX_HASHES || !isBlankOrEnd(runEnd(i));
            case '=' -> !inParagraph || !isBlankFrom(runEnd(i));
            case '+' -> !isBlankOrEnd(i + 1);
            case '-', '*', '_' -> !(c != '_' && isBlankOrEnd(i + 1)) && !isThematicBreak(i)
                    && !(c == '-' && inParagraph && isBlankFrom(runEnd(i)));
            case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> markerEnd(i) == 0;
            default -> true;
        };
    }

    /** Whether a bracket begins no link reference definition, which may go on over several lines. */
    private boolean isNoDefinition(int bracket) {
        int close = labelEnd(bracket);
        if (close < 0 || close + 1 == end || source.charAt(close + 1) != ':') {
            return close >= 0 || nestsBracket(bracket);
        }
        int after = destinationEnd(afterBlanks(close + 2));
        int next = after < 0 ? end : afterBlanks(after);
        return next < end && "\"'(".indexOf(source.charAt(next)) < 0;
    }

    /** Whether the line is a link reference definition, unless a title follows on the next. */
    public boolean isDefinition() {
        int close = labelEnd(at);
        if (close < 0 || close + 1 == end || source.charAt(close + 1) != ':' || afterBlanks(at + 1) == close
                || close - at > MAX_LABEL) {
            return false;
        }
        int after = destinationEnd(afterBlanks(close + 2));
        return after >= 0 && isBlankFrom(after);
    }

    /** The bracket that closes a label, or -1 where none does on the line or there is anything else in it than text. */
    private int labelEnd(int bracket) {
        for (int i = bracket + 1; i < end; i++) {
            char c = source.charAt(i);
            if (c == ']') {
                return i;
            }
            if (c == '[' || c == '\\') {
                return -1;
            }
        }
        return -1;
    }

    /** Whether another bracket opens before any closes, which no label allows. */
    private boolean nestsBracket(int bracket) {
        int i = bracket + 1;
        while (i < end && source.charAt(i) != '[' && source.charAt(i) != '\\') {
            i++;
        }
        return i < end && source.charAt(i) == '[';
    }

    /** The index after a destination that is nothing but plain characters, or -1. */
    private int destinationEnd(int from) {
        int i = from;
        while (i < end && source.charAt(i) > ' ' && "()<\\\u007f".indexOf(source.charAt(i)) < 0) {
            i++;
        }
        return i > from && (i == end || isBlank(i)) ? i : -1;
    }

    private int afterBlanks(int from) {
        int i = from;
        while (i < end && isBlank(i)) {
            i++;
        }
        return i;
    }

    /** Whether the line is text that can't go on with a link reference definition on the line before. */
    public boolean isTextAfterDefinition() {
        return first() > ' ' && "\"'(".indexOf(first()) < 0 && isText(false);
    }

    /** The level of an ATX heading, or 0. */
    public int headingLevel() {
        int hashes = source.charAt(at) == '#' ? runLength() : 0;
        return column < Block.CODE_INDENT && hashes <= MAX_HASHES && isBlankOrEnd(at + hashes) ? hashes : 0;
    }

    /** The level of a heading that the line would underline, or 0. */
    public int underlineLevel() {
        char c = source.charAt(at);
        boolean underlines = column < Block.CODE_INDENT && (c == '=' || c == '-') && isBlankFrom(runEnd(at));
        return !underlines ? 0 : c == '=' ? 1 : 2;
    }

    public boolean isThematicBreak() {
        char c = source.charAt(at);
        return (c == '-' || c == '*' || c == '_') && column < Block.CODE_INDENT && isThematicBreak(at);
    }

    private boolean isThematicBreak(int from) {
        int marks = 0;
        for (int i = from; i < end; i++) {
            if (source.charAt(i) == source.charAt(from)) {
                marks++;
            } else if (!isBlank(i)) {
                return false;
            }
        }
        return marks >= MIN_MARKS;
    }

    /** The length of an opening fence, or 0. */
    public int fenceLength() {
        return fenceLength(at);
    }

    private int fenceLength(int i) {
        char c = source.charAt(i);
        int length = c == '`' || c == '~' ? runEnd(i) - i : 0;
        if (length < MIN_MARKS) {
            return 0;
        }
        int tick = c == '`' ? source.indexOf('`', i + length) : -1;
        return tick < 0 || tick >= end ? length : 0;
    }

    /** Whether the line closes a fence of that mark and length in a container that its content begins at. */
    public boolean closesFence(char mark, int length, int content) {
        return column >= content && column - content < Block.CODE_INDENT
                && source.charAt(at) == mark && runLength() >= length && isBlankFrom(at + runLength());
    }

    /** Whether the line begins HTML that a blank line ends. */
    public boolean beginsHtmlBlock() {
        return HtmlStart.isBlockTag(source, at, end);
    }

    public boolean startsWith(String text) {
        return source.startsWith(text, at);
    }

    /** The index after the marker of an item, or 0. */
    public int markerEnd() {
        return markerEnd(at);
    }

    private int markerEnd(int i) {
        int mark = i;
        while (mark < end && source.charAt(mark) >= '0' && source.charAt(mark) <= '9') {
            mark++;
        }
        boolean marks = mark < end && mark - i <= MAX_DIGITS
                && (mark > i ? ".)" : "-+*").indexOf(source.charAt(mark)) >= 0;
        return marks && isBlankOrEnd(mark + 1) ? mark + 1 : 0;
    }

    /** Whether an item with that marker can end a paragraph. */
    public boolean interrupts(int marker) {
        boolean first = marker == at + 1 || marker == at + 2 && source.charAt(at) == '1';
        return first && !isBlankFrom(marker);
    }

    /** The character that tells an item's list from others beside it. */
    public char mark(int marker) {
        return source.charAt(marker - 1);
    }

    /** The column of an item's content, as far as one look at it tells what that is, or 0. */
    public int contentColumn(int marker) {
        int content = marker;
        while (content < end && source.charAt(content) == ' ') {
            content++;
        }
        boolean begins = content > marker && content - marker <= Block.CODE_INDENT && content < end
                && source.charAt(content) != '\t';
        return begins ? column + content - at : 0;
    }

    /** Whether the content of an item can be nothing but text. */
    public boolean isTextAt(int contentColumn) {
        return isText(at + contentColumn - column, false);
    }

    /** Whether the line begins a block whatever paragraph is open before it. */
    public boolean interruptsParagraph() {
        if (column >= Block.CODE_INDENT) {
            return false;
        }
        int marker = markerEnd();
        return first() == '>' || headingLevel() > 0 || fenceLength() > 0 || startsWith("<!--") || isThematicBreak()
                || first() == '<' && (beginsHtmlBlock() || HtmlStart.isClosedLater(source, at, end))
                || marker > 0 && interrupts(marker);
    }

    /** At least as many containers as the line opens, twice as many for each marker of an item, and its columns. */
    public int depth() {
        int most = column;
        for (int i = at; i < end && " \t>-+*.)0123456789".indexOf(source.charAt(i)) >= 0; i++) {
            most += isBlank(i) ? 2 : source.charAt(i) == '>' ? 1 : 0;
        }
        return most;
    }
}
