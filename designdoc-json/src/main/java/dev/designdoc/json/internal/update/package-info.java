/** Changes a text to say another value: what differs, and what is put in or taken out; between brackets, as both formats have. */
@NullMarked
package dev.designdoc.json.internal.update;

import org.jspecify.annotations.NullMarked;
