package org.quellenlage.conflict;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.quellenlage.conflict.Vocabulary.Measure;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;

/**
 * What is so of the people a number counts, by the verb, by an adjective of theirs or by what they lose: they are dead in "kostete 17
 * Menschen das Leben" and "nach dem Tod von vier Frühgeborenen". Of those who are hurt also how badly: "sechs von ihnen schwer".
 */
final class StateOfPeople {

    private static final String INJURED = "injured";
    /** Verbs that tell of the dead together with "Leben". */
    private static final Set<String> LIVES = WordList.words("life-taking-verbs");

    /** How words begin by which victims are those of a swindler. */
    private static final Set<String> SWINDLES = WordList.words("swindles");

    /** Words between what happens and how many it happens to. */
    private static final Set<String> OF_WHOM = Set.of("von", "der");

    private static final Map<String, String> STATES = WordList.pairs("people-states");
    private static final Map<String, String> DEGREES = WordList.pairs("degrees-of-injury");

    /** Words by which only some are hurt so: "zum Teil schwer". */
    private static final Set<String> MIXED = WordList.words("degrees-of-some");

    private final NumberContext number;
    private final Vocabulary words;

    StateOfPeople(NumberContext number) {
        this.number = number;
        this.words = number.words();
    }

    /** What happens to the people counted, by the verb, by an adjective of theirs or by what they lose. */
    Optional<Measure> told() {
        var predicate = String.valueOf(number.claim().predicate());
        if (number.lemmas().contains("Leben") && LIVES.contains(predicate)
                || number.lemmas().contains("tot")
                || CountedAnswers.isNotSurviving(number.claim())
                || isClaimedByDisaster()
                || number.lemmas().contains("Tod") && predicate.endsWith("reißen")) {
            return words.measure("dead");
        }
        return stateOfDeedBefore()
                .or(() -> words.stateOf(number.deed()))
                .or(() -> Turns.state(number.lemmas(), number.things()).flatMap(words::measure))
                .or(() -> stateIn(number.terms().stream().flatMap(it -> it.modifiers().stream())))
                .or(() -> stateIn(number.lemmas().stream()));
    }

    /** "Dem Sturm fielen 3.450 Menschen zum Opfer"; not to a swindler. */
    private boolean isClaimedByDisaster() {
        return "fallen".equals(number.claim().predicate())
                && number.lemmas().contains("Opfer")
                && number.lemmas().stream().noneMatch(it -> SWINDLES.stream().anyMatch(it::startsWith));
    }

    /** "Nach dem Tod von vier Frühgeborenen", "die Festnahme der drei Männer": what the noun before says happened to them. */
    private Optional<Measure> stateOfDeedBefore() {
        var at = number.first() - 2;
        if (at < 0 || !OF_WHOM.contains(number.token(at + 1).lower())) {
            return Optional.empty();
        }
        var noun = StoryWords.isNoun(number.token(at)) ? number.token(at).word().as(Pos.NOUN) : null;
        return noun == null ? Optional.empty() : words.eventNamed(noun.lemma()).flatMap(words::stateOf);
    }

    private Optional<Measure> stateIn(Stream<String> some) {
        return some.map(STATES::get).filter(Objects::nonNull).findFirst().flatMap(words::measure);
    }

    /** How badly those counted are hurt, where its own clause says so of all: "sechs von ihnen schwer"; empty elsewhere. */
    Optional<String> degree(String state) {
        if (!state.equals(INJURED)) {
            return Optional.empty();
        }
        var degrees = new TreeSet<String>();
        for (var at = number.clauseStart(); at < number.size() && GistReader.isInClause(number.token(at)); at++) {
            var degree = DEGREES.get(degreeOf(number.token(at)));
            if (degree != null && isOfHurt(at)) {
                degrees.add(degree);
            } else if (MIXED.contains(number.token(at).lower())) {
                return Optional.empty();
            }
        }
        return degrees.size() == 1 ? Optional.of(degrees.first()) : Optional.empty();
    }

    /** "schwer verletzt", "schwere Verletzungen", "Schwerverletzte", "sechs von ihnen schwer"; not "ein schweres Gewitter". */
    private boolean isOfHurt(int at) {
        var next = at + 1 < number.size() ? number.token(at + 1) : null;
        return number.token(at).lower().contains("verletz")
                || next == null
                || !GistReader.isInClause(next)
                || next.lower().startsWith("verletz")
                || next.lower().startsWith("verwund");
    }

    /** "schweren" is "schwer", "Schwerverletzte" too. */
    private static String degreeOf(Token token) {
        var adjective = token.word().as(Pos.ADJ);
        var form = adjective == null ? token.lower() : adjective.lemma();
        return form.endsWith("verletzte") || form.endsWith("verletzten")
                ? form.substring(0, form.lastIndexOf("verletzte"))
                : form;
    }

    /** "Weitere 40 wurden verletzt": whether those counted are hurt. */
    boolean areInjured() {
        return told().filter(it -> it.id().equals(INJURED)).isPresent();
    }
}
