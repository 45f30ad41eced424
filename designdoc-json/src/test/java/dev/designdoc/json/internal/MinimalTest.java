package dev.designdoc.json.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Decoded;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.json.Generated;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.internal.bind.Unbinder;
import dev.designdoc.json.internal.tree.Node;
import dev.designdoc.json.internal.tree.Node.ArrayNode;
import dev.designdoc.json.internal.tree.Node.Member;
import dev.designdoc.json.internal.tree.Node.ObjectNode;
import dev.designdoc.json.internal.tree.Node.ScalarNode;
import dev.designdoc.json.internal.update.FlowWriter;
import dev.designdoc.json.internal.update.FlowWriter.Spacing;
import dev.designdoc.model.DesignDoc;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** In texts of any style, changing one value changes no line but its own; removing one, no line beyond its neighbours. */
class MinimalTest {

    private static final int TEXTS = 300;

    static List<TreeCodec<DesignDoc>> codecs() {
        return UpdaterTest.codecs();
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void changed(TreeCodec<DesignDoc> codec) {
        int checked = 0;
        for (long seed = 0; seed < TEXTS; seed++) {
            Generated generated = new Generated(seed, seed % 3 != 0);
            String text = UpdaterTest.styled(codec, generated);
            TreeDecoded<DesignDoc> read = UpdaterTest.read(codec, text, seed);
            List<String> pointers = new ArrayList<>();
            Node tree = Unbinder.unbind(read.value());
            leaves(tree, "", pointers);
            if (pointers.isEmpty()) {
                continue;
            }
            String pointer = pointers.get(new Random(seed).nextInt(pointers.size()));
            String word = seed % 2 == 0 ? "changed" : "changed\n\n  and more";
            Node changed = with(tree, List.of(pointer.substring(1).split("/")), ScalarNode.of(word));
            DesignDoc wanted = bind(changed);
            SourceRange there = read.locate(pointer).orElse(null);
            if (wanted == null || there == null) {
                continue;
            }
            String updated = read.update(wanted);
            TreeDecoded<DesignDoc> again = UpdaterTest.read(codec, updated, seed);
            SourceRange now = again.locate(pointer).orElseThrow();
            List<String> before = lines(text);
            List<String> after = lines(updated);
            assertThat(after.subList(0, now.startLine() - 1))
                    .as("seed %s, lines before %s", seed, pointer)
                    .isEqualTo(before.subList(0, there.startLine() - 1));
            assertThat(after.subList(now.endLine(), after.size()))
                    .as("seed %s, lines behind %s", seed, pointer)
                    .isEqualTo(before.subList(there.endLine(), before.size()));
            checked++;
        }
        assertThat(checked).isGreaterThan(TEXTS / 2);
    }

    @ParameterizedTest
    @MethodSource("codecs")
    void removed(TreeCodec<DesignDoc> codec) {
        for (long seed = 0; seed < TEXTS; seed++) {
            Generated generated = new Generated(seed, seed % 3 != 0);
            String text = UpdaterTest.styled(codec, generated);
            TreeDecoded<DesignDoc> read = UpdaterTest.read(codec, text, seed);
            List<Member> members = ((ObjectNode) Unbinder.unbind(read.value())).members();
            Member member = members.get(new Random(seed).nextInt(members.size()));
            SourceRange range = read.locate("/" + member.key()).orElse(null);
            if (range == null || members.size() < 4 || List.of("schemaVersion", "customSections").contains(member.key())) {
                continue;
            }
            ObjectNode without = new ObjectNode(members.stream().filter(m -> !m.key().equals(member.key())).toList(), null, 0, 0);
            DesignDoc wanted = bind(without);
            if (wanted == null || !wanted.customSections().equals(read.value().customSections())) {
                continue;
            }
            List<String> left = lines(read.update(wanted));
            List<String> before = lines(text);
            // In JSON the line before loses its comma; the key may stand some lines above its value.
            List<String> head = before.subList(0, Math.max(0, range.startLine() - 5));
            List<String> tail = before.subList(Math.min(before.size(), range.endLine() + 1), before.size());
            assertThat(left.subList(0, head.size())).as("seed %s without %s", seed, member.key()).isEqualTo(head);
            assertThat(left.subList(left.size() - tail.size(), left.size()))
                    .as("seed %s without %s", seed, member.key())
                    .isEqualTo(tail);
        }
    }

    private static List<String> lines(String text) {
        return text.lines().toList();
    }

    private static void leaves(Node node, String pointer, List<String> out) {
        if (node instanceof ObjectNode object) {
            for (Member member : object.members()) {
                if (!List.of("extras", "otherFields", "customSections", "schemaVersion").contains(member.key())) {
                    leaves(member.value(), pointer + "/" + member.key(), out);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.elements().size(); i++) {
                leaves(array.elements().get(i), pointer + "/" + i, out);
            }
        } else if (node instanceof ScalarNode scalar && scalar.isString()) {
            out.add(pointer);
        }
    }

    private static Node with(Node node, List<String> steps, Node leaf) {
        if (steps.isEmpty()) {
            return leaf;
        }
        List<String> rest = steps.subList(1, steps.size());
        if (node instanceof ObjectNode object) {
            return new ObjectNode(object.members().stream()
                    .map(m -> m.key().equals(steps.get(0)) ? new Member(m.key(), 0, 0, with(m.value(), rest, leaf)) : m)
                    .toList(), null, 0, 0);
        }
        List<Node> elements = new ArrayList<>(((ArrayNode) node).elements());
        int index = Integer.parseInt(steps.get(0));
        elements.set(index, with(elements.get(index), rest, leaf));
        return new ArrayNode(elements, 0, 0);
    }

    private static @Nullable DesignDoc bind(Node tree) {
        StringBuilder out = new StringBuilder();
        new FlowWriter(RecordWriterTest::quoted, "", Spacing.USUAL, "\n").write(out, tree, "");
        Decoded<DesignDoc> read = JsonCodec.of(DesignDoc.class).decode(out.toString());
        return read.hasErrors() ? null : read.value();
    }
}
