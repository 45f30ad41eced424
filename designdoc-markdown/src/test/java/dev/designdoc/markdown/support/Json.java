package dev.designdoc.markdown.support;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.Status;
import java.util.List;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.core.util.Separators.Spacing;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Documents as JSON for people to read: the names of the components, and nothing that is not there. */
public final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .addMixIn(Status.class, Text.class)
            .addMixIn(DocDate.class, Text.class)
            .changeDefaultPropertyInclusion(include -> include.withValueInclusion(Include.NON_ABSENT))
            .withConfigOverride(List.class, list -> list.setInclude(Value.construct(Include.NON_EMPTY, Include.ALWAYS)))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer().with(new DefaultPrettyPrinter()
            .withSeparators(Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator(""))
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private Json() {}

    /** The document, a line for each value. */
    public static String of(DesignDoc doc) {
        ObjectNode json = MAPPER.valueToTree(doc);
        if (doc.title().isEmpty()) {
            json.remove("title");
        }
        if (doc.metadata().equals(Metadata.builder().build())) {
            json.remove("metadata");
        }
        return WRITER.writeValueAsString(json) + "\n";
    }

    /** A record that is one text. */
    private interface Text {
        @JsonValue
        String text();
    }
}
