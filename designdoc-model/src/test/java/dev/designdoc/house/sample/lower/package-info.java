@NullMarked
package dev.designdoc.house.sample.lower;

import org.jspecify.annotations.NullMarked;
