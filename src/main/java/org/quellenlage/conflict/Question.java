package org.quellenlage.conflict;

import java.util.List;
import java.util.Optional;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.Labels;

/**
 * What a claim answers: its content without value, and for events without time. "Wie viele nordkoreanische Soldaten sind in
 * Russland?" is one question, whatever the answer.
 *
 * @param id made of the stem and the slots: the same question has the same id in every base
 * @param stem what is asked, before asking where, whom and when; only questions of one stem are ever compared
 * @param kind kind of the claims that answer it; EVENT and STATEMENT may meet in one question
 */
public record Question(String id, String stem, ClaimKind kind, List<Slot> slots, Labels labels) {

    public Question {
        slots = List.copyOf(slots);
    }

    Optional<Slot> slot(Slot.Role role) {
        return slots.stream().filter(it -> it.role() == role).findFirst();
    }
}
