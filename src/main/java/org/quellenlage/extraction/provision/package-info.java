/** References to articles and paragraphs of laws and treaties. */
@NullMarked
package org.quellenlage.extraction.provision;

import org.jspecify.annotations.NullMarked;
