/** Which forms of which slots the goldens for reading hold. */
@NullMarked
package dev.designdoc.markdown.forms;

import org.jspecify.annotations.NullMarked;
