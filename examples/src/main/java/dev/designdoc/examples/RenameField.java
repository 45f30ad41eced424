package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Metadata;
import java.io.IOException;
import java.nio.file.Path;

/** Renames a field at the head of all Markdown documents of a folder; one line of each changes. */
public final class RenameField {

    private RenameField() {}

    /** Takes the folder, the old name and the new one. */
    public static void main(String[] args) throws IOException {
        for (Path file : Folder.markdown(Path.of(args[0]))) {
            if (DesignDocs.update(file, doc -> renamed(doc, args[1], args[2]))) {
                System.out.println(file);
            }
        }
    }

    static DesignDoc renamed(DesignDoc doc, String from, String to) {
        Metadata metadata = doc.metadata();
        return doc.withMetadata(metadata.withOtherFields(metadata.otherFields().stream()
                .map(field -> field.name().equals(from) ? field.withName(to) : field)
                .toList()));
    }
}
