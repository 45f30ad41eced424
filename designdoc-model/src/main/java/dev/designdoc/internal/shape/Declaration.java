package dev.designdoc.internal.shape;

import dev.designdoc.template.Entry;
import dev.designdoc.template.Item;
import java.util.List;

/**
 * What the annotation of a record type says.
 *
 * @param type the record type
 * @param kind what one of its records stands for
 * @param names the heading of a section and its aliases, the prefixes of an entry
 * @param ordinal how entries are counted
 * @param form what introduces an entry when it is written
 * @param items whether items of a list that begin with a bold name are entries
 * @param marker how items of it are set apart
 * @param schemaVersion the version of a document's JSON form, or ""
 * @param isPlain whether its constructor leaves texts as they come, so that others bring them into normal form
 */
public record Declaration(
        Class<? extends Record> type,
        Kind kind,
        List<String> names,
        Entry.Ordinal ordinal,
        Entry.Form form,
        boolean items,
        Item.Marker marker,
        String schemaVersion,
        boolean isPlain) {

    /** That of a record whose constructor leaves texts as they come. */
    Declaration plain() {
        return new Declaration(type, kind, names, ordinal, form, items, marker, schemaVersion, true);
    }

    /** What a record stands for. */
    public enum Kind { DOCUMENT, FIELDS, SECTION, ENTRY, ITEM, SCALAR, FENCED, REST }
}
