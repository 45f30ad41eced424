/** What the tests have in common: documents and values to try, the laws, and the goldens. */
@NullMarked
package dev.designdoc.markdown.support;

import org.jspecify.annotations.NullMarked;
