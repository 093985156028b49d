package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.grammar.Phrase;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Turns noun phrases into terms and places: basic forms, modifiers, and the entity where one is known. */
final class Terms {

    private static final int LONGEST_ATTRIBUTE = 80;
    private static final String[] ENDINGS = {"en", "er", "es", "em", "e"};
    private static final Set<String> WEAK_QUANTIFIERS =
            Set.of("beiden", "vielen", "wenigen", "anderen", "übrigen", "meisten");

    /** Prepositions before what something happens in or to. */
    private static final Set<String> STANDING = Set.of("in", "im", "auf", "vor", "bei", "beim", "nahe");

    private final Findings findings;
    private final Pronouns pronouns;

    Terms(Findings findings) {
        this.findings = findings;
        this.pronouns = new Pronouns(findings);
    }

    /** The term of a phrase; null for pronouns nobody can be found for. */
    @Nullable
    Term of(@Nullable Phrase phrase) {
        if (phrase == null
                || phrase.head().is(Token.Kind.NUMBER)
                        && !phrase.nominal().getFirst().isCapitalised()) {
            return null;
        }
        var entity = entity(phrase);
        var head = headAnalysis(phrase.head());
        if (entity != null && entity.entityId() == null && findings.names().at(phrase.head()) == null) {
            return Term.named(entity.canonical(), null, phrase.nominalSpan()); // "der Zulieferer Brenner" is Brenner
        }
        if (entity != null) {
            return new Term(
                    entity.canonical(),
                    head.lemma(),
                    head.head(),
                    modifiers(phrase),
                    entity.entityId(),
                    phrase.nominalSpan());
        }
        if (phrase.isPronoun()) {
            return standIn(phrase);
        }
        return new Term(
                nominative(phrase, head), head.lemma(), head.head(), modifiers(phrase), null, phrase.nominalSpan());
    }

    /** The term a pronoun stands for, at the place of the pronoun. */
    private @Nullable Term standIn(Phrase pronoun) {
        var antecedent = pronouns.antecedent(pronoun);
        if (antecedent != null && !antecedent.isPronoun()) {
            var meant = of(antecedent);
            return meant == null ? null : meant.at(pronoun.nominalSpan());
        }
        var person = pronouns.person(pronoun);
        return person == null ? null : Term.named(person.canonical(), person.entityId(), pronoun.nominalSpan());
    }

    /** What "es" stands for, at the place of the pronoun; null where nothing fits. */
    @Nullable
    Term thing(Phrase pronoun) {
        var antecedent = pronouns.thingBefore(pronoun);
        var meant = antecedent == null ? null : of(antecedent);
        return meant == null ? null : meant.at(pronoun.nominalSpan());
    }

    /** The person a pronoun stands for; null where it is nobody. */
    @Nullable
    Name person(Phrase pronoun) {
        return pronouns.person(pronoun);
    }

    /** The phrase itself, of a pronoun the phrase it stands for. */
    @Nullable
    Phrase meant(@Nullable Phrase phrase) {
        var antecedent = phrase != null && phrase.isPronoun() ? pronouns.antecedent(phrase) : null;
        return antecedent == null ? phrase : antecedent;
    }

    /** Who acts: a country and its capital both stand for its government, "die Invasion Moskaus" for "die Invasion Russlands". */
    @Nullable
    Term agent(Phrase phrase) {
        var term = of(phrase);
        if (term == null || term.entityId() == null) {
            return term;
        }
        var acting = findings.names().claimant(phrase).entityId();
        return new Term(
                term.name(),
                term.head(),
                term.hypernym(),
                term.modifiers(),
                acting == null ? term.entityId() : acting,
                term.span());
    }

    /** Every member of "Norwegen und Schweden" as a term of its own. */
    List<Term> each(@Nullable Phrase phrase) {
        if (phrase == null) {
            return List.of();
        }
        var terms = new ArrayList<Term>();
        for (var member : phrase.conjuncts()) {
            var term = of(member);
            if (term != null) {
                terms.add(term);
            }
        }
        return terms;
    }

    /** The entity a phrase names: the person of "die deutsche Kanzlerin Anna Berg"; null if it names none. */
    @Nullable
    Name entity(Phrase phrase) {
        return findings.names().entity(phrase);
    }

    /** Where a phrase points, if it names a place and its preposition can point: "in Graz", "nach Österreich". */
    @Nullable
    ClaimPlace place(Phrase phrase) {
        if (phrase.preposition() == null || !isLocal(phrase)) {
            return null;
        }
        for (var token : phrase.nominal().reversed()) {
            var name = findings.names().at(token);
            if (name != null && name.type() == Name.Type.PLACE) {
                return new ClaimPlace(
                        name.canonical(), name.entityId(), findings.names().within(name), name.span());
            }
        }
        var adjective = placeOfAdjective(phrase);
        return adjective == null ? strangePlace(phrase) : adjective;
    }

