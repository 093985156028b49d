/**
 * Who may do what: reading, ingesting and reviewing are three rights, shown by a key or by a signed token; how often
 * somebody may ask; and a line for every write. Uses {@code http}.
 */
@ApplicationModule(allowedDependencies = {"http"})
@NullMarked
package org.quellenlage.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
