package dev.designdoc.benchmarks;

import static dev.designdoc.benchmarks.Operation.COMMONMARK_BLOCKS;
import static dev.designdoc.benchmarks.Operation.COMMONMARK_BLOCKS_NO_LISTS;
import static dev.designdoc.benchmarks.Operation.COMMONMARK_HTML;
import static dev.designdoc.benchmarks.Operation.COMMONMARK_MARKDOWN;
import static dev.designdoc.benchmarks.Operation.COMMONMARK_PARSE;
import static dev.designdoc.benchmarks.Operation.COMMONMARK_PARSE_SPANS;
import static dev.designdoc.benchmarks.Operation.FLEXMARK_FORMAT;
import static dev.designdoc.benchmarks.Operation.FLEXMARK_PARSE;
import static dev.designdoc.benchmarks.Operation.JACKSON_JSON_DECODE;
import static dev.designdoc.benchmarks.Operation.JACKSON_JSON_ENCODE;
import static dev.designdoc.benchmarks.Operation.JACKSON_JSON_ENCODE_INDENTED;
import static dev.designdoc.benchmarks.Operation.JACKSON_YAML_DECODE;
import static dev.designdoc.benchmarks.Operation.JACKSON_YAML_ENCODE;

/** Two operations measured side by side. */
public enum Pair {
    /** Reading. */
    DECODE("decode / commonmark-java full parse", Operation.DECODE, COMMONMARK_PARSE, 0.50),
    /** Writing. */
    ENCODE("encode with all its checks / commonmark-java parse + render HTML", Operation.ENCODE, COMMONMARK_HTML, 0.50),
    /** Changing one value. */
    UPDATE("update of one status / commonmark-java full parse", Operation.UPDATE, COMMONMARK_PARSE, 1.2),
    /** Reading JSON. */
    JSON_DECODE("JSON decode / plain Jackson data binding", Operation.JSON_DECODE, JACKSON_JSON_DECODE, 1.0),
    /** Writing JSON. */
    JSON_ENCODE("JSON encode / plain Jackson data binding", Operation.JSON_ENCODE, JACKSON_JSON_ENCODE, 1.15),
    /** Writing JSON, beside the peer that indents as well. */
    JSON_ENCODE_INDENTED(
            "JSON encode / plain Jackson data binding, indented", Operation.JSON_ENCODE, JACKSON_JSON_ENCODE_INDENTED, 1.15),
    /** Reading YAML. */
    YAML_DECODE("YAML decode / plain Jackson YAML", Operation.YAML_DECODE, JACKSON_YAML_DECODE, 1.25),
    /** Writing YAML. */
    YAML_ENCODE("YAML encode / plain Jackson YAML", Operation.YAML_ENCODE, JACKSON_YAML_ENCODE, 1.0),

    /** Writing, beside the peer's way to Markdown. */
    ENCODE_MARKDOWN(
            "encode / commonmark-java parse + render Markdown", Operation.ENCODE, COMMONMARK_MARKDOWN, Double.NaN),
    /** What the peer's block parser alone costs, which decode rests on. */
    BLOCKS("commonmark-java blocks with spans / full parse", COMMONMARK_BLOCKS, COMMONMARK_PARSE, Double.NaN),
    /** The same without its list parser. */
    BLOCKS_NO_LISTS(
            "commonmark-java blocks with spans, lists off / full parse",
            COMMONMARK_BLOCKS_NO_LISTS, COMMONMARK_PARSE, Double.NaN),
    /** What spans cost the peer. */
    SPANS("commonmark-java parse with spans / full parse", COMMONMARK_PARSE_SPANS, COMMONMARK_PARSE, Double.NaN),
    /** The other peer's parser. */
    FLEXMARK("flexmark parse / commonmark-java full parse", FLEXMARK_PARSE, COMMONMARK_PARSE, Double.NaN),
    /** The other peer's formatter. */
    FORMAT(
            "flexmark parse + format / commonmark-java parse + render HTML",
            FLEXMARK_FORMAT, COMMONMARK_HTML, Double.NaN);

    private final String title;
    private final Operation measured;
    private final Operation peer;
    private final double limit;

    Pair(String title, Operation measured, Operation peer, double limit) {
        this.title = title;
        this.measured = measured;
        this.peer = peer;
        this.limit = limit;
    }

    String title() {
        return title;
    }

    Operation measured() {
        return measured;
    }

    Operation peer() {
        return peer;
    }

    /** What the ratio is to be at most; not a number where the pair is for information only. */
    double limit() {
        return limit;
    }

    boolean isForInformation() {
        return Double.isNaN(limit);
    }
}
