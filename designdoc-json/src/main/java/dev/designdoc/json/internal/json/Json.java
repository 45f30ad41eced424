package dev.designdoc.json.internal.json;

import dev.designdoc.json.internal.tree.Node;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.JsonStringEncoder;
import tools.jackson.core.json.JsonFactory;

/** How Jackson reads and writes JSON here. */
public final class Json {

    /** Sizes are the caller's to limit; the depth has a limit of its own. */
    public static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Node.MAX_DEPTH)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    static final JsonFactory FACTORY =
            JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build();

    static final ObjectWriteContext PRETTY = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private Json() {}

    /** Two spaces, line feeds; for one text. */
    public static PrettyPrinter printer() {
        return new Indent();
    }

    /** A string as JSON spells it. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        JsonStringEncoder.getInstance().quoteAsString(text, out);
        return out.append('"').toString();
    }
}
