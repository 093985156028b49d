/** References to articles and paragraphs of laws and treaties. */
@NamedInterface("provision")
@NullMarked
package org.quellenlage.extraction.provision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
