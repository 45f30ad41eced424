import dev.designdoc.model.Task

/** Doesn't compile: a task has a text. */
val task = Task.of(null)
