package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Codecs;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Encoder;
import dev.designdoc.diagnostic.Nearest;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The format of a name such as {@code yaml}, or of an ending such as {@code yml}. */
final class FormatConverter<C> implements ITypeConverter<C> {

    private final Function<String, Optional<C>> find;

    private FormatConverter(Function<String, Optional<C>> find) {
        this.find = find;
    }

    /** Formats that can be read. */
    static FormatConverter<Codec<DesignDoc>> reading() {
        return new FormatConverter<>(name -> Codecs.of(DesignDoc.class, name));
    }

    /** Formats that can be written. */
    static FormatConverter<Encoder<DesignDoc>> writing() {
        return new FormatConverter<>(name -> Codecs.encoder(DesignDoc.class, name));
    }

    @Override
    public C convert(String name) {
        return find.apply(name).orElseThrow(() -> new TypeConversionException(
                "there is no format \"" + name + "\"; there are " + String.join(", ", names()) + Nearest.hint(name, names())));
    }

    /** All formats of this kind. */
    List<DocumentFormat> formats() {
        return Codecs.formats().stream().filter(format -> find.apply(format.name()).isPresent()).toList();
    }

    /** Their names. */
    List<String> names() {
        return formats().stream().map(DocumentFormat::name).toList();
    }
}
