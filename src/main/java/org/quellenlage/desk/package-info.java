/**
 * The page that editors keep open, and what lets other pages embed its parts. The page itself is in {@code static}: it asks
 * the public interface only, so this module uses no other.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.quellenlage.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
