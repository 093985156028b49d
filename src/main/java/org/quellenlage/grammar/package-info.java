/** Words to clauses: noun phrases, verb groups, clauses, their subjects and objects. Uses only the words below it. */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.quellenlage.grammar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
