/**
 * What sources disagree on: the question a claim answers, the comparison of two answers, and the conflicts with their
 * positions. The comparing core ({@link org.quellenlage.conflict.Questions}, {@link org.quellenlage.conflict.Comparison},
 * {@link org.quellenlage.conflict.ConflictFinder}) is plain Java; the same code judges what is stored and what is only a
 * draft.
 *
 * <p>To read in order: {@link org.quellenlage.conflict.GistReader} has GistBuilder note what the words of a claim name (NumberGist
 * what its number counts, by CountedGist, or measures, by MeasuredGist; ToldStates in which state something is, MainEvent what mainly
 * happens; Scope of which part; Nobody that none is a number too); Questions has SourceReading ask by its slots
 * (CountedAnswers, MeasuredAnswers, AssertedAnswers, RuleAnswers; OpenAnswers by its gist). Comparison holds two answers
 * against each other: of one question by Alignment (NumberComparison, AssertionComparison, RuleComparison), of one story in
 * other words by KinComparison (NearestNumbers by their Nearness, OneEvent; Kinship says what two claims share, OtherParties
 * what sets them apart). ConflictFinder groups what differs into positions, ConflictRecorder stores it.
 */
@ApplicationModule(
        allowedDependencies = {
            "text",
            "grammar",
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
