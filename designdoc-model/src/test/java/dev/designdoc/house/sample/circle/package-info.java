@NullMarked
package dev.designdoc.house.sample.circle;

import org.jspecify.annotations.NullMarked;
