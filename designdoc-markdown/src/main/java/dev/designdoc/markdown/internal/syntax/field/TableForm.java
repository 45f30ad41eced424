package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.internal.text.Bold;
import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.syntax.Tables;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.text.Span;
import dev.designdoc.markdown.internal.text.Splices;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What fields in tables share: names and values are cells. */
abstract class TableForm extends LineForm {

    /** The cells of each line of a table; null where the block is none. */
    static @Nullable List<List<Span>> rows(Lines lines, Block block) {
        int second = block.from() + 1;
        if (block.kind() != Block.Kind.PARAGRAPH || block.to() <= second
                || !Tables.isDelimiter(lines.text(), Passage.content(lines, second), lines.end(second))
                || lines.line(second).indexOf('|') < 0) {
            return null;
        }
        List<List<Span>> rows = new ArrayList<>();
        for (int i = block.from(); i < block.to(); i++) {
            List<Span> cells = Tables.cells(lines.text(), Passage.content(lines, i), lines.end(i));
            if (!rows.isEmpty() && cells.size() < rows.get(0).size() && lines.line(i).indexOf('|') >= 0) {
                // The last cell of a row need not be there.
                int end = lines.start(i) + Texts.trimEnd(lines.line(i)).length();
                cells.add(new Span(end, end));
            }
            rows.add(cells);
        }
        return rows;
    }

    /** Where the name in a cell stands, without bold marks and a colon. */
    static Span name(String text, Span cell) {
        Bold bold = Bold.at(text, cell.from(), cell.to());
        Span inner = bold == null || cell.from() + bold.end() < cell.to() - 1
                ? cell
                : new Span(cell.from() + 2, cell.from() + bold.end() - 2);
        int end = inner.to();
        return end > inner.from() && text.charAt(end - 1) == ':' ? new Span(inner.from(), end - 1) : inner;
    }

    /** The field of two cells, its value without a comment after it; null where it could not stand elsewhere. */
    @Nullable Field field(String text, Span nameCell, Span cell, int from, int to, int block) {
        Span nameAt = name(text, nameCell);
        int end = FieldText.valueEnd(cell.in(text));
        Span valueAt = new Span(cell.from(), end < 0 ? cell.to() : cell.from() + end);
        String value = Tables.unescaped(valueAt.in(text));
        boolean isName = FieldText.isName(nameAt.in(text)) && FieldText.hasLetter(nameAt.in(text));
        return isName && FieldText.canStand(nameAt.in(text), value)
                ? new Field(this, nameAt.in(text), nameAt, value, valueAt, List.of(), false, nameAt, false, from, to, block)
                : null;
    }

    @Override
    public void change(Field at, FieldValue value, Splices splices) {
        String source = splices.source().text();
        Span cell = at.valueAt();
        boolean isLast = Texts.isBlank(source.substring(cell.to(), splices.source().end(splices.source().lineOf(cell.to()))));
        String close = cell.isEmpty() && source.startsWith("|", cell.to()) ? " " : "";
        String open = cell.isEmpty() && source.charAt(cell.to() - 1) == '|' ? " " : "";
        if (value.isEmpty()) {
            splices.replace(isLast ? cell.withSpaceBefore(source) : cell, "");
        } else {
            splices.replace(cell, open + Tables.escaped(value.line()) + close);
        }
    }

    @Override
    public void rename(Field at, String name, Splices splices) {
        super.rename(at, Tables.escaped(name), splices);
    }
}
