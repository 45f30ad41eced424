package dev.designdoc.json;

import dev.designdoc.json.internal.databind.Declared;
import dev.designdoc.json.internal.databind.RecordDeserializers;
import dev.designdoc.json.internal.databind.RecordSerializers;
import dev.designdoc.json.internal.databind.ReservedKeys;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.JacksonModule;

/**
 * Teaches a Jackson mapper of your own the JSON form of records that declare a template.
 *
 * <p>Such records read and write as by {@link JsonCodec}, also as parts of other types and in every format that Jackson
 * knows: statuses and dates are strings, what is absent or empty is left out and may be missing, a string stands for a
 * list item. All else is as the mapper is configured: what an unknown key means, names, views, mix-ins, handlers of
 * problems. Errors tell places and paths of the whole document.
 *
 * <p>{@code findAndAddModules()} finds the module.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new DesignDocModule()).build();
 * DesignDoc doc = mapper.readValue(text, DesignDoc.class);
 * }</pre>
 */
public final class DesignDocModule extends JacksonModule {

    private static final Version VERSION = VersionUtil.parseVersion(number(), "dev.designdoc", "designdoc-json");

    /** A module to register with a mapper's builder. */
    public DesignDocModule() {}

    /** The name of the module. */
    @Override
    public String getModuleName() {
        return "designdoc";
    }

    /** The version of this library. */
    @Override
    public Version version() {
        return VERSION;
    }

    /** Adds the form of the records to a mapper. */
    @Override
    public void setupModule(SetupContext context) {
        context.insertAnnotationIntrospector(new Declared());
        context.addDeserializerModifier(new RecordDeserializers());
        context.addSerializerModifier(new RecordSerializers());
        context.addHandler(new ReservedKeys());
    }

    private static String number() {
        try (InputStream in = Objects.requireNonNull(DesignDocModule.class.getResourceAsStream("version.properties"))) {
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
