/** Who is said to say what: quotations, reported speech, speakers and cues. */
@NamedInterface("speech")
@NullMarked
package org.quellenlage.extraction.speech;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
