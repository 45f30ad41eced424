package dev.designdoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.codec.Limits;
import dev.designdoc.json.Generated;
import dev.designdoc.json.internal.Updater.Updated;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.json.JsonSyntax;
import dev.designdoc.json.internal.tree.Edits;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.update.Patcher;
import dev.designdoc.json.internal.yaml.Styled;
import dev.designdoc.json.internal.yaml.YamlSyntax;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of updating, over texts in any style; a failure names its seed. */
class UpdaterTest {

    private static final int TEXTS = Integer.getInteger("designdoc.texts", 300);

    static List<TreeCodec<DesignDoc>> codecs() {
        return List.of(
                new TreeCodec<>(new JsonSyntax(), DesignDoc.class, false, Limits.none()),
                new TreeCodec<>(new YamlSyntax(), DesignDoc.class, false, Limits.none()));
    }

    static String styled(TreeCodec<DesignDoc> codec, Generated generated) {
        Node tree = Unbinder.unbind(generated.value(DesignDoc.class));
        return codec.way().syntax() instanceof JsonSyntax
                ? Styled.json(tree, generated.random())
                : Styled.yaml(tree, generated.random());
    }

    static TreeDecoded<DesignDoc> read(TreeCodec<DesignDoc> codec, String text, long seed) {
        TreeDecoded<DesignDoc> read = (TreeDecoded<DesignDoc>) codec.decode(text);
        if (read.hasErrors()) {
            fail("seed " + seed + ": " + read.diagnostics() + "\n" + text);
        }
        return read;
    }

    /** The walker itself finds nothing to change; nothing compares the values before it. */
    @ParameterizedTest
    @MethodSource("codecs")
    void getPut(TreeCodec<DesignDoc> codec) {
        for (long seed = 0; seed < TEXTS; seed++) {
            String text = styled(codec, new Generated(seed, seed % 3 != 0));
            TreeDecoded<DesignDoc> read = read(codec, text, seed);
            DesignDoc value = read.value();
            Node tree = Unbinder.unbind(value);
            Edits edits = new Edits();
            new Patcher(codec.way().syntax().layout(text, read.tree(), edits), Set.of()).patch(read.tree(), tree, tree);
            assertThat(edits.isEmpty()).as("seed %s", seed).isTrue();
            assertThat(codec.update(text, value)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void putGet(TreeCodec<DesignDoc> codec) {
        int larger = 0;
        for (long seed = 0; seed < TEXTS; seed++) {
            Generated generated = new Generated(seed, seed % 3 != 0);
            String text = styled(codec, generated);
            TreeDecoded<DesignDoc> read = read(codec, text, seed);
            DesignDoc wanted = generated.edited(read.value());
            Updated updated = new Updater(codec.way(), text, read.tree(), read.value()).update(wanted);
            if (!read(codec, updated.text(), seed).value().equals(wanted)) {
                fail("seed " + seed);
            }
            if (updated.tries() > 1) {
                larger++;
            }
        }
        assertThat(larger).as("texts of which a larger unit than the smallest was written").isLessThan(TEXTS / 100);
    }

    /** Forms that no generator here writes; every edit of them still reads back. */
    @Test
    void oddYaml() {
        TreeCodec<DesignDoc> codec = codecs().get(1);
        for (String text : List.of(
                "? title\n: x\n? problemStatement\n:\n  ? goals\n  : - a\n    - b\n",
                """
                title: a
                  b
                  c
                introduction: "x
                  y\\
                  z"
                problemStatement:
                  goals:
                  - one
                    two
                  - 'a

                    b'
                """,
                """
                title: >+
                  folded
                  text

                introduction: |+2
                    x


                problemStatement:
                  goals: # c
                    # d
                    - # e
                      a
                    -
                      b
                """,
                """
                %YAML 1.2
                --- # first
                title: x # c
                problemStatement: {goals: [a, b,
                  # in the middle
                  c,], # end
                  context: [d],}
                ...
                # behind
                """,
                "{title: x, problemStatement: {goals: [a, 'b' , \"c\"]}}",
                "{\"title\":\"x\",\"problemStatement\":{\"goals\":[\"a\"]}}\n",
                "problemStatement:\n    goals:\n        - a\n\n\n        - b\n    # last words\n\n\n# of the file",
                "title:\n  |-\n   x\n   y\nproblemStatement: # nothing\nmetadata: ~\n",
                "title: x\r\nproblemStatement:\r\n- not a list\r\n".replace("\r\n- not a list", " {}"))) {
            TreeDecoded<DesignDoc> read = read(codec, text, -1);
            assertThat(read.update(read.value())).isEqualTo(text);
            for (long seed = 0; seed < 60; seed++) {
                DesignDoc wanted = new Generated(seed, seed % 2 == 0).edited(read.value());
                assertThat(read(codec, read.update(wanted), seed).value()).as("seed %s of %s", seed, text).isEqualTo(wanted);
            }
        }
    }

    /** A text whose normal form joins what stands apart can't be changed part by part. */
    @Test
    void theNextLargerUnitIsTakenWhenNeeded() {
        for (TreeCodec<DesignDoc> codec : codecs()) {
            String text = """
                    {"title": "x", "problemStatement": {"description": "a", "extras": [{"markdown": "b"}]}}
                    """;
            TreeDecoded<DesignDoc> read = (TreeDecoded<DesignDoc>) codec.decode(text);
            ProblemStatement problem = read.value().problemStatement().orElseThrow();
            assertThat(problem.description()).contains("a\n\nb");
            DesignDoc wanted = read.value().withProblemStatement(problem.withDescription("c"));
            Updated updated = new Updater(codec.way(), text, read.tree(), read.value()).update(wanted);
            assertThat(updated.tries()).isGreaterThan(1);
            assertThat(codec.decode(updated.text()).value()).isEqualTo(wanted);
            assertThat(updated.text()).startsWith("{\"title\": \"x\", \"problemStatement\": {").endsWith("}\n");
        }
    }
}
