/** Letters to words: spans, blocks, tokens, sentences and the morphology of every form. Uses no other module. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.quellenlage.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
