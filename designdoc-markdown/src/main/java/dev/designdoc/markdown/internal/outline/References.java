package dev.designdoc.markdown.internal.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.DefinitionMap;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;

/** Follows the references of a text to definitions elsewhere, and keeps those that lead nowhere. */
final class References implements LinkProcessor {

    private static final String FOOTNOTE = "^";
    private static final int BRACKETS = 2;

    private final DefinitionMap<LinkReferenceDefinition> elsewhere;
    private final List<Place> unresolved = new ArrayList<>();
    private final List<Place> footnotes = new ArrayList<>();

    References(DefinitionMap<LinkReferenceDefinition> elsewhere) {
        this.elsewhere = elsewhere;
    }

    /** A reference in the text that is parsed. */
    record Place(String label, int start, int end) {}

    /** The references of {@code text}, which was parsed, that lead nowhere; in its order. */
    List<Place> unresolved(String text) {
        Set<String> defined = new HashSet<>();
        footnotes.stream().filter(f -> isDefinition(text, f)).forEach(f -> defined.add(f.label()));
        List<Place> all = new ArrayList<>(unresolved);
        footnotes.stream().filter(f -> !defined.contains(f.label())).forEach(all::add);
        all.sort(Comparator.comparingInt(Place::start));
        return all;
    }

    /** Whether a footnote begins its line and a colon follows. */
    private static boolean isDefinition(String text, Place footnote) {
        int start = footnote.start();
        while (start > 0 && " \t>".indexOf(text.charAt(start - 1)) >= 0) {
            start--;
        }
        boolean begins = start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
        return begins && footnote.end() < text.length() && text.charAt(footnote.end()) == ':';
    }

    @Override
    public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
        if (link.destination() != null) {
            return LinkResult.none();
        }
        String label = link.label();
        String name = label == null || label.isEmpty() ? link.text(scanner) : label;
        boolean isHere = context.getDefinition(LinkReferenceDefinition.class, name) != null;
        LinkReferenceDefinition found = isHere ? null : elsewhere.get(name);
        if (!isHere && found == null) {
            keep(link, name, scanner);
        }
        return found == null ? LinkResult.none() : linked(link, found, scanner);
    }

    private void keep(LinkInfo link, String name, Scanner scanner) {
        int start = link.openingBracket().getSourceSpans().get(0).getInputIndex();
        boolean isFootnote = name.startsWith(FOOTNOTE) && name.length() > FOOTNOTE.length();
        if (link.label() == null && isFootnote) {
            footnotes.add(new Place(name, start, start + name.length() + BRACKETS));
        } else if (link.label() != null) {
            List<SourceSpan> label = scanner.getSource(link.afterTextBracket(), scanner.position()).getSourceSpans();
            SourceSpan last = label.get(label.size() - 1);
            Place place = new Place(name, start, last.getInputIndex() + last.getLength());
            (isFootnote ? footnotes : unresolved).add(place);
        }
    }

    private static LinkResult linked(LinkInfo link, LinkReferenceDefinition to, Scanner scanner) {
        boolean image = link.marker() != null && link.marker().getLiteral().equals("!");
        return image
                ? LinkResult.wrapTextIn(new Image(to.getDestination(), to.getTitle()), scanner.position()).includeMarker()
                : LinkResult.wrapTextIn(new Link(to.getDestination(), to.getTitle()), scanner.position());
    }
}
