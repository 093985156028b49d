package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.ClaimTime;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.SpeechType;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Clause;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Block;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.TimeExpression;

/**
 * Decides which clauses assert something and fills their slots. Nothing is asserted by a question, a condition, a purpose, a
 * command, or by a frame that only says who speaks.
 */
final class Assertions {

    private static final Set<String> UNASSERTED = Set.of(
            "wenn", "falls", "ob", "sofern", "damit", "um", "ohne", "statt", "anstatt", "bevor", "ehe", "als-ob",
            "solange", "sobald");
    private static final Set<String> ADVERBIAL_QUESTION_WORDS = Set.of(
            "wobei", "wo", "womit", "wodurch", "worauf", "woraufhin", "wofür", "wozu", "weshalb", "weswegen", "worin");
    private static final Map<String, String> LIGHT_VERB_PHRASES = phraseMap("light-verb-phrases");
    private static final Map<String, String> PREPOSITIONAL_VERBS = phraseMap("prepositional-verbs");
    private static final Set<String> DATIVE_VERBS = WordList.words("dative-verbs");
    private static final Set<String> EDGE_CONJUNCTIONS =
            Set.of("und", "oder", "aber", "doch", "denn", "sondern", "sowie");
    private static final Set<String> THINKING = Set.of("glauben", "denken", "meinen", "finden", "annehmen", "erwarten");
    private static final Set<String> OPINIONS = Set.of(
            "Ansicht",
            "Meinung",
            "Auffassung",
            "Überzeugung",
            "Zweifel",
            "Hoffnung",
            "Sorge",
            "Eindruck",
            "Gefühl",
            "Verdacht",
            "Vermutung");
    private static final Set<String> EVIDENTIAL = Set.of(
            "hindeuten",
            "hinweisen",
            "zeigen",
            "belegen",
            "beweisen",
            "nahelegen",
            "bestätigen",
            "andeuten",
            "ergeben");
    private static final Set<String> CORRELATES = Set.of(
            "es",
            "daran",
            "darauf",
            "daraus",
            "dafür",
            "dagegen",
            "damit",
            "darin",
            "darüber",
            "darum",
            "davon",
            "davor",
            "dazu",
            "dahin",
            "darunter",
            "dahinter");
    private static final int FEWEST_CONTENT_WORDS = 2;
    private static final int WORDS_BEFORE_DATE = 4;
    private static final Set<String> JUDGING = EventRules.reportingVerbs(
            Set.of("sehen", "halten", "werten", "betrachten", "einstufen", "nachvollziehen", "berufen"));
    private static final Set<String> ENGLISH = WordList.words("english-small-words");
    private static final Set<String> REFUSING = Set.of(
            "ablehnen",
            "verweigern",
            "weigern",
            "untersagen",
            "verbieten",
            "verzichten",
            "unterlassen",
            "verhindern",
            "versäumen",
            "ausschließen");
    private static final Set<String> AVERTING = Set.of("vermeiden", "verhüten", "abwenden", "vorbeugen", "fehlen");
    private static final Set<String> FACTIVE = Set.of(
            "vergessen",
            "wissen",
            "ändern",
            "wundern",
            "überraschen",
            "verschweigen",
            "übersehen",
            "leugnen",
            "bestreiten",
            "bezweifeln",
            "verhehlen",
            "verbergen",
            "verwundern");
    private static final Set<String> TIMES = WordList.words("steps-of-time");
    private static final Set<String> MAKING_KNOWN = Set.of("geben", "machen", "werden");
    private static final Set<String> SPEAKING = WordList.words("speaking-nouns");

    private final Findings findings;
    private final Terms terms;
    private final Attributions attributions;
    private final SelfContained selfContained;

    Assertions(Findings findings, Terms terms, Attributions attributions) {
        this.findings = findings;
        this.terms = terms;
        this.attributions = attributions;
        this.selfContained = new SelfContained(findings);
    }

    private static Map<String, String> phraseMap(String list) {
        var phrases = new java.util.LinkedHashMap<String, String>();
        WordList.rows(list).forEach(it -> phrases.put(it.get(0) + " " + it.get(1), it.get(2)));
        return Map.copyOf(phrases);
    }

    /** What the clauses of a document assert, in order; headlines only where the text below does not repeat them. */
    List<Assertion> all() {
        var found = new ArrayList<Assertion>();
        var told = wordsOfBody();
        for (var sentence : findings.document().sentences()) {
            if (isRead(sentence, told) && !findings.isAsked(sentence)) {
                for (var clause : findings.syntax().clauses(sentence)) {
                    var assertion = of(clause);
                    if (assertion != null) {
                        found.add(assertion);
                    }
                }
            }
        }
        return found;
    }

    boolean isRead(Sentence sentence, Set<String> told) {
        return switch (sentence.block().kind()) {
            case BOILERPLATE, SIGNATURE, DATELINE -> false;
            case HEADLINE -> !repeats(sentence, told) && !isQuestion(sentence) && !isForeign(sentence);
            case CAPTION, QUOTE, BODY -> !isQuestion(sentence) && !isForeign(sentence);
        };
    }

    Set<String> wordsOfBody() {
        var told = new HashSet<String>();
        for (var sentence : findings.document().sentences()) {
            if (sentence.block().kind() == Block.Kind.BODY || sentence.block().kind() == Block.Kind.QUOTE) {
                for (var token : sentence.tokens()) {
                    if (isContentWord(token)) {
                        told.add(token.word().lemma());
                    }
                }
            }
        }
        return told;
    }

    private static boolean repeats(Sentence headline, Set<String> told) {
        var words = headline.tokens().stream().filter(Assertions::isContentWord).toList();
        var known =
                words.stream().filter(it -> told.contains(it.word().lemma())).count();
        return !told.isEmpty() && 2 * known >= words.size();
    }

