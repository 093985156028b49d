package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Token;

/**
 * Makes clauses of drafts: hands each its phrases and adds verb group, subject and antecedent. In "als die Staaten
 * unterschrieben" it keeps "als" from being a preposition.
 */
final class ClauseBuilder {

    private final Sentence sentence;
    private final PhrasedSentence phrased;
    private final List<Token> tokens;
    private final List<Draft> drafts;
    /** The finite verbs of all clauses. */
    private final BitSet finite;

    private final VerbGroupReader verbGroups;
    private final Subjects subjects;
    private final Antecedents antecedents;
    private final Forefield forefield;

    ClauseBuilder(
            Sentence sentence, PhrasedSentence phrased, VerbFinder verbs, ParticleVerbs particles, List<Draft> drafts) {
        this.sentence = sentence;
        this.phrased = phrased;
        this.tokens = phrased.tokens();
        this.drafts = drafts;
        this.finite = finiteVerbs(drafts);
        this.verbGroups = new VerbGroupReader(phrased, verbs, particles);
        this.subjects = new Subjects(phrased);
        this.antecedents = new Antecedents(phrased, verbs, finite);
        this.forefield = new Forefield(tokens);
    }

    /** "Er sang, | trank Wein | und ging": between two others with one subject; not "…, teilte die Stadt mit | und bat um Hilfe". */
    private boolean isListed(int d, VerbGroup verb) {
        var draft = drafts.get(d);
        var next = d + 1 < drafts.size() ? drafts.get(d + 1) : null;
        return draft.kind == Kind.MAIN
                && next != null
                && next.kind == Kind.MAIN
                && next.coordinated
                && !draft.coordinated
                && phrased.opensWithVerb(draft)
                && phrased.opensWithVerb(next)
                && !SayingVerbs.has(verb.lemma())
                && followsMain(draft, drafts.subList(0, d));
    }

    /** Right behind a comma that ends a main clause whose subject it may share. */
    private boolean followsMain(Draft draft, List<Draft> before) {
        var comma = draft.own.nextSetBit(0) - 1;
        return before.stream()
                .anyMatch(it -> it.kind == Kind.MAIN
                        && it.own.length() == comma
                        && tokens.get(comma).is(",")
                        && agreeInNumber(it, draft));
    }

    private boolean agreeInNumber(Draft one, Draft other) {
        return one.finite >= 0
                && (Subjects.numbers(tokens.get(one.finite)) & Subjects.numbers(tokens.get(other.finite))) != 0;
    }

    private static BitSet finiteVerbs(List<Draft> drafts) {
        var finite = new BitSet();
        for (var draft : drafts) {
            if (draft.finite >= 0) {
                finite.set(draft.finite);
            }
        }
        return finite;
    }

    /** The finished clauses, numbered from {@code firstIndex}. */
    List<Clause> clauses(int firstIndex) {
        var byDraft = phrasesByDraft();
        var out = new ArrayList<Clause>();
        for (var d = 0; d < drafts.size(); d++) {
            out.add(clause(d, firstIndex, forefield.partsOf(drafts.get(d), byDraft.get(d)), out));
        }
        return out;
    }

    private Clause clause(int d, int firstIndex, List<Phrase> own, List<Clause> before) {
        var draft = drafts.get(d);
        var words = new ArrayList<Token>(draft.own.cardinality());
        for (var i = draft.own.nextSetBit(0); i >= 0; i = draft.own.nextSetBit(i + 1)) {
            words.add(tokens.get(i));
        }
        if (draft.gapOf >= 0) {
            return gapped(d, firstIndex, words, own, before);
        }
        var verb = verbGroups.read(draft, words);
        draft.listed = verb != null && isListed(d, verb);
        var introducer = introducer(draft, before);
        var ownSubject = subjects.own(draft, verb, own, before);
        if (ownSubject == null) {
            ownSubject = subjects.noble(draft, verb, own);
        }
        var subject = ownSubject == null ? subjects.inherited(draft, verb, before) : ownSubject;
        if (subject == null) {
            subject = subjects.approximate(draft, verb, own);
            ownSubject = subject;
        }
        return new Clause(
                firstIndex + d,
                sentence,
                draft.kind,
                words,
                introducer,
                verb,
                own,
                subject,
                ownSubject != null,
                draft.parent < 0 ? -1 : firstIndex + draft.parent,
                draft.kind == Kind.RELATIVE ? antecedent(draft, words, introducer, ownSubject, before) : null,
                draft.borrowed >= 0 && ownSubject != null);
    }

    /** What opens the clause; of "wenn der Damm bricht und die Stadt untergeht" the conjunction opens both. */
    private @Nullable Token introducer(Draft draft, List<Clause> before) {
        if (draft.introducer >= 0) {
            return tokens.get(draft.introducer);
        }
        var joined = draft.coordinated && draft.kind != Kind.RELATIVE && draft.kind.isVerbLast() && !before.isEmpty();
        return joined && before.getLast().kind() == draft.kind
                ? before.getLast().introducer()
                : null;
    }

