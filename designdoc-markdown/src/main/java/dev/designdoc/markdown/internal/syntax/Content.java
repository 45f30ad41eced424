package dev.designdoc.markdown.internal.syntax;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.View;
import java.util.ArrayList;
import java.util.List;

/** What the lines of a container say, as a text that means the same alone. */
public final class Content {

    private Content() {}

    /** All of it as blocks in normal form. */
    public static String of(View view) {
        return closed(view, unclosed(view));
    }

    /** The same without what closes what only the end of the view does. */
    private static String unclosed(View view) {
        Lines lines = view.lines();
        if (view.to() - view.from() == 1 && view.closer().isEmpty() && (view.column() == 0 || !lines.hasTabs())) {
            return Texts.unifiedBlocks(view.line(view.from()));
        }
        int first = view.firstText();
        int end = view.to();
        while (end > first && view.isBlank(end - 1)) {
            end--;
        }
        if (first >= end) {
            return "";
        }
        boolean asWritten = view.column() == 0 && (first != view.from() || view.offset() < 0);
        String text = asWritten ? lines.text(first, end) : text(view, first, end);
        String unified = lines.hasCarriageReturns() ? Texts.lineFeeds(text) : text;
        return Texts.unifiedBlocks(Fragment.isIndented(unified) ? Fragment.outdented(unified) : unified);
    }

    /**
     * What stands after a label on its line, where it goes on with a paragraph: a beginning that would be another block
     * alone is escaped.
     */
    public static String afterLabel(View view) {
        String text = unclosed(view);
        boolean below = view.offset() < 0 || view.firstText() > view.from();
        return closed(view, below || text.isEmpty() ? text : Beginning.escaped(text));
    }

    /** What several say, one below the other. */
    public static String joined(List<View> views) {
        List<String> texts = new ArrayList<>(views.size());
        for (View view : views) {
            String text = afterLabel(view);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts.size() == 1 ? texts.get(0) : String.join("\n\n", texts);
    }

    /** All of it as lines, blank ones before others and the indent of the first included; the others keep theirs too. */
    public static String indented(View view) {
        return closed(view, Texts.trimEnd(text(view, view.from(), view.to())));
    }

    private static String closed(View view, String text) {
        return text.isEmpty() || view.closer().isEmpty() ? text : Fragment.closed(text);
    }

    private static String text(View view, int first, int end) {
        if (view.column() > 0 && view.lines().hasTabs() && Tabs.begin(view, first, end)) {
            return Tabs.spaced(view, first, end);
        }
        return view.text(first, end);
    }
}
