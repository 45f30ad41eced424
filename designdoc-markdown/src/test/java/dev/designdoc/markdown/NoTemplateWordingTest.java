package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.markdown.support.Names;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.template.Template;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Markdown module knows no template: none of its string constants is a heading, label, field or alias of one. */
class NoTemplateWordingTest {

    private static final int UTF8 = 1;
    private static final int INTEGER = 3;
    private static final int FLOAT = 4;
    private static final int LONG = 5;
    private static final int DOUBLE = 6;
    private static final int CLASS = 7;
    private static final int STRING = 8;
    private static final int METHOD_HANDLE = 15;
    private static final int METHOD_TYPE = 16;
    private static final int MODULE = 19;
    private static final int PACKAGE = 20;

    /** Heads of tables of fields in any language of templates; each happens to be a name of ours as well. */
    private static final Set<String> TABLE_HEADS = Set.of("description", "reviewers");

    @Test
    void noConstantIsWordingOfTheTemplate() throws IOException, URISyntaxException {
        Set<String> names = Names.of(Template.of(DesignDoc.class));
        assertThat(names).hasSizeGreaterThan(100).contains("Problem Statement", "Goals", "Status", "We chose", "Alternative");
        Map<String, List<String>> constants = constants();
        assertThat(constants).hasSizeGreaterThan(15);
        assertThat(constants.values().stream().flatMap(List::stream)).contains("```", "markdown", "not-contained");

        List<String> found = new ArrayList<>();
        constants.forEach((file, strings) -> {
            for (String constant : strings) {
                for (String name : names) {
                    if (says(constant, name) && !TABLE_HEADS.contains(constant)) {
                        found.add(file + " has \"" + constant + "\", which says " + name);
                    }
                }
            }
        });
        assertThat(found).isEmpty();
    }

    private static boolean says(String constant, String name) {
        String text = constant.toLowerCase(Locale.ROOT);
        String words = name.toLowerCase(Locale.ROOT);
        return text.strip().equals(words)
                || text.replaceAll("[^\\p{L}\\p{N} ]", "").strip().equals(words)
                || words.indexOf(' ') >= 0 && text.contains(words);
    }

    /** The string constants of every class of the module, by file. */
    private static Map<String, List<String>> constants() throws IOException, URISyntaxException {
        Path classes = Path.of(MarkdownCodec.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        Map<String, List<String>> constants = new TreeMap<>();
        try (Stream<Path> files = Files.walk(classes.resolve("dev/designdoc/markdown"))) {
            for (Path file : files.filter(p -> p.toString().endsWith(".class")).toList()) {
                constants.put(classes.relativize(file).toString(), strings(Files.readAllBytes(file)));
            }
        }
        return constants;
    }

    /** The strings of a class file's constant pool, those that only name classes and members left out. */
    private static List<String> strings(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        assertThat(in.readInt()).isEqualTo(0xCAFEBABE);
        in.readInt();
        int count = in.readUnsignedShort();
        Map<Integer, String> texts = new TreeMap<>();
        List<Integer> strings = new ArrayList<>();
        for (int i = 1; i < count; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case UTF8 -> texts.put(i, in.readUTF());
                case STRING -> strings.add(in.readUnsignedShort());
                case CLASS, METHOD_TYPE, MODULE, PACKAGE -> in.readUnsignedShort();
                case METHOD_HANDLE -> in.skipNBytes(3);
                case INTEGER, FLOAT -> in.readInt();
                case LONG, DOUBLE -> {
                    in.readLong();
                    i++;
                }
                default -> in.readInt(); // Two indices: references, names and types, dynamic constants.
            }
        }
        return strings.stream().map(i -> texts.getOrDefault(i, "")).toList();
    }
}
