package dev.designdoc.markdown.internal.update;

import dev.designdoc.codec.EncodeException;
import dev.designdoc.diagnostic.Diagnostic;
import dev.designdoc.internal.shape.Leaves;
import dev.designdoc.internal.shape.Leaves.Leaf;
import dev.designdoc.internal.shape.Shape.Slot;
import dev.designdoc.internal.shape.Shape;
import dev.designdoc.markdown.internal.outline.Definitions;
import dev.designdoc.markdown.internal.outline.OutlineReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.LinkReferenceDefinition;
import org.jspecify.annotations.Nullable;

/** Keeps an edit from changing where the references of texts lead that it leaves alone. */
final class References {

    private static final String DEFINES = "]:";

    private References() {}

    /**
     * Throws for texts that bring a definition by which a reference of another text leads elsewhere.
     *
     * @param source what said {@code old}
     * @param changed what says {@code value}
     */
    static void check(Shape shape, Record old, Record value, String source, String changed) {
        if (!changed.contains(DEFINES) || shape.slots().stream().noneMatch(s -> mayBring(s, s.get(old), s.get(value)))) {
            return;
        }
        Collection<Leaf> leaves = Leaves.of(shape, value).values();
        Set<String> texts = Leaves.of(shape, old).values().stream().map(Leaf::text).collect(Collectors.toSet());
        List<Leaf> brought = leaves.stream().filter(l -> l.text().contains(DEFINES) && !texts.contains(l.text())).toList();
        if (brought.isEmpty()) {
            return;
        }
        DefinitionMap<LinkReferenceDefinition> before = Definitions.in(source);
        DefinitionMap<LinkReferenceDefinition> after = Definitions.in(changed);
        List<Leaf> others = leaves.stream()
                .filter(l -> !l.isCode() && l.text().contains("[") && texts.contains(l.text()))
                .toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Leaf leaf : brought) {
            for (LinkReferenceDefinition definition : Definitions.all(leaf.text())) {
                LinkReferenceDefinition was = before.get(definition.getLabel());
                LinkReferenceDefinition is = after.get(definition.getLabel());
                if (is != null && leadsTo(is, definition) && (was == null || !leadsTo(was, is))) {
                    others.stream()
                            .filter(other -> refers(other.text(), was, is))
                            .findFirst()
                            .ifPresent(other -> diagnostics.add(diagnostic(leaf, definition.getLabel(), other)));
                }
            }
        }
        if (!diagnostics.isEmpty()) {
            throw new EncodeException(diagnostics);
        }
    }

    /** Whether the component was changed and holds what looks like a definition. */
    private static boolean mayBring(Slot slot, @Nullable Object old, @Nullable Object value) {
        if (value == null || value.equals(old)) {
            return false;
        }
        if (value instanceof Record record) {
            return Leaves.of(slot.elementShape(), record).values().stream().anyMatch(leaf -> leaf.text().contains(DEFINES));
        }
        return value instanceof List<?> list
                ? list.stream().anyMatch(element -> mayBring(slot, null, element))
                : value.toString().contains(DEFINES);
    }

    private static boolean leadsTo(LinkReferenceDefinition a, LinkReferenceDefinition b) {
        return Objects.equals(a.getDestination(), b.getDestination()) && Objects.equals(a.getTitle(), b.getTitle());
    }

    /** Whether a reference of the text leads elsewhere by one definition than by the other, or than by none. */
    private static boolean refers(
            String text, @Nullable LinkReferenceDefinition was, LinkReferenceDefinition is) {
        DefinitionMap<LinkReferenceDefinition> without = Definitions.none();
        DefinitionMap<LinkReferenceDefinition> with = Definitions.none();
        if (was != null) {
            without.putIfAbsent(was.getLabel(), was);
        }
        with.putIfAbsent(is.getLabel(), is);
        // What a text defines itself leads elsewhere when another definition stands before it.
        return Definitions.in(text).get(is.getLabel()) != null
                || !OutlineReader.read(text, without).links().equals(OutlineReader.read(text, with).links());
    }

    private static Diagnostic diagnostic(Leaf leaf, String label, Leaf other) {
        return Diagnostic.unwritable(
                "redefined-link",
                "the definition of the link [" + label + "] would change where [" + label + "] leads in " + other.path()
                        + "; give it another name",
                leaf.path());
    }
}
