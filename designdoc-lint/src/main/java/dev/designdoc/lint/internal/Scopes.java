package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Subject;
import dev.designdoc.template.Template;
import dev.designdoc.template.Template.Introduction;
import dev.designdoc.template.Template.Slot;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which record of a document a place in its source belongs to. */
final class Scopes {

    private final List<Scope> scopes = new ArrayList<>();

    private Scopes() {}

    /** A record that headings or labels divide, and where it stands. */
    record Scope(String path, Template template, Record record, int start, int end) {

        /** The names of the components that a heading or label introduces and that are not there. */
        List<String> missing() {
            return introduced().filter(this::isMissing).flatMap(s -> s.names().stream()).toList();
        }

        /** Whether a heading or label of that name is known here. */
        boolean knows(String name) {
            return introduced().flatMap(s -> s.names().stream()).anyMatch(known -> NearMiss.same(known, name));
        }

        private Stream<Slot> introduced() {
            return template.slots().stream()
                    .filter(s -> s.introduction() == Introduction.HEADING || s.introduction() == Introduction.LABEL);
        }

        private boolean isMissing(Slot slot) {
            Optional<Object> value = template.value(record, slot.component());
            return value.isEmpty() || value.get() instanceof List<?> list && list.isEmpty();
        }
    }

    /** The scopes of a document: itself, its sections, and what they hold. */
    static Scopes of(Subject<?> subject) {
        Scopes found = new Scopes();
        found.scopes.add(new Scope("", subject.template(), subject.value(), 0, subject.text().length()));
        Values.walk(subject.template(), subject.value(), place -> place.template()
                .filter(t -> t.slots().stream().anyMatch(s -> s.introduction() == Introduction.LABEL
                        || s.introduction() == Introduction.HEADING))
                .ifPresent(t -> subject.locate(place.path()).ifPresent(range -> found.add(place, t, range))));
        found.scopes.sort(Comparator.comparingInt(Scope::start).thenComparing(Comparator.comparingInt(Scope::end).reversed()));
        return found;
    }

    private void add(Values.Place place, Template template, SourceRange range) {
        scopes.add(new Scope(place.path(), template, (Record) place.value(), range.startOffset(), range.endOffset()));
    }

    /** Finds the innermost scopes of places that come in the order of the source. */
    final class Cursor {

        private final Deque<Scope> open = new ArrayDeque<>();
        private int next;

        /** The innermost scope that has {@code offset} below its beginning. */
        Scope at(int offset) {
            while (next < scopes.size() && (next == 0 || scopes.get(next).start() < offset)) {
                open.push(scopes.get(next++));
            }
            while (open.size() > 1 && open.element().end() <= offset) {
                open.pop();
            }
            return open.element();
        }
    }
}
