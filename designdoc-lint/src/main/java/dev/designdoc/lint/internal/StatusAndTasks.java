package dev.designdoc.lint.internal;

import dev.designdoc.diagnostic.Severity;
import dev.designdoc.diagnostic.SourceRange;
import dev.designdoc.lint.Finding;
import dev.designdoc.lint.Subject;
import dev.designdoc.model.DesignDoc;
import dev.designdoc.model.Stage;
import dev.designdoc.model.Status;
import dev.designdoc.model.Task;
import java.util.ArrayList;
import java.util.List;

/** A design is implemented, and has open tasks. A status that says more than that may well say which part is. */
final class StatusAndTasks extends BasicRule<DesignDoc> {

    StatusAndTasks() {
        super("status-and-tasks", Severity.WARNING, "Where a design is done and its tasks are not, one of the two is wrong.");
    }

    @Override
    public List<Finding> check(Subject<? extends DesignDoc> subject) {
        DesignDoc doc = subject.value();
        boolean isDone = doc.metadata().status().map(Status::text).map(NearMiss::letters)
                .filter(letters -> letters.equals(NearMiss.letters(Stage.IMPLEMENTED.label()))).isPresent();
        List<String> open = isDone ? open(subject) : List.of();
        if (open.isEmpty()) {
            return List.of();
        }
        String where = subject.locate(open.get(0)).map(SourceRange::startLine).map(line -> " in line " + line).orElse("");
        String tasks = open.size() == 1
                ? "a task is open" + where + "; check it off"
                : open.size() + " tasks are open, the first" + where + "; check them off";
        return List.of(finding("the status is " + Stage.IMPLEMENTED.label() + ", but " + tasks
                + ", or change the status", subject, "/metadata/status"));
    }

    private static List<String> open(Subject<? extends DesignDoc> subject) {
        List<String> paths = new ArrayList<>();
        Values.walk(subject.template(), subject.value(), place -> {
            if (place.value() instanceof Task task && !task.done()) {
                paths.add(place.path());
            }
        });
        return paths;
    }
}
