package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Names;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Tables;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of two columns: a row for each field, its name and its value. */
final class ColumnTableForm extends TableForm {

    private static final Set<String> NAMES = Set.of("", "field", "key", "name", "property", "item");
    private static final Set<String> VALUES = Set.of("", "value", "description", "details");

    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        Block block = blocks.get(index);
        List<List<Span>> rows = rows(lines, block);
        if (rows == null || rows.stream().anyMatch(r -> r.size() != 2)) {
            return null;
        }
        String text = lines.text();
        Found found = new Found(block.from());
        found.lines.set(block.from(), block.to());
        for (int i = 0; i < rows.size(); i++) {
            Span name = rows.get(i).get(0);
            int line = block.from() + i;
            if (i == 1 || i == 0 && isHead(text, name, rows.get(0).get(1))) {
                continue;
            }
            Field field = field(text, name, rows.get(i).get(1), line, line + 1, block.from());
            if (field == null) {
                return missed(text, block, rows, shape);
            }
            found.fields.add(field);
        }
        return found.fields.isEmpty() ? null : found;
    }

    private static boolean isHead(String text, Span name, Span value) {
        return NAMES.contains(Names.normalize(name.in(text))) && VALUES.contains(Names.normalize(value.in(text)))
                && name.isEmpty() == value.isEmpty();
    }

    private static @Nullable Found missed(String text, Block block, List<List<Span>> rows, Shape shape) {
        Found found = new Found(block.from());
        found.isPure = false;
        for (int i = 2; i < rows.size(); i++) {
            String name = name(text, rows.get(i).get(0)).in(text);
            if (shape.field(name) != null) {
                found.missed.add(new Missed(name, rows.get(i).get(0)));
            }
        }
        return found.missed.isEmpty() ? null : found;
    }

    @Override
    public void insert(
            Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        Lines lines = splices.source();
        String text = lines.text();
        String between = text.substring(beside.nameAt().to(), beside.valueAt().from()).replaceAll(" {2,}", " ");
        boolean open = between.endsWith("|");
        boolean closes = Texts.trimEnd(text.substring(beside.valueAt().to(), lines.end(beside.from()))).endsWith("|");
        String row = text.substring(lines.start(beside.from()), beside.nameAt().from()) + Tables.escaped(name) + between
                + (open ? " " : "") + Tables.escaped(value.line()) + (closes ? " |" : "");
        boolean head = beside.from() == beside.block();
        if (after || head) {
            splices.lines().insertAfter(head ? beside.from() + 1 : beside.from(), row, false);
        } else {
            splices.lines().insertBefore(beside.from(), row, false);
        }
    }

    @Override
    public void remove(List<Field> block, Set<Field> gone, Splices splices) {
        Field first = block.get(0);
        int end = block.get(block.size() - 1).to();
        while (end < splices.source().count() && isRow(splices.source(), end)) {
            end++;
        }
        List<Field> removed = block.stream().filter(gone::contains).toList();
        boolean headIsField = first.from() == first.block();
        if (removed.size() >= end - first.block() - (headIsField ? 1 : 2)) {
            splices.lines().delete(first.block(), end);
            return;
        }
        for (Field at : removed) {
            if (at.from() == at.block()) {
                splices.replace(at.nameAt(), "");
                splices.replace(at.valueAt(), "");
            } else {
                splices.lines().drop(at.from(), at.to());
            }
        }
    }

    private static boolean isRow(Lines lines, int line) {
        return !Passage.isBlank(lines, line) && lines.line(line).indexOf('|') >= 0;
    }
}
