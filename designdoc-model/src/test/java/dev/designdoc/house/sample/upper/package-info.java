@NullMarked
package dev.designdoc.house.sample.upper;

import org.jspecify.annotations.NullMarked;
