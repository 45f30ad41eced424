package dev.designdoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.designdoc.json.Generated;
import dev.designdoc.json.internal.Updater.Updated;
import dev.designdoc.model.DesignDoc;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws of updating, over texts in any style; a failure names its seed. */
class UpdaterTest {

    private static final int TEXTS = Integer.getInteger("designdoc.texts", 300);

    static List<TreeCodec<DesignDoc>> codecs() {
        return List.of(
                new TreeCodec<>(new JsonSyntax(), DesignDoc.class), new TreeCodec<>(new YamlSyntax(), DesignDoc.class));
    }

    private static String styled(TreeCodec<DesignDoc> codec, Generated generated) {
        Node tree = Unbinder.unbind(generated.value(DesignDoc.class));
        return codec.syntax() instanceof JsonSyntax
                ? Styled.json(tree, generated.random())
                : Styled.yaml(tree, generated.random());
    }

    private static TreeDecoded<DesignDoc> read(TreeCodec<DesignDoc> codec, String text, long seed) {
        TreeDecoded<DesignDoc> read = codec.read(text);
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
            new Patcher(codec.syntax().layout(text, read.root(), edits), Set.of()).patch(read.root(), tree, tree);
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
            Updated updated = new Updater<>(codec, text, read.root(), read.value()).update(wanted);
            if (!read(codec, updated.text(), seed).value().equals(wanted)) {
                fail("seed " + seed);
            }
            if (updated.tries() > 1) {
                larger++;
            }
        }
        System.out.println(codec.format().name() + ": a larger unit than the smallest in " + larger + " of " + TEXTS);
        assertThat(larger).isLessThan(TEXTS / 100);
    }
}
