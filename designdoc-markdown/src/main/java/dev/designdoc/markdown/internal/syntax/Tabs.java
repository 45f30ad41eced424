package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.block.Block.Kind;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;

/**
 * Texts of containers with spaces for the tabs that stand before what the lines say.
 *
 * <p>How wide a tab is depends on the column it stands at, and so on the containers around it; a text has to mean the same
 * in any of them. In code and HTML a tab is a tab, and stays.
 */
public final class Tabs {

    private static final String CODE_INDENT = " ".repeat(Block.CODE_INDENT);

    private final View view;
    private final int first;
    private final String[] spaced;

    private Tabs(View view, int first, int end) {
        this.view = view;
        this.first = first;
        this.spaced = new String[end - first];
        for (int i = first; i < end; i++) {
            spaced[i - first] = line(i);
        }
    }

    /** Whether any line between two has a tab before what it says. */
    public static boolean begin(View view, int first, int end) {
        for (int i = first; i < end; i++) {
            if (hasTab(view, view.start(i), textStart(view, i))) {
                return true;
            }
        }
        return false;
    }

    /** The lines between two. */
    public static String spaced(View view, int first, int end) {
        Tabs tabs = new Tabs(view, first, end);
        for (Block block : Blocks.of(String.join("\n", tabs.spaced))) {
            tabs.keepCode(block, 0);
        }
        return String.join("\n", tabs.spaced);
    }

    /** A text joined of several, of which what was code in one need not be code any more, with spaces for such tabs. */
    public static String spaced(String text) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        Lines lines = new Lines(text, 0);
        View view = new View(lines, 0, lines.count(), 0);
        return begin(view, 0, lines.count()) ? spaced(view, 0, lines.count()) : text;
    }

    private static boolean hasTab(View view, int from, int to) {
        for (int at = from; at < to; at++) {
            if (view.lines().text().charAt(at) == '\t') {
                return true;
            }
        }
        return false;
    }

    /** The offset after the white space and the markers of items that a line begins with. */
    private static int textStart(View view, int i) {
        String text = view.lines().text();
        int end = view.lines().end(i);
        int at = view.start(i);
        while (at < end) {
            int marker = at;
            while (marker < end && Character.isDigit(text.charAt(marker))) {
                marker++;
            }
            boolean marks = marker + 1 < end && (marker > at ? ".)" : "-+*").indexOf(text.charAt(marker)) >= 0
                    && Texts.isSpace(text.charAt(marker + 1));
            if (!marks && !Texts.isSpace(text.charAt(at))) {
                break;
            }
            at = marks ? marker + 1 : at + 1;
        }
        return at;
    }

    private String line(int i) {
        String text = view.lines().text();
        int from = view.start(i);
        int to = textStart(view, i);
        if (!hasTab(view, from, to)) {
            return view.line(i);
        }
        int column = view.column(i, from);
        StringBuilder out = new StringBuilder(" ".repeat(Math.max(0, column - view.column())));
        for (int at = from; at < to; at++) {
            boolean tab = text.charAt(at) == '\t';
            int width = tab ? Block.CODE_INDENT - column % Block.CODE_INDENT : 1;
            out.append(tab ? " ".repeat(width) : text.substring(at, at + 1));
            column += width;
        }
        return out.append(text, to, view.lines().end(i)).toString();
    }

    /** Gives the lines of code and HTML back their tabs, after the indent of the items they stand in. */
    private void keepCode(Block block, int indent) {
        if (block.kind() == Kind.LIST || block.kind() == Kind.ITEM) {
            int content = indent + block.measure();
            block.children().forEach(child -> keepCode(child, content));
        } else if (block.kind() == Kind.FENCE
                || block.kind() == Kind.OTHER && !spaced[block.from()].startsWith(CODE_INDENT, indent)) {
            View content = new View(view.lines(), view.from(), view.to(), view.column() + indent);
            int end = block.isClosed() ? block.to() - 1 : block.to();
            for (int i = block.from() + 1; i < end; i++) {
                boolean mayClose = !block.mark().isEmpty() && Texts.trimStart(spaced[i]).startsWith(block.mark());
                if (!mayClose && !view.isBlank(first + i)) {
                    spaced[i] = " ".repeat(indent) + content.line(first + i);
                }
            }
        }
    }
}
