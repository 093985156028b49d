package org.quellenlage.extraction;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Span;

/**
 * One link of the chain of who says so; the outermost, the carrier, stands first: for "sagte Cho laut Yonhap" Yonhap,
 * then Cho.
 *
 * @param claimant who is said to say it
 * @param cue the word that says so, in its basic form: "sagen", "laut"; null in free indirect speech
 * @param speechType in which form it is reported
 * @param span the words that name the claimant
 * @param cueSpan the cue as written
 */
public record Attribution(
        Claimant claimant,
        @Nullable String cue,
        SpeechType speechType,
        Span span,
        @Nullable Span cueSpan) {}
