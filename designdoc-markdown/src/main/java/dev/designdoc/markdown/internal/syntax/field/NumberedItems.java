package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of the items of a list that counts: they go on counting when items come and go. */
public final class NumberedItems {

    private static final Pattern NUMBER = Pattern.compile("([>\\s]*)(\\d{1,9})(?=[.)])");

    private final Splices splices;
    private final Lines lines;
    private final Block list;
    /** What stands before the numbers. */
    private String before = "";
    private long next;

    private NumberedItems(Block list, Splices splices) {
        this.list = list;
        this.splices = splices;
        this.lines = splices.source();
    }

    /** Gives what stays of a list, and what comes to it, their numbers; one that does not count stays as it is. */
    public static void count(Block list, Splices splices) {
        new NumberedItems(list, splices).count();
    }

    private void count() {
        List<Block> items = list.children();
        long first = number(items.get(0));
        for (int i = 0; i < items.size(); i++) {
            if (first < 0 || number(items.get(i)) != first + i) {
                return;
            }
        }
        before = lines.text().substring(lines.start(items.get(0).from()), at(items.get(0)).from());
        next = first;
        for (Block item : items) {
            splices.lines().changeInserted(item.from(), false, this::numbered);
            if (!splices.lines().isGone(item.from())) {
                renumber(item, next++);
            }
            for (int line = item.from(); line < item.to(); line++) {
                splices.lines().changeInserted(line, true, this::numbered);
            }
        }
    }

    /** New items with their numbers; other lines stay. */
    private String numbered(String text) {
        String[] parts = text.split("\n", -1);
        for (int i = 0; i < parts.length; i++) {
            Matcher number = NUMBER.matcher(parts[i]);
            if (number.lookingAt() && number.group(1).equals(before)) {
                parts[i] = before + next++ + parts[i].substring(number.end());
            }
        }
        return String.join("\n", parts);
    }

    /** Gives an item a number; lines that go on with it move with its marker. */
    private void renumber(Block item, long number) {
        Span old = at(item);
        String fresh = String.valueOf(number);
        if (number == number(item)) {
            return;
        }
        splices.replace(old, fresh);
        int wider = fresh.length() - (old.to() - old.from());
        for (int line = item.from() + 1; line < item.to() && wider != 0; line++) {
            int at = Passage.content(lines, line);
            int from = Math.max(lines.start(line), at + Math.min(0, wider));
            boolean canMove = !Passage.isBlank(lines, line) && Texts.isBlank(lines.text().substring(from, at));
            if (canMove && !splices.lines().isGone(line)) {
                splices.replace(new Span(from, at), " ".repeat(Math.max(0, wider)));
            }
        }
    }

    private long number(Block item) {
        String digits = at(item).in(lines.text());
        return digits.isEmpty() ? -1 : Long.parseLong(digits);
    }

    private Span at(Block item) {
        Matcher number = NUMBER.matcher(lines.line(item.from()));
        int start = lines.start(item.from());
        return number.lookingAt() ? new Span(start + number.start(2), start + number.end(2)) : new Span(start, start);
    }
}
