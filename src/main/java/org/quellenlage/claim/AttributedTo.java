package org.quellenlage.claim;

import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.SpeechType;

/**
 * One link of the chain of who says so.
 *
 * @param claimant who is said to say it
 * @param cue basic form of the word that says so
 * @param speechType in which form it is reported
 * @param words the words that name the claimant
 * @param cueWords the cue as written
 */
public record AttributedTo(
        Claimant claimant,
        @Nullable String cue,
        SpeechType speechType,
        Passage words,
        @Nullable Passage cueWords) {

    Attribution extracted() {
        return new Attribution(claimant, cue, speechType, words.span(), cueWords == null ? null : cueWords.span());
    }
}
