package dev.designdoc.markdown.internal.write;

/**
 * What can be written in several ways.
 *
 * @param bullet the marker of lists
 * @param nested the marker of lists within items
 * @param delimiter what follows a number
 * @param strong what makes a label bold
 * @param colonOutside whether the colon of a label stands after the bold
 * @param labelMarker the marker of labels that are items of a list, "#" for headings, or "" for lines of their own
 * @param implied whether a label that may be missing is left out
 * @param linesAsLists whether values that the template has on one line are a list
 * @param spaced whether a blank line divides a label from its list or code
 */
public record Style(
        char bullet,
        char nested,
        char delimiter,
        String strong,
        boolean colonOutside,
        String labelMarker,
        boolean implied,
        boolean linesAsLists,
        boolean spaced) {

    /** The marker of labels that are headings. */
    static final String HEADING = "#";

    /** That of the template. */
    public static final Style CANONICAL = new Style('-', '-', '.', "**", false, "", false, false, false);

    /** A label with its colon. */
    public String label(String name) {
        return colonOutside ? strong + name + strong + ":" : strong + name + ":" + strong;
    }

    /** Whether labels are headings. */
    boolean hasHeadings() {
        return labelMarker.equals(HEADING);
    }

    /** The style within an item that is a label. */
    Style withinLabel() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, "", implied, linesAsLists, false);
    }

    /** The same style with lists where the template has values on one line. */
    Style withLinesAsLists() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, labelMarker, implied, true, spaced);
    }

    /** The same style without the labels that may be missing. */
    Style withImplied() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, labelMarker, true, linesAsLists, spaced);
    }

    /** The same style with labels as in an entry that is an item: nested items after the text. */
    Style withinItem() {
        return new Style(bullet, nested, delimiter, strong, colonOutside, nested + " ", true, linesAsLists, spaced);
    }
}
