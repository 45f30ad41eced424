package dev.designdoc.internal.io;

import dev.designdoc.codec.CodecProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** The formats there are codecs for, found by name and by the ending of a file's name. Immutable. */
public final class Formats {

    /** The endings of the formats of this project, each with the jar that holds its codec. */
    private static final List<List<String>> JARS = List.of(
            List.of("designdoc-markdown", ".md", ".markdown"),
            List.of("designdoc-json", ".json", ".yaml", ".yml"));

    private final List<CodecProvider> providers;

    /** These formats; of two with the same name or ending, the first. */
    public Formats(List<? extends CodecProvider> providers) {
        this.providers = List.copyOf(providers);
    }

    /** The formats that {@link ServiceLoader} finds, looked up once, in the order of their names. */
    public static Formats installed() {
        return Installed.FORMATS;
    }

    /** The providers. */
    public List<CodecProvider> providers() {
        return providers;
    }

    /** The format of that name, or with that ending, in any case. */
    public Optional<CodecProvider> named(String name) {
        String wanted = name.toLowerCase(Locale.ROOT);
        for (CodecProvider provider : providers) {
            if (provider.format().name().equals(wanted) || provider.format().extensions().contains(wanted)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }

    /** The format with the longest ending that the file's name has. */
    public Optional<CodecProvider> of(Path path) {
        return Optional.ofNullable(path.getFileName()).flatMap(name -> {
            CodecProvider found = null;
            int longest = 0;
            for (CodecProvider provider : providers) {
                int length = endingLength(name.toString(), provider);
                if (length > longest) {
                    found = provider;
                    longest = length;
                }
            }
            return Optional.ofNullable(found);
        });
    }

    /** The file name without the ending that tells its format. */
    public String withoutEnding(String name) {
        int longest = 0;
        for (CodecProvider provider : providers) {
            longest = Math.max(longest, endingLength(name, provider));
        }
        return name.substring(0, name.length() - longest);
    }

    /** Why {@link #of} finds no format for the file, and what to do. */
    public String explainUnknown(Path path) {
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

    /** The endings there are codecs for, for messages. */
    public String known() {
        List<String> endings = new ArrayList<>();
        providers.forEach(p -> p.format().extensions().forEach(e -> endings.add("." + e)));
        return endings.isEmpty() ? "there are no others" : "known are " + String.join(", ", endings);
    }

    /** The length of the ending with its dot, 0 when the name has none of the provider's. */
    private static int endingLength(String name, CodecProvider provider) {
        int longest = 0;
        for (String extension : provider.format().extensions()) {
            int dot = name.length() - extension.length() - 1;
            if (dot > 0 && name.charAt(dot) == '.'
                    && name.regionMatches(true, dot + 1, extension, 0, extension.length())) {
                longest = Math.max(longest, extension.length() + 1);
            }
        }
        return longest;
    }

    private static final class Installed {
        private static final Formats FORMATS = find();

        private static Formats find() {
            List<CodecProvider> found = load(Thread.currentThread().getContextClassLoader());
            if (found.isEmpty()) {
                found = load(Formats.class.getClassLoader());
            }
            found.sort(Comparator.comparing(p -> p.format().name()));
            return new Formats(found);
        }

        private static List<CodecProvider> load(@Nullable ClassLoader loader) {
            List<CodecProvider> found = new ArrayList<>();
            ServiceLoader.load(CodecProvider.class, loader).forEach(found::add);
            return found;
        }
    }
}
