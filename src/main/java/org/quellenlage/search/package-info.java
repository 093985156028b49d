/**
 * What is found by its words: German words in their basic forms and the parts of compounds, and the index that says in
 * which claims and sources they stand. The index is part of the database, so what is stored is found, at once and never
 * half. Uses {@code text}.
 */
@ApplicationModule(allowedDependencies = {"text"})
@NullMarked
package org.quellenlage.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
