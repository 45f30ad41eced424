/** Goals that check, convert and list the design documents of a project. */
@NullMarked
package dev.designdoc.maven;

import org.jspecify.annotations.NullMarked;
