package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.EncodeException;
import dev.designdoc.markdown.support.Change;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.Metadata;
import dev.designdoc.model.MetadataField;
import dev.designdoc.model.Reference;
import dev.designdoc.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Front matter after an edit is still YAML, with the same other keys and none twice, as a YAML library reads it. */
@Tag("generated")
class FrontMatterTest {

    private static final int FRONT_MATTERS = 5_000;
    private static final Codec<DesignDoc> CODEC = MarkdownCodec.of(DesignDoc.class);
    private static final List<String> TEXTS = List.of(
            "Draft", "true", "~", "a: b", "a # b", "\"q\" and 'r'", "- x", "[a]", "{b}", "@c", "1.0", "\uD83D\uDE80 on", "x\\y",
            "#", "*a",
            "2026-01-31", "null", "yes", "caf\u00e9 \u2014 \u0085 end", "%", "? a", ", b");

    private static final List<String> SCALARS = List.of(
            "x", "\"x\"", "'it''s'", "x # why", "|\n  x", ">-\n  x\n  y", "x\n  y", "!!str x", "&a x", "", "~", "1.0", "true",
            "2026-01-31",
            "\"\\u0041\"", "\uD83D\uDE80", "\"a: b\"", "'x' # why");
    private static final List<String> OTHERS = List.of(
            "[a, b]", "\n  - a\n  - b", "\n- a\n\n# why\n- b", "{a: b}", "\n  a: b\n  c:\n    - d", "[]", "|\n  x\n\n  y",
            "[a, [b]]");

    private final Random random = new Random(1);

    @Test
    void readsAsYamlAfterEveryEdit() {
        int done = 0;
        for (int i = 0; i < FRONT_MATTERS; i++) {
            String yaml = frontMatter();
            String source = "---\n" + yaml + "---\n\n# T\n\nText.\n";
            Decoded<DesignDoc> read = CODEC.decode(source);
            Metadata old = read.value().metadata();
            // Each front matter has one edit, all edits in turn.
            List<Map.Entry<String, UnaryOperator<Metadata>>> edits = List.copyOf(edits(old).entrySet());
            Map.Entry<String, UnaryOperator<Metadata>> edit = edits.get(i % edits.size());
            DesignDoc wanted = read.value().withMetadata(edit.getValue().apply(old));
            String changed;
            try {
                changed = read.update(wanted);
            } catch (EncodeException e) {
                assertThat(Change.isOfSource(e) || Change.isRejected(wanted)).as(edit.getKey() + " in\n" + source).isTrue();
                continue;
            }
            done++;
            String about = edit.getKey() + " in\n" + source + "gives\n" + changed;
            assertThat(withoutAnchors(CODEC.decode(changed).value())).as(about).isEqualTo(withoutAnchors(wanted));
            check(yaml, changed, edit.getKey(), about);
        }
        assertThat(done).isGreaterThan(FRONT_MATTERS * 9 / 10);
    }

    /** What filling an empty place does not move is the same but for what it stands after. */
    private static DesignDoc withoutAnchors(DesignDoc doc) {
        List<MetadataField> fields = doc.metadata().otherFields().stream()
                .map(f -> f.withAfter(Optional.of("title")))
                .sorted(Comparator.comparing(MetadataField::name))
                .toList();
        return doc.withMetadata(doc.metadata().withOtherFields(fields));
    }

    private void check(String yaml, String changed, String edit, String about) {
        // Front matter whose last field went goes as well.
        boolean isThere = changed.startsWith("---\n");
        Map<?, ?> before = load(yaml);
        Map<?, ?> after = isThere ? load(changed.substring(4, changed.indexOf("\n---\n", 3) + 1)) : Map.of();
        String touched = edit.substring(edit.indexOf(' ') + 1);
        for (Object key : before.keySet()) {
            if (!touched.equals(String.valueOf(key))) {
                assertThat(after.get(key)).as(about).isEqualTo(before.get(key));
            }
        }
        assertThat(after.keySet()).as(about).allMatch(k -> before.containsKey(k) || touched.equals(String.valueOf(k))
                // Comments without a key would be no front matter.
                || k.equals("status") && after.size() == 1 && after.get(k) == null);
    }

    private static Map<?, ?> load(String yaml) {
        Object loaded = new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(yaml);
        return loaded == null ? Map.of() : (Map<?, ?>) loaded;
    }

    private String frontMatter() {
        List<String> keys = new ArrayList<>(List.of(
                "status", "created", "last_updated", "related", "title", "owner", "tags", "\"my key\""));
        Collections.shuffle(keys, random);
        StringBuilder out = new StringBuilder();
        for (String key : keys.subList(0, 1 + random.nextInt(keys.size()))) {
            if (random.nextInt(6) == 0) {
                out.append(random.nextBoolean() ? "# a comment\n" : out.isEmpty() ? "" : "\n");
            }
            boolean isList = key.equals("related") ? random.nextInt(3) > 0 : key.equals("tags") || random.nextInt(8) == 0;
            String value = pick(isList ? OTHERS : SCALARS);
            boolean isBelow = value.startsWith("\n") || value.isEmpty();
            // An anchor stands once.
            String once = out.indexOf("&a") >= 0 ? value.replace("&a ", "") : value;
            out.append(key).append(isBelow ? ":" : ": ").append(once).append('\n');
        }
        return out.toString();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Edits by name: what is done, then the key it may touch. */
    private Map<String, UnaryOperator<Metadata>> edits(Metadata old) {
        Map<String, UnaryOperator<Metadata>> edits = new LinkedHashMap<>();
        String text = pick(TEXTS);
        edits.put("set status", m -> m.withStatus(Status.of(text)));
        edits.put("set created", m -> m.withCreated(DocDate.of(pick(TEXTS))));
        edits.put("set last_updated", m -> m.withLastUpdated(DocDate.of("2026-02-28")));
        edits.put("remove status", m -> m.withStatus(Optional.empty()));
        edits.put("remove created", m -> m.withCreated(Optional.empty()));
        edits.put("append related", m -> m.toBuilder().addRelated(Reference.builder().text("n").target("n.md").build()).build());
        edits.put("comma related", m -> m.toBuilder().addRelated(Reference.builder().text("a, b").build()).build());
        edits.put("remove related", m -> m.withRelated(List.of()));
        edits.put("append more", m -> m.toBuilder().addOtherFields(new MetadataField("more", text, Optional.empty())).build());
        List<MetadataField> others = old.otherFields();
        if (!others.isEmpty()) {
            MetadataField first = others.get(0);
            List<MetadataField> rest = others.subList(1, others.size());
            edits.put("change " + first.name(), m -> {
                List<MetadataField> changed = new ArrayList<>(rest);
                changed.add(0, first.withValue(text));
                return m.withOtherFields(changed);
            });
            edits.put("remove " + first.name(), m -> m.withOtherFields(rest));
        }
        return edits;
    }
}
