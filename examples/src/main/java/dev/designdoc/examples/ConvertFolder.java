package dev.designdoc.examples;

import dev.designdoc.codec.DesignDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Converts the Markdown documents of a folder to YAML. */
public final class ConvertFolder {

    private ConvertFolder() {}

    /** Takes the folder to read and the folder to write. */
    public static void main(String[] args) throws IOException {
        Path from = Path.of(args[0]);
        Path to = Path.of(args[1]);
        for (Path file : Folder.markdown(from)) {
            String name = from.relativize(file).toString();
            Path target = to.resolve(name.substring(0, name.length() - ".md".length()) + ".yaml");
            Files.createDirectories(target.toAbsolutePath().getParent());
            DesignDocs.write(target, DesignDocs.read(file));
            System.out.println(target);
        }
    }
}
