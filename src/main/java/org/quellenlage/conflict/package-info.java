/**
 * What sources disagree on: the question a claim answers, the comparison of two answers, and the conflicts with their
 * positions. The comparing core ({@link org.quellenlage.conflict.Questions}, {@link org.quellenlage.conflict.Comparison},
 * {@link org.quellenlage.conflict.ConflictFinder}) is plain Java; the same code judges what is stored and what is only a
 * draft.
 */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "value",
            "extraction",
            "extraction :: name",
            "extraction :: speech",
            "search",
            "source",
            "claim",
            "claim :: web",
            "http",
            "assistant"
        })
@NullMarked
package org.quellenlage.conflict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
