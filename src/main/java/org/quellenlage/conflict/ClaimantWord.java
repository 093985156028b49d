package org.quellenlage.conflict;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;

/** One word of the name of somebody who takes part in a conflict, see {@link ClaimantWords}. Asked for by queries alone. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // queries name its parts
@Table(name = "conflict_claimant")
public final class ClaimantWord {

    @EmbeddedId
    private Key key;

    @SuppressWarnings("NullAway.Init")
    private ClaimantWord() {}

    /**
     * Where the word stands.
     *
     * @param term the word as the index writes it
     * @param conflictSeq number of the conflict
     * @param name tells the names of one conflict from each other
     */
    @Embeddable
    @SuppressWarnings("ArrayRecordComponent") // never compared: rows are not loaded
    public record Key(byte[] term, long conflictSeq, long name) implements Serializable {}
}
