package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quellenlage.text.WordList;

/**
 * What is told by several words together: "mussten ihre Wohnungen verlassen" tells that people were evacuated, "in die Werkstatt
 * rufen" that cars are recalled.
 */
final class Turns {

    /** Of a turn of phrase: what happens, the word it takes, and as what those are counted to whom it happens. */
    private record Turn(String deed, String with, String state) {

        boolean isIn(Collection<String> lemmas, Collection<String> classes) {
            return with.isEmpty() || lemmas.contains(with) || classes.contains(with);
        }
    }

    private static final Map<String, List<Turn>> BY_WORD = byWord();

    private Turns() {}

    /** Whether a deed is none of the classes of predicates, but one that only turns of phrase tell. */
    static boolean isTurn(String deed) {
        return deed.startsWith("~");
    }

    private static Map<String, List<Turn>> byWord() {
        var turns = new HashMap<String, List<Turn>>();
        WordList.rows("turns-of-phrase")
                .forEach(row -> turns.computeIfAbsent(row.getFirst(), _ -> new ArrayList<>())
                        .add(new Turn(row.get(1), row.size() > 2 ? row.get(2) : "", row.size() > 3 ? row.get(3) : "")));
        return Map.copyOf(turns);
    }

    /** What the words of a clause tell together, each deed once. */
    static List<String> deeds(Set<String> lemmas, Collection<String> classes) {
        return turns(lemmas, classes).map(Turn::deed).distinct().toList();
    }

    /** As what those are counted whom the words tell of: "evacuated". */
    static Optional<String> state(Set<String> lemmas, Collection<String> classes) {
        return turns(lemmas, classes)
                .map(Turn::state)
                .filter(it -> !it.isEmpty())
                .findFirst();
    }

    private static Stream<Turn> turns(Set<String> lemmas, Collection<String> classes) {
        return lemmas.stream()
                .flatMap(it -> BY_WORD.getOrDefault(it, List.of()).stream())
                .filter(it -> it.isIn(lemmas, classes));
    }
}
