package dev.designdoc.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.designdoc.codec.Codec;
import dev.designdoc.model.CodeBlock;
import dev.designdoc.model.DataFlow;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.DocDate;
import dev.designdoc.model.ImplementationGuidance;
import dev.designdoc.model.Phase;
import dev.designdoc.model.ProblemStatement;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An update changes the lines of what changed, in the style of the text. */
class MinimalUpdateTest {

    private static final String YAML = """
            # The design of offline mode.
            title:   'Offline mode'   # working title
            metadata: {status: Draft, created: "2026-01-31"}  # keep

            problemStatement:
               goals:   # most wanted first
               - "first"

               # the second is disputed
               - second   # really?
               - third
               description: >
                  folded
                  text
            implementationGuidance:
               phases:
               -  name: One
                  tasks:
                  - "[ ] plain"
                  - {text: flow, done: false}
               - name: Two
            """;

    private static final String JSON = """
            {
                "title" : "Offline mode", "metadata": {"status": "Draft"},
                "problemStatement": {
                    "goals": ["first", "second",
                              "third"],

                    "description": "text"
                },
                "implementationGuidance": {
                    "phases": [
                        {"name": "One", "tasks": [
                            "[ ] plain",
                            {"text": "flow", "done": false}
                        ]},
                        {"name": "Two"}
                    ]
                }
            }""";

    private static final Codec<DesignDoc> YAML_CODEC = YamlCodec.of(DesignDoc.class);
    private static final Codec<DesignDoc> JSON_CODEC = JsonCodec.of(DesignDoc.class);

    /** The lines that an edit takes away and puts in, marked with - and +. */
    static String diff(Codec<DesignDoc> codec, String source, UnaryOperator<DesignDoc> edit) {
        DesignDoc wanted = edit.apply(codec.decode(source).value());
        String updated = codec.update(source, wanted);
        assertThat(codec.decode(updated).value()).isEqualTo(wanted);
        String crlf = codec.update(source.replace("\n", "\r\n"), wanted);
        assertThat(crlf).isEqualTo(updated.replace("\n", "\r\n"));
        List<String> old = new ArrayList<>(source.lines().toList());
        List<String> now = new ArrayList<>(updated.lines().toList());
        while (!old.isEmpty() && !now.isEmpty() && old.get(0).equals(now.get(0))) {
            old.remove(0);
            now.remove(0);
        }
        while (!old.isEmpty() && !now.isEmpty() && old.get(old.size() - 1).equals(now.get(now.size() - 1))) {
            old.remove(old.size() - 1);
            now.remove(now.size() - 1);
        }
        StringBuilder diff = new StringBuilder();
        old.forEach(l -> diff.append('-').append(l).append('\n'));
        now.forEach(l -> diff.append('+').append(l).append('\n'));
        return diff.toString();
    }

    private static String yaml(UnaryOperator<DesignDoc> edit) {
        return diff(YAML_CODEC, YAML, edit);
    }

    private static String json(UnaryOperator<DesignDoc> edit) {
        return diff(JSON_CODEC, JSON, edit);
    }

    static UnaryOperator<DesignDoc> problem(UnaryOperator<ProblemStatement> edit) {
        return d -> d.withProblemStatement(edit.apply(d.problemStatement().orElseThrow()));
    }

    static UnaryOperator<DesignDoc> tasks(UnaryOperator<List<Task>> edit) {
        return d -> {
            ImplementationGuidance guidance = d.implementationGuidance().orElseThrow();
            List<Phase> phases = new ArrayList<>(guidance.phases());
            phases.set(0, phases.get(0).withTasks(edit.apply(new ArrayList<>(phases.get(0).tasks()))));
            return d.withImplementationGuidance(guidance.withPhases(phases));
        };
    }

    static UnaryOperator<DesignDoc> goals(String... goals) {
        return problem(p -> p.withGoals(List.of(goals)));
    }

    private static UnaryOperator<DesignDoc> status(String status) {
        return d -> d.withMetadata(d.metadata().withStatus(Status.of(status)));
    }

