package dev.designdoc.json;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.model.DesignDoc;
import java.util.List;

/** All that codecs do, as a program of its own. */
final class CodecsAlone {

    private CodecsAlone() {}

    /** Prints a line for each codec that works. */
    public static void main(String[] args) {
        for (Codec<DesignDoc> codec : List.of(JsonCodec.of(DesignDoc.class), YamlCodec.of(DesignDoc.class))) {
            DesignDoc doc = Samples.offlineMode();
            String text = codec.encode(doc);
            Decoded<DesignDoc> read = codec.decode(text);
            String updated = read.update(doc.withTitle("Online mode"));
            boolean works = read.value().equals(doc)
                    && codec.decode(updated).value().title().equals("Online mode")
                    && read.locate("/problemStatement/goals/1").isPresent()
                    && !codec.decode(text.replace("goals", "gaols")).diagnostics().isEmpty();
            System.out.println(codec.format().name() + (works ? " works" : " fails"));
        }
    }
}
