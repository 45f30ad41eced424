package dev.designdoc.markdown.internal.block.fast;

import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;

/**
 * How a line begins, as far as one look at it tells; stands on one line after the other.
 *
 * <p>What is indented so far that it can only be code or text is for the caller to tell.
 */
public final class LineStart {

    private static final int MAX_DIGITS = 9;
    private static final int MAX_HASHES = 6;
    private static final int MIN_MARKS = 3;

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
        char c = source.charAt(i);
        return c == ' ' || c == '\t';
    }

    private boolean isBlankOrEnd(int i) {
        return i == end || isBlank(i);
    }

    private boolean isBlankFrom(int from) {
        int i = from;
        while (i < end && isBlank(i)) {
            i++;
        }
        return i == end;
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
            case '<' -> !mayBeginHtml(i);
            case '[' -> inParagraph || isNoDefinition(i);
            case '\f', '\u000b' -> inParagraph;
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

    /** Whether a bracket begins no link reference definition, the label of which may go on over several lines. */
    private boolean isNoDefinition(int bracket) {
        for (int i = bracket + 1; i < end && source.charAt(i) != '\\'; i++) {
            if (source.charAt(i) == '[') {
                return true;
            }
            if (source.charAt(i) == ']') {
                return i + 1 == end || source.charAt(i + 1) != ':';
            }
        }
        return false;
    }

    private boolean mayBeginHtml(int bracket) {
        char next = bracket + 1 < end ? source.charAt(bracket + 1) : ' ';
        return "/!?".indexOf(next) >= 0 || Character.isLetter(next);
    }

    /** The level of an ATX heading, or 0. */
    public int headingLevel() {
        int hashes = source.charAt(at) == '#' ? runLength() : 0;
        return hashes <= MAX_HASHES && isBlankOrEnd(at + hashes) ? hashes : 0;
    }

    /** The level of a heading that the line would underline, or 0. */
    public int underlineLevel() {
        char c = source.charAt(at);
        boolean underlines = (c == '=' || c == '-') && isBlankFrom(runEnd(at));
        return !underlines ? 0 : c == '=' ? 1 : 2;
    }

    public boolean isThematicBreak() {
        char c = source.charAt(at);
        return (c == '-' || c == '*' || c == '_') && isThematicBreak(at);
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

    public boolean beginsComment() {
        return source.startsWith("<!--", at);
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
        int digit = at;
        while (source.charAt(digit) == '0') {
            digit++;
        }
        boolean first = marker == at + 1 || marker == digit + 2 && source.charAt(digit) == '1';
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

    /** Whether the line begins a block whatever paragraph is open before it; HTML other than comments left aside. */
    public boolean interruptsParagraph() {
        int marker = markerEnd();
        return first() == '>' || headingLevel() > 0 || fenceLength() > 0 || beginsComment() || isThematicBreak()
                || marker > 0 && interrupts(marker);
    }
}
