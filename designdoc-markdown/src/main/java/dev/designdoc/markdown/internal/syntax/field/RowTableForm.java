package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.shape.Shape;
import dev.designdoc.internal.text.Names;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Tables;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A table of one row: the head holds the names, the row the values. */
final class RowTableForm extends TableForm {

    private static final int LINES = 3;
    /** Names that stand beside known ones. */
    private static final Set<String> USUAL = Set.of(
            "author", "authors", "owner", "owners", "version", "reviewer", "reviewers", "approver", "approvers", "team",
            "id", "number", "type", "priority");

    @Override
    public @Nullable Found find(Lines lines, List<Block> blocks, int index, Shape shape) {
        Block block = blocks.get(index);
        List<List<Span>> rows = block.to() - block.from() == LINES ? rows(lines, block) : null;
        if (rows == null || rows.get(0).size() != rows.get(2).size()) {
            return null;
        }
        String text = lines.text();
        Found found = new Found(block.from());
        found.lines.set(block.from(), block.to());
        for (int i = 0; i < rows.get(0).size(); i++) {
            String name = name(text, rows.get(0).get(i)).in(text);
            boolean isUsual = shape.field(name) != null || USUAL.contains(Names.normalize(name));
            Field field = isUsual
                    ? field(text, rows.get(0).get(i), rows.get(2).get(i), block.from(), block.to(), block.from())
                    : null;
            if (field == null) {
                return null;
            }
            found.fields.add(field);
        }
        return found;
    }

    @Override
    public void insert(
            Field beside, boolean after, String name, FieldValue value, Neighbours all, Splices splices) {
        int column = column(beside, splices.source());
        List<String> cells = List.of(Tables.escaped(name), "---", Tables.escaped(value.line()));
        for (int i = 0; i < LINES; i++) {
            Span cell = cell(beside, i, column, splices.source());
            splices.insert(after ? cell.to() : cell.from(), after ? " | " + cells.get(i) : cells.get(i) + " | ");
        }
    }

    @Override
    public void remove(List<Field> block, Set<Field> gone, Splices splices) {
        if (gone.containsAll(block)) {
            splices.lines().delete(block.get(0).from(), block.get(0).to());
            return;
        }
        for (int row = 0; row < LINES; row++) {
            List<Span> cells = cells(block.get(0), row, splices.source());
            boolean stays = false;
            for (int column = 0; column < block.size(); column++) {
                Span cell = cells.get(column);
                boolean goes = gone.contains(block.get(column));
                stays |= !goes;
                if (goes) {
                    splices.replace(stays ? new Span(cells.get(column - 1).to(), cell.to())
                            : new Span(cell.from(), cells.get(column + 1).from()), "");
                }
            }
        }
    }

    private static int column(Field field, Lines lines) {
        List<Span> cells = cells(field, 0, lines);
        int column = 0;
        while (cells.get(column).to() < field.nameAt().to()) {
            column++;
        }
        return column;
    }

    private static Span cell(Field field, int row, int column, Lines lines) {
        return cells(field, row, lines).get(column);
    }

    private static List<Span> cells(Field field, int row, Lines lines) {
        int line = field.from() + row;
        return Tables.cells(lines.text(), Passage.content(lines, line), lines.end(line));
    }
}
