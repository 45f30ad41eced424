package dev.designdoc.benchmarks;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Pointers;
import dev.designdoc.lint.Baseline;
import dev.designdoc.lint.DocumentIndex;
import dev.designdoc.markdown.MarkdownText;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What is measured: one thing a program does with a document. */
public enum Operation {
    /** Markdown to typed records. */
    DECODE(s -> Peers.MARKDOWN.decode(s.text()).value()),
    /** Typed records to Markdown, with all checks. */
    ENCODE(Sample::value, s -> Peers.MARKDOWN.encode(s.value())),
    /** Markdown in canonical form. */
    FORMAT(s -> Peers.MARKDOWN.format(s.text())),
    /** Another status, from the text. */
    UPDATE(Peers.MARKDOWN, Sample::text, Edit.STATUS),
    /** Lists in another order, from the text. */
    UPDATE_LISTS(Peers.MARKDOWN, Sample::text, Edit.LISTS),
    /** Lists the other way round. */
    UPDATE_REVERSED(Peers.MARKDOWN, Sample::text, Edit.REVERSED),
    /** Half of all elements go. */
    UPDATE_HALVED(Peers.MARKDOWN, Sample::text, Edit.HALVED),
    /** Every element comes again. */
    UPDATE_DOUBLED(Peers.MARKDOWN, Sample::text, Edit.DOUBLED),
    /** All elements go. */
    UPDATE_EMPTIED(Peers.MARKDOWN, Sample::text, Edit.EMPTIED),
    /** Many other fields come. */
    UPDATE_FIELDS(Peers.MARKDOWN, Sample::text, Edit.FIELDS),
    /** What was kept without a type. */
    DIAGNOSTICS(s -> Peers.MARKDOWN.decode(s.text()).diagnostics()),
    /** Where each value stands. */
    LOCATE(Sample::pointers, s -> located(Peers.MARKDOWN.decode(s.text()), s)),
    /** The headings, links and code of the text. */
    OUTLINE(s -> MarkdownText.outline(s.text())),
    /** What the rules find in Markdown. */
    LINT(s -> Peers.LINTER.check(Peers.MARKDOWN, s.text(), Optional.empty())),
    /** Mending what the rules find. */
    FIX(s -> Peers.LINTER.fix(Peers.MARKDOWN, s.text(), Optional.empty())),
    /** What of the findings is not in a baseline of all of them. */
    BASELINE(Sample::findings, s -> new Baseline(s.findings().stream().map(f -> Baseline.Entry.of("a.md", s.text(), f)).toList())
            .without("a.md", s.text(), s.findings())),
    /** The plain text that a list of documents shows of a title. */
    PLAIN(s -> MarkdownText.plain(s.text())),
    /** The row of the title in an index, and the index in the text. */
    INDEX(Sample::value, s -> DocumentIndex.of(List.of(new DocumentIndex.Entry(Path.of("a.md"), s.value())), Path.of(""))
            .update(s.text())),
    /** The texts at all pointers. */
    POINTERS(s -> List.of(s.value(), s.pointers()), s -> s.pointers().stream().map(p -> Pointers.get(s.value(), p)).toList()),
    /** JSON to typed records. */
    JSON_DECODE(Sample::json, s -> Peers.JSON.decode(s.json()).value()),
    /** Typed records to JSON. */
    JSON_ENCODE(Sample::value, s -> Peers.JSON.encode(s.value())),
    /** Another status in JSON, from the text. */
    JSON_UPDATE(Peers.JSON, Sample::json, Edit.STATUS),
    /** Lists of JSON in another order, from the text. */
    JSON_UPDATE_LISTS(Peers.JSON, Sample::json, Edit.LISTS),
    /** Lists of JSON the other way round. */
    JSON_UPDATE_REVERSED(Peers.JSON, Sample::json, Edit.REVERSED),
    /** Every element of JSON comes again. */
    JSON_UPDATE_DOUBLED(Peers.JSON, Sample::json, Edit.DOUBLED),
    /** What is wrong in JSON whose keys nobody knows. */
    JSON_DIAGNOSTICS(Sample::json, s -> Peers.JSON.decode(s.json().replace("\" : ", "?\" : ")).diagnostics()),
    /** Where each value stands in JSON. */
    JSON_LOCATE(s -> List.of(s.json(), s.pointers()), s -> located(Peers.JSON.decode(s.json()), s)),
    /** What the rules find in JSON. */
    JSON_LINT(Sample::json, s -> Peers.LINTER.check(Peers.JSON, s.json(), Optional.empty())),
    /** YAML to typed records. */
    YAML_DECODE(Sample::yaml, s -> Peers.YAML.decode(s.yaml()).value()),
    /** Typed records to YAML. */
    YAML_ENCODE(Sample::value, s -> Peers.YAML.encode(s.value())),
    /** Another status in YAML, from the text. */
    YAML_UPDATE(Peers.YAML, Sample::yaml, Edit.STATUS),
    /** Lists of YAML in another order, from the text. */
    YAML_UPDATE_LISTS(Peers.YAML, Sample::yaml, Edit.LISTS),
    /** Lists of YAML the other way round. */
    YAML_UPDATE_REVERSED(Peers.YAML, Sample::yaml, Edit.REVERSED),
    /** Every element of YAML comes again. */
    YAML_UPDATE_DOUBLED(Peers.YAML, Sample::yaml, Edit.DOUBLED),
    /** What is wrong in YAML whose keys nobody knows. */
    YAML_DIAGNOSTICS(Sample::yaml, s -> Peers.YAML.decode(s.yaml().replace(": ", "?: ")).diagnostics()),
    /** Where each value stands in YAML. */
    YAML_LOCATE(s -> List.of(s.yaml(), s.pointers()), s -> located(Peers.YAML.decode(s.yaml()), s)),

