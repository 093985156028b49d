package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quellenlage.conflict.Slot.Role;

/** The slots of one question, with the lists a comparison reads. */
final class Slots {

    private final Map<String, List<String>> surroundings;
    private final List<Slot> all = new ArrayList<>();
    private List<String> places = List.of();
    private List<String> group = List.of();

    /** @param surroundings by place, what the source says it lies in */
    Slots(Map<String, List<String>> surroundings) {
        this.surroundings = surroundings;
    }

    void add(Slot slot) {
        all.add(slot);
        if (slot.role() == Role.PLACE && !slot.isUnknown()) {
            var chain = new ArrayList<String>();
            chain.add(slot.value());
            surroundings.getOrDefault(slot.value(), List.of()).forEach(it -> chain.add(Identity.fold(it)));
            places = chain;
        }
        if (slot.role() == Role.GROUP) {
            group = slot.value().isEmpty() ? List.of() : List.of(slot.value().split(" "));
        }
    }

    void addAll(List<Slot> slots) {
        slots.forEach(this::add);
    }

    Optional<Slot> of(Role role) {
        return all.stream().filter(it -> it.role() == role).findFirst();
    }

    List<Slot> all() {
        return all;
    }

    List<String> places() {
        return places;
    }

    List<String> group() {
        return group;
    }
}
