package dev.designdoc.codec;

import dev.designdoc.internal.edit.PointerEditor;
import dev.designdoc.internal.edit.PointerReader;
import dev.designdoc.internal.io.Formats;
import java.util.Optional;

/**
 * Reads and changes what stands at a JSON pointer, as text: what a command line, a form or a bot has at hand.
 *
 * <pre>{@code
 * Pointers.get(doc, "/metadata/status");                                                       // Optional[Draft]
 * doc = Pointers.set(doc, "/metadata/status", "In Progress");
 * doc = Pointers.set(doc, "/problemStatement/goals/-", "Start in a second");                   // appends
 * doc = Pointers.set(doc, "/problemStatement/goals/+0", "Start at all");                       // before the first
 * doc = Pointers.set(doc, "/implementationGuidance/phases/0/tasks/1/done", "true");
 * doc = Pointers.set(doc, "/crossReferences/issues/-", "[#7](https://example.org/7) - the report");
 * doc = Pointers.set(doc, "/alternativesConsidered/alternatives/-/name", "Do nothing");        // a new alternative
 * doc = Pointers.set(doc, "/metadata/lastUpdated", "");                                        // removes
 * }</pre>
 *
 * <p>Works on every record type that declares a template.
 */
public final class Pointers {

    private Pointers() {}

    /**
     * What stands at {@code pointer}, as the text with which {@link #set} would write the same there.
     *
     * <p>A text, status or date is itself, a check box {@code true} or {@code false}, an item of a list its line without
     * the bullet, code the code. Every other record or list, and an item that is more than its line, is JSON, when the
     * module {@code dev.designdoc.json} is there.
     *
     * @param value a record of a type that declares a template
     * @param pointer names of components and positions in lists, from 0; "" is the whole value
     * @return the text, or empty when nothing stands there
     * @throws IllegalArgumentException when the pointer names a component that there is not, or only JSON could say what
     *     stands there and its module is missing
     */
    public static Optional<String> get(Record value, String pointer) {
        return new PointerReader<>(Formats.installed(value.getClass()), value, pointer).text();
    }

    /**
     * A value that differs from {@code value} in what stands at {@code pointer}.
     *
     * <p>The pointer names components of records and positions in lists, from 0. {@code -} appends, and {@code +2}
     * inserts before the third. What is missing on the way is made. The text is read by what stands there:
     *
     * <ul>
     *   <li>a text, status or date is the text itself
     *   <li>a check box is {@code true} or {@code false}
     *   <li>an item of a list is written as in Markdown, without the bullet: {@code [x] Write tests},
     *       {@code `src/Main.java` - starts it}
     *   <li>code is the code, whose language stays
     *   <li>a list that stands on one line is written so: {@code Ann/2026-01-31, Bob}
     *   <li>every record and list can be given as JSON, when the module {@code dev.designdoc.json} is there
     *   <li>the empty text removes what stands there; it is no error when nothing does
     * </ul>
     *
     * @param <T> the record type
     * @throws IllegalArgumentException when the pointer leads nowhere or the text does not fit; the message says which
     *     part is wrong and what there is instead
     */
    public static <T extends Record> T set(T value, String pointer, String text) {
        return new PointerEditor<>(Formats.installed(value.getClass()), value, pointer, text).edited();
    }
}
