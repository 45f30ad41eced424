package dev.designdoc.json.internal.yaml;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.io.IOContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Jackson's YAML, with parsers that notice what JSON has no word for. */
final class StrictYaml extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    private static final CoreSchema SCHEMA = new CoreSchema();

    private StrictYaml(LoadSettings settings, StreamReadConstraints constraints) {
        super(YAMLFactory.builder()
                .loadSettings(settings)
                .streamReadConstraints(constraints)
                .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));
    }

    /** A parser of {@code source}. */
    static StrictYamlParser parser(String source, StreamReadConstraints constraints) {
        // A buffer for all of it: a smaller one is copied as often as it fills within one word.
        LoadSettings settings = LoadSettings.builder()
                .setSchema(SCHEMA)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setBufferSize(source.length() + 2)
                .build();
        return (StrictYamlParser) new StrictYaml(settings, constraints).createParser(ObjectReadContext.empty(), source);
    }

    @Override
    protected StrictYamlParser _createParser(ObjectReadContext context, IOContext io, Reader reader) {
        return new StrictYamlParser(context, io, _getBufferRecycler(), _streamReadFeatures, _formatReadFeatures,
                _loadSettings, reader);
    }
}
