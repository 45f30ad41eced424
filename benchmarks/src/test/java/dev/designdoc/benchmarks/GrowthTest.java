package dev.designdoc.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What took more than linear time or memory once, or more stack than there is. The square would have an exponent of 2, so
 * that caches, compiler and collector have room.
 */
class GrowthTest {

    private static final long MEASURABLE = 2_000_000;
    private static final int DOUBLINGS = 4;
    private static final int LARGEST = 1 << 19;
    private static final double LIMIT = 1.6;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ':', textBlock = """
            pointers             : sections of different names
            pointers             : different fields in a quote
            lint                 : a heading of colons
            lint                 : a heading of anchors
            lint                 : a long rule below a heading
            lint                 : a comment of many codes
            lint                 : comments for rules in one paragraph
            lint                 : HTML comments
            lint                 : links to headings that are not there
            outline              : issue #389
            plain                : ![[]()
            lint                 : issue #389 in an item
            baseline             : sections of one hash
            baseline             : fields of one hash
            index                : marks of an index in code
            encode               : a long label of a link
            locate               : sections of a field that is not read
            diagnostics          : sections of a field that is not read
            update-doubled       : different alternatives
            update-doubled       : different phases
            update-doubled       : different fields in a table
            update-doubled       : goals and context by turns
            update-lists         : reviewers
            update-lists         : a list in brackets in front matter
            update-doubled       : a list in brackets in front matter
            update-fields        : keys in braces
            update-fields        : different fields in one line
            update-lists         : goals of one hash
            update-doubled       : principles of one hash
            update-lists         : fields of one hash
            update-fields        : different fields in lines
            update-fields        : different fields in blocks
            update-fields        : keys
            update-lists         : different fields in a quote
            update-emptied       : different fields in one line
            update-emptied       : different fields in a quote, spaced
            update-emptied       : different fields in a table
            update-emptied       : different fields in a list, with lists
            update-emptied       : keys
            update-emptied       : keys in braces
            json-locate          : different goals
            json-locate          : different fields in a quote
            json-lint            : links
            json-update-doubled  : different principles
            json-update-lists    : principles of one hash
            yaml-locate          : different goals
            yaml-update-doubled  : different goals
            """)
    void isLinear(String operation, String name) {
        Family family = Family.all().stream().filter(f -> f.name().equals(name)).findAny().orElseThrow();
        Growth growth = new Growth(family, MEASURABLE, DOUBLINGS, 0, LARGEST, LIMIT);
        assertThat(growth.of(Operation.of(operation))).hasValueSatisfying(e -> assertThat(e.worst()).isLessThan(LIMIT));
    }
}
