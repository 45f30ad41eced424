package dev.designdoc.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Pointers;
import dev.designdoc.markdown.support.Goldens;
import dev.designdoc.markdown.support.Project;
import dev.designdoc.model.DesignDoc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What becomes of a text when its values change: {@code update/name.before.md} with the edits in
 * {@code update/name.edit} becomes {@code update/name.after.md}. A folder with an {@code all.edit} makes those edits in
 * all texts of that folder of {@code reading} that say the same.
 */
class UpdateGoldenTest {

    private static final String FOLDER = "update";
    private static final String ALL = "all";
    /** Looked up once, since they are asked for again where one case is run alone. */
    private static final List<Case> CASES = found();

    private final Codec<DesignDoc> codec = MarkdownCodec.of(DesignDoc.class);

    /** One case: the text, the edits and the text that comes of them. */
    record Case(String name, Path before, Path edit, Path after) {
        static Case of(String name, Path before, String edit) {
            return new Case(name, before, Goldens.file(FOLDER, edit + ".edit"), Goldens.file(FOLDER, name + ".after.md"));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Case> cases() {
        return CASES;
    }

    private static List<Case> found() {
        List<Case> cases = new ArrayList<>();
        for (String edit : Goldens.names(FOLDER, ".edit")) {
            if (edit.endsWith("/" + ALL)) {
                forms(edit.substring(0, edit.length() - ALL.length()))
                        .forEach(name -> cases.add(Case.of(name, Goldens.file("reading", name + ".md"), edit)));
            } else {
                cases.add(Case.of(edit, Goldens.file(FOLDER, edit + ".before.md"), edit));
            }
        }
        return cases;
    }

    /** The texts in a folder that are read as one value. */
    private static Stream<String> forms(String folder) {
        return Goldens.names("reading", ".md").stream()
                .filter(name -> name.startsWith(folder) && !Files.exists(Goldens.file("reading", name + ".json")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void becomes(Case one) {
        String before = Project.read(one.before());
        DesignDoc changed = edited(codec.decode(before).value(), Project.read(one.edit()));
        String after = codec.update(before, changed);
        Goldens.check(one.after(), after);
        assertThat(codec.decode(after).value()).isEqualTo(changed);
        assertThat(codec.update(after, changed)).isEqualTo(after);
    }

    /** Each line {@code POINTER=VALUE} sets one value; lines that don't begin with a slash go on with the one above. */
    private static DesignDoc edited(DesignDoc doc, String edits) {
        DesignDoc edited = doc;
        for (String edit : edits.stripTrailing().split("\n(?=/)", -1)) {
            int equals = edit.indexOf('=');
            edited = Pointers.set(edited, edit.substring(0, equals), edit.substring(equals + 1));
        }
        return edited;
    }

    @Test
    void everyFileIsOfACase() {
        assertThat(Goldens.names(FOLDER, ".after.md")).hasSameElementsAs(cases().stream().map(Case::name).toList());
        assertThat(Goldens.names(FOLDER, ".before.md")).isSubsetOf(Goldens.names(FOLDER, ".edit"));
    }
}
