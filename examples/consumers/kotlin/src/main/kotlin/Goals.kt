import dev.designdoc.codec.DesignDocs
import dev.designdoc.model.Stage
import dev.designdoc.model.Status
import java.nio.file.Path

/** The length of the longest goal; the texts are not null, so no question mark is needed. */
fun longestGoal(path: Path): Int = DesignDocs.read(path).goals().maxOf { goal -> goal.length }

fun implemented(path: Path): Boolean = DesignDocs.update(path) { doc -> doc.withStatus(Status.of(Stage.IMPLEMENTED)) }
