package dev.designdoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents for the tests. */
final class Documents {

    static final String MARKDOWN = """
            # Кэш 🚀

            > **Status**: Draft
            >
            > **Last Updated**: 2026-01-31

            ---

            ## Problem Statement

            **Goals:**
            - Answer in ten milliseconds
            - Never lie

            ---

            ## Implementation Guidance

            ### Implementation Phases

            **Phase 1: Begin**
            - [ ] Write
            - [ ] Test
            """;

    static final String YAML = """
            schemaVersion: "1.0"
            title: Кэш 🚀
            metadata:
              status: Draft  # for now
              lastUpdated: "2026-01-31"
            problemStatement:
              goals:
                - Answer in ten milliseconds
                - Never lie
            implementationGuidance:
              phases:
                - name: Begin
                  tasks:
                    - Write
                    - Test
            """;

    static final String BAD_YAML = """
            title: Bad
            problemStatment:
              goals: []
            schemaVersion: "1.0"
            """;

    private Documents() {}

    /** Writes a file, and the folders it needs. */
    static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.writeString(file, text);
    }
}
