package dev.designdoc.markdown.internal.update;

import dev.designdoc.internal.text.Texts;
import dev.designdoc.markdown.internal.block.Block;
import dev.designdoc.markdown.internal.text.LineEdits;
import dev.designdoc.markdown.internal.text.Lines;
import dev.designdoc.markdown.internal.tree.TopSection;
import dev.designdoc.markdown.internal.write.CanonicalBlocks;
import dev.designdoc.model.CustomSection;

/** Changes the sections that the template does not know, where they stand. */
final class CustomMerge {

    private final Lines lines;
    private final LineEdits edits;

    CustomMerge(Lines lines, LineEdits edits) {
        this.lines = lines;
        this.edits = edits;
    }

    /** Makes a section say what another of the same level says. */
    void change(TopSection place, CustomSection old, CustomSection fresh) {
        if (!old.title().equals(fresh.title())) {
            title(place.heading(), old.title(), fresh);
        }
        String before = old.content().orElse("");
        String after = fresh.content().orElse("");
        if (after.isEmpty()) {
            edits.delete(place.content().from(), place.content().to());
        } else if (before.isEmpty()) {
            edits.insertAfter(place.heading().to() - 1, after, true);
        } else {
            new TextPatch(lines, edits).text(place.content(), after);
        }
    }

    private void title(Block heading, String old, CustomSection fresh) {
        String line = lines.line(heading.from());
        int at = line.lastIndexOf(old);
        boolean underlined = heading.to() - heading.from() > 1;
        if (underlined && !fresh.title().isEmpty()) {
            edits.replace(heading.from(), heading.to() - 1, fresh.title());
        } else if (underlined || at < 0 || old.isEmpty() || fresh.title().endsWith("#")) {
            edits.replace(heading.from(), heading.to(), CanonicalBlocks.heading(fresh.level(), fresh.title()));
        } else {
            String changed = line.substring(0, at) + fresh.title() + line.substring(at + old.length());
            edits.replace(heading.from(), heading.to(), Texts.trimEnd(changed));
        }
    }
}
