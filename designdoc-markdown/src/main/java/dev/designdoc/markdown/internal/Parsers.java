package dev.designdoc.markdown.internal;

import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.Parser;

/** The block parser: inline content is kept as source, so nothing parses it. */
final class Parsers {

    /** Deeper containers than people write only serve to overflow a stack. */
    private static final int MAX_OPEN_BLOCKS = 200;

    private static final InlineParser NO_INLINES = (lines, node) -> { };

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .inlineParserFactory(context -> NO_INLINES)
            .build();

    private Parsers() {}

    static Node parse(String text) {
        return PARSER.parse(text);
    }
}
