package org.quellenlage.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.text.WordList;

/**
 * In which of two states a claim says that something is: "die Strecke bleibt gesperrt" tells of a passage that is not free, and so does
 * "ist nicht befahrbar". What the verb tells counts before what an adjective or a noun tells beside it: "die entführte Frau ist frei".
 */
final class ToldStates {

    /** By the word: the sides it tells, "passage/no"; behind a blank the word that has to stand beside it. */
    private static final Map<String, List<String>> SIDES = sides();

    /** Classes of verbs by which what their object names is not so: "lehnte einen Rücktritt ab", "dementierte die Entführung". */
    private static final Set<String> REJECTING = Set.of("reject", "deny");

    private final Vocabulary words;
    private final ExtractedClaim claim;
    private final Set<String> lemmas;
    private final Set<String> things;

    private final Set<String> sides = new LinkedHashSet<>();

    /** Sides that only a noun or what stands before it tells: "die entführte Frau", "die Geiseln". */
    private final Set<String> besides = new LinkedHashSet<>();

    /** Those of them that the clause does not tell otherwise; what it denies, it does not deny of them. */
    private final Set<String> attributed = new LinkedHashSet<>();

    /**
     * @param lemmas the basic forms of all words of the claim
     * @param things the classes of its nouns
     */
    ToldStates(Vocabulary words, ExtractedClaim claim, Set<String> lemmas, Set<String> things) {
        this.words = words;
        this.claim = claim;
        this.lemmas = lemmas;
        this.things = things;
    }

    private static Map<String, List<String>> sides() {
        var sides = new HashMap<String, List<String>>();
        WordList.rows("states")
                .forEach(row -> sides.computeIfAbsent(row.get(0), _ -> new ArrayList<>())
                        .add(row.get(1) + "/" + row.get(2) + (row.size() > 3 ? " " + row.get(3) : "")));
        return Map.copyOf(sides);
    }

    /** Whether a word tells of a state. */
    static boolean isTold(String word) {
        return SIDES.containsKey(word);
    }

    /** Notes what a word says that tells it by itself. */
    void tell(String lemma) {
        sides.addAll(SIDES.getOrDefault(lemma, List.of()));
    }

    /** Notes what a noun says, or an adjective before it. */
    void tellBeside(String lemma) {
        besides.addAll(SIDES.getOrDefault(lemma, List.of()));
    }

    /** Forgets all: it was told of a part. */
    void clear() {
        sides.clear();
        besides.clear();
    }

    /** Settles what counts, when all words are read: "fahren wieder" is told by two of them, "die entführte Frau ist frei" by the verb. */
    void settle(boolean isModal, boolean isIntended) {
        settlePhrases(sides);
        settlePhrases(besides);
        if (REJECTING.contains(words.predicate(claim.predicate()).id())) {
            var rejected = besides.stream().map(ToldStates::turned).toList();
            besides.clear();
            besides.addAll(rejected);
        }
        var told = sides.stream().map(Gist::stateOf).collect(Collectors.toSet());
        besides.stream()
                .filter(it -> !told.contains(Gist.stateOf(it)) && !it.startsWith("occurrence/"))
                .forEach(attributed::add);
        if (isModal && claim.time() == null && lemmas.contains("erst")) { // "soll erst geräumt werden, wenn …"
            sides.clear();
        }
        if (isIntended && sides.stream().noneMatch(it -> it.startsWith("occurrence/"))) {
            sides.add(Gist.PLANNED);
        }
    }

    /** What two words say together counts before what one says: "die festgenommenen Männer sind auf freiem Fuß". */
    private void settlePhrases(Set<String> some) {
        var phrases = new LinkedHashSet<String>();
        for (var side : List.copyOf(some)) {
            var with = side.indexOf(' ');
            if (with > 0) {
                some.remove(side);
                var other = side.substring(with + 1);
                if (lemmas.contains(other) || things.contains(other)) {
                    phrases.add(side.substring(0, with));
                }
            }
        }
        phrases.stream().map(ToldStates::turned).forEach(some::remove);
        some.addAll(phrases);
    }

    private static String turned(String side) {
        return side.endsWith("/yes") ? side.replace("/yes", "/no") : side.replace("/no", "/yes");
    }

    /** "stimmten dagegen", "128 votierten mit Nein", "für das Gesetz stimmten 389": how those counted voted; null elsewhere. */
    Scope.@Nullable Vote vote() {
        var isFor = leaves("vote/yes");
        var isAgainst = leaves("vote/no");
        if (isFor || isAgainst || claim.quantity() == null) {
            return isFor == isAgainst ? null : isFor ? Scope.Vote.FOR : Scope.Vote.AGAINST;
        }
        return switch (words.predicate(claim.predicate()).id()) {
            case "approve" -> Scope.Vote.FOR;
            case "reject" -> Scope.Vote.AGAINST;
            default -> null;
        };
    }

    /** Whether a side was told, by the verb or by a noun; it is none any longer. */
    private boolean leaves(String side) {
        var isTold = sides.remove(side);
        return attributed.remove(side) || isTold;
    }

    /** All sides, sorted: "passage/no". */
    List<String> told() {
        return Stream.concat(sides.stream().map(this::asSaid), attributed.stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** "nicht geöffnet" is closed. */
    private String asSaid(String side) {
        if (side.equals(Gist.PLANNED) || claim.commitment().polarity() != Commitment.Polarity.NEGATED) {
            return side;
        }
        return turned(side);
    }
}
