package dev.designdoc.json.internal;

import dev.designdoc.codec.DocumentFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What differs between JSON and YAML. */
enum Syntax {
    JSON(new DocumentFormat("json", List.of("json"))) {
        @Override
        @Nullable Node read(String source, Problems problems) {
            return JsonReader.read(source, problems);
        }

        @Override
        String write(Node root) {
            StringBuilder out = new StringBuilder();
            FlowWriter.JSON.write(out, root, "");
            return out.append('\n').toString();
        }

        @Override
        Layout layout(String source, Node root, Edits edits) {
            return FlowLayout.json(source, root, edits);
        }
    },
    YAML(new DocumentFormat("yaml", List.of("yaml", "yml"))) {
        @Override
        @Nullable Node read(String source, Problems problems) {
            return YamlReader.read(source, problems);
        }

        @Override
        String write(Node root) {
            StringBuilder out = new StringBuilder();
            if (BlockWriter.isInline(root)) {
                out.append(BlockWriter.CANONICAL.inline(root, 0));
            } else {
                BlockWriter.CANONICAL.collection(out, root, 0);
            }
            return out.append('\n').toString();
        }

        @Override
        Layout layout(String source, Node root, Edits edits) {
            return new YamlLayout(source, root, edits);
        }
    };

    private final DocumentFormat format;

    Syntax(DocumentFormat format) {
        this.format = format;
    }

    DocumentFormat format() {
        return format;
    }

    /** The tree of {@code source}, or null when it has none. */
    abstract @Nullable Node read(String source, Problems problems);

    /** The canonical text of a tree. */
    abstract String write(Node root);

    /** How values are changed in {@code source}. */
    abstract Layout layout(String source, Node root, Edits edits);
}
