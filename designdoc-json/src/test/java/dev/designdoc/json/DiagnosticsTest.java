package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.designdoc.codec.DecodeException;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an author is told: what is wrong, where, and what was meant. */
class DiagnosticsTest {

    private static List<String> json(String source) {
        return told(JsonCodec.of(DesignDoc.class).decode(source));
    }

    private static List<String> yaml(String source) {
        return told(YamlCodec.of(DesignDoc.class).decode(source));
    }

    private static List<String> told(Decoded<DesignDoc> decoded) {
        return decoded.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {"titel": "x"} \
                ~ 1:2: error: unknown key "titel"; did you mean "title"? [unknown-key] at /titel
            {"metadata": {"Last Updated": "x"}} \
                ~ 1:15: error: unknown key "Last Updated"; did you mean "lastUpdated"? [unknown-key] at /metadata/Last Updated
            {"title": "x", "title": "x"} \
                ~ 1:16: error: the key "title" is there twice; delete or rename one [duplicate-key] at /title
            {"title": 42} \
                ~ 1:11: error: expected a string, found the number 42; put it in quotes [wrong-type] at /title
            {"problemStatement": []} \
                ~ 1:22: error: expected an object, found an array [wrong-type] at /problemStatement
            {"problemStatement": {"goals": "x"}} \
                ~ 1:32: error: expected an array of strings, found a string [wrong-type] at /problemStatement/goals
            {"problemStatement": {"goals": [null]}} \
                ~ 1:33: error: expected a string, found null [wrong-type] at /problemStatement/goals/0
            {"metadata": {"status": " "}} \
                ~ 1:25: error: Status.text is blank; leave the status out instead [invalid-value] at /metadata/status
            {"customSections": [{"content": "x"}]} \
                ~ 1:21: error: CustomSection needs a "title" [missing-key] at /customSections/0
            {"customSections": [{"title": "x", "level": 3}]} \
                ~ 1:21: error: CustomSection.level is 3, expected 1 or 2 [invalid-value] at /customSections/0
            {"title": "\\ud83d"} \
                ~ 1:11: error: the text holds half a character, U+D83D at index 0 [lone-surrogate] at /title
            {"schemaVersion": "2.0"} \
                ~ 1:19: error: the document is written in version 2.0, this program reads 1.x; another release of designdoc may \
            read it [unsupported-version] at /schemaVersion
            {"schemaVersion": "one"} \
                ~ 1:19: error: expected a version such as "1.0" [invalid-version] at /schemaVersion
            {"title": "x"} {} \
                ~ 1:16: error: there is more after the end of the value; delete it [syntax-error]
            """)
    void jsonTells(String source, String message) {
        assertThat(json(source.replace("\\\\", "\\"))).containsExactly(message);
    }

    /** In words about the text, not about options of a library. */
    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            {'title': 1}          ~ 1:2: error: expected a key in double quotes, found "'" [syntax-error]
            {"title" "x"}         ~ 1:10: error: expected a colon after the key, found a double quote [syntax-error]
            {"title": }           ~ 1:11: error: expected a value, found "}" [syntax-error]
            {"title": True}       ~ 1:11: error: expected a value, found "True" [syntax-error]
            {"title": NaN}        ~ 1:11: error: expected a value, found "NaN" [syntax-error]
            {"title": …}     ~ 1:11: error: expected a value, found U+2026 [syntax-error]
            {"title": "a" "b"}    ~ 1:15: error: expected a comma or the closing bracket, found a double quote [syntax-error]
            {"title": "a",}       ~ 1:15: error: expected a key in double quotes, found "}" [syntax-error]
            {"title": "a"]        ~ 1:14: error: expected the bracket that closes what was opened last, found "]" [syntax-error]
            {"title": "a \
                ~ 1:13: error: the text ends within a string; its closing double quote is missing [syntax-error] at /title
            {"title": "a" \
                ~ 1:14: error: the text ends before everything in it is closed; a } or ] is missing [syntax-error]
            {"title": 01}         ~ 1:12: error: this is no number of JSON; write it like 12 or -0.5 [syntax-error]
            // title              ~ 1:1: error: JSON has no comments; delete it, or keep the document in YAML [syntax-error]
            """)
    void jsonTellsWhatStandsThere(String source, String message) {
        assertThat(json(source)).containsExactly(message);
    }

