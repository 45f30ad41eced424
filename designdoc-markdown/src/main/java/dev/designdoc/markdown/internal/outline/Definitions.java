package dev.designdoc.markdown.internal.outline;

import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Shapes;
import java.util.List;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.parser.Parser;

/** The link definitions that stand in the texts of a record. */
public final class Definitions {

    private static final Parser PARSER = Parser.builder()
            .maxOpenBlockParsers(OutlineReader.MAX_OPEN_BLOCKS)
            .inlineParserFactory(context -> (lines, node) -> { })
            .build();
    private static final String MARK = "]:";

    private Definitions() {}

    /** No definitions. */
    public static DefinitionMap<LinkReferenceDefinition> none() {
        return new DefinitionMap<>(LinkReferenceDefinition.class);
    }

    /** The definitions of a text, of those with one label the one that stands first. */
    public static DefinitionMap<LinkReferenceDefinition> in(String text) {
        DefinitionMap<LinkReferenceDefinition> found = none();
        all(text).forEach(definition -> found.putIfAbsent(definition.getLabel(), definition));
        return found;
    }

    /** All definitions of a text, in its order. */
    public static List<LinkReferenceDefinition> all(String text) {
        return text.contains(MARK)
                ? Nodes.below(PARSER.parse(text))
                        .filter(LinkReferenceDefinition.class::isInstance)
                        .map(LinkReferenceDefinition.class::cast)
                        .toList()
                : List.of();
    }

    /** All definitions, of those with one label the one that is written first. */
    public static DefinitionMap<LinkReferenceDefinition> in(Record record) {
        DefinitionMap<LinkReferenceDefinition> found = none();
        Leaves.of(Shapes.of(record.getClass()), record).values().stream()
                .map(Leaves.Leaf::text)
                .flatMap(text -> all(text).stream())
                .forEach(definition -> found.putIfAbsent(definition.getLabel(), definition));
        return found;
    }
}