    /** "die CDU auf 32": its verb, and where it names none its subject, stand in the clause before. */
    private Clause gapped(int d, int firstIndex, List<Token> words, List<Phrase> own, List<Clause> before) {
        var draft = drafts.get(d);
        var lender = before.get(draft.gapOf);
        var first = own.isEmpty() ? null : own.getFirst();
        var ownSubject = first != null && first.canBeSubject() && !isNumber(first) ? first : otherShare(own, lender);
        return new Clause(
                firstIndex + d,
                sentence,
                draft.kind,
                words,
                lender.introducer(),
                draft.borrowed >= 0 ? verbGroups.read(draft, words) : lender.verb(),
                own,
                ownSubject == null ? lender.subject() : ownSubject,
                ownSubject != null,
                draft.parent < 0 ? -1 : firstIndex + draft.parent,
                lender.antecedent(),
                true);
    }

    /** "128 dagegen" behind "389 Abgeordnete stimmten dafür": the number is that of the subject; null elsewhere. */
    private static @Nullable Phrase otherShare(List<Phrase> own, Clause lender) {
        var subject = lender.subject();
        if (subject == null
                || !Contrast.counts(subject)
                || own.stream().filter(Phrase::tellsNumber).count() > 1) {
            return null;
        }
        for (var phrase : own) {
            if (Contrast.counts(phrase)) {
                return phrase;
            }
        }
        return null;
    }

    /** "2016" of "2015 waren es 20, 2016 dreißig". */
    private static boolean isNumber(Phrase phrase) {
        return phrase.head().is(Token.Kind.NUMBER);
    }

    /** "…, der kam und den alle kannten": joined relative clauses belong to one noun. */
    private @Nullable Phrase antecedent(
            Draft draft,
            List<Token> words,
            @Nullable Token introducer,
            @Nullable Phrase ownSubject,
            List<Clause> before) {
        if (!before.isEmpty()
                && before.getLast().kind() == Kind.RELATIVE
                && (introducer == null || Coordination.isCoordinator(words.getFirst()))) {
            return before.getLast().antecedent();
        }
        return antecedents.of(draft, introducer, ownSubject);
    }

    private List<List<Phrase>> phrasesByDraft() {
        var owner = owners();
        var lists = new ArrayList<List<Phrase>>();
        drafts.forEach(_ -> lists.add(new ArrayList<>()));
        for (var phrase : phrased.phrases()) {
            var rest = withoutVerb(phrase);
            var d = rest == null ? -1 : owner[phrased.local(rest.first())];
            if (rest != null && d >= 0) {
                var pronoun = pronounBefore(rest, drafts.get(d));
                if (pronoun != null) {
                    lists.get(d).add(pronoun);
                    lists.get(d).add(withoutArticle(rest));
                } else {
                    lists.get(d).add(withoutIntroducer(rest, drafts.get(d)));
                }
            }
        }
        return lists;
    }

    /** ", die höhere Kosten tragen": what looks like the article is the relative pronoun; null elsewhere. */
    private @Nullable Phrase pronounBefore(Phrase phrase, Draft draft) {
        var article = phrase.determiner();
        if (draft.kind != Kind.RELATIVE
                || draft.introducer < 0
                || article != tokens.get(draft.introducer)
                || phrase.preposition() != null
                || phrase.tokens().size() < 2) {
            return null;
        }
        return new Phrase(List.of(article), article, article.word().agreement(Pos.PRON), null, null, null, null);
    }

    private static Phrase withoutArticle(Phrase phrase) {
        return new Phrase(
                phrase.tokens().subList(1, phrase.tokens().size()),
                phrase.head(),
                NounHeads.nounAgreement(phrase.head()),
                null,
                null,
                phrase.attribute(),
                phrase.conjunct());
    }

    /** For each token the number of the clause it belongs to; -1 for marks between clauses. */
    private int[] owners() {
        var owner = new int[tokens.size()];
        Arrays.fill(owner, -1);
        for (var d = 0; d < drafts.size(); d++) {
            var own = drafts.get(d).own;
            for (var i = own.nextSetBit(0); i >= 0; i = own.nextSetBit(i + 1)) {
                owner[i] = d;
            }
        }
        return owner;
    }

    /** "als die Staaten …": the conjunction is no preposition. */
    private Phrase withoutIntroducer(Phrase phrase, Draft draft) {
        var introduces = phrase.preposition() != null
                && draft.introducer >= 0
                && phrase.preposition() == tokens.get(draft.introducer);
        return introduces && phrase.tokens().size() > 1 ? phrase.withoutPreposition() : phrase;
    }

    /** A phrase that swallowed the finite verb is read again without it; null if nothing is left. */
    private @Nullable Phrase withoutVerb(Phrase phrase) {
        for (var token : phrase.tokens()) {
            if (finite.get(phrased.local(token.index()))) {
                return without(token, phrase);
            }
        }
        return phrase;
    }

    private static @Nullable Phrase without(Token verb, Phrase phrase) {
        var rest = phrase.tokens().stream().filter(it -> it != verb).toList();
        if (rest.isEmpty() || verb == phrase.head()) {
            return null;
        }
        var head = phrase.head().word();
        var own = head.agreement(Pos.NOUN) | head.agreement(Pos.PROPN);
        return new Phrase(
                rest,
                phrase.head(),
                own == 0 ? phrase.agreement() : own,
                phrase.preposition(),
                phrase.determiner() == verb ? null : phrase.determiner(),
                phrase.attribute(),
                phrase.conjunct());
    }
}
