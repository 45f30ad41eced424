package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.TextPlaces.Place;
import dev.designdoc.markdown.support.Shrink;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts that begin like something else, at every place of a document: read, written and updated, they stay what they are,
 * and so does what a renderer sees around them.
 */
@Tag("generated")
class BeginningsTest {

    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final Parser PARSER = Parser.builder().build();
    private static final String WORD = "Opal";
    /** What a text on a line stands after: the marks of containers, and what else there is. */
    private static final Pattern BEFORE = Pattern.compile("((?:> |\\s*(?:[-*+]|\\d+[.)]) )*)(.*?)" + WORD);

    /** On one line each; a renderer sees the same blocks with them as with the word alone. */
    private static final List<String> LINES = List.of(
            "[ ] Opal", "[x] Opal", "1. Opal", "2) Opal", "12 Opal", "# Opal", "#Opal", "> Opal", "```Opal", "~~~ Opal",
            "<div>Opal</div>", "<script>Opal", "<!-- a --> Opal", "`Opal`", "`Opal` - b", "`Opal`: b", "[Opal]: u",
            "[^1]: Opal", "| Opal | b |", "**Opal**: b", "**Opal:** b", "***Opal***", "**Opal", "*Opal*", "_Opal", "Opal*",
            "Opal\\", "\\> Opal", "Opal - b", "Opal \u2014 b", "Opal: b", "Opal, b", "Opal / 2", "&#35; Opal", "&nbsp;Opal",
            "    Opal", "- Opal", "+ Opal", "- [ ] Opal", "[Opal](u) - b", "f(*Opal, **b)", "Opal/**/*.md", "Reason: Opal",
            "Opal #");

    private static final List<String> BLOCKS = List.of(
            "[x]", "#", ">", "-", "===", "\tOpal", "```\nOpal\n```", "~~~\nOpal\n~~~", "<div>\nOpal", "<!-- Opal\n-->",
            "[Opal]: u\nb", "Opal\n===", "Opal\n---", "Opal\n- b", "Opal\n2. b", "| Opal | b |\n|---|---|\n| c | d |",
            "Opal -\nb", "Opal\nb - c", "Opal\n\nb", "Opal  \nb", "Opal\n> b", "Opal\n```\nb\n```", "Opal\n    b",
            "Opal\n\n    b", "- Opal\n- b", "Opal\n**Goals:**");

    /** Those of the sections; a text that no slot takes is the description of a record that has nothing else. */
    static List<Place> places() {
        return TextPlaces.all().stream()
                .filter(place -> place.path().indexOf('/', 1) > 0 && !place.path().startsWith("/metadata"))
                .filter(place -> !place.path().endsWith("/extras/markdown"))
                // A date that stands after a slash begins with a digit, so that one place takes no other text.
                .filter(place -> !place.path().equals("/reviewNotes/reviewedBy/date"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("places")
    void stayWhatTheyAre(Place place) {
        DesignDoc plain = place.with().apply(WORD);
        String source = CODEC.encode(plain);
        List<String> problems = new ArrayList<>();
        LINES.forEach(text -> tell(problems, text, check(place, plain, source, text, true)));
        BLOCKS.forEach(text -> tell(problems, text, check(place, plain, source, text, false)));
        assertThat(problems).isEmpty();
    }

    private static void tell(List<String> problems, String text, @Nullable String problem) {
        if (problem != null) {
            problems.add(Shrink.quote(text) + ": " + problem);
        }
    }

    private static @Nullable String check(Place place, DesignDoc plain, String source, String text, boolean isLine) {
        String problem = write(place, source, text, isLine);
        return problem == null ? read(place, plain, substituted(source, text), text, isLine) : problem;
    }

    /** Writes the text, and puts it where the word stands. */
    private static @Nullable String write(Place place, String source, String text, boolean isLine) {
        DesignDoc doc;
        try {
            doc = place.with().apply(text);
        } catch (IllegalArgumentException e) {
            return null; // No such text can be there.
        }
        String written;
        try {
            written = CODEC.encode(doc);
        } catch (EncodeException e) {
            String path = e.diagnostics().get(0).path().replaceAll("/\\d+(?=/|$)", "");
            return path.equals(place.path()) ? null : "rejected under " + path;
        }
        String updated = CODEC.update(source, doc);
        if (isLine && goesOn(source) && isParagraph(text) && !hasTwoForms(place) && !outline(written).equals(outline(source))) {
            return "written, a renderer sees other blocks\n" + written;
        }
        return isProse(place) || outline(updated).equals(outline(written))
                ? null
                : "written where another was, a renderer sees other blocks\n" + updated + "\n--- than in\n" + written;
    }

    /** Reads the text where the word stood, writes what it says, and puts the word back. */
    private static @Nullable String read(Place place, DesignDoc plain, String source, String text, boolean isLine) {
        DesignDoc doc = CODEC.decode(source).value();
        String written = CODEC.encode(doc);
        if (!CODEC.decode(written).value().equals(doc)) {
            return "CreateGet: not read again from\n" + written;
        }
        // HTML that is whole on its line says the same below its label; a heading leaves its label empty.
        Node block = block(text);
        boolean mayMove = isProse(place) || hasTwoForms(place) || block instanceof HtmlBlock || block instanceof Heading;
        if (isLine && !mayMove && !outline(source).equals(outline(written))) {
            return "read, a renderer sees other blocks in\n" + source + "\n--- than in\n" + written;
        }
        CODEC.update(source, plain);
        return null;
    }

    /** Whether a text has a label when it is written, and may do without where it is read or put. */
    private static boolean isProse(Place place) {
        return place.path().startsWith("/alternativesConsidered/alternatives/") && !place.path().endsWith("/name");
    }

    /** Whether what does not fit in the template's form has another: a heading for a label, a list for one line. */
    private static boolean hasTwoForms(Place place) {
        return place.path().equals("/implementationGuidance/phases/name")
                || place.path().equals("/reviewNotes/reviewedBy/name");
    }

    /** Whether more stands before the word on its line than the marks of containers. */
    private static boolean goesOn(String source) {
        Matcher before = BEFORE.matcher(source);
        return before.find() && !before.group(2).isEmpty();
    }

    private static boolean isParagraph(String text) {
        return block(text) instanceof Paragraph;
    }

    private static @Nullable Node block(String text) {
        return PARSER.parse(text).getFirstChild();
    }

    /** The source with a text for each word, further lines in the same containers. */
    private static String substituted(String source, String text) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n", -1)) {
            Matcher before = BEFORE.matcher(line);
            String marks = before.lookingAt() ? before.group(1) : "";
            String indent = marks.startsWith(">") ? marks : " ".repeat(marks.length());
            lines.add(line.replace(WORD, text.replace("\n", "\n" + indent)));
        }
        return String.join("\n", lines);
    }

    /** The kinds of all blocks; lists of both kinds are alike, and a break at the end is layout. */
    private static String outline(String markdown) {
        StringBuilder out = new StringBuilder();
        outline(PARSER.parse(markdown), "\n", out);
        return out.toString().replaceAll("\n" + ThematicBreak.class.getSimpleName() + "$", "");
    }

    private static void outline(Node node, String indent, StringBuilder out) {
        for (Node child = node.getFirstChild(); child instanceof Block; child = child.getNext()) {
            out.append(indent).append(child instanceof ListBlock ? "List" : child.getClass().getSimpleName());
            outline(child, indent + " ", out);
        }
    }
}