    /** "in einem Rostocker Hotel", "auf eine Grazer Bank": in the town. */
    private @Nullable ClaimPlace placeOfAdjective(Phrase phrase) {
        if (!STANDING.contains(phrase.preposition(""))) {
            return null;
        }
        for (var token : phrase.nominal()) {
            if (token == phrase.head()) {
                break;
            }
            var place = token.isCapitalised() && token.form().endsWith("er")
                    ? findings.names().placeOf(token)
                    : null;
            if (place != null) {
                return new ClaimPlace(place.name(), place.id(), place.within(), token.span());
            }
        }
        return null;
    }

    /** "in Oberniederdorf": a stranger without article after "in" is a place, whatever else it may be. */
    private @Nullable ClaimPlace strangePlace(Phrase phrase) {
        var words = phrase.nominal();
        var head = phrase.head();
        if (!phrase.preposition("").equals("in")
                || words.size() != 1
                || !head.isCapitalised()
                || head.word().isKnown()) {
            return null;
        }
        var name = findings.names().at(head);
        return name == null || name.is(Name.Type.OTHER)
                ? new ClaimPlace(head.form(), null, List.of(), head.span())
                : null;
    }

    private static boolean isLocal(Phrase phrase) {
        return switch (phrase.preposition("")) {
            case "in",
                    "im",
                    "ins",
                    "bei",
                    "beim",
                    "nach",
                    "an",
                    "am",
                    "aus",
                    "auf",
                    "vor",
                    "nahe",
                    "um",
                    "südlich",
                    "nördlich",
                    "östlich",
                    "westlich",
                    "unweit",
                    "innerhalb",
                    "inmitten",
                    "durch",
                    "über",
                    "von" -> true;
            default -> false;
        };
    }

    static Analysis headAnalysis(Token token) {
        var word = token.word();
        var noun = word.as(Pos.NOUN);
        if (noun != null && noun.kind() == Analysis.Kind.NOMINALISED) {
            for (var analysis : word.analyses()) {
                if (analysis.pos() == Pos.NOUN && analysis.kind() == Analysis.Kind.PLAIN) {
                    noun = analysis;
                    break;
                }
            }
        }
        if (noun != null) {
            return noun;
        }
        var name = word.as(Pos.PROPN);
        if (name != null) {
            return name;
        }
        return word.analyses().isEmpty()
                ? new Analysis(
                        token.form(),
                        token.form(),
                        Pos.NOUN,
                        Agreement.ALL,
                        0,
                        Analysis.Kind.PLAIN,
                        Analysis.Origin.UNKNOWN)
                : word.analyses().getFirst();
    }

    /** Basic forms of the adjectives and of the genitive that go with the head: "nordkoreanisch", "Russland". */
    private List<String> modifiers(Phrase phrase) {
        var modifiers = new ArrayList<String>();
        for (var token : withoutSpanned(phrase, true)) {
            if (token == phrase.head()) {
                break;
            }
            if (token == phrase.determiner()) {
                var owner = findings.names().at(token);
                if (owner != null) {
                    modifiers.add(owner.canonical());
                }
            } else if (token.isWord()
                    && token.canBe(Pos.ADJ)
                    && findings.numberOf(token) == null
                    && findings.timeOf(token) == null) {
                modifiers.add(token.word().lemma(Pos.ADJ));
            }
        }
        var attribute = phrase.attribute();
        if (attribute != null && findings.numberOf(attribute.head()) == null) {
            var owner = entity(attribute);
            modifiers.add(owner == null ? headAnalysis(attribute.head()).lemma() : owner.canonical());
        }
        return modifiers;
    }

    /**
     * "das am Samstag im kleinen Saal gebilligte neue Gesetz": the article and "neue Gesetz", for what lies between is told of other
     * nouns; "gebilligte" too, where it is wanted without what it goes with.
     */
    private List<Token> withoutSpanned(Phrase phrase, boolean withParticiple) {
        var words = phrase.nominal();
        var head = words.indexOf(phrase.head());
        for (var i = head - 2; i > 0; i--) {
            var participle = words.get(i + 1);
            if (words.get(i).is(")")
                    || findings.timeOf(words.get(i)) != null
                    || words.get(i).isCapitalised()
                            && (words.get(i).canBe(Pos.NOUN) || words.get(i).canBe(Pos.PROPN))
                            && !words.get(i).canBe(Pos.ADJ)) {
                if (!participle.isWord()
                        || participle.isCapitalised()
                        || participle.word().agreement(Pos.ADJ) == 0) {
                    return words;
                }
                var own = new ArrayList<Token>();
                words.stream().limit(1).filter(it -> it == phrase.determiner()).forEach(own::add);
                own.addAll(words.subList(withParticiple ? i + 1 : i + 2, words.size()));
                return own;
            }
        }
        return words;
    }

