/** Words to values: numbers with their bounds and hedges, dates and times. Uses the words and clauses below it. */
@ApplicationModule(allowedDependencies = {"text", "grammar"})
@NullMarked
package org.quellenlage.value;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
