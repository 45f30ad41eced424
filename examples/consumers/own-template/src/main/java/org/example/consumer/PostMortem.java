package org.example.consumer;

import dev.designdoc.model.CustomSection;
import dev.designdoc.model.Extra;
import dev.designdoc.model.Metadata;
import dev.designdoc.template.Document;
import dev.designdoc.template.Label;
import dev.designdoc.template.Section;
import dev.designdoc.template.Title;
import java.util.List;
import java.util.Optional;

/** What went wrong, and why. */
@Document
public record PostMortem(
        @Title String title,
        Metadata metadata,
        Optional<String> introduction,
        Optional<Causes> causes,
        List<CustomSection> customSections) {

    /** Why. */
    @Section("Causes")
    public record Causes(Optional<String> description, @Label("Root Causes") List<String> rootCauses, List<Extra> extras) {}
}
