package org.quellenlage.source;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.quellenlage.text.Text;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door for new sources. Who stores takes a turn first: the turn is a row that stays locked until the transaction
 * ends, so that sources are stored one after the other, also by several instances on one database, and two that arrive at
 * the same moment end as if one had come first. Reading, the long part, needs no turn.
 */
@Component
public class Arrivals {

    private final EntityManager entities;
    private final Clock clock;

    Arrivals(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Waits for its turn and holds it until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeTurn() {
        entities.createNativeQuery("update arrivals set turn = turn + 1").executeUpdate();
    }

    /** The source that a document becomes; its turn must have been taken. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Source next(RawDocument document) {
        return new Source(document, turns(), now());
    }

    /** How many turns have been taken: whatever of sources, claims, questions and conflicts changes, this does. */
    public long turns() {
        return ((Number) entities.createNativeQuery("select turn from arrivals").getSingleResult()).longValue();
    }

    /** Stores a new source with its text. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(Source source, Text text) {
        entities.persist(source);
        entities.persist(new SourceText(source.id(), text.toString()));
    }

    /** Writes what was stored so far and lets go of it, so that storing many in one transaction costs each the same. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void letGo() {
        entities.flush();
        entities.clear();
    }

    /** The present moment, as exact as every database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
