package dev.designdoc.benchmarks;

import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.Pointers;
import dev.designdoc.model.DesignDoc;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is measured: one thing a program does with a document. */
public enum Operation {
    /** Markdown to typed records. */
    DECODE(s -> Peers.MARKDOWN.decode(s.text()).value()),
    /** Typed records to Markdown, with all checks. */
    ENCODE(s -> Peers.MARKDOWN.encode(s.value())),
    /** Another status, from the text. */
    UPDATE(s -> Peers.MARKDOWN.update(s.text(), s.changed())),
    /** Lists in another order, from the text. */
    UPDATE_LISTS(s -> Peers.MARKDOWN.update(s.text(), s.rearranged())),
    /** What was kept without a type. */
    DIAGNOSTICS(s -> Peers.MARKDOWN.decode(s.text()).diagnostics()),
    /** Where each value stands. */
    LOCATE(s -> located(Peers.MARKDOWN.decode(s.text()), s)),
    /** The texts at all pointers. */
    POINTERS(s -> s.pointers().stream().map(p -> Pointers.get(s.value(), p)).toList()),
    /** JSON to typed records. */
    JSON_DECODE(s -> Peers.JSON.decode(s.json()).value()),
    /** Typed records to JSON. */
    JSON_ENCODE(s -> Peers.JSON.encode(s.value())),
    /** Another status in JSON, from the text. */
    JSON_UPDATE(s -> Peers.JSON.update(s.json(), s.changed())),
    /** Lists of JSON in another order, from the text. */
    JSON_UPDATE_LISTS(s -> Peers.JSON.update(s.json(), s.rearranged())),
    /** Where each value stands in JSON. */
    JSON_LOCATE(s -> located(Peers.JSON.decode(s.json()), s)),
    /** YAML to typed records. */
    YAML_DECODE(s -> Peers.YAML.decode(s.yaml()).value()),
    /** Typed records to YAML. */
    YAML_ENCODE(s -> Peers.YAML.encode(s.value())),
    /** Another status in YAML, from the text. */
    YAML_UPDATE(s -> Peers.YAML.update(s.yaml(), s.changed())),
    /** Lists of YAML in another order, from the text. */
    YAML_UPDATE_LISTS(s -> Peers.YAML.update(s.yaml(), s.rearranged())),
    /** Where each value stands in YAML. */
    YAML_LOCATE(s -> located(Peers.YAML.decode(s.yaml()), s)),

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
    JACKSON_JSON_DECODE(s -> Peers.JACKSON_JSON.readValue(s.json(), DesignDoc.class)),
    /** Jackson: the records to JSON by data binding. */
    JACKSON_JSON_ENCODE(s -> Peers.JACKSON_JSON.writeValueAsString(s.value())),
    /** Jackson: the records to indented JSON by data binding. */
    JACKSON_JSON_ENCODE_INDENTED(
            s -> Peers.JACKSON_JSON.writerWithDefaultPrettyPrinter().writeValueAsString(s.value())),
    /** Jackson: YAML to the records by data binding. */
    JACKSON_YAML_DECODE(s -> Peers.JACKSON_YAML.readValue(s.yaml(), DesignDoc.class)),
    /** Jackson: the records to YAML by data binding. */
    JACKSON_YAML_ENCODE(s -> Peers.JACKSON_YAML.writeValueAsString(s.value()));

    @SuppressWarnings("ImmutableEnumChecker") // without state
    private final Function<Sample, Object> work;

    Operation(Function<Sample, Object> work) {
        this.work = work;
    }

    private static Object located(Decoded<DesignDoc> read, Sample sample) {
        return sample.pointers().stream().map(read::locate).toList();
    }

    /** Those of our own. */
    static List<Operation> own() {
        return Arrays.stream(values()).filter(o -> o.compareTo(COMMONMARK_PARSE) < 0).toList();
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
