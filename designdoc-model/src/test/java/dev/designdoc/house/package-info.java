/** The rules every module of the project keeps to, for the test of each. */
@NullMarked
package dev.designdoc.house;

import org.jspecify.annotations.NullMarked;
