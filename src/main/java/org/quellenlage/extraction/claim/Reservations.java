package org.quellenlage.extraction.claim;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Commitment.Certainty;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Pos;
import org.quellenlage.text.WordList;

/**
 * How sure a clause is that another leads in: "Es gibt Hinweise, dass der Damm bricht", "Es kann sein, dass …", "Vieles deutet
 * darauf hin, dass …". What follows is no fact; it is served with the words that lead it in, and as sure as these make it.
 */
final class Reservations {

    private static final Map<String, Map<String, Certainty>> WORDS = words();
    private static final Set<String> PRESENCE = WordList.words("presence-of-thoughts");
    /** What was supposed until then is no longer. */
    private static final Set<String> UNTIL_NOW =
            Set.of("bisher", "bislang", "zunächst", "früher", "ursprünglich", "zuerst", "anfangs", "lange");

    /** "Es kann sein". */
    private static final int LENGTH_OF_OPEN = 3;

    private final Findings findings;
    /** Several readers ask of one clause. */
    private final IdentityHashMap<Clause, Optional<Reservation>> known = new IdentityHashMap<>();

    Reservations(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, Map<String, Certainty>> words() {
        var words = new HashMap<String, Map<String, Certainty>>();
        for (var row : WordList.rows("reservations")) {
            words.computeIfAbsent(row.get(1), _ -> new HashMap<>()).put(row.get(0), Certainty.valueOf(row.get(2)));
        }
        return words;
    }

    private static @Nullable Certainty listed(String how, String word) {
        return WORDS.getOrDefault(how, Map.of()).get(word);
    }

    /**
     * A clause that leads another in.
     *
     * @param lead "Es gibt Hinweise"
     * @param certainty how sure the other is
     * @param denied whether the other is not so: "Es stimmt nicht"
     */
    record Reservation(Clause lead, Certainty certainty, boolean denied) {}

    /** What leads a clause in and leaves it open whether it is so; null for a clause that stands for itself. */
    @Nullable
    Reservation of(Clause content) {
        return known.computeIfAbsent(content, it -> Optional.ofNullable(found(it)))
                .orElse(null);
    }

    private @Nullable Reservation found(Clause content) {
        var lead = leadOf(content);
        var verb = lead == null ? null : lead.verb();
        if (lead == null || verb == null || isPast(lead, verb)) {
            return null;
        }
        if (isUntrue(lead, verb)) {
            return new Reservation(lead, Certainty.CERTAIN, true);
        }
        var certainty = certainty(content, lead, verb);
        return certainty == null ? null : new Reservation(lead, certainty, false);
    }

    /** "Es ist unwahr, dass", "Es stimmt nicht, dass", "ist nicht der Fall, dass". */
    private static boolean isUntrue(Clause lead, VerbGroup verb) {
        var denied = isDenied(lead);
        if (denied && listed("true", verb.lemma()) != null) {
            return true;
        }
        return verb.lemma().equals("sein")
                && lead.tokens().stream()
                        .anyMatch(it -> it.isWord()
                                && (listed(denied ? "true" : "untrue", Terms.lower(it)) != null
                                        || denied && listed("true", it.form()) != null));
    }

    /** Whether a clause only leads another in. */
    boolean leads(Clause clause) {
        for (var child : findings.syntax().childrenOf(clause)) {
            var reservation = of(child);
            if (reservation != null && reservation.lead() == clause) {
                return true;
            }
        }
        return false;
    }

    /** "Es gibt Berichte, wonach …", "Eine Schätzung liegt vor, wonach …": only the report tells something. */
    boolean isPresenceOfReport(Clause clause) {
        var verb = clause.verb();
        return verb != null
                && PRESENCE.contains(verb.lemma())
                && !isDenied(clause)
                && findings.syntax().childrenOf(clause).stream()
                        .anyMatch(it -> it.index() > clause.index() && it.isIntroducedBy("wonach"));
    }

    /** The clause before one with "dass", or before "als ob" and "als sei"; null where none stands there. */
    private @Nullable Clause leadOf(Clause content) {
        var told = content.isIntroducedBy("dass") || content.isIntroducedBy("daß") || isSeeming(content);
        var lead = told ? findings.syntax().parentOf(content) : null;
        return lead != null
                        && (lead.index() < content.index() ? isBehindComma(content) : isFirst(content))
                        && lead.kind() != Clause.Kind.CONDITIONAL
                        && lead.kind() != Clause.Kind.INFINITIVE
                        && lead.verb() != null
                ? lead
                : null;
    }

    /** "Dass der Damm bricht, ist möglich". */
    private static boolean isFirst(Clause content) {
        return content.isIntroducedBy("dass")
                && content.tokens().getFirst() == content.sentence().first();
    }

    private boolean isBehindComma(Clause content) {
        var before = content.tokens().getFirst().index() - 1;
        return before > 0 && findings.document().tokens().get(before).is(",");
    }

    /** "als ob er kam", "als sei er gekommen". */
    private static boolean isSeeming(Clause content) {
        var verb = content.verb();
        return content.isIntroducedBy("als-ob")
                || content.isIntroducedBy("als")
                        && verb != null
                        && (verb.mood() != VerbGroup.Mood.INDICATIVE
                                || content.tokens().get(1).is("ob"));
    }

    private @Nullable Certainty certainty(Clause content, Clause lead, VerbGroup verb) {
        if (isSeeming(content)) {
            return listed("verb", verb.lemma());
        }
        var denied = isDenied(lead);
        if (PRESENCE.contains(verb.lemma())) {
            var noun = nounOf(lead, content);
            if (noun != null) {
                return listed(denied ? "unless" : "noun", lemma(noun));
            }
        }
        var adjective = ofAdjective(lead, verb, denied);
        if (adjective != null || denied) {
            return adjective;
        }
        if (isNobodys(content, lead)) {
            var impersonal = listed("impersonal", verb.lemma());
            if (impersonal != null && hasNoSubject(lead, verb)) {
                return impersonal;
            }
        }
        if (isOpen(lead, verb)) {
            return Certainty.POSSIBLE;
        }
        return isExcluded(lead) ? null : listed("verb", verb.lemma());
    }

    /** "Es scheint ausgeschlossen, dass": it is not so. */
    private static boolean isExcluded(Clause lead) {
        return lead.tokens().stream().anyMatch(it -> it.isWord() && listed("unless", Terms.lower(it)) != null);
    }

    /** "Möglich ist, dass", "Es gilt als wahrscheinlich, dass", "Es ist nicht ausgeschlossen, dass". */
    private static @Nullable Certainty ofAdjective(Clause lead, VerbGroup verb, boolean denied) {
        var says = switch (verb.lemma()) {
            case "sein", "gelten", "scheinen", "erscheinen", "halten", "ausschließen" -> true;
            default -> false;
        };
        if (!says) {
            return null;
        }
        for (var token : lead.tokens()) {
            var found = token.isWord() ? listed(denied ? "unless" : "adjective", Terms.lower(token)) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** "Es kann sein, dass", "Es könnte sein, dass". */
    private static boolean isOpen(Clause lead, VerbGroup verb) {
        var modal = verb.modal() == null ? verb.lemma() : verb.modal();
        return (modal.equals("können") || modal.equals("mögen"))
                && lead.tokens().getLast().is("sein")
                && lead.tokens().size() == LENGTH_OF_OPEN;
    }

    /** The noun whose content a clause is: "Hinweise, dass", "Hinweise darauf, dass", "Die Hinweise mehren sich, dass". */
    private static @Nullable Phrase nounOf(Clause lead, Clause content) {
        var first = content.tokens().getFirst().index();
        Phrase nearest = null;
        for (var phrase : lead.phrases()) {
            for (var it = phrase; it != null; it = it.conjunct()) {
                if (it.first() < first
                        && it.preposition() == null
                        && (listed("noun", lemma(it)) != null || listed("unless", lemma(it)) != null)) {
                    nearest = it;
                }
            }
        }
        return nearest;
    }

    private static String lemma(Phrase noun) {
        return noun.head().word().lemma(Pos.NOUN);
    }

    /** "Es gibt keine Hinweise, dass", "Hinweise, dass …, gibt es nicht", "Nichts deutet darauf hin, dass": nothing is told of it. */
    boolean isDeniedOf(Clause content) {
        var lead = leadOf(content);
        var verb = lead == null ? null : lead.verb();
        return lead != null
                && verb != null
                && isDenied(lead)
                && of(content) == null
                && (PRESENCE.contains(verb.lemma()) && nounOf(lead, content) != null
                        || listed("verb", verb.lemma()) != null);
    }

    private static boolean isDenied(Clause lead) {
        return !lead.negations().isEmpty() || lead.tokens().stream().anyMatch(it -> it.is("kaum") || it.is("wenig"));
    }

    /** Whether nobody is named who says what a clause tells. */
    private boolean isNobodys(Clause content, Clause lead) {
        var verb = content.verb();
        for (var speech : verb == null ? List.<Speech>of() : findings.speechesOf(verb.main())) {
            var cue = speech.cue();
            if (speech.speaker() != null && cue != null && lead.span().overlaps(cue.span()) && !isAnybody(speech)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnybody(Speech speech) {
        var speaker = speech.speaker();
        return speaker != null && speaker.claimant().name().equalsIgnoreCase("man");
    }

    /** "Es heißt", "Vermutet wird", "Man nimmt an", "Es ist anzunehmen": nobody in particular. */
    private static boolean hasNoSubject(Clause lead, VerbGroup verb) {
        var subject = lead.subject();
        if (subject == null || verb.voice() == VerbGroup.Voice.PASSIVE) {
            return true;
        }
        return switch (Terms.lower(subject.head())) {
            case "es", "man", "alles", "vieles", "einiges", "manches", "viel" -> true;
            default -> verb.lemma().equals("schließen") || !subject.head().canBe(Pos.PROPN) && isThing(subject);
        };
    }

    private static boolean isThing(Phrase subject) {
        return !subject.isPronoun() && !SpeakingNouns.mayName(subject);
    }

    /** "Bisher wurde angenommen, dass": it is so no longer. */
    private static boolean isPast(Clause lead, VerbGroup verb) {
        return WORDS.getOrDefault("impersonal", Map.of()).containsKey(verb.lemma())
                && lead.tokens().stream().anyMatch(it -> UNTIL_NOW.contains(Terms.lower(it)));
    }
}
