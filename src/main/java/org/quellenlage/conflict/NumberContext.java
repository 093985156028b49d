package org.quellenlage.conflict;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.quellenlage.conflict.Vocabulary.PredicateClass;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/**
 * A number with its claim, and what stands around it in its sentence: the words before and behind it, the whole it is a part of ("sechs
 * der neun Werke"), the vehicle that carries it ("ein Lastwagen mit 150 Bienenvölkern"), whether it is an age ("der 49 Jahre alte
 * Angeklagte").
 */
final class NumberContext {

    /** Words between the number of a part and the whole. */
    private static final Set<String> WHOLES = WordList.words("before-wholes");

    /** So many words the whole behind them may have. */
    static final int LONGEST_WHOLE = 5;

    private static final int LETTERS_BEFORE = 12;
    private static final Set<String> PRONOUNS = Set.of("ihnen", "denen", "diesen", "uns");
    private static final Set<String> MORE = Set.of("mehr", "weniger");

    /** Classes of nouns for what carries people and things. */
    static final Set<String> VEHICLES = Set.of("ship", "truck", "car", "plane", "craft");

    /** The unit all ages convert to. */
    private static final String LIFE = "mo";

    private final GistReader reader;
    private final Vocabulary words;
    private final Document document;
    private final ExtractedClaim claim;
    private final Quantity quantity;
    private final Set<String> lemmas;
    private final Set<String> things;
    private final String before;

    /**
     * @param lemmas the basic forms of all words of the claim
     * @param things the classes of its nouns
     */
    NumberContext(GistReader reader, ExtractedClaim claim, Quantity quantity, Set<String> lemmas, Set<String> things) {
        this.reader = reader;
        this.words = reader.words();
        this.document = reader.document();
        this.claim = claim;
        this.quantity = quantity;
        this.lemmas = lemmas;
        this.things = Set.copyOf(things);
        this.before = wordsBefore();
    }

    Vocabulary words() {
        return words;
    }

    ExtractedClaim claim() {
        return claim;
    }

    Quantity quantity() {
        return quantity;
    }

    /** The basic forms of all words of the claim. */
    Set<String> lemmas() {
        return lemmas;
    }

    /** The classes of its nouns. */
    Set<String> things() {
        return things;
    }

    /** Subject, object and what else takes part in the claim. */
    List<Term> terms() {
        return Terms.terms(claim);
    }

    /** What the verb tells. */
    PredicateClass deed() {
        return words.predicate(claim.predicate());
    }

    /** What several words tell together: "mussten ihre Wohnungen verlassen". */
    List<String> turns() {
        return Turns.deeds(lemmas, things);
    }

    /** Whether several words tell it together. */
    boolean tells(String turn) {
        return turns().contains(turn);
    }

    /** The classes of a noun. */
    Set<String> classes(String noun, String last) {
        return reader.nouns().of(noun, last);
    }

    /** The words right before the number, in small letters. */
    String before() {
        return before;
    }

    private String wordsBefore() {
        var text = document.slice(claim.core());
        var at = text.indexOf(quantity.surface());
        var from = Math.max(0, at - LETTERS_BEFORE);
        while (from > 0 && from < at && Character.isLetter(text.charAt(from - 1))) {
            from++; // a word that is cut says nothing
        }
        return at <= 0 ? "" : text.substring(from, at).strip().toLowerCase(Locale.GERMAN);
    }

    Token token(int at) {
        return document.tokens().get(at);
    }

    /** How many tokens the text has. */
    int size() {
        return document.tokens().size();
    }

    /** The first token of the number. */
    int first() {
        return reader.tokenAt(start());
    }

    /** The token behind it. */
    int end() {
        return reader.tokenAt(start() + quantity.surface().length());
    }

    private int start() {
        return claim.core().start() + Math.max(0, document.slice(claim.core()).indexOf(quantity.surface()));
    }

