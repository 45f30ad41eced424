package dev.designdoc.benchmarks;

import dev.designdoc.model.DesignDoc;
import java.util.Arrays;
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
    /** JSON to typed records. */
    JSON_DECODE(s -> Peers.JSON.decode(s.json()).value()),
    /** Typed records to JSON. */
    JSON_ENCODE(s -> Peers.JSON.encode(s.value())),
    /** YAML to typed records. */
    YAML_DECODE(s -> Peers.YAML.decode(s.yaml()).value()),
    /** Typed records to YAML. */
    YAML_ENCODE(s -> Peers.YAML.encode(s.value())),

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
