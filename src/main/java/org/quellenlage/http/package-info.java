/**
 * What every HTTP face of the service shares: problem details, pages and cursors, entity tags, strict parameters and JSON,
 * the key for writing, the language of labels, the OpenAPI document. Uses no other module.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.quellenlage.http;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
