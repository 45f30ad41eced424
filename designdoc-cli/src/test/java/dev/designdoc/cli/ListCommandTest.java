package dev.designdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListCommandTest {

    @TempDir
    Path dir;

    @BeforeEach
    void writeDocuments() throws IOException {
        Documents.write(dir.resolve("a.md"), Documents.MARKDOWN);
        Documents.write(dir.resolve("b/done.md"), """
                # `Done` and *out*

                > **Status**: ✅ Implemented (Phase 1)
                >
                > **Created**: 2026-01-01
                >
                > **Related**: [A](../a.md), B

                ---

                ## Implementation Guidance

                ### Implementation Phases

                **Phase 1: Begin**
                - [x] Write
                """);
        Documents.write(dir.resolve("c.md"), "text\n");
    }

    private List<String> paths(Object... options) {
        Object[] arguments = new Object[options.length + 2];
        arguments[0] = "list";
        arguments[1] = dir;
        System.arraycopy(options, 0, arguments, 2, options.length);
        return Run.of(arguments).out().lines()
                .skip(1)
                .map(line -> line.substring(dir.toString().length() + 1).split(" ", 2)[0])
                .toList();
    }

    @Test
    void printsColumns() {
        String path = dir + "/";
        assertThat(Run.of("list", dir)).isEqualTo(new Run(0, """
                PATH%s       STATUS                   UPDATED     TASKS  TITLE
                %sa.md       Draft                    2026-01-31  0/2    Кэш 🚀
                %sb/done.md  ✅ Implemented (Phase 1)  2026-01-01  1/1    Done and out
                %sc.md       -                        -           -
                """.formatted(" ".repeat(path.length()), path, path, path), ""));
    }

    @Test
    void filters() {
        assertThat(paths("--status", "draft")).containsExactly("a.md");
        assertThat(paths("--status", "Implemented")).containsExactly("b/done.md");
        assertThat(paths("--status", "draft,implemented")).containsExactly("a.md", "b/done.md");
        assertThat(paths("--status", "planning")).isEmpty();
        assertThat(paths("--open-tasks")).containsExactly("a.md");
    }

    @Test
    void printsJson() {
        Run run = Run.of("list", dir.resolve("b"), "--format", "json");
        assertThat(run).isEqualTo(new Run(0, """
                [
                  {
                    "path": "%s",
                    "title": "`Done` and *out*",
                    "status": "\\u2705 Implemented (Phase 1)",
                    "stage": "Implemented",
                    "created": "2026-01-01",
                    "tasks": {
                      "open": 0,
                      "done": 1
                    },
                    "related": [
                      {
                        "text": "A",
                        "target": "../a.md"
                      },
                      {
                        "text": "B"
                      }
                    ]
                  }
                ]
                """.formatted(dir.resolve("b/done.md")), ""));
        assertThat(Run.of("list", dir, "--status", "none", "--format", "json").out()).isEqualTo("[]\n");
    }

    @Test
    void badDocumentsAreReported() throws IOException {
        Documents.write(dir.resolve("d.yaml"), Documents.BAD_YAML);
        Run run = Run.of("list", dir);
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err()).contains("d.yaml:2:1: error: ");
        assertThat(run.out()).contains("a.md").doesNotContain("d.yaml");
    }
}
