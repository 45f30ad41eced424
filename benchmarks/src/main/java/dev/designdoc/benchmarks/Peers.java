package dev.designdoc.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.Nulls;
import com.vladsch.flexmark.formatter.Formatter;
import dev.designdoc.codec.Codec;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.YamlCodec;
import dev.designdoc.lint.Linter;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** The codecs of this project and what they are measured against, each as its users would set it up. */
final class Peers {

    static final Codec<DesignDoc> MARKDOWN = MarkdownCodec.of(DesignDoc.class);
    static final Codec<DesignDoc> JSON = JsonCodec.of(DesignDoc.class);
    static final Codec<DesignDoc> YAML = YamlCodec.of(DesignDoc.class);
    static final Linter<DesignDoc> LINTER = Linter.of(DesignDoc.class);

    static final Parser COMMONMARK = Parser.builder().build();
    static final Parser COMMONMARK_SPANS = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();
    static final Parser COMMONMARK_BLOCKS = blocks().build();
    static final Parser COMMONMARK_BLOCKS_NO_LISTS = blocks()
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    IndentedCodeBlock.class))
            .build();
    static final HtmlRenderer COMMONMARK_HTML = HtmlRenderer.builder().build();
    static final MarkdownRenderer COMMONMARK_MARKDOWN = MarkdownRenderer.builder().build();

    static final com.vladsch.flexmark.parser.Parser FLEXMARK =
            com.vladsch.flexmark.parser.Parser.builder().build();
    static final Formatter FLEXMARK_FORMATTER = Formatter.builder().build();

    private static final JsonSetter.Value AS_EMPTY = JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY);
    private static final JsonInclude.Value ALWAYS =
            JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS);

    static final ObjectMapper JACKSON_JSON = bind(JsonMapper.builder());
    static final ObjectMapper JACKSON_YAML = bind(YAMLMapper.builder());

    private static final ObjectMapper LITERAL_YAML = bind(YAMLMapper.builder()
            .enable(YAMLWriteFeature.LITERAL_BLOCK_STYLE)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER));

    private Peers() {}

    /** JSON that says everything: plain binding knows no defaults. */
    static String json(DesignDoc value) {
        return JACKSON_JSON.writerWithDefaultPrettyPrinter().writeValueAsString(value);
    }

    /** YAML that says everything, with literal blocks as people would write it. */
    static String yaml(DesignDoc value) {
        return LITERAL_YAML.writeValueAsString(value);
    }

    private static Parser.Builder blocks() {
        return Parser.builder()
                .includeSourceSpans(IncludeSourceSpans.BLOCKS)
                .inlineParserFactory(context -> (lines, node) -> { });
    }

    /** Plain data binding of the records: statuses and dates are strings, empty lists and absent values are left out. */
    private static ObjectMapper bind(MapperBuilder<?, ?> builder) {
        return builder.addMixIn(Status.class, Text.class)
                .addMixIn(DocDate.class, Text.class)
                .changeDefaultPropertyInclusion(i -> i.withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .withConfigOverride(List.class, o -> o.setNullHandling(AS_EMPTY))
                .withConfigOverride(String.class, o -> o.setNullHandling(AS_EMPTY).setInclude(ALWAYS))
                .build();
    }

    /** A record of one text, as that text. */
    private abstract static class Text {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Text(@SuppressWarnings("unused") String text) {}

        @JsonValue
        abstract String text();
    }
}
