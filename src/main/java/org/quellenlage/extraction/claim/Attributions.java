package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.SpeakingNouns;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;

/** Who says what stands at a token: the chain of claimants, the outermost first. */
final class Attributions {

    private static final Set<String> POINTERS = Set.of("demnach", "demzufolge", "danach", "hiernach");
    private static final Set<String> REFERENCES = Set.of("Berufung", "Verweis", "Hinweis", "Bezug", "Bezugnahme");
    private static final int FARTHEST_SOURCE = 120;
    private static final Set<String> DOCUMENTS = Set.of(
            "Mitteilung", "Erklärung", "Pressemitteilung", "Aussendung", "Stellungnahme", "Schreiben", "Communiqué");

    private final Findings findings;
    private final Pronouns pronouns;

    Attributions(Findings findings) {
        this.findings = findings;
        this.pronouns = new Pronouns(findings);
    }

    List<Attribution> of(Token token) {
        var chain = new ArrayList<Attribution>();
        for (var speech : findings.speechesOf(token)) {
            add(chain, speech, speech.carrier());
            var speaker = speech.speaker();
            add(chain, speech, speaker);
            reference(speech).ifPresent(it -> add(chain, speech, it));
        }
        if (chain.size() == 1) {
            issuer(chain.getFirst(), token).ifPresent(it -> chain.addFirst(it));
        }
        return List.copyOf(chain);
    }

    /** "berichtet die Zeitung unter Berufung auf die Polizei": whom the speaker in turn has it from. */
    private Optional<Speech.Speaker> reference(Speech speech) {
        var cue = speech.cue();
        var saying = cue == null || speech.speaker() == null
                ? null
                : findings.syntax().clauseOf(tokenAt(cue.span()));
        var reference = saying == null ? null : referredTo(saying);
        return reference == null
                ? Optional.empty()
                : Optional.of(new Speech.Speaker(
                        reference.nominalSpan(), findings.names().claimant(reference), List.of()));
    }

    private Token tokenAt(Span span) {
        return findings.syntax().tokens(span).getFirst();
    }

    /** "die Polizei" of "unter Berufung auf die Polizei"; null where nobody is referred to. */
    private @Nullable Phrase referredTo(Clause saying) {
        var tokens = saying.tokens();
        for (var i = 1; i + 2 < tokens.size(); i++) {
            if (REFERENCES.contains(tokens.get(i).form())
                    && (tokens.get(i - 1).is("unter") || tokens.get(i - 1).is("mit"))
                    && tokens.get(i + 1).is("auf")) {
                var phrase = findings.syntax().phraseOf(tokens.get(i + 2));
                return phrase != null && SpeakingNouns.mayName(phrase) ? phrase : null;
            }
        }
        return null;
    }

    /** "In einer Mitteilung hieß es": the body that the sentence before let speak has issued it. */
    private Optional<Attribution> issuer(Attribution document, Token token) {
        if (document.claimant().entityId() != null || !names(document.span(), DOCUMENTS)) {
            return Optional.empty();
        }
        var number = findings.document().sentenceOf(token).index();
        if (number == 0) {
            return Optional.empty();
        }
        for (var clause :
                findings.syntax().clauses(findings.document().sentences().get(number - 1))) {
            var subject = clause.subject();
            if (subject != null && clause.isMain() && !subject.isPronoun()) {
                var body = findings.names().claimant(subject);
                var issues = body.kind() == Claimant.Kind.STATE_BODY || body.kind() == Claimant.Kind.ORGANISATION;
                return issues
                        ? Optional.of(new Attribution(
                                body, document.cue(), document.speechType(), subject.nominalSpan(), document.cueSpan()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean names(Span span, Set<String> nouns) {
        return findings.syntax().tokens(span).stream()
                .anyMatch(it -> nouns.contains(it.word().lemma(Pos.NOUN)));
    }

    private void add(List<Attribution> chain, Speech speech, Speech.@Nullable Speaker speaker) {
        if (speaker == null) {
            return;
        }
        if (pointsBack(speaker)) {
            pointedAt(speaker, speech, chain);
            return;
        }
        add(chain, speech, speaker, claimant(speaker));
        speaker.others().forEach(it -> add(chain, speech, speaker, it));
    }

    private static void add(List<Attribution> chain, Speech speech, Speech.Speaker speaker, Claimant claimant) {
        if (isAnybody(speaker) || isAmong(chain, claimant)) {
            return;
        }
        var cue = speech.cue();
        chain.add(new Attribution(
                claimant,
                cue == null ? null : cue.lemma(),
                speech.type(),
                speaker.span(),
                cue == null ? null : cue.span()));
    }

    private static boolean isAmong(List<Attribution> chain, Claimant claimant) {
        for (var link : chain) {
            if (link.claimant().equals(claimant)) {
                return true;
            }
        }
        return false;
    }

    /** Of "demnach" whoever was let speak last, or the text just named. */
    private void pointedAt(Speech.Speaker pointer, Speech speech, List<Attribution> chain) {
        if (isWord(pointer.claimant())) {
            var before = speakerBefore(pointer);
            if (before != null) {
                add(chain, speech, before, claimant(before));
            }
        } else {
            add(chain, speech, pointer, pointer.claimant());
        }
    }

    /** "rät man": nobody in particular. */
    private static boolean isAnybody(Speech.Speaker speaker) {
        return speaker.span().length() == 3 && speaker.claimant().name().equalsIgnoreCase("man");
    }

    /** Whether nobody better was found than the word itself. */
    private static boolean isWord(Claimant claimant) {
        return claimant.name().isEmpty() || claimant.entityId() == null && claimant.kind() == Claimant.Kind.ANONYMOUS;
    }

    /** "Demnach" names nobody but points at the source before. */
    private boolean pointsBack(Speech.Speaker speaker) {
        var words = findings.syntax().tokens(speaker.span());
        return words.size() == 1 && POINTERS.contains(words.getFirst().lower());
    }

    /** Whoever was let speak last before a word that points back; null where nobody was. */
    private Speech.@Nullable Speaker speakerBefore(Speech.Speaker pointer) {
        var tokens = findings.document().tokens();
        var first = findings.syntax().tokens(pointer.span()).getFirst().index();
        for (var i = first - 1; i >= 0 && i >= first - FARTHEST_SOURCE; i--) {
            for (var speech : findings.speechesOf(tokens.get(i)).reversed()) {
                var speaker = speech.speaker();
                if (speaker != null && !pointsBack(speaker)) {
                    return speaker;
                }
            }
        }
        return null;
    }

    /** The speaker, of "er" the person it stands for where the clause tells. */
    private Claimant claimant(Speech.Speaker speaker) {
        var words = findings.syntax().tokens(speaker.span());
        if (words.size() == 1) {
            var phrase = findings.syntax().phraseOf(words.getFirst());
            if (phrase != null && phrase.isPronoun() && phrase.tokens().size() == 1) {
                var person = pronouns.person(phrase);
                var thing = person == null ? pronouns.antecedent(phrase) : null;
                return person != null
                        ? person.claimant()
                        : thing != null && !thing.isPronoun() && Pronouns.isDemonstrative(phrase)
                                ? findings.names().claimant(thing)
                                : speaker.claimant();
            }
        }
        return speaker.claimant();
    }

    /** The class of the innermost cue; null where nobody speaks. */
    Speech.@Nullable CueClass cueClass(Token token) {
        var speeches = findings.speechesOf(token);
        if (speeches.isEmpty()) {
            return null;
        }
        var cue = speeches.getLast().cue();
        return cue == null ? null : cue.kind();
    }
}