    /** The phrase as a reader would head a list with it: without article, adjectives in their basic form. */
    private String nominative(Phrase phrase, Analysis head) {
        var words = new StringBuilder();
        for (var token : withoutSpanned(phrase, false)) {
            if (token == phrase.determiner()
                    || findings.numberOf(token) != null && !isAge(token, phrase)
                    || token.isQuote()
                    || token.is(",")) {
                continue;
            }
            if (!words.isEmpty()) {
                words.append(' ');
            }
            if (token == phrase.head()) {
                words.append(
                        isPlural(phrase) || isStrong(phrase) && isPluralAsSubject(phrase)
                                ? nominativePlural(token, phrase)
                                : singular(token, head));
            } else if (isStrong(phrase) || isAdverbial(token)) {
                words.append(token.form());
            } else if (token.isWord() && token.canBe(Pos.ADJ) && !token.isCapitalised()) {
                words.append(inflected(stem(token.form()), phrase));
            } else if (isPlural(phrase) && WEAK_QUANTIFIERS.contains(token.form())) {
                words.append(token.form(), 0, token.form().length() - 1);
            } else {
                words.append(token.form());
            }
        }
        var attribute = phrase.attribute();
        if (attribute != null && attribute.fullSpan().length() < LONGEST_ATTRIBUTE) {
            words.append(' ').append(findings.slice(attribute.fullSpan()));
        }
        return words.toString().strip();
    }

    /** "ethnisch" of "ein ethnisch begründeter Streit" belongs to the next adjective and has no ending. */
    private static boolean isAdverbial(Token token) {
        return token.isWord() && token.canBe(Pos.ADJ) && token.word().agreement(Pos.ADJ) == 0;
    }

    /** "neue Häuser": without article and preposition the adjective has the ending it has in a list, if the whole can be subject. */
    private static boolean isStrong(Phrase phrase) {
        return phrase.determiner() == null && phrase.preposition() == null && phrase.canBe(Agreement.NOMINATIVE);
    }

    /** "Parlamente": the singular is an old dative, no subject. */
    private static boolean isPluralAsSubject(Phrase phrase) {
        return Agreement.only(phrase.agreement() & Agreement.NOMINATIVE, Agreement.PLURAL);
    }

    /** "die 16-Jährige": the number is the noun. */
    private static boolean isAge(Token token, Phrase phrase) {
        return token == phrase.head() && token.form().contains("ährige");
    }

    private static String singular(Token token, Analysis head) {
        return head.pos() == Pos.PROPN || head.kind() == Analysis.Kind.ADJECTIVAL_NOUN ? token.form() : head.lemma();
    }

    static boolean isPlural(Phrase phrase) {
        return Agreement.only(phrase.agreement(), Agreement.PLURAL);
    }

    /** The plural in the nominative: "Artikeln" is of "Artikel". */
    private static String nominativePlural(Token head, Phrase phrase) {
        var form = head.form();
        if (Agreement.has(head.word().agreement(), Agreement.NOMINATIVE & Agreement.PLURAL)
                || !form.endsWith("n")
                || form.length() < 4) {
            return form;
        }
        return Agreement.has(phrase.agreement(), Agreement.DATIVE) ? form.substring(0, form.length() - 1) : form;
    }

    /** "größte" and "weitere" without their ending, their degree kept. */
    private static String stem(String form) {
        for (var ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() > ending.length() + 2) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /** Strong inflection in the nominative: "norwegisches Verteidigungsministerium". */
    private static String inflected(String lemma, Phrase phrase) {
        if (lemma.endsWith("e")) {
            return lemma + (isPlural(phrase) || Agreement.has(phrase.agreement(), Agreement.FEMININE) ? "" : "r");
        }
        if (isPlural(phrase)) {
            return lemma + "e";
        }
        if (Agreement.has(phrase.agreement(), Agreement.FEMININE)) {
            return lemma + "e";
        }
        return lemma
                + (Agreement.has(phrase.agreement(), Agreement.NEUTER)
                                && !Agreement.has(phrase.agreement(), Agreement.MASCULINE)
                        ? "es"
                        : "er");
    }

    static String lower(Token token) {
        return token.lower();
    }
}
