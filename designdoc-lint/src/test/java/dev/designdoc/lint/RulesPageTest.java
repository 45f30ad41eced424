package dev.designdoc.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.markdown.MarkdownCodec;
import dev.designdoc.model.DesignDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page about rules names those there are, says why, and its examples give what it says. */
class RulesPageTest {

    private static final Path PAGE = Path.of("../docs/rules.md");
    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Linter<DesignDoc> LINTER =
            Linter.builder(DesignDoc.class).today(LocalDate.of(2026, 11, 28)).build();

    private static final Pattern EXAMPLES = Pattern.compile(
            "````?markdown\n(?<bad>.*?)````?\n\n```text\n(?<said>.*?)```\n.*?````?markdown\n(?<good>.*?)````?\n", Pattern.DOTALL);

    private static Map<String, String> sections() throws IOException {
        Map<String, String> sections = new LinkedHashMap<>();
        for (String section : Files.readString(PAGE).split("(?m)^## (?=[a-z-]+$)", -1)) {
            sections.put(section.lines().findFirst().orElse(""), section);
        }
        sections.keySet().removeIf(code -> !code.matches("[a-z]+(-[a-z]+)*"));
        return sections;
    }

    @Test
    void thePageNamesTheRulesThereAreAndSaysWhy() throws IOException {
        assertThat(List.copyOf(sections().keySet())).isEqualTo(LINTER.rules().stream().map(Rule::code).toList());
        for (Rule<? super DesignDoc> rule : LINTER.rules()) {
            assertThat(sections().getOrDefault(rule.code(), "").replaceAll("\\s+", " ")).contains(rule.why());
        }
    }

    @TestFactory
    List<DynamicTest> examplesGiveWhatThePageSays() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        sections().forEach((code, section) -> tests.add(DynamicTest.dynamicTest(code, () -> {
            List<MatchResult> examples = EXAMPLES.matcher(section).results().toList();
            assertThat(examples).isNotEmpty();
            for (MatchResult example : examples) {
                assertThat(found(code, example.group(1))).isEqualTo(example.group(2));
                assertThat(found(code, example.group(3))).isEmpty();
            }
        })));
        return tests;
    }

    private static String found(String code, String text) {
        return LINTER.check(CODEC, text, Optional.of(Path.of("docs/x.md"))).stream()
                .map(Finding::diagnostic)
                .filter(d -> d.code().equals(code))
                .map(d -> d + "\n")
                .collect(Collectors.joining());
    }
}
