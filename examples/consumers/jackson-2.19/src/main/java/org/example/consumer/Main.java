package org.example.consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.util.Map;

/** Uses both Jacksons: the program's own for its own types, that of the codecs for documents. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        DesignDoc doc = DesignDoc.builder().title("T").build();
        for (String format : new String[] {"json", "yaml", "markdown"}) {
            Codec<DesignDoc> codec = Codecs.of(DesignDoc.class, format).orElseThrow();
            if (!codec.decode(codec.update(codec.encode(doc), doc.withTitle("U"))).value().title().equals("U")) {
                throw new AssertionError(format);
            }
        }
        String json = Codecs.of(DesignDoc.class, "json").orElseThrow().encode(doc);
        Map<?, ?> map = new ObjectMapper().readValue(json, Map.class);
        if (!map.get("title").equals("T")) {
            throw new AssertionError(map);
        }
    }
}
