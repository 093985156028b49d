package org.quellenlage.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.claim.Claim;
import org.quellenlage.source.Source;

/**
 * What became of a document.
 *
 * @param outcome whether it was new
 * @param source the source it is
 * @param claims the claims of it that stand, in the order of the text
 * @param conflicts how many conflicts it takes part in
 * @param difference to the version before; null where it does not come in versions
 */
public record IntakeReport(
        Outcome outcome,
        Source source,
        List<Claim> claims,
        int conflicts,
        @Nullable Difference difference) {

    public enum Outcome {
        /** The text was not there before. */
        ADDED,
        /** The text was there; an older engine had read it, or more is known of it now, so it was read again. */
        READ_AGAIN,
        /** The same text was there already; nothing changed. */
        KNOWN,
        /** It may no longer be used: its claims were withdrawn. */
        WITHDRAWN
    }

    IntakeReport(Outcome outcome, Source source, List<Claim> claims, int conflicts) {
        this(outcome, source, claims, conflicts, null);
    }

    public IntakeReport {
        claims = List.copyOf(claims);
    }

    IntakeReport with(Difference to) {
        return new IntakeReport(outcome, source, claims, conflicts, to);
    }
}