    /** commonmark-java: Markdown to a syntax tree. */
    COMMONMARK_PARSE(s -> Peers.COMMONMARK.parse(s.text())),
    /** commonmark-java: the same with source spans. */
    COMMONMARK_PARSE_SPANS(s -> Peers.COMMONMARK_SPANS.parse(s.text())),
    /** commonmark-java: Markdown to blocks with source spans, their text not looked into. */
    COMMONMARK_BLOCKS(s -> Peers.COMMONMARK_BLOCKS.parse(s.text())),
    /** commonmark-java: the same, where a list is no block. */
    COMMONMARK_BLOCKS_NO_LISTS(s -> Peers.COMMONMARK_BLOCKS_NO_LISTS.parse(s.text())),
    /** commonmark-java: Markdown to HTML. */
    COMMONMARK_HTML(s -> Peers.COMMONMARK_HTML.render(Peers.COMMONMARK.parse(s.text()))),
    /** commonmark-java: Markdown to Markdown. */
    COMMONMARK_MARKDOWN(s -> Peers.COMMONMARK_MARKDOWN.render(Peers.COMMONMARK.parse(s.text()))),
    /** flexmark-java: Markdown to a syntax tree. */
    FLEXMARK_PARSE(s -> Peers.FLEXMARK.parse(s.text())),
    /** flexmark-java: Markdown to Markdown. */
    FLEXMARK_FORMAT(s -> Peers.FLEXMARK_FORMATTER.render(Peers.FLEXMARK.parse(s.text()))),
    /** Jackson: JSON to the records by data binding. */
    JACKSON_JSON_DECODE(Sample::json, s -> Peers.JACKSON_JSON.readValue(s.json(), DesignDoc.class)),
    /** Jackson: the records to JSON by data binding. */
    JACKSON_JSON_ENCODE(Sample::value, s -> Peers.JACKSON_JSON.writeValueAsString(s.value())),
    /** Jackson: the records to indented JSON by data binding. */
    JACKSON_JSON_ENCODE_INDENTED(
            Sample::value, s -> Peers.JACKSON_JSON.writerWithDefaultPrettyPrinter().writeValueAsString(s.value())),
    /** Jackson: YAML to the records by data binding. */
    JACKSON_YAML_DECODE(Sample::yaml, s -> Peers.JACKSON_YAML.readValue(s.yaml(), DesignDoc.class)),
    /** Jackson: the records to YAML by data binding. */
    JACKSON_YAML_ENCODE(Sample::value, s -> Peers.JACKSON_YAML.writeValueAsString(s.value()));

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Function<Sample, Object> needs;

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Function<Sample, Object> work;

    Operation(Function<Sample, Object> work) {
        this(Sample::text, work);
    }

    Operation(Function<Sample, Object> needs, Function<Sample, Object> work) {
        this.needs = needs;
        this.work = work;
    }

    /** An edit, from the text. */
    Operation(Codec<DesignDoc> codec, Function<Sample, String> source, Edit edit) {
        this(s -> List.of(source.apply(s), s.edited(edit)), s -> codec.update(source.apply(s), s.edited(edit)));
    }

    private static Object located(Decoded<DesignDoc> read, Sample sample) {
        return sample.pointers().stream().map(read::locate).toList();
    }

    /** Those of our own. */
    static List<Operation> own() {
        return Arrays.stream(values()).filter(o -> o.compareTo(COMMONMARK_PARSE) < 0).toList();
    }

    /** Whether it reads or writes Markdown. */
    boolean isOfMarkdown() {
        return compareTo(JSON_DECODE) < 0;
    }

    /** Makes what it starts from, and gives it. */
    Object prepare(Sample sample) {
        return needs.apply(sample);
    }

    /** Does it; the result is what must not be optimized away. */
    Object run(Sample sample) {
        return work.apply(sample);
    }

    /** The operation of a name such as {@code json-decode}. */
    static Operation of(String name) {
        return Arrays.stream(values())
                .filter(o -> o.toString().equals(name))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException(
                        "no operation is called " + name + "; there are " + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
