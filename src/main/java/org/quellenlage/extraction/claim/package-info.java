/** Clauses, values, names and speech put together to claims. */
@NullMarked
package org.quellenlage.extraction.claim;

import org.jspecify.annotations.NullMarked;
