package dev.designdoc.json;

import dev.designdoc.json.internal.RecordBinding;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson mapper of your own the JSON form of records that declare a template.
 *
 * <p>Such records read and write as by {@link JsonCodec}, also as parts of other types: statuses and dates are strings,
 * what is absent or empty is left out and may be missing, a string stands for a list item, and a key or type that does
 * not fit is an error.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DesignDocModule()).build();
 * DesignDoc doc = mapper.readValue(text, DesignDoc.class);
 * }</pre>
 */
public final class DesignDocModule extends JacksonModule {

    /** A module to register with a mapper's builder. */
    public DesignDocModule() {}

    /** The name of the module. */
    @Override
    public String getModuleName() {
        return "designdoc";
    }

    /** The version of the module, which is not known at run time. */
    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Adds the form of the records to a mapper. */
    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(RecordBinding.SERIALIZERS);
        context.addDeserializers(RecordBinding.DESERIALIZERS);
    }
}
