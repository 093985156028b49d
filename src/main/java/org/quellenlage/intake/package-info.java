/**
 * The story: a document comes in, is read, and its source, claims and conflicts are stored. Uses every module that story
 * passes through.
 */
@ApplicationModule(
        allowedDependencies = {
            "http",
            "assistant",
            "source",
            "source::web",
            "claim::web",
            "claim",
            "conflict",
            "conflict::web",
            "extraction",
            "value",
            "text"
        })
@NullMarked
package org.quellenlage.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
