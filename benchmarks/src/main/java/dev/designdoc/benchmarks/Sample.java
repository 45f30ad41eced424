package dev.designdoc.benchmarks;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Status;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** A document in every form that an operation starts from; each is made when first asked for. Not thread-safe. */
final class Sample {

    private final String text;
    private @Nullable DesignDoc value;
    private @Nullable DesignDoc changed;
    private @Nullable DesignDoc rearranged;
    private @Nullable List<String> pointers;
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

    /** The value with another status. */
    DesignDoc changed() {
        DesignDoc v = changed;
        if (v == null) {
            v = value().withMetadata(value().metadata().withStatus(Status.of("Measured")));
            changed = v;
        }
        return v;
    }

    /** The value with the lists that may be long rearranged: the last comes first, and every third goes. */
    DesignDoc rearranged() {
        DesignDoc v = rearranged;
        if (v == null) {
            v = value();
            v = v.withMetadata(v.metadata().withOtherFields(rearranged(v.metadata().otherFields())))
                    .withProblemStatement(v.problemStatement().map(s -> s.withGoals(rearranged(s.goals()))))
                    .withDesignPrinciples(v.designPrinciples().map(s -> s.withPrinciples(rearranged(s.principles()))))
                    .withImplementationGuidance(
                            v.implementationGuidance().map(s -> s.withPhases(rearranged(s.phases()))))
                    .withAlternativesConsidered(
                            v.alternativesConsidered().map(s -> s.withAlternatives(rearranged(s.alternatives()))))
                    .withCrossReferences(v.crossReferences().map(s -> s.withIssues(rearranged(s.issues()))))
                    .withCustomSections(rearranged(v.customSections()));
            rearranged = v;
        }
        return v;
    }

    private static <T> List<T> rearranged(List<T> list) {
        List<T> result = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (i % 3 != 1) {
                result.add(list.get((i + list.size() - 1) % list.size()));
            }
        }
        return result;
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