    @Test
    void aScalarKeepsItsQuotesAndItsComment() {
        assertThat(yaml(d -> d.withTitle("It's off"))).isEqualTo("""
                -title:   'Offline mode'   # working title
                +title:   'It''s off'   # working title
                """);
        assertThat(yaml(goals("1st", "second", "third"))).isEqualTo("""
                -   - "first"
                +   - "1st"
                """);
        assertThat(yaml(goals("first", "no", "third"))).isEqualTo("""
                -   - second   # really?
                +   - "no"   # really?
                """);
        assertThat(json(d -> d.withTitle("Off\"line"))).isEqualTo("""
                -    "title" : "Offline mode", "metadata": {"status": "Draft"},
                +    "title" : "Off\\"line", "metadata": {"status": "Draft"},
                """);
    }

    @Test
    void textOfSeveralLinesBecomesALiteralBlock() {
        assertThat(yaml(goals("first", "second\n\nin detail", "third"))).isEqualTo("""
                -   - second   # really?
                +   - |-   # really?
                +      second
                +
                +      in detail
                """);
        assertThat(yaml(problem(p -> p.withDescription("other\nwords")))).isEqualTo("""
                -   description: >
                -      folded
                -      text
                +   description: |-
                +      other
                +      words
                """);
    }

    @Test
    void anElementOfAListGoesAlone() {
        assertThat(yaml(goals("first", "third"))).isEqualTo("""
                -   - second   # really?
                """);
        assertThat(yaml(goals("second", "third"))).isEqualTo("""
                -   - "first"
                """);
        assertThat(json(goals("first", "third"))).isEqualTo("""
                -        "goals": ["first", "second",
                +        "goals": ["first",
                """);
    }

    @Test
    void anElementOfAListComesAlone() {
        assertThat(yaml(goals("zeroth", "first", "second", "third"))).isEqualTo("""
                +   - zeroth
                """);
        assertThat(yaml(goals("first", "second", "between", "third"))).isEqualTo("""
                +   - between
                """);
        assertThat(yaml(goals("first", "second", "third", "last"))).isEqualTo("""
                +   - last
                """);
        assertThat(json(goals("first", "second", "third", "last"))).isEqualTo("""
                -                  "third"],
                +                  "third",
                +                  "last"],
                """);
        assertThat(json(goals("zeroth", "first", "second", "third"))).isEqualTo("""
                -        "goals": ["first", "second",
                +        "goals": ["zeroth", "first", "second",
                """);
    }

    @Test
    void aFlowCollectionStaysOnItsLine() {
        assertThat(yaml(status("In, Progress"))).isEqualTo("""
                -metadata: {status: Draft, created: "2026-01-31"}  # keep
                +metadata: {status: "In, Progress", created: "2026-01-31"}  # keep
                """);
        assertThat(yaml(d -> d.withMetadata(d.metadata().withCreated(java.util.Optional.empty())))).isEqualTo("""
                -metadata: {status: Draft, created: "2026-01-31"}  # keep
                +metadata: {status: Draft}  # keep
                """);
        assertThat(json(d -> d.withMetadata(d.metadata().withCreated(DocDate.of("today"))))).isEqualTo("""
                -    "title" : "Offline mode", "metadata": {"status": "Draft"},
                +    "title" : "Offline mode", "metadata": {"status": "Draft", "created": "today"},
                """);
    }

    @Test
    void aTaskIsTickedWhereItStands() {
        assertThat(yaml(tasks(t -> {
            t.set(0, t.get(0).withDone(true));
            return t;
        }))).isEqualTo("""
                -      - "[ ] plain"
                +      - "[x] plain"
                """);
        assertThat(json(tasks(t -> {
            t.set(1, t.get(1).withDone(true));
            return t;
        }))).isEqualTo("""
                -                {"text": "flow", "done": false}
                +                {"text": "flow", "done": true}
                """);
    }

    @Test
    void aNewTaskSaysWhetherItIsDoneAndAnOldOneIsNotMadeTo() {
        String bare = "implementationGuidance: {phases: [{name: One, tasks: [{text: a}]}]}\n";
        assertThat(diff(YAML_CODEC, bare, tasks(t -> List.of(t.get(0).withText("b"))))).isEqualTo("""
                -implementationGuidance: {phases: [{name: One, tasks: [{text: a}]}]}
                +implementationGuidance: {phases: [{name: One, tasks: [{text: b}]}]}
                """);
        assertThat(diff(YAML_CODEC, bare, tasks(t -> List.of(t.get(0).withDone(true))))).isEqualTo("""
                -implementationGuidance: {phases: [{name: One, tasks: [{text: a}]}]}
                +implementationGuidance: {phases: [{name: One, tasks: [{text: a, done: true}]}]}
                """);
        Task added = Task.builder().text("b").build();
        assertThat(diff(YAML_CODEC, bare, tasks(t -> List.of(t.get(0), added)))).isEqualTo("""
                -implementationGuidance: {phases: [{name: One, tasks: [{text: a}]}]}
                +implementationGuidance: {phases: [{name: One, tasks: [{text: a}, {text: b, done: false}]}]}
                """);
    }