    @Test
    void jsonTellsWhichEscapesThereAre() {
        assertThat(json("{\"title\": \"a\\q\"}")).singleElement().asString()
                .startsWith("1:14: error: there is no such escape; there are \\\" \\\\")
                .endsWith("[syntax-error] at /title");
        assertThat(json("{\"title\": \"a\nb\"}")).containsExactly(
                "1:13: error: a control character in a string is written as an escape, such as \\n [syntax-error] at /title");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
            title: &a x              ~ 1:8: error: an anchor is not allowed; delete it [anchor] at /title
            title: *a                ~ 1:8: error: an alias is not allowed; write the value out [alias] at /title
            title: !!str x           ~ 1:8: error: a tag is not allowed; delete it [tag] at /title
            title: x|---|title: y    ~ 2:1: error: a second document begins here; give each a file of its own [several-documents]
            title: x|title: y        ~ 2:1: error: the key "title" is there twice; delete or rename one [duplicate-key] at /title
            architecture:|  <<: {} \
                ~ 2:3: error: a merge key is not allowed; write the values out [merge-key] at /architecture/<<
            title: 1.0 \
                ~ 1:8: error: expected a string, found the number 1.0; put it in quotes [wrong-type] at /title
            title: a: b              ~ 1:9: error: mapping values are not allowed here [syntax-error]
            [a]: b                   ~ 1:1: error: expected a string as key, found an array [wrong-type]
            *a : b                   ~ 1:1: error: an alias is not allowed; write the value out [alias]
            title: !!str|  x         ~ 1:8: error: a tag is not allowed; delete it [tag] at /title
            &a title: x              ~ 1:1: error: an anchor is not allowed; delete it [anchor] at /title
            !!map {title: x}         ~ 1:1: error: a tag is not allowed; delete it [tag]
            # only a comment         ~ 1:1: error: there is no value in the text; expected an object [empty-document]
            """)
    void yamlTells(String source, String message) {
        assertThat(yaml(source.replace('|', '\n'))).containsExactly(message);
    }

    @Test
    void allOfThemInTheOrderOfTheText() {
        assertThat(yaml("""
                titel: x
                metadata:
                  status: true
                problemStatement:
                  goals:
                    - 1
                    - fine
                    - [nested]
                  extras:
                    - after: gaols
                      markdown: y
                """)).extracting(m -> m.substring(0, m.indexOf(" error"))).containsExactly("1:1:", "3:11:", "6:7:", "8:7:");
    }

    @Test
    void anAnchorThatIsNotThereIsToldWhereItStands() {
        assertThat(yaml("""
                problemStatement:
                  goals: [x]
                  extras:
                    - after: goals
                      markdown: fine
                    - after: gaols
                      markdown: not
                """)).singleElement().asString()
                .startsWith("6:7: error: ProblemStatement has no component \"gaols\"")
                .endsWith("[invalid-value] at /problemStatement/extras/1");
    }

    @Test
    void aLaterMinorVersionMayHaveMoreKeys() {
        Decoded<DesignDoc> read = JsonCodec.of(DesignDoc.class)
                .decode("{\"title\": \"x\", \"mood\": {\"a\": [1]}, \"schemaVersion\": \"1.7\"}");
        assertThat(read.hasErrors()).isFalse();
        assertThat(read.value().title()).isEqualTo("x");
        assertThat(read.diagnostics()).singleElement().satisfies(d -> {
            assertThat(d.severity()).isEqualTo(Severity.WARNING);
            assertThat(d.code()).isEqualTo("unknown-key");
        });
        assertThat(read.update(read.value().withTitle("y")))
                .isEqualTo("{\"title\": \"y\", \"mood\": {\"a\": [1]}, \"schemaVersion\": \"1.7\"}");
    }

    @Test
    void theValueOfABadTextThrowsWithAllReasons() {
        Decoded<DesignDoc> read = JsonCodec.of(DesignDoc.class).decode("{\"a\": 1, \"b\": 2}");
        assertThat(read.hasErrors()).isTrue();
        assertThatThrownBy(read::value)
                .isInstanceOfSatisfying(DecodeException.class, e -> assertThat(e.diagnostics()).hasSize(2));
        assertThatThrownBy(() -> read.update(DesignDoc.builder().build())).isInstanceOf(DecodeException.class);
        assertThat(read.locate("/a")).isEmpty();
    }

    @Test
    void whatNoFormatHoldsIsToldWithAllPaths() {
        DesignDoc doc = DesignDoc.builder()
                .title("\ud83d")
                .problemStatement(ProblemStatement.builder().addGoals("fine", "a\udc00").build())
                .build();
        for (var codec : LawsTest.codecs()) {
            assertThatThrownBy(() -> codec.encode(doc)).isInstanceOfSatisfying(EncodeException.class, e ->
                    assertThat(e.diagnostics()).extracting(Diagnostic::path)
                            .containsExactly("/title", "/problemStatement/goals/1"));
            assertThatThrownBy(() -> codec.update("{}", doc)).isInstanceOf(EncodeException.class);
        }
    }

    @Test
    void linesAndColumnsCountUtf16UnitsAndEveryLineEnd() {
        Diagnostic told = YamlCodec.of(DesignDoc.class)
                .decode("\uFEFF# 🙂\r\ntitle: 🙂\rmetadata: {🙂: x}\n")
                .diagnostics()
                .get(0);
        assertThat(told.range()).hasValueSatisfying(r -> {
            assertThat(r.startLine()).isEqualTo(3);
            assertThat(r.startColumn()).isEqualTo(12);
            assertThat(r.endColumn()).isEqualTo(14);
        });
    }
}
