package dev.designdoc.internal.shape;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.model.ErrorType;
import dev.designdoc.model.FileChange;
import dev.designdoc.model.Principle;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Risk;
import dev.designdoc.model.Task;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the text of an item says, by the pattern of its record. */
class ItemLineTest {

    /** The parts of the record that a text is, divided by {@code ;}; "none" where it is no record. */
    private static String parts(Class<? extends Record> type, String text) {
        Record read = ItemLine.parse(Shapes.of(type), text.replace("~", "\n"));
        return read == null
                ? "none"
                : Arrays.stream(Shapes.of(type).values(read)).flatMap(ItemLineTest::words).collect(Collectors.joining(";"))
                        .replace("\n", "~");
    }

    private static Stream<String> words(Object value) {
        return value instanceof Optional<?> some
                ? some.stream().map(String::valueOf)
                : value instanceof Collection<?> all ? all.stream().map(String::valueOf)
                : Stream.ofNullable(value).map(String::valueOf);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "`a.md` - b | a.md;b",
        "`a.md` — b - c | a.md;b - c",
        "`a.md`: b | a.md;b",
        "`a.md`:b | `a.md`:b",
        "`a.md` | a.md",
        "`a.md` b | `a.md` b",
        "a.md → b | a.md;b",
        "a.md b | a.md b",
        "**a.md**: b | a.md;b",
        "**a.md:** b | a.md;b",
        "**`a.md`** - b | a.md;b",
        "**`a.md` b** - c | `a.md` b;c",
        "**a.md** b | **a.md** b",
        "[ ] `a.md` - b | a.md;b",
        "[x] `a.md` - b | [x] `a.md`;b",
        "`a.md` -~b | a.md;b",
        "a.md~- b | a.md - b",
        "`a.md` - b~~c | a.md;b~~c",
    })
    void aPathAndWhatItIsFor(String text, String parts) {
        assertThat(parts(FileChange.class, text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "[a](b) - c | a;b;c",
        "[a](<b c>) | a;b c",
        "[a](b) c | [a](b) c",
        "[a](b \"t\") - c | [a](b \"t\");c",
        "[a]() - c | [a]();c",
        "[ ](b) | [ ](b)",
        "[a][b] - c | [a][b];c",
        "**[a](b)** - c | **a**;b;c",
        "**[a](b):** c | **a**;b;c",
        "**[a](b)**: c | **a**;b;c",
        "**[a](b) d** - c | **[a](b) d**;c",
        "a - b | a;b",
    })
    void aLinkAndANote(String text, String parts) {
        assertThat(parts(Reference.class, text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "[ ] a | a;false", "[x] a | a;true", "[X] a | a;true", "[x]a | [x]a;false", "[y] a | [y] a;false", "a [x] | a [x];false",
        "[x] [ ] a | [ ] a;true", "[x]~a | a;true", "[] a | [] a;false",
    })
    void aBoxAndATask(String text, String parts) {
        assertThat(parts(Task.class, text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "**a** - b | a;b", "**a**: b | a;b", "**a:** b | a;b", "**a** b | a;b", "**a** – b~~c | a;b;c",
        "__a__ | a", "`a`: b | `a`;b",
        "`a` - b | `a`;b", "a - b | a;b", "a | a", "**[ ] a**: b | a;b", "**a** -b | a;-b",
    })
    void aNameAndASummary(String text, String parts) {
        assertThat(parts(Principle.class, text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "`A` - When b | A;When b", "`A`: when b | A;when b", "`A` - b | A;b", "A - Whenever | A;Whenever", "`A` - When | A;When",
    })
    void anErrorAndItsCondition(String text, String parts) {
        assertThat(parts(ErrorType.class, text)).isEqualTo(parts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "~"})
    void nothingIsNoRecord(String text) {
        assertThat(parts(Risk.class, text)).isEqualTo("none");
        assertThat(parts(Reference.class, text)).isEqualTo("none");
    }

    @Test
    void aSeparatorInAnotherLineIsText() {
        assertThat(parts(Risk.class, "a~b - c")).isEqualTo("a b - c");
        assertThat(parts(Risk.class, "a `-` b - c")).isEqualTo("a `-` b;c");
        assertThat(parts(Risk.class, "[a - b](c) - d")).isEqualTo("[a - b](c);d");
    }

    @ParameterizedTest
    @CsvSource({"[ ], true", "[x], true", "[X] a, true", "[x]a, false", "[xx], false", "(x), false", "[a], false", "[, false"})
    void whatIsABox(String text, boolean isOne) {
        assertThat(ItemLine.hasBox(text)).isEqualTo(isOne);
    }
}
