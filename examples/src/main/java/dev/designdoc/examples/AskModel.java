package dev.designdoc.examples;

import dev.designdoc.codec.Codec;
import dev.designdoc.codec.Decoded;
import dev.designdoc.codec.DesignDocs;
import dev.designdoc.json.JsonCodec;
import dev.designdoc.json.JsonSchemas;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.ProblemStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Has a language model state the problem of a design, writes the document, and says what the model left open. */
public final class AskModel {

    /** A language model that can be held to a schema; wrap the client of your service in it. */
    public interface Model {

        /** The answer, in JSON that conforms to the schema. */
        String answer(String question, String schema) throws IOException;
    }

    private static final Codec<ProblemStatement> ANSWERS =
            JsonCodec.builder(ProblemStatement.class).lenient().build();

    private AskModel() {}

    /** Writes {@code file}, and returns what is missing in it, a line each. */
    static List<String> write(Model model, String title, String notes, Path file) throws IOException {
        String question = "State the problem that these notes are about. Leave null what they do not say.\n\n" + notes;
        Decoded<ProblemStatement> answer = ANSWERS.decode(model.answer(question, JsonSchemas.strict(ProblemStatement.class)));
        if (answer.hasErrors()) {
            return answer.diagnostics().stream().map(d -> "no answer: " + d).toList();
        }
        ProblemStatement problem = answer.value();
        DesignDocs.write(file, DesignDoc.builder().title(title).problemStatement(problem).build());
        return missing(problem);
    }

    private static List<String> missing(ProblemStatement problem) {
        List<String> missing = new ArrayList<>();
        if (problem.description().isEmpty()) {
            missing.add("missing: what the problem is");
        }
        if (problem.context().isEmpty()) {
            missing.add("missing: context");
        }
        if (problem.goals().isEmpty()) {
            missing.add("missing: goals");
        }
        if (problem.nonGoals().isEmpty()) {
            missing.add("missing: non-goals");
        }
        return missing;
    }
}
