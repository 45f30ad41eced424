package dev.designdoc.internal.io;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.CodecProvider;
import dev.designdoc.codec.DocumentFormat;
import dev.designdoc.codec.Encoder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The formats there are providers for, found by name and by the ending of a file's name. Immutable. */
public final class Formats {

    /** The endings of the formats of this project, each with the jar that holds its codec. */
    private static final List<List<String>> JARS = List.of(
            List.of("designdoc-markdown", ".md", ".markdown"),
            List.of("designdoc-json", ".json", ".yaml", ".yml"));

    private final List<CodecProvider> providers;

    /** These formats, in the order of their names; of two with the same name or ending, the first. */
    public Formats(List<? extends CodecProvider> providers) {
        List<CodecProvider> sorted = new ArrayList<>(providers);
        sorted.sort(Comparator.comparing(p -> p.format().name()));
        this.providers = List.copyOf(sorted);
    }

    /**
     * The formats of this program.
     *
     * @param type a class whose loader is asked too; null for none
     */
    public static Formats installed(@Nullable Class<?> type) {
        return new Formats(Providers.find(type));
    }

    /** The formats. */
    public List<DocumentFormat> formats() {
        return providers.stream().map(CodecProvider::format).distinct().toList();
    }

    /** The format with the longest ending that the file's name has. */
    public Optional<DocumentFormat> formatOf(Path path) {
        return of(path).stream().findFirst().map(CodecProvider::format);
    }

    /** The codec of the format of that name, or with that ending, in any case. */
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type, String name) {
        return first(named(name), p -> p.codec(type));
    }

    /** The codec of the format that the file's name tells. */
    public <T extends Record> Optional<Codec<T>> codec(Class<T> type, Path path) {
        return first(of(path), p -> p.codec(type));
    }

    /** The encoder of the format of that name, or with that ending, in any case. */
    public <T extends Record> Optional<Encoder<T>> encoder(Class<T> type, String name) {
        return first(named(name), p -> p.encoder(type));
    }

    /** The encoder of the format that the file's name tells. */
    public <T extends Record> Optional<Encoder<T>> encoder(Class<T> type, Path path) {
        return first(of(path), p -> p.encoder(type));
    }

    private static <C> Optional<C> first(List<CodecProvider> providers, Function<CodecProvider, Optional<C>> ask) {
        return providers.stream().flatMap(p -> ask.apply(p).stream()).findFirst();
    }

    private List<CodecProvider> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        return providers.stream()
                .filter(p -> p.format().name().equals(wanted) || p.format().extensions().contains(wanted))
                .toList();
    }

    /** The providers of the file's format, that of the longest ending first. */
    private List<CodecProvider> of(Path path) {
        Path name = path.getFileName();
        if (name == null) {
            return List.of();
        }
        Comparator<CodecProvider> byEnding = Comparator.comparingInt(p -> endingLength(name.toString(), p.format()));
        return providers.stream()
                .filter(p -> endingLength(name.toString(), p.format()) > 0)
                .sorted(byEnding.reversed())
                .toList();
    }

    /** The length of the ending with its dot, 0 when the name has none of the format's. */
    private static int endingLength(String name, DocumentFormat format) {
        int longest = 0;
        for (String extension : format.extensions()) {
            int dot = name.length() - extension.length() - 1;
            if (dot > 0 && name.charAt(dot) == '.'
                    && name.regionMatches(true, dot + 1, extension, 0, extension.length())) {
                longest = Math.max(longest, extension.length() + 1);
            }
        }
        return longest;
    }

    /** Why there is no codec or encoder for the file, and what to do. */
    public <T extends Record> String explainUnknown(Path path, Class<T> type) {
        Optional<DocumentFormat> format = formatOf(path);
        if (format.isPresent()) {
            String why = encoder(type, path).isPresent() ? "can only be written" : "is not made for " + type.getSimpleName();
            return path + ": " + format.get().name() + " " + why + "; " + known();
        }
        String name = path.getFileName() == null ? "" : path.getFileName().toString().toLowerCase(Locale.ROOT);
        for (List<String> jar : JARS) {
            if (jar.stream().skip(1).anyMatch(name::endsWith)) {
                return path + ": the codec for this format is missing: add the jar " + jar.get(0)
                        + " to the module path or class path; " + known();
            }
        }
        if (providers.isEmpty()) {
            return path + ": no codec was found: add the jar designdoc-markdown or designdoc-json to the module path"
                    + " or class path";
        }
        int dot = name.lastIndexOf('.');
        String problem = dot > 0 ? "the ending " + name.substring(dot) + " stands for no format" : "the name has no ending";
        return path + ": " + problem + "; " + known();
    }

    private String known() {
        List<String> endings = new ArrayList<>();
        formats().forEach(f -> f.extensions().forEach(e -> endings.add("." + e)));
        return endings.isEmpty() ? "there are no others" : "known are " + String.join(", ", endings);
    }
}
