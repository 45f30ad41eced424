package dev.designdoc.json.internal.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.scanner.StreamReader;

class CodePointsTest {

    /** Whatever the library would refuse has a message of ours, and nothing else has. */
    @Test
    void printableIsWhatTheLibraryTakes() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            int expected = StreamReader.isPrintable(c) ? -1 : 1;
            assertThat(new CodePoints("x" + Character.toString(c)).firstUnprintable()).as("U+%04X", c).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"a🙂b🙂c, 0, 0", "a🙂b🙂c, 1, 1", "a🙂b🙂c, 2, 3", "a🙂b🙂c, 3, 4", "a🙂b🙂c, 4, 6", "a🙂b🙂c, 5, 7", "abc, 2, 2"})
    void offsetsCountUnits(String text, int position, int offset) {
        assertThat(new CodePoints(text).offset(position)).isEqualTo(offset);
    }
}