    @Test
    void aNewKeyStandsWhereTheTemplateHasIt() {
        assertThat(yaml(problem(p -> p.withContext(List.of("rails"))))).isEqualTo("""
                +   context:
                +   - rails
                """);
        assertThat(yaml(d -> d.withArchitecture(dev.designdoc.model.Architecture.builder()
                .dataFlow(DataFlow.builder().example(CodeBlock.of("text", "a\n  b")).build())
                .build()))).isEqualTo("""
                +architecture:
                +   dataFlow:
                +      example:
                +         language: text
                +         code: |-
                +            a
                +              b
                """);
        assertThat(json(problem(p -> p.withNonGoals(List.of("speed"))))).isEqualTo("""
                +        "nonGoals": [
                +            "speed"
                +        ],
                +
                """.replace("+\n", ""));
    }

    @Test
    void aKeyGoesAlone() {
        assertThat(yaml(problem(p -> p.withDescription(java.util.Optional.empty())))).isEqualTo("""
                -   description: >
                -      folded
                -      text
                """);
        assertThat(json(problem(p -> p.withDescription(java.util.Optional.empty())))).isEqualTo("""
                -                  "third"],
                -
                -        "description": "text"
                +                  "third"]
                """);
        assertThat(yaml(d -> d.withProblemStatement(java.util.Optional.empty())))
                .startsWith("-problemStatement:\n").doesNotContain("+");
    }

    @Test
    void recordsOfAListStay() {
        assertThat(yaml(d -> d.withImplementationGuidance(ImplementationGuidance.builder()
                .addPhases(d.implementationGuidance().orElseThrow().phases().get(0))
                .build()))).isEqualTo("""
                -   - name: Two
                """);
        assertThat(json(d -> {
            ImplementationGuidance guidance = d.implementationGuidance().orElseThrow();
            return d.withImplementationGuidance(guidance.toBuilder()
                    .phases(List.of(guidance.phases().get(0), Phase.builder().name("New").build(), guidance.phases().get(1)))
                    .build());
        })).isEqualTo("""
                +            {
                +                "name": "New"
                +            },
                """);
    }

    @Test
    void whatWasEmptyIsFilled() {
        String source = "title: x\nsecurityConsiderations: {}   # later\nproblemStatement:\n";
        assertThat(diff(YAML_CODEC, source, d -> d.withSecurityConsiderations(
                d.securityConsiderations().orElseThrow().withDependencies(List.of("none", "really"))))).isEqualTo("""
                -securityConsiderations: {}   # later
                +securityConsiderations:   # later
                +  dependencies:
                +    - none
                +    - really
                """);
        assertThat(diff(YAML_CODEC, source, d -> d.withProblemStatement(
                ProblemStatement.builder().addGoals("a").build()))).isEqualTo("""
                +  goals:
                +    - a
                """);
        assertThat(diff(YAML_CODEC, "problemStatement:\n  goals:\n    - a\n", problem(p -> p.withGoals(List.of()))))
                .isEqualTo("""
                -problemStatement:
                -  goals:
                -    - a
                +problemStatement: {}
                """);
    }

    @Test
    void theEndOfTheFileStaysAsItIs() {
        assertThat(YAML_CODEC.update("title: a", DesignDoc.builder().title("b").build())).isEqualTo("title: b");
        assertThat(YAML_CODEC.update("\uFEFFtitle: a", DesignDoc.builder().title("b").introduction("c").build()))
                .isEqualTo("\uFEFFtitle: b\nintroduction: c");
        assertThat(JSON_CODEC.update("\uFEFF {\"title\":\"a\"} ", DesignDoc.builder().title("b").introduction("c").build()))
                .isEqualTo("\uFEFF {\"title\":\"b\", \"introduction\":\"c\"} ");
        assertThat(JSON_CODEC.update("{}", DesignDoc.builder().title("b").build())).isEqualTo("{\"schemaVersion\": \"1.0\", "
        + "\"title\": \"b\"}");
    }
}
