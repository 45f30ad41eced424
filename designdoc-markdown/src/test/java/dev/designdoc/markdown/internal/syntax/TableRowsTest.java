package dev.designdoc.markdown.internal.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableRowsTest {

    private static List<String> cells(String row) {
        return Tables.cells("x" + row + "y", 1, row.length() + 1).stream().map(cell -> cell.in("x" + row + "y")).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', value = {
        "| a | b |; a/b", "a | b; a/b", "|a|b|; a/b", "a |; a", "| a; a", "| a |  | b |; a//b", "||; \"\"",
        "| a \\| b |; a \\| b",
        "| a \\\\| b |; a \\\\| b", "| a\\b | c |; a\\b/c", "\"  | a\t|\tb |  \"; a/b", "| `a|b` |; `a/b`"
    })
    void barsDivideUnlessABackslashStandsBefore(String row, String cells) {
        assertThat(String.join("/", cells(row))).isEqualTo(cells);
    }

    @ParameterizedTest
    @ValueSource(strings = {"|---|---|", "-|-", ":-:|---:", "| --- | :-- |", "---"})
    void aLineOfDashesIsBelowTheHead(String line) {
        assertThat(Tables.isDelimiter(line, 0, line.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "| a |", "|--|a|", "|:|", "|---||"})
    void anotherIsNot(String line) {
        assertThat(Tables.isDelimiter(line, 0, line.length())).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "a|b, -|-; true", "a, -|-; true", "a|b, ---; false", "a|b; false", "a|b, -|-, c|d; true", "a|b, c|d, -|-; false",
        "a, ---, b|c; false"
    })
    void aTableBeginsWithItsHead(String lines, boolean starts) {
        assertThat(Tables.startsTable(lines.replace(", ", "\n"))).isEqualTo(starts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"a|b; a\\|b", "a\\|b; a\\\\|b", "|; \\|", "a; a"})
    void barsAreEscaped(String text, String cell) {
        assertThat(Tables.escaped(text)).isEqualTo(cell);
        assertThat(Tables.unescaped(cell)).isEqualTo(text);
        assertThat(Tables.escaped(text + "\\")).isEqualTo(cell + "\\ ");
    }
}
