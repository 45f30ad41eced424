package dev.designdoc.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What in a text is one construct; « and » stand around each that is longer than a character. */
class InlinesTest {

    private static String constructs(String marked, BiFunction<Inlines, Integer, Integer> skip) {
        String text = marked.replaceAll("[«»]", "");
        Inlines inlines = new Inlines(text);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); ) {
            int end = skip.apply(inlines, i);
            String one = text.substring(i, end);
            out.append(one.length() > 1 ? "«" + one + "»" : one);
            i = end;
        }
        return out.toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "a", "a «`b`» c", "«``a`b``» c", "`a", "«``»a`", "`a«``»b", "«`a``b`» c", "«\\`»a`", "a\\",
        "«\\\\»`", "a«`b``c`»",
        "«[a](b)» c", "«[a](<b c>)»", "«[a]»(<b", "«[a]»(«<b<c>»)", "«[a](<b\\>c>)»", "«[a](b \"t\")»",
        "«[a](b 't')»", "«[a](b (t))»",
        "«[a](b \"t\\\"u\")»", "«[a]»(b \"t)", "«[a]»(b \"t\" u)", "«[a]»(b\"t\" u)", "«[a](b(c)d)»",
        "«[a](b\\)c)»", "«[a]»(b(c)",
        "«[a](  b  )»", "«[a]»(b", "«[a]»(b c)", "«[a]»(b\nc", "«[a]()»", "«[a]»(", "«[a]» (b)", "«[a]»[b",
        "«[a][b]»", "«[a]» «[b](c)»x",
        "«[a [b] c]»", "[a «[b]»", "[a", "«[`]`]»", "«[\\]]»", "a]", "«[a](b)»«[c](d)»", "![a", "!«[a](b)»",
        "«<a>»", "«</a>»", "«<!a>»", "«<https://a.b/c>»", "< a>", "<1>", "<a", "a<", "«<a\\>b>»"
    })
    void skipsAConstruct(String marked) {
        assertThat(constructs(marked, Inlines::skip)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "«**a b**» c", "** a**", "**a", "**", "*a*", "«**a **b**» c", "«**a `**` b**»", "**a «`b`»",
        "«**a**»«**b**»", "a «**b**»",
        "**a «[b](c)»"
    })
    void skipsABoldText(String marked) {
        assertThat(constructs(marked, Inlines::skipBold)).isEqualTo(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"«(a, b)» c", "«(a (b) c)»d", "(a", "a) b", "«(a `)` b)»", "«(a)»«(b)»", "(a «`b`»",
    "«()»"})
    void skipsWhatStandsInParentheses(String marked) {
        assertThat(constructs(marked, Inlines::skipParentheses)).isEqualTo(marked);
    }

    @Test
    void aDestinationHasParenthesesWithinParenthesesUpToABound() {
        String deepest = "[a](" + "(".repeat(32) + ")".repeat(32) + ")";
        assertThat(Inlines.link(deepest)).isNotNull();
        assertThat(Inlines.link(deepest.replace("[a](", "[a]((").replace(")", "))"))).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[a](b) c | a | b | false | 6",
        "[a b](c) | a b | c | false | 8",
        "[`a](b`) c](d) | `a](b`) c | d | false | 14",
        "[a](<b c>) | a | b c | false | 10",
        "[a](b(c)) d | a | b(c) | false | 9",
        "[a]( b ) | a | b | false | 8",
        "[a](b 't') | a | b | true | 10",
        "[[a]](b) | [a] | b | false | 8",
        "[a\\]](b) | a\\] | b | false | 8",
    })
    void readsALinkAtTheStart(String text, String label, String target, boolean titled, int end) {
        assertThat(Inlines.link(text)).isEqualTo(new Inlines.Link(label, target, titled, end));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "[", "[a", "[a]", "[a] (b)", "[a](", "[a](b", "[a](b c)", "(a)[b](c)", "[a](b)c)["})
    void onlyALinkIsOne(String text) {
        Inlines.Link link = Inlines.link(text);
        assertThat(link == null ? "" : link.target()).isEqualTo(text.startsWith("[a](b)") ? "b" : "");
    }

    @Test
    void knowsWhereAnythingCouldBegin() {
        for (String sign : new String[] {"\\", "`", "[", "<", "*"}) {
            assertThat(Inlines.hasSyntax("ab" + sign, 3)).as(sign).isTrue();
            assertThat(Inlines.hasSyntax("ab" + sign, 2)).as(sign).isFalse();
        }
        assertThat(Inlines.hasSyntax("a_b](c)>", 8)).isFalse();
    }
}
