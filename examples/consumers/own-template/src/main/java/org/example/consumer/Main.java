package org.example.consumer;

import dev.designdoc.codec.Documents;
import dev.designdoc.model.Metadata;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads, writes and changes documents of a template of its own. */
public final class Main {

    private Main() {}

    public static void main(String[] args) throws IOException {
        Documents<PostMortem> postMortems = Documents.of(PostMortem.class);
        PostMortem written = new PostMortem("Login outage", Metadata.builder().build(), Optional.empty(),
                Optional.of(new PostMortem.Causes(Optional.empty(), List.of("A full disk"), List.of())), List.of());
        for (String ending : new String[] {"md", "yaml"}) {
            Path file = Files.createTempFile("outage", "." + ending);
            postMortems.write(file, written);
            postMortems.update(file, p -> new PostMortem(
                    "Login outage of May", p.metadata(), p.introduction(), p.causes(), p.customSections()));
            PostMortem read = postMortems.read(file);
            Files.delete(file);
            if (!read.title().equals("Login outage of May") || !read.causes().equals(written.causes())) {
                throw new AssertionError(read);
            }
        }
    }
}
