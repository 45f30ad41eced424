package dev.designdoc.cli;

import dev.designdoc.codec.CodecProvider;
import dev.designdoc.internal.edit.Nearest;
import dev.designdoc.internal.io.Formats;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The format of a name such as {@code yaml}, or of an ending such as {@code yml}. */
final class FormatConverter implements ITypeConverter<CodecProvider> {

    FormatConverter() {}

    @Override
    public CodecProvider convert(String name) {
        return Formats.installed().named(name).orElseThrow(() -> new TypeConversionException(
                "there is no format \"" + name + "\"; there are " + String.join(", ", names()) + Nearest.hint(name, names())));
    }

    /** The names of all formats. */
    static List<String> names() {
        return Formats.installed().providers().stream().map(p -> p.format().name()).toList();
    }
}