    /** Where the clause of the number begins. */
    int clauseStart() {
        var at = first();
        while (at > 0 && GistReader.isInClause(token(at - 1))) {
            at--;
        }
        return at;
    }

    /** The noun that begins at a token, or behind one adjective there. */
    Optional<Analysis> nounAt(int first) {
        for (var at = first; at < Math.min(size(), first + 2); at++) {
            if (StoryWords.isNoun(token(at))) {
                return Optional.ofNullable(token(at).word().as(Pos.NOUN));
            }
            if (token(at).word().as(Pos.ADJ) == null) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "drei Prozent mehr Lohn". */
    boolean isMore(String dimension) {
        var unit = Unit.of(dimension);
        return unit != null
                && unit.kind() == Unit.Kind.PERCENT
                && end() < size()
                && MORE.contains(token(end()).lower());
    }

    /** The nine of "sechs der neun Werke": what the clause tells is told of the six. */
    boolean isOfWhole() {
        var at = first();
        return at > 1
                && WHOLES.contains(token(at - 1).lower())
                && (token(at - 2).canBe(Pos.NUM) || token(at - 2).is(Token.Kind.NUMBER));
    }

    /** "Sechs der neun Werke" counts works, "34 Prozent der Stimmen" votes: the noun behind the whole; null if there is none. */
    @Nullable
    Analysis wholeBehind() {
        var at = end();
        if (at >= size() || !WHOLES.contains(token(at).lower())) {
            return null;
        }
        for (var next = at + 1; next < Math.min(size(), at + LONGEST_WHOLE); next++) {
            var noun = StoryWords.isNoun(token(next)) ? token(next).word().as(Pos.NOUN) : null;
            if (noun != null) {
                return noun;
            }
            if (PRONOUNS.contains(token(next).lower())) {
                return null; // "neun von ihnen kamen ins Krankenhaus"
            }
        }
        return null;
    }

    /** What adjectives tell of the whole behind the number, not of the part alone: the theft of "zwei der vier gestohlenen Bilder". */
    Set<String> toldOfWhole() {
        var told = new TreeSet<String>();
        var at = end();
        if (at >= size() || !WHOLES.contains(token(at).lower())) {
            return told;
        }
        for (var next = at + 1; next < Math.min(size(), at + LONGEST_WHOLE); next++) {
            if (StoryWords.isNoun(token(next))) {
                return told;
            }
            var verb = token(next).word().as(Pos.VERB);
            if (verb != null) {
                told.add(words.predicate(verb.lemma()).id());
            }
        }
        return Set.of();
    }

    /** "Ein Lastwagen mit 150 Bienenvölkern": whether it is what a vehicle carries. */
    boolean isLoad() {
        var at = first();
        var vehicle = at > 1 && token(at - 1).is("mit") && StoryWords.isNoun(token(at - 2))
                ? token(at - 2).word().as(Pos.NOUN)
                : null;
        return vehicle != null
                && NounClasses.like(vehicle.lemma())
                        .or(() -> NounClasses.like(vehicle.head()))
                        .filter(VEHICLES::contains)
                        .isPresent();
    }

    /** "83 Jahre alt", "im Alter von 83 Jahren", "die 83-Jährige". */
    boolean isAge() {
        var unit = quantity.unit();
        return unit != null
                && words.scale(unit).unit().equals(LIFE)
                && (isBareAge()
                        || before.endsWith("alter von")
                        || isOld(end())
                        || isOld(end() + 1)
                        || quantity.surface().toLowerCase(Locale.GERMAN).contains("jährig"));
    }

    /** "Chesley Sulli, 58, …". */
    private boolean isBareAge() {
        return quantity.surface().chars().allMatch(Character::isDigit)
                && (end() >= size() || !token(end()).lower().startsWith("jahr"));
    }

    /** "83 Jahre alt", "der 49 Jahre alte Angeklagte". */
    private boolean isOld(int at) {
        var adjective = at < size() ? token(at).word().as(Pos.ADJ) : null;
        return adjective != null && adjective.lemma().equals("alt");
    }
}
