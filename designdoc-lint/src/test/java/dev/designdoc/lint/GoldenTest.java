package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.TextFiles;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.diagnostic.Severity;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * A folder a rule: a document, the findings in it, and the document after they were mended where that differs.
 * {@code -Ddesigndoc.golden=write} writes what there is now.
 */
class GoldenTest {

    private static final Path FOLDER = Path.of("src/test/golden");
    private static final boolean WRITE = "write".equals(System.getProperty("designdoc.golden"));

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Linter<DesignDoc> LINTER =
            Linter.builder(DesignDoc.class).today(LocalDate.of(2026, 11, 28)).build();
    private static final Set<String> CODES = LINTER.rules().stream().map(Rule::code).collect(Collectors.toSet());

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.sorted().toList();
        }
    }

    @Test
    void everyRuleHasAFolder() throws IOException {
        assertThat(folders()).extracting(f -> f.getFileName().toString()).containsAll(CODES);
    }

    @TestFactory
    List<DynamicTest> goldenFolders() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path folder : folders()) {
            tests.add(DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
        }
        return tests;
    }

    private static void check(Path folder) throws IOException {
        Path document = folder.resolve("document.md");
        String text = TextFiles.read(document);
        Fixed fixed = LINTER.fix(CODEC, text, Optional.of(document));
        compare(folder.resolve("findings.txt"), findings(text, document));
        if (WRITE && !fixed.text().equals(text)) {
            Files.writeString(folder.resolve("fixed.md"), fixed.text());
        }
        Path expected = folder.resolve("fixed.md");
        assertThat(fixed.text()).isEqualTo(Files.exists(expected) ? TextFiles.read(expected) : text);
        assertThat(LINTER.fix(CODEC, fixed.text(), Optional.of(document))).isEqualTo(new Fixed(fixed.text(), List.of()));
    }

    private static void compare(Path expected, String actual) throws IOException {
        if (WRITE) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(TextFiles.read(expected));
    }

    /** The findings of the rules, and the warnings of the codec, with the words at their places. */
    private static String findings(String text, Path document) {
        StringBuilder out = new StringBuilder();
        for (Finding finding : LINTER.check(CODEC, text, Optional.of(document))) {
            Diagnostic d = finding.diagnostic();
            if (CODES.contains(d.code()) || d.severity() != Severity.INFO || d.code().equals("unused-suppression")) {
                out.append(d).append('\n');
                d.range().map(r -> text.substring(r.startOffset(), r.endOffset()))
                        .ifPresent(place -> out.append("    ").append(place.replace("\n", "\n    ")).append('\n'));
                finding.fix().ifPresent(fix -> out.append("    fix: ").append(fix.description()).append('\n'));
            }
        }
        return out.toString();
    }
}
