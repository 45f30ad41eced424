package dev.designdoc.markdown.forms;

import java.util.List;
import java.util.Set;

/** The ways in which slots of one kind are written. */
interface Forms {

    /** Every kind. */
    static List<Forms> all() {
        return List.of(
                new HeadingForms(), new LabelForms(), new EntryForms(), new BlockForms(), new ItemForms(), new FieldForms());
    }

    /** The forms of {@code slot} that the contract names; none for a slot of another kind. */
    List<String> of(Slot slot);

    /** In which of them a value is written. */
    Set<String> at(Place place);

    /** Adds a form where it is there. */
    static void add(Set<String> forms, boolean isThere, String form) {
        if (isThere) {
            forms.add(form);
        }
    }
}
