package dev.designdoc.cli;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Encoder;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options and parameters that commands have in common. */
final class Options {

    static final String NO_LIMITS = "--no-limits";

    private static final String FROM = "--from";
    private static final String TO = "--to";
    private static final String OUTPUT = "--output";
    private static final String FORCE = "--force";

    private Options() {}

    /** A command with {@code --help} and {@code --version}. */
    static CommandSpec command(String name, String description, String... footer) {
        CommandSpec spec = CommandSpec.create()
                .name(name)
                .versionProvider(new Version())
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this help and exit.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the version and exit.")
                        .build())
                .addOption(flag(NO_LIMITS, "Read documents of any size, as deep as they are; for those you know."));
        spec.usageMessage().description(description).footer(footer);
        return spec;
    }

    /** One parameter that must be there. */
    static PositionalParamSpec parameter(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(Integer.toString(index))
                .required(true)
                .arity("1")
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** All parameters from {@code index} on, of which there must be one. */
    static PositionalParamSpec parameters(int index, String label, String description) {
        return PositionalParamSpec.builder()
                .index(index + "..*")
                .required(true)
                .arity("1..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The value of {@link #parameter}. */
    static String text(ParseResult line, int index) {
        return line.matchedPositionalValue(index, "");
    }

    /** The values of {@link #parameters}. */
    static List<String> texts(ParseResult line, int index) {
        return line.matchedPositionalValue(index, List.of());
    }

    /** The format to read. */
    static OptionSpec from(String description) {
        return OptionSpec.builder(FROM)
                .type(Codec.class)
                .converters(FormatConverter.reading())
                .paramLabel("FORMAT")
                .description(description)
                .build();
    }

    /** The value of {@link #from}. */
    static @Nullable Codec<DesignDoc> from(ParseResult line) {
        return line.matchedOptionValue(FROM, null);
    }

    /** The format to write. */
    static OptionSpec to(String description) {
        return OptionSpec.builder(TO)
                .type(Encoder.class)
                .converters(FormatConverter.writing())
                .paramLabel("FORMAT")
                .description(description)
                .build();
    }

    /** The value of {@link #to}. */
    static @Nullable Encoder<DesignDoc> to(ParseResult line) {
        return line.matchedOptionValue(TO, null);
    }

    /** The file to write. */
    static OptionSpec output(String label, String description) {
        return OptionSpec.builder("-o", OUTPUT)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The value of {@link #output}; null for standard output. */
    static @Nullable String output(ParseResult line) {
        String output = line.matchedOptionValue(OUTPUT, null);
        return output == null || output.equals(Source.STANDARD) ? null : output;
    }

    /** An option with a text. */
    static OptionSpec text(String name, String label, String description) {
        return OptionSpec.builder(name).type(String.class).paramLabel(label).description(description).build();
    }

    /** Leave to overwrite. */
    static OptionSpec force() {
        return flag(FORCE, "Overwrite what exists.");
    }

    /** The value of {@link #force}. */
    static boolean force(ParseResult line) {
        return line.hasMatchedOption(FORCE);
    }

    /** A choice, one of the constants of an enum. */
    static OptionSpec choice(String name, Class<? extends Enum<?>> type, String description) {
        return OptionSpec.builder(name).type(type).paramLabel("HOW").description(description).build();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String description) {
        return OptionSpec.builder(name).type(boolean.class).description(description).build();
    }
}
