package dev.designdoc.benchmarks;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.lint.Finding;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A document in every form that an operation starts from; each is made when first asked for. Not thread-safe. */
final class Sample {

    private final String text;
    private @Nullable DesignDoc value;
    private final Map<Edit, DesignDoc> edited = new EnumMap<>(Edit.class);
    private @Nullable List<String> pointers;
    private @Nullable List<Finding> findings;
    private @Nullable String json;
    private @Nullable String yaml;

    Sample(String text) {
        this.text = text;
    }

    /** Its Markdown. */
    String text() {
        return text;
    }

    /** What that reads as. */
    DesignDoc value() {
        DesignDoc v = value;
        if (v == null) {
            v = Peers.MARKDOWN.decode(text).value();
            value = v;
        }
        return v;
    }

    /** The value after an edit. */
    DesignDoc edited(Edit edit) {
        return edited.computeIfAbsent(edit, e -> e.of(value()));
    }

    /** The pointers of all parts of the value. */
    List<String> pointers() {
        List<String> found = pointers;
        if (found == null) {
            found = new ArrayList<>();
            addPointers(value(), "", found);
            pointers = found;
        }
        return found;
    }

    /** What the rules find. */
    List<Finding> findings() {
        List<Finding> found = findings;
        if (found == null) {
            found = Peers.LINTER.check(Peers.MARKDOWN, text, Optional.empty());
            findings = found;
        }
        return found;
    }

    private static void addPointers(Object part, String pointer, List<String> into) {
        if (part instanceof Optional<?> optional) {
            optional.ifPresent(p -> addPointers(p, pointer, into));
            return;
        }
        into.add(pointer);
        if (part instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                addPointers(list.get(i), pointer + "/" + i, into);
            }
        } else if (part instanceof Record && !(part instanceof Status) && !(part instanceof DocDate)) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                try {
                    addPointers(component.getAccessor().invoke(part), pointer + "/" + component.getName(), into);
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    /** The value in indented JSON that both sides can read. */
    String json() {
        String s = json;
        if (s == null) {
            s = Peers.json(value());
            json = s;
        }
        return s;
    }

    /** The value in YAML that both sides can read. */
    String yaml() {
        String s = yaml;
        if (s == null) {
            s = Peers.yaml(value());
            yaml = s;
        }
        return s;
    }

    /** Whether the operations can be done with it at all. */
    boolean allows(Operation... operations) {
        try {
            for (Operation operation : operations) {
                operation.run(this);
            }
            return true;
        } catch (EncodeException | JacksonException e) {
            return false;
        }
    }
}
