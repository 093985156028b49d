/** Who is said to say what: quotations, reported speech, speakers and cues. */
@NullMarked
package org.quellenlage.extraction.speech;

import org.jspecify.annotations.NullMarked;
