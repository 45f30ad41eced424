/** A format that is only written: HTML, added by one jar. */
@NullMarked
package dev.designdoc.examples.html;

import org.jspecify.annotations.NullMarked;