    private static boolean isQuestion(Sentence sentence) {
        var tokens = sentence.tokens();
        for (var i = tokens.size() - 1; i >= 0 && i >= tokens.size() - 3; i--) {
            if (tokens.get(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Told by its small words: an English sentence claims nothing a German reader was told. */
    private static boolean isForeign(Sentence sentence) {
        var foreign = 0;
        var words = 0;
        for (var token : sentence.tokens()) {
            if (token.isWord()) {
                words++;
                foreign += ENGLISH.contains(token.lower()) ? 1 : 0;
            }
        }
        return foreign >= 2 && 5 * foreign >= words;
    }

    static boolean isContentWord(Token token) {
        if (token.is(Token.Kind.NUMBER)) {
            return true;
        }
        if (!token.isWord()) {
            return false;
        }
        var word = token.word();
        return word.canBe(Pos.NOUN) && token.isCapitalised()
                || word.canBe(Pos.PROPN)
                || word.canBe(Pos.VERB)
                || word.canBe(Pos.ADJ)
                || !word.isKnown();
    }

    // ---- what is asserted

    /** The slots of a clause whether or not it asserts something by itself; null where it has no verb. */
    @Nullable
    Assertion slots(Clause clause) {
        var verb = clause.verb();
        if (verb == null) {
            return null;
        }
        var tokens = core(clause, verb);
        return tokens.isEmpty() ? null : assertion(clause, verb, tokens, false);
    }

    private @Nullable Assertion of(Clause clause) {
        var verb = clause.verb();
        if (verb == null) {
            return clause.kind() == Clause.Kind.FRAGMENT ? fragment(clause) : null;
        }
        if (!isAsserted(clause, verb)) {
            return null;
        }
        var tokens = core(clause, verb);
        var frame = isFrame(clause, verb);
        if (tokens.isEmpty()
                || !frame && !saysEnough(tokens, verb) && completing(clause).isEmpty()) {
            return null;
        }
        var assertion = assertion(clause, verb, tokens, frame);
        return selfContained.is(assertion) ? assertion : null;
    }

    /** A caption or a phrase between dashes: nothing is asserted, but numbers and dated events stand there. */
    private @Nullable Assertion fragment(Clause clause) {
        var tokens = clause.tokens();
        if (clause.sentence().block().kind() == Block.Kind.HEADLINE
                || tokens.getFirst().is("so")) {
            return null; // ", so der 40-jährige Huber": who speaks
        }
        return new Assertion(
                clause,
                null,
                Span.between(tokens.getFirst().start(), tokens.getLast().end()),
                tokens,
                tokens,
                List.of(),
                null,
                null,
                null,
                "",
                null,
                List.of(),
                findings.times(tokens),
                null,
                null,
                attributions.of(tokens.getFirst()),
                Commitment.PLAIN,
                false);
    }

    private boolean isAsserted(Clause clause, VerbGroup verb) {
        if (isImperative(clause, verb)) {
            return false;
        }
        var introducer = clause.introducer();
        var word = introducer == null ? "" : Terms.lower(introducer);
        if (isDeniedSaying(clause) || isHypothetical(clause) || isPrevented(clause)) {
            return false;
        }
        return switch (clause.kind()) {
            case MAIN -> true;
            case RELATIVE -> isWorthTelling(clause, verb);
            case SUBORDINATE ->
                !UNASSERTED.contains(word) && !(word.equals("als") && verb.mood() == VerbGroup.Mood.KONJUNKTIV_II);
            case INTERROGATIVE ->
                ADVERBIAL_QUESTION_WORDS.contains(word) && introducer != null && !introducer.isCapitalised();
            case INFINITIVE ->
                !UNASSERTED.contains(word)
                        && isSaid(verb)
                        && !isPredicate(clause)
                        && !isRefused(clause)
                        && !isSaidTogether(clause, governingVerb(clause));
            case CONDITIONAL, FRAGMENT -> false;
        };
    }

    /** "als wenn es regnete". */
    private static boolean isHypothetical(Clause clause) {
        return clause.kind() == Clause.Kind.SUBORDINATE
                && clause.tokens().size() > 1
                && (clause.tokens().getFirst().is("wenn")
                        || clause.tokens().get(1).is("wenn"));
    }

    /** "Er darf nicht mehr sagen, dass …": nobody has said so. */
    private boolean isDeniedSaying(Clause clause) {
        var governing = clause.isIntroducedBy("dass") ? findings.syntax().parentOf(clause) : null;
        var verb = governing == null ? null : governing.verb();
        if (governing == null || verb == null || governing.negations().isEmpty()) {
            return false;
        }
        return verb.lemma().equals("behaupten")
                || verb.lemma().equals("sagen")
                || verb.lemma().equals("heißen");
    }

    /**
     * "verhindert, dass er kommt", "heißt nicht, dass er kommt", "man könnte meinen, er komme": nobody says that he comes. Verbs that take
     * their content for granted do, also where they are denied: "vergaß nicht, dass …".
     */
    private boolean isPrevented(Clause clause) {
        var governing = clause.isIntroducedBy("dass") || clause.isMain()
                ? findings.syntax().parentOf(clause)
                : null;
        if (clause.isMain()) {
            return isImagined(clause);
        }
        var verb = governing == null ? null : governing.verb();
        if (governing == null || verb == null || governing.index() > clause.index() || isCue(verb)) {
            return false;
        }
        var noun = nounOf(clause, governing);
        if (noun != null) {
            return noun.determiner() != null && noun.determiner().lower().startsWith("kein") && !isOpinion(governing);
        }
        return REFUSING.contains(verb.lemma())
                || AVERTING.contains(verb.lemma())
                || isDenied(governing, clause)
                        && !isOpinion(governing)
                        && negationRaised(clause) == null
                        && (verb.lemma().equals("sein") ? isTruth(governing) : !FACTIVE.contains(verb.lemma()));
    }

    /** "keine Gefahr, dass": the noun right before the clause; null where none stands there. */
    private static @Nullable Phrase nounOf(Clause clause, Clause governing) {
        var first = clause.tokens().getFirst().index();
        for (var phrase : governing.phrases()) {
            if (phrase.fullEnd() == first - 1 && !phrase.isPronoun()) {
                return phrase;
            }
        }
        return null;
    }

    /** "nicht", but not "nicht nur", before the clause. */
    private boolean isDenied(Clause governing, Clause clause) {
        var tokens = findings.document().tokens();
        return governing.negations().stream()
                .anyMatch(it -> it.index() < clause.tokens().getFirst().index()
                        && !tokens.get(it.index() + 1).is("nur")
                        && !tokens.get(it.index() + 1).is("müde"));
    }

    /** "ist nicht so", "ist nicht der Fall", "ist nicht wahr". */
    private static boolean isTruth(Clause clause) {
        return clause.tokens().stream()
                .anyMatch(it -> it.is("so")
                        || it.is("wahr")
                        || it.is("richtig")
                        || it.is("Fall")
                        || it.is("sicher")
                        || it.is("klar"));
    }

    private boolean isCue(VerbGroup verb) {
        return verb.tokens().stream().anyMatch(it -> findings.cueOf(it) != null);
    }

    /** "Man könnte meinen, die Ware sei alt". */
    private boolean isImagined(Clause clause) {
        if (clause.index() == 0) {
            return false;
        }
        var before = findings.syntax().clauses().get(clause.index() - 1);
        var verb = before.verb();
        return before.sentence() == clause.sentence()
                && before.subject() != null
                && before.subject().head().lower().equals("man")
                && verb != null
                && verb.mood() == VerbGroup.Mood.KONJUNKTIV_II
                && before.tokens().stream().anyMatch(it -> THINKING.contains(it.lower()));
    }

    /** A relative clause tells something of its own where its noun is definite and it is no part of a quotation. */
    private boolean isWorthTelling(Clause clause, VerbGroup verb) {
        var antecedent = clause.antecedent();
        if (antecedent == null
                || antecedent.isPronoun()
                || !isUnderRule(clause) && isRestrictive(antecedent, clause)
                || findings.timeOf(antecedent.head()) != null
                || isTime(antecedent)) {
            return false;
        }
        var speeches = findings.speechesOf(verb.main());
        return speeches.isEmpty() || speeches.getLast().type() != SpeechType.DIRECT;
    }

    /** "Vereinbarungen, nach denen Betriebe haften": what they stipulate. */
    private static boolean isUnderRule(Clause clause) {
        return switch (clause.tokens().getFirst().lower()) {
            case "nach", "laut", "gemäß", "wonach" -> true;
            default -> false;
        };
    }

    /** "Kinder, die fliehen", "eine der Taten, die …": the clause only tells which of them are meant. */
    private boolean isRestrictive(Phrase antecedent, Clause clause) {
        var bare = antecedent.determiner() == null
                && Terms.isPlural(antecedent)
                && terms.entity(antecedent) == null
                && antecedent.attribute() == null
                && antecedent.nominal().size() == 1;
        var before = antecedent.first() - 1;
        return bare
                || isOpenGroup(antecedent, clause) && !(isSingle(antecedent) && isTellable(antecedent, clause))
                || before >= 0
                        && antecedent.canBe(Agreement.GENITIVE)
                        && Terms.isPlural(antecedent)
                        && switch (findings.document().tokens().get(before).lower()) {
                            case "eine", "einer", "eines", "einen", "einem" -> true;
                            default -> false;
                        };
    }

    /** "die Kinder, die fliehen", "eine Anlage, die kühlt", "Wasser, das fließt": nothing else tells which is meant. */
    private boolean isOpenGroup(Phrase antecedent, Clause clause) {
        if (terms.entity(antecedent) != null || antecedent.attribute() != null) {
            return false;
        }
        var determiner = antecedent.determiner();
        if (determiner == null) {
            return true;
        }
        var form = determiner.lower();
        return form.startsWith("ein")
                || form.startsWith("kein")
                || form.startsWith("jede")
                || form.startsWith("jene")
                || form.startsWith("derjen")
                || form.startsWith("diejen")
                || form.startsWith("alle")
                || form.startsWith("solche")
                || (Terms.isPlural(antecedent) || isAnybody(antecedent) && !isTellable(antecedent, clause))
                        && !determiner.word().has(Pos.DET, Analysis.Kind.POSSESSIVE)
                        && !form.startsWith("dies");
    }

    /** "ein Gesetz": one thing that was not spoken of before. */
    private static boolean isSingle(@Nullable Phrase antecedent) {
        var determiner = antecedent == null ? null : antecedent.determiner();
        return antecedent != null
                && determiner != null
                && determiner.lower().startsWith("ein")
                && !Terms.isPlural(antecedent);
    }

    /** "ein neues Gesetz, das …", "…, das die Stadt Graz im Mai veröffentlichte": it can be told from others. */
    private boolean isTellable(Phrase antecedent, Clause clause) {
        return antecedent.nominal().size() > 2
                || !findings.times(clause.tokens()).isEmpty()
                || clause.tokens().stream().anyMatch(it -> findings.names().at(it) != null);
    }

    /** "der Mitarbeiter": somebody without a name. */
    private static boolean isAnybody(Phrase antecedent) {
        var noun = Terms.headAnalysis(antecedent.head());
        return antecedent.nominal().size() == 2
                && (SPEAKING.contains(noun.lemma())
                        || noun.head().equals(noun.lemma()) && SPEAKING.contains(noun.head()));
    }

    /** "das Jahr, in dem er kam": the clause only tells which. */
    private static boolean isTime(Phrase antecedent) {
        return TIMES.contains(antecedent.head().word().lemma(Pos.NOUN));
    }

    /** "Ihr Ziel ist es, Frieden zu schaffen": the infinitive belongs to what is said of the aim. */
    private boolean isPredicate(Clause infinitive) {
        var governing = findings.syntax().parentOf(infinitive);
        return governing != null
                && governing.verb() != null
                && governing.verb().lemma().equals("sein")
                && governing.index() < infinitive.index();
    }

    /** "lehnt es ab, das Haus zu räumen": what is refused is asserted by nobody, the refusal is. */
    private boolean isRefused(Clause infinitive) {
        var governing = findings.syntax().parentOf(infinitive);
        var verb = governing == null ? null : governing.verb();
        return verb != null && REFUSING.contains(verb.lemma());
    }

    private @Nullable VerbGroup governingVerb(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        return governing == null ? null : governing.verb();
    }

    /** "Viele wagen, dort zu wohnen, sagte sie": verb and infinitive are parts of one saying. */
    private boolean isSaidTogether(Clause infinitive, @Nullable VerbGroup governing) {
        var verb = infinitive.verb();
        return verb != null
                && governing != null
                && infinitive.introducer() == null
                && findings.cueOf(governing.main()) == null
                && !findings.speechesOf(governing.main()).isEmpty()
                && findings.speechesOf(governing.main()).equals(findings.speechesOf(verb.main()));
    }

    private boolean isSaid(VerbGroup verb) {
        return !findings.speechesOf(verb.main()).isEmpty();
    }

    private static boolean isImperative(Clause clause, VerbGroup verb) {
        if (!clause.isVerbFirst() || clause.subject() == null) {
            return false;
        }
        var subject = clause.subject();
        return subject.head().is("Sie")
                && subject.first() == verb.tokens().getFirst().index() + 1
                && clause.sentence().first() == clause.tokens().getFirst();
    }

    /**
     * A clause that only says who speaks, when what is said stands elsewhere. "Er sagte am Montag" is a frame; "Er kritisierte
     * die Pläne" is not: nothing else tells what he said. So is "Ihr Ziel ist es, …" and "Alles deutet darauf hin, dass …".
     */
    private boolean isFrame(Clause clause, VerbGroup verb) {
        if (REFUSING.contains(verb.lemma())) {
            return false;
        }
        for (var token : verb.tokens()) {
            var speech = findings.cueOf(token);
            if (speech != null && !speech.pieces().isEmpty() && !holds(speech, verb.main())) {
                return !overlaps(speech, clause);
            }
        }
        if (isOpenFrame(clause)) {
            return true;
        }
        var content = contentOf(clause);
        if (content != null && isFirstPerson(clause)) {
            return true;
        }
        if (content != null
                && verb.lemma().equals("sein")
                && clause.predicative() == null
                && clause.ownSubject()
                && clause.subject() != null
                && !isSaidOfSubject(clause)) {
            return true;
        }
        if (content != null
                && clause.object() == null
                && EVIDENTIAL.contains(verb.lemma())
                && clause.negations().isEmpty()) {
            return true;
        }
        if (content != null && (hasCorrelate(clause) || isOpinion(clause)) && clause.predicative() == null) {
            return true;
        }
        if (clause.object() != null && !clause.sentence().last().is(":")) {
            return false;
        }
        return (content != null || clause.sentence().last().is(":"))
                && (JUDGING.contains(verb.lemma()) || hasCorrelate(clause));
    }

    /** "Dem Bericht kann man entnehmen, dass …", "Dort kann man sehen, wo …": only the clause behind it tells something. */
    private boolean isOpenFrame(Clause clause) {
        var subject = clause.subject();
        if (subject == null
                || clause.object() != null
                || !subject.head().lower().equals("man") && !isFirstPerson(clause)) {
            return false;
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.index() > clause.index()
                    && (child.kind() == Clause.Kind.INTERROGATIVE || child.isIntroducedBy("dass"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether "ist" has an adjective or participle to say of its subject. */
    private static boolean isSaidOfSubject(Clause clause) {
        var verb = clause.verb();
        for (var token : clause.tokens()) {
            if (token.isWord()
                    && (verb == null || !verb.tokens().contains(token))
                    && token.canBe(Pos.ADJ)
                    && !token.isCapitalised()
                    && !token.canBe(Pos.ADV)
                    && (clause.subject() == null || !clause.subject().tokens().contains(token))) {
                return true;
            }
        }
        return verb != null && verb.tokens().size() > 1 || clause.phrases().size() > 1;
    }

    /** The clause with "dass" or the infinitive that tells what this one is about; null if there is none. */
    private @Nullable Clause contentOf(Clause clause) {
        for (var child : findings.syntax().childrenOf(clause)) {
            var told = child.kind() == Clause.Kind.SUBORDINATE
                            && (child.isIntroducedBy("dass") || child.isIntroducedBy("daß"))
                    || child.kind() == Clause.Kind.INFINITIVE && child.introducer() == null;
            if (told && child.index() > clause.index() && !isPrevented(child)) {
                return child;
            }
        }
        return null;
    }

    /** "Ich glaube, dass …", "Wir sind uns einig, dass …": the speaker is named by the frame around it. */
    private static boolean isFirstPerson(Clause clause) {
        var subject = clause.subject();
        return subject != null
                && switch (Terms.lower(subject.head())) {
                    case "ich", "wir" -> true;
                    default -> false;
                };
    }

    /** "war der Ansicht, dass": somebody thinks so. */
    private static boolean isOpinion(Clause clause) {
        return clause.phrases().stream()
                .anyMatch(it -> OPINIONS.contains(it.head().word().lemma(Pos.NOUN)));
    }

    /** "darauf", "davon", "es": a word that points at the clause to come. */
    private static boolean hasCorrelate(Clause clause) {
        for (var token : clause.tokens()) {
            if (CORRELATES.contains(Terms.lower(token))) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Speech speech, Token token) {
        return speech.pieces().stream().anyMatch(it -> it.contains(token.span()));
    }

    /** Whether what is said stands in the clause too; "Das" in "Das sagte der Minister" only points at it. */
    private static boolean overlaps(Speech speech, Clause clause) {
        for (var token : clause.tokens()) {
            if (holds(speech, token) && !isPointer(token, clause)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPointer(Token token, Clause clause) {
        var verb = clause.verb();
        return verb != null
                && token == clause.sentence().first()
                && (token.is("Das") || token.is("Dies") || token.is("Dieses"))
                && token.index() + 1 == verb.tokens().getFirst().index();
    }

    private boolean saysEnough(List<Token> tokens, VerbGroup verb) {
        var fewest = isSaid(verb) ? 1 : FEWEST_CONTENT_WORDS;
        var content = 0;
        for (var token : tokens) {
            if (isContentWord(token) && token != verb.finite()) {
                content++;
            }
        }
        return content >= fewest;
    }

    // ---- its words

    /**
     * The tokens that carry the assertion: the clause without its introducing conjunction, without a frame inside it ("nach
     * Angaben der Polizei" at its edge) and without marks at its edges. A clause that another one interrupts is carried by its
     * longer part with the verb.
     */
    private List<Token> core(Clause clause, VerbGroup verb) {
        return words(clause, verb, true);
    }

    /** As {@link #core}, or with what stands on the other side of an interruption. */
    private List<Token> words(Clause clause, VerbGroup verb, boolean unbroken) {
        var tokens = new ArrayList<>(clause.tokens());
        var raised = negationRaised(clause);
        if (raised != null) {
            tokens.addAll(raised.tokens());
            tokens.sort((a, b) -> Integer.compare(a.index(), b.index()));
            return withoutFrame(tokens);
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.kind() == Clause.Kind.INFINITIVE
                    && child.introducer() == null
                    && child.verb() != null
                    && (!isSaid(child.verb())
                            || isPredicate(child)
                            || isRefused(child)
                            || isSaidTogether(child, verb))) {
                tokens.addAll(child.tokens());
            }
        }
        tokens.addAll(subjectClause(clause));
        tokens.sort((a, b) -> Integer.compare(a.index(), b.index()));
        var part = unbroken ? partWith(tokens, verb) : tokens;
        while (!part.isEmpty() && isEdge(part.getFirst(), clause)) {
            part = part.subList(1, part.size());
        }
        while (!part.isEmpty()
                && !part.getLast().isWord()
                && !part.getLast().is(Token.Kind.NUMBER)
                && !part.getLast().is(Token.Kind.SYMBOL)
                && !part.getLast().is(Token.Kind.ORDINAL)) {
            part = part.subList(0, part.size() - 1);
        }
        return withoutFrame(part);
    }

    /** "Was dort geschah, ist unklar": a clause in front stands for the subject. */
    private List<Token> subjectClause(Clause clause) {
        var verb = clause.verb();
        var identifies = verb != null && verb.lemma().equals("sein") && clause.isVerbFirst();
        if (clause.subject() != null && !identifies) {
            return List.of();
        }
        for (var child : findings.syntax().childrenOf(clause)) {
            if (child.index() < clause.index()
                    && (child.kind() == Clause.Kind.INTERROGATIVE || child.isIntroducedBy("dass"))) {
                return child.tokens();
            }
        }
        return List.of();
    }

    /** "Ich glaube nicht, dass er kommt" denies that he comes (neg-raising, Horn 1989); null where nothing is raised. */
    private @Nullable Clause negationRaised(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        if (governing == null || governing.verb() == null || !clause.isIntroducedBy("dass")) {
            return null;
        }
        var raises = THINKING.contains(governing.verb().lemma())
                && !governing.negations().isEmpty()
                && isFirstPerson(governing);
        return raises ? governing : null;
    }

    /**
     * The clauses that claim nothing by themselves and without which this one is not understood: "Berichte, wonach …", "die
     * Kinder, die fliehen", "hängt davon ab, ob …".
     */
    private List<Clause> completing(Clause clause) {
        var completing = new ArrayList<Clause>();
        for (var child : findings.syntax().childrenOf(clause)) {
            var verb = child.verb();
            if (verb == null || child.index() < clause.index()) {
                continue;
            }
            var needed = switch (child.kind()) {
                case RELATIVE -> isPartOf(child.antecedent(), clause) && !tellsOfName(child, verb);
                case INTERROGATIVE -> !isAsserted(child, verb) && !tellsSource(child);
                case SUBORDINATE -> child.isIntroducedBy("dass") || child.isIntroducedBy("ob");
                case MAIN, INFINITIVE, CONDITIONAL, FRAGMENT -> false;
            };
            if (needed
                    || child.kind() == Clause.Kind.INFINITIVE
                            && clause.kind() == Clause.Kind.RELATIVE
                            && child.introducer() == null) {
                completing.add(child);
                completing.addAll(completing(child));
            }
        }
        return completing;
    }

    /** ", wie die Stadt mitteilte", ": Wie sich ergab, …". */
    private boolean tellsSource(Clause clause) {
        var introducer = clause.introducer();
        var verb = clause.verb();
        return introducer != null && introducer.isCapitalised()
                || clause.isIntroducedBy("wie") && verb != null && findings.cueOf(verb.main()) != null;
    }

    /** "Graz, das an der Mur liegt": the name is understood without it. */
    private boolean tellsOfName(Clause relative, VerbGroup verb) {
        var antecedent = relative.antecedent();
        return antecedent != null && terms.entity(antecedent) != null && isWorthTelling(relative, verb);
    }

    private boolean isPartOf(@Nullable Phrase antecedent, Clause clause) {
        return antecedent != null && findings.syntax().clauseOf(antecedent.head()) == clause;
    }

    private static boolean isEdge(Token token, Clause clause) {
        return !token.isWord() && !token.is(Token.Kind.NUMBER) && !token.is(Token.Kind.ORDINAL)
                || token == clause.introducer()
                        && (clause.kind() == Clause.Kind.SUBORDINATE
                                || token.form().startsWith("wo") && token.form().length() > 3)
                || EDGE_CONJUNCTIONS.contains(Terms.lower(token));
    }

    /** The unbroken run of tokens with the main verb, if it is long enough to speak for itself; else all of them. */
    private List<Token> partWith(List<Token> tokens, VerbGroup verb) {
        var from = 0;
        List<Token> best = tokens;
        for (var i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || isBreak(tokens.get(i - 1), tokens.get(i))) {
                var part = tokens.subList(from, i);
                if (part.containsAll(
                                verb.tokens().stream().filter(tokens::contains).toList())
                        && part.stream().filter(Assertions::isContentWord).count() >= 3) {
                    best = isBalanced(part) ? part : tokens;
                }
                from = i;
            }
        }
        return best;
    }

    /** Something longer than a mark or a bracket stands between. */
    private boolean isBreak(Token before, Token after) {
        return after.index() > before.index() + 2
                && !findings.document().tokens().get(before.index() + 1).is("(");
    }

    private static boolean isBalanced(List<Token> part) {
        var open = 0;
        for (var token : part) {
            open += token.is("(") ? 1 : token.is(")") ? -1 : 0;
        }
        return open == 0;
    }

    /** Drops "laut Polizei" and the like at an edge: cue and speaker of the speech the rest belongs to. */
    private List<Token> withoutFrame(List<Token> tokens) {
        var said =
                tokens.stream().filter(it -> !findings.speechesOf(it).isEmpty()).count();
        if (2 * said <= tokens.size()) {
            return tokens;
        }
        var from = 0;
        var to = tokens.size();
        while (from < to && findings.speechesOf(tokens.get(from)).isEmpty()) {
            from++;
        }
        while (to > from && findings.speechesOf(tokens.get(to - 1)).isEmpty()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    // ---- its slots

    private Assertion assertion(Clause clause, VerbGroup verb, List<Token> tokens, boolean frame) {
        var subjectPhrase = subject(clause);
        var objectPhrase = object(clause, verb);
        var predicate = predicate(clause, verb);
        var own = negationRaised(clause) == null
                ? tokens.stream().filter(it -> isOwn(it, clause)).toList()
                : tokens;
        var times = findings.times(own).stream()
                .filter(it -> !isCompared(it, clause))
                .toList();
        var subjects = subjects(clause, verb, subjectPhrase);
        var cue = attributions.cueClass(verb.main());
        return new Assertion(
                clause,
                verb,
                Span.between(tokens.getFirst().start(), tokens.getLast().end()),
                tokens,
                words(clause, verb, false),
                completing(clause),
                subjectPhrase,
                objectPhrase,
                subjects.isEmpty() ? null : subjects.getFirst(),
                predicate,
                terms.of(objectPhrase),
                participants(clause, subjects),
                times,
                time(times, findings),
                place(clause, tokens),
                attribution(clause, verb, predicate, subjectPhrase),
                Commitments.of(own, verb, cue),
                frame);
    }

    /** Of "er" in speech whoever speaks, where nobody else is spoken of; of "es" the thing before it. */
    private List<Term> subjects(Clause clause, VerbGroup verb, @Nullable Phrase subject) {
        var named = terms.each(subject);
        if (!named.isEmpty() || subject == null || subject.tokens().size() > 1) {
            return named;
        }
        var meant = SelfContained.isThing(findings, clause) ? terms.thing(subject) : speakerMeant(verb, subject);
        return meant == null ? named : List.of(meant);
    }

    private @Nullable Term speakerMeant(VerbGroup verb, Phrase pronoun) {
        var chain = attributions.of(verb.main());
        if (chain.isEmpty() || !pronoun.head().is("er") && !pronoun.head().is("Er")) {
            return null;
        }
        var speaker = chain.getLast();
        var name = findings.names().at(speaker.span());
        return name != null && name.is(Name.Type.PERSON) && Agreement.has(name.gender(), Agreement.MASCULINE)
                ? Term.named(speaker.claimant().name(), speaker.claimant().entityId(), pronoun.nominalSpan())
                : null;
    }

    /**
     * The chain of the speech the clause stands in; where there is none and the verb itself says that its subject said or
     * judged something ("wies die Vorwürfe zurück", "sieht eine Verletzung"), the subject; of "Berichte aus X deuten darauf
     * hin, dass" X.
     */
    private List<Attribution> attribution(Clause clause, VerbGroup verb, String predicate, @Nullable Phrase subject) {
        var chain = attributions.of(verb.main());
        if (!chain.isEmpty()) {
            return chain;
        }
        var evidence = evidence(clause);
        if (!evidence.isEmpty()) {
            return evidence;
        }
        if (isFirstPerson(clause)) {
            return neighbours(clause.sentence());
        }
        if (subject == null
                || !clause.negations().isEmpty() && predicate.equals(verb.lemma())
                || verb.voice() != VerbGroup.Voice.ACTIVE
                || !JUDGING.contains(verb.lemma()) && !JUDGING.contains(predicate)
                || EventRules.isLegalAct(predicate)) {
            return chain;
        }
        if (verb.lemma().equals("sehen") && !isJudgement(clause, verb)
                || verb.lemma().equals("vorgeben")) {
            return chain; // "gab die Ziele vor": set, not pretended
        }
        if (isOfSomebody(verb.lemma(), nearestObject(clause, verb))) {
            return chain;
        }
        var person = subject.isPronoun() ? terms.person(subject) : null;
        var claimant = person == null ? findings.names().claimant(subject) : person.claimant();
        if (clause.object() == null && clause.phrases().size() < 2 || person == null && !maySpeak(subject, claimant)) {
            return chain;
        }
        var own = new ArrayList<Attribution>();
        own.add(reported(claimant, verb, subject));
        for (var phrase : clause.phrases()) {
            if (isMouthpiece(phrase)) {
                own.add(reported(findings.names().claimant(phrase), verb, phrase));
            }
        }
        return own;
    }

    /** The first object behind the verb, else the only one. */
    private static @Nullable Phrase nearestObject(Clause clause, VerbGroup verb) {
        for (var phrase : clause.phrases()) {
            if (phrase.first() > verb.main().index()
                    && phrase.preposition() == null
                    && phrase != clause.subject()
                    && phrase.canBe(Agreement.ACCUSATIVE)) {
                return phrase;
            }
        }
        return clause.object();
    }

    /** "begrüßte den Gast": the guest was met, no plan welcomed. */
    private boolean isOfSomebody(String verb, @Nullable Phrase object) {
        if (object == null || !verb.equals("begrüßen") && !verb.equals("verabschieden") && !verb.equals("empfangen")) {
            return false;
        }
        var noun = Terms.headAnalysis(object.head());
        var name = terms.entity(object);
        return name != null && name.is(Name.Type.PERSON) || SPEAKING.contains(noun.lemma()) || SPEAKING.contains(noun.head());
    }

    /** "sieht in dem Plan einen Fehler", "sieht eine Verletzung": but "hat die Rote Karte gesehen". */
    private static boolean isJudgement(Clause clause, VerbGroup verb) {
        if (verb.tense() != VerbGroup.Tense.PRESENT) {
            return false;
        }
        var object = clause.object();
        var head = object == null ? "" : object.head().word().lemma(Pos.NOUN);
        var abstraction =
                head.endsWith("ung") || head.endsWith("heit") || head.endsWith("keit") || head.endsWith("ion");
        return abstraction
                || clause.prepositional("in") != null
                || clause.tokens().stream().anyMatch(it -> it.is("darin") || it.is("als") || it.is("hierin"));
    }

    /** "Wir sind bereit" between sentences of one speaker, its marks lost: that speaker. */
    private List<Attribution> neighbours(Sentence sentence) {
        var sentences = findings.document().sentences();
        for (var i : new int[] {sentence.index(), sentence.index() - 1, sentence.index() + 1}) {
            if (i >= 0 && i < sentences.size() && sentences.get(i).block() == sentence.block()) {
                for (var token : sentences.get(i).tokens()) {
                    var chain = token.isWord() ? attributions.of(token) : List.<Attribution>of();
                    if (!chain.isEmpty()) {
                        return chain;
                    }
                }
            }
        }
        return List.of();
    }

    private static Attribution reported(Claimant claimant, VerbGroup verb, Phrase words) {
        return new Attribution(
                claimant,
                verb.lemma(),
                SpeechType.REPORTED,
                words.nominalSpan(),
                verb.main().span());
    }

    /** "durch ihren Sprecher Max Berg": who speaks for the subject. */
    private boolean isMouthpiece(Phrase phrase) {
        var by = phrase.preposition("");
        var determiner = phrase.determiner();
        if (!by.equals("durch") && !by.equals("über")
                || determiner == null
                || !determiner.word().has(Pos.DET, Analysis.Kind.POSSESSIVE)) {
            return false;
        }
        var entity = terms.entity(phrase);
        return entity != null && entity.is(Name.Type.PERSON);
    }

    /** Who stands behind the evidence that a "dass"-clause is told by. */
    private List<Attribution> evidence(Clause clause) {
        var governing = findings.syntax().parentOf(clause);
        if (governing == null
                || governing.verb() == null
                || !clause.isIntroducedBy("dass")
                || !EVIDENTIAL.contains(governing.verb().lemma())) {
            return List.of();
        }
        var chain = new ArrayList<Attribution>();
        for (var phrase : governing.phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                if ((it.preposition("").equals("von") || it.preposition("").equals("aus"))
                        && maySpeak(it, findings.names().claimant(it))) {
                    chain.add(reported(findings.names().claimant(it), governing.verb(), it));
                }
            }
        }
        return chain;
    }

    /** People, bodies and groups speak; things do not. */
    private boolean maySpeak(Phrase subject, Claimant claimant) {
        var head = Terms.headAnalysis(subject.head());
        return switch (claimant.kind()) {
            case PERSON, OFFICE, STATE_BODY, MEDIA, AGENCY -> true;
            case ORGANISATION, GROUP, ANONYMOUS ->
                terms.entity(subject) != null || SPEAKING.contains(head.head()) || SPEAKING.contains(head.lemma());
        };
    }

    /** The subject, of a relative clause its noun; a time ("Anfang Mai") is none. */
    private @Nullable Phrase subject(Clause clause) {
        var subject = clause.kind() == Clause.Kind.RELATIVE && isRelativeSubject(clause)
                ? clause.antecedent()
                : ofRelativeBefore(clause);
        return subject != null && findings.timeOf(subject.head()) != null ? null : subject;
    }

    /** "…, die Kosten senken und Erträge bringen": the second clause shares the noun of the first. */
    private @Nullable Phrase ofRelativeBefore(Clause clause) {
        var subject = clause.subject();
        if (subject == null || clause.ownSubject() || subject.tokens().size() > 1) {
            return subject;
        }
        var first = findings.syntax().clauseOf(subject.head());
        return first != null && first.kind() == Clause.Kind.RELATIVE && first.introducer() == subject.head()
                ? first.antecedent()
                : subject;
    }

    private boolean isOwn(Token token, Clause clause) {
        var of = findings.syntax().clauseOf(token);
        return of == null || of == clause || of.kind() == Clause.Kind.INFINITIVE;
    }

    private static boolean isRelativeSubject(Clause clause) {
        var subject = clause.subject();
        return subject != null && subject.tokens().size() == 1 && subject.head() == clause.introducer();
    }

    private static @Nullable Phrase object(Clause clause, VerbGroup verb) {
        var object = clause.object();
        if (object != null) {
            return object.tokens().size() == 1 && object.head() == clause.introducer() ? clause.antecedent() : object;
        }
        if (verb.voice() == VerbGroup.Voice.PASSIVE) {
            return null;
        }
        var predicative = clause.predicative();
        if (predicative != null) {
            return predicative;
        }
        return DATIVE_VERBS.contains(verb.lemma()) ? inDative(clause) : behindPreposition(clause, verb);
    }

    /** "stimmten für das Gesetz": what they approved. */
    private static @Nullable Phrase behindPreposition(Clause clause, VerbGroup verb) {
        for (var phrase : clause.phrases()) {
            if (!phrase.preposition("").equals("als") && withPreposition(verb, phrase) != null) {
                return phrase;
            }
        }
        return null;
    }

    /** "stimmte dem Gesetz zu": the object of a verb that has none in the accusative. */
    private static @Nullable Phrase inDative(Clause clause) {
        for (var phrase : clause.phrases()) {
            if (phrase.preposition() == null
                    && phrase != clause.subject()
                    && !phrase.isPronoun()
                    && phrase.canBe(Agreement.DATIVE)) {
                return phrase;
            }
        }
        return null;
    }

    /** "die Prüfung von 2012", "der Bericht vom Mai": the date of the noun, not of what is said of it. */
    private boolean isOfNoun(int first) {
        var tokens = findings.document().tokens();
        if (first < 2) {
            return false;
        }
        var at = tokens.get(first);
        var of = at.is("von") || at.is("vom") ? first : first - 1;
        return (tokens.get(of).is("von") || tokens.get(of).is("vom"))
                && of > 0
                && tokens.get(of - 1).isCapitalised()
                && tokens.get(of - 1).canBe(Pos.NOUN)
                && findings.timeOf(tokens.get(of - 1)) == null;
    }

    /** "höher als im Jahr 2010", "wie schon im Mai": what it is compared with did not happen then. */
    private boolean isCompared(TimeExpression time, Clause clause) {
        var inside = findings.syntax().tokens(time.span());
        var first = inside.isEmpty() ? 0 : inside.getFirst().index();
        if (isOfNoun(first)) {
            return true;
        }
        for (var i = first - 1; i >= 0 && i >= first - WORDS_BEFORE_DATE; i--) {
            var token = findings.document().tokens().get(i);
            if (token.is("als") || token.is("wie") || token.is("gegenüber")) {
                return token != clause.introducer() && findings.syntax().clauseOf(token) == clause;
            }
            if (!token.isWord() || token.isCapitalised() || token.canBe(Pos.VERB)) {
                return false;
            }
        }
        return false;
    }

    /** The verb, or the noun that a light verb leaves its meaning to: "in Kraft treten" is "Inkrafttreten". */
    private static String predicate(Clause clause, VerbGroup verb) {
        if (MAKING_KNOWN.contains(verb.lemma()) && clause.tokens().stream().anyMatch(it -> it.is("bekannt"))) {
            return "bekannt" + verb.lemma();
        }
        if (verb.lemma().equals("stehen") && clause.tokens().stream().anyMatch(it -> it.is("still"))) {
            return "stillstehen";
        }
        var held = verb.lemma().equals("gelten") || verb.lemma().equals("melden") ? heldAs(clause, verb) : null;
        if (held != null) {
            return held;
        }
        for (var phrase : clause.phrases()) {
            var key = verb.lemma() + " " + phraseKey(phrase);
            var noun = LIGHT_VERB_PHRASES.get(key);
            if (noun == null) {
                noun = withPreposition(verb, phrase);
            }
            if (noun != null) {
                return noun;
            }
        }
        return verb.lemma();
    }

    /** "stimmten für das Gesetz": the verb that says the same without its preposition; "mit 30 gegen 12 Stimmen" is none. */
    private static @Nullable String withPreposition(VerbGroup verb, Phrase phrase) {
        return phrase.preposition() == null
                        || phrase.head().word().lemma(Pos.NOUN).equals("Stimme")
                ? null
                : PREPOSITIONAL_VERBS.get(verb.lemma() + " " + Terms.lower(phrase.preposition()));
    }

    /** "gelten als vermisst", "wurden als verschollen gemeldet": what they are taken for, a verb where it is a participle. */
    private static @Nullable String heldAs(Clause clause, VerbGroup verb) {
        var tokens = clause.tokens();
        for (var i = 0; i + 1 < tokens.size(); i++) {
            var next = tokens.get(i + 1);
            if (tokens.get(i).is("als")
                    && next.isWord()
                    && !next.isCapitalised()
                    && !verb.tokens().contains(next)) {
                return next.canBe(Pos.VERB)
                        ? next.word().lemma(Pos.VERB)
                        : next.canBe(Pos.ADJ) ? next.word().lemma(Pos.ADJ) : null;
            }
        }
        return null;
    }

    private static String phraseKey(Phrase phrase) {
        var preposition = phrase.preposition() == null ? "" : Terms.lower(phrase.preposition()) + " ";
        return preposition + phrase.head().form();
    }

    private List<Term> participants(Clause clause, List<Term> subjects) {
        var participants = new LinkedHashSet<Term>();
        subjects.stream().skip(1).forEach(participants::add);
        for (var phrase : clause.phrases()) {
            var with = phrase.preposition("");
            if (with.equals("mit")
                    || with.equals("von")
                    || with.equals("vom")
                    || with.equals("durch")
                    || with.equals("zwischen")
                    || with.equals("gegen")) {
                for (var member : phrase.conjuncts()) {
                    if (terms.entity(member) != null) {
                        var term = terms.of(member);
                        if (term != null) {
                            participants.add(term);
                        }
                    }
                }
            }
        }
        return List.copyOf(participants);
    }

    static @Nullable ClaimTime time(List<TimeExpression> times, Findings findings) {
        TimeExpression best = null;
        for (var time : times) {
            if (time.edtf() != null && !time.value().endsWith("_REF") && (best == null || isFiner(time, best))) {
                best = time;
            }
        }
        return best == null ? null : claimTime(best, findings);
    }

    private static boolean isFiner(TimeExpression a, TimeExpression b) {
        return a.type() == TimeExpression.Type.DATE && (b.type() != TimeExpression.Type.DATE || length(a) > length(b));
    }

    private static int length(TimeExpression time) {
        return time.value().endsWith("_REF") ? 0 : time.value().length();
    }

    static @Nullable ClaimTime claimTime(TimeExpression time, Findings findings) {
        var edtf = time.edtf();
        return edtf == null
                ? null
                : new ClaimTime(
                        edtf,
                        time.earliest(),
                        time.latest(),
                        findings.slice(time.span()),
                        time.derivation(),
                        time.span());
    }

    private @Nullable ClaimPlace place(Clause clause, List<Token> tokens) {
        var core = Span.between(tokens.getFirst().start(), tokens.getLast().end());
        ClaimPlace found = null;
        for (var phrase : clause.phrases()) {
            for (var it = phrase; it != null; it = it.attribute()) {
                var place = terms.place(it);
                if (place != null
                        && core.contains(place.span())
                        && (found == null || place.within().contains(found.name()))) {
                    found = place;
                }
            }
        }
        return found;
    }
}
