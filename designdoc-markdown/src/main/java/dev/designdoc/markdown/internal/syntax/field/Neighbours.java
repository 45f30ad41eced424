package dev.designdoc.markdown.internal.syntax.field;

import dev.designdoc.markdown.internal.syntax.field.FieldForm.Field;
import dev.designdoc.markdown.internal.text.Lines;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a document in their order, for those that come to stand beside one of them. */
public final class Neighbours {

    private final List<Field> all;
    private final IdentityHashMap<Field, Integer> positions = new IdentityHashMap<>();
    private final Map<FieldForm, String> tails = new HashMap<>();

    public Neighbours(List<Field> all) {
        this.all = all;
        for (int i = 0; i < all.size(); i++) {
            positions.put(all.get(i), i);
        }
    }

    /** The field, with the one before and the one after it where there are such. */
    List<Field> around(Field field) {
        int at = positions.getOrDefault(field, 0);
        return all.subList(Math.max(0, at - 1), Math.min(all.size(), at + 2));
    }

    /** The hard break that the first line of fields in that form ends with that has one, or "". */
    String tail(FieldForm form, Lines lines) {
        return tails.computeIfAbsent(form, f -> all.stream()
                .filter(field -> field.form() == f)
                .map(field -> NewLine.tail(lines, field.from()))
                .filter(tail -> !tail.isEmpty())
                .findFirst()
                .orElse(""));
    }
}
