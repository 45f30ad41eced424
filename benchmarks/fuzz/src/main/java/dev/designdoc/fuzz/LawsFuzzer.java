package dev.designdoc.fuzz;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Leaves.Leaf;
import dev.designdoc.internal.shape.Shapes;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.YamlCodec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.markdown.internal.read.DocumentReader;
import dev.designdoc.markdown.internal.update.EmptyPlaces;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Holds the laws against the texts that Jazzer makes up; its argument is the format they are read as. */
public final class LawsFuzzer {

    private static final List<Codec<DesignDoc>> CODECS =
            List.of(MarkdownCodec.of(DesignDoc.class), JsonCodec.of(DesignDoc.class), YamlCodec.of(DesignDoc.class));

    /** What update rejects because of what stands in the source, and encode writes. */
    private static final Set<String> OF_SOURCE = Set.of("unread-field", "redefined-link");

    /** What is removed and would be read from another text then; encode keeps an empty place before that text. */
    private static final String REMOVED = "without this, ";

    private static Codec<DesignDoc> codec = CODECS.get(0);

    private LawsFuzzer() {}

    /** Chooses the format and writes what Jazzer begins with. */
    public static void fuzzerInitialize(String[] args) throws IOException {
        codec = CODECS.stream().filter(c -> c.format().name().equals(args[0])).findFirst().orElseThrow();
        Seeds.write(codec, args[0]);
    }

    /** Checks one text. */
    public static void fuzzerTestOneInput(byte[] input) {
        String source = new String(input, StandardCharsets.UTF_8);
        try {
            check(source, new Random(Arrays.hashCode(input)));
        } catch (RuntimeException | AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n--- source (" + codec.format().name() + "):\n" + source, e);
        }
    }

    private static void check(String source, Random random) {
        Decoded<DesignDoc> read = codec.decode(source);
        if (read.hasErrors()) {
            require("Total", codec == CODECS.get(0) || read.diagnostics().isEmpty(), false);
            return;
        }
        DesignDoc value = read.value();
        require("GetPut", read.update(value), source);
        places(read, source);
        formats(source, value);
        for (Codec<DesignDoc> other : CODECS) {
            writes(other, value);
        }
        DesignDoc edited = Mix.of(random, value, read(Mix.ofLines(random, source), value));
        String updated;
        try {
            updated = read.update(edited);
        } catch (EncodeException e) {
            boolean ofSource = e.diagnostics().stream()
                            .allMatch(d -> OF_SOURCE.contains(d.code()) || d.message().startsWith(REMOVED))
                    || read.diagnostics().stream().anyMatch(d -> OF_SOURCE.contains(d.code()));
            require("PutGet, rejected", !ofSource && canBeWritten(edited), false);
            return;
        }
        require("PutGet", codec.decode(updated).value(), codec == CODECS.get(0) ? followed(source, edited) : edited);
    }

    /** What docs/update.md says: other fields after an empty place stand after its field once that has a value. */
    private static Record followed(String source, DesignDoc edited) {
        return EmptyPlaces.followed(DocumentReader.read(Shapes.of(DesignDoc.class), source), edited);
    }

    /** What is said about a text, and where its values stand, is within the text. */
    private static void places(Decoded<DesignDoc> read, String source) {
        require("diagnostics, errors", read.diagnostics().stream().anyMatch(d -> d.severity() == Severity.ERROR), false);
        read.diagnostics().forEach(d -> d.range().ifPresent(range -> isWithin(d.code(), range, source)));
        for (Leaf leaf : Leaves.of(Shapes.of(DesignDoc.class), read.value()).values()) {
            read.locate(leaf.path()).ifPresent(range -> isWithin(leaf.path(), range, source));
        }
    }

    private static void isWithin(String what, SourceRange range, String source) {
        require("range of " + what, range, SourceRange.of(source, range.startOffset(), range.endOffset()));
    }

    private static void formats(String source, DesignDoc value) {
        String formatted = codec.format(source);
        require("format, value", codec.decode(formatted).value(), value);
        require("format, again", codec.format(formatted), formatted);
    }

    /** Closed, CreateGet and Cross; what was not read from Markdown need not be writable there. */
    private static void writes(Codec<DesignDoc> other, DesignDoc value) {
        String text;
        try {
            text = other.encode(value);
        } catch (EncodeException e) {
            if (other == codec) {
                throw e;
            }
            return;
        }
        require("CreateGet, " + other.format().name(), other.decode(text).value(), value);
    }

    private static boolean canBeWritten(DesignDoc value) {
        try {
            codec.encode(value);
            return true;
        } catch (EncodeException e) {
            return false;
        }
    }

    private static DesignDoc read(String source, DesignDoc otherwise) {
        Decoded<DesignDoc> read = codec.decode(source);
        return read.hasErrors() ? otherwise : read.value();
    }

    private static void require(String law, Object actual, Object expected) {
        if (!actual.equals(expected)) {
            throw new AssertionError(law + ": " + actual + "\n--- instead of: " + expected);
        }
    }
}
