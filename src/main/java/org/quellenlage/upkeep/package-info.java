/**
 * What is done to a base in the background, without anybody asking: the file of an H2 base gives back the space of what was
 * written over. Uses no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.quellenlage.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
