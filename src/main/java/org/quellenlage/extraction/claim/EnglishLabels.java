package org.quellenlage.extraction.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.English;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.extraction.name.Gazetteer;
import org.quellenlage.grammar.VerbGroup;
import org.quellenlage.value.Quantity;
import org.quellenlage.value.Unit;

/**
 * Says what a claim claims in a few English words: "~300 basements in Mölln", "treaty has 23 articles", "Article 4 mutual
 * assistance". A word the lexicon does not know stands in German, in quotation marks; a statement frames its German words.
 */
final class EnglishLabels {

    private static final int SHORT = 60;
    private static final Pattern ADJECTIVE_ENDING = Pattern.compile("(es|er|e)$");
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal BILLION = BigDecimal.valueOf(1_000_000_000);
    /** What an uncertain plural is called from which number on. */
    private static final NavigableMap<BigDecimal, String> LOTS = new TreeMap<>(Map.of(
            BigDecimal.ZERO,
            "several",
            BigDecimal.valueOf(24),
            "dozens of",
            BigDecimal.valueOf(200),
            "hundreds of",
            BigDecimal.valueOf(2_000),
            "thousands of",
            BigDecimal.valueOf(20_000),
            "tens of thousands of",
            BigDecimal.valueOf(200_000),
            "hundreds of thousands of",
            BigDecimal.valueOf(2_000_000),
            "millions of"));

    private static final Set<String> CONTAINING =
            Set.of("bestehen", "umfassen", "enthalten", "haben", "zählen", "beinhalten", "aufweisen");

    /**
     * The label in English.
     *
     * @param under the preposition of the number: "um" of "um rund 20 Prozent"; empty if it has none
     * @param german the label in German
     */
    String label(ExtractedClaim claim, @Nullable VerbGroup verb, String under, String german) {
        var doubt = doubt(claim, german);
        if (doubt != null) {
            return doubt.english()
                    + said(claim, verb, under, german.substring(doubt.german().length()));
        }
        return said(claim, verb, under, german);
    }

    private static String said(ExtractedClaim claim, @Nullable VerbGroup verb, String under, String german) {
        return switch (claim.kind()) {
            case QUANTITY -> quantity(claim, verb, under, german);
            case EVENT -> event(claim, verb, german);
            case PROVISION -> provision(claim, german);
            case STATEMENT -> statement(claim, german);
        };
    }

    /** "denied by Huber: " of "von Huber bestritten: ". */
    private record Doubt(String german, String english) {}

    private static @Nullable Doubt doubt(ExtractedClaim claim, String german) {
        if (claim.attribution().isEmpty()) {
            return null;
        }
        var inGerman = Wording.speakers(claim.attribution());
        var denied = GermanLabels.DENIED.formatted(inGerman);
        if (german.startsWith(denied)) {
            return new Doubt(denied, "denied by " + speakers(claim) + ": ");
        }
        var doubted = GermanLabels.DOUBTED.formatted(inGerman);
        return german.startsWith(doubted) ? new Doubt(doubted, "doubted by " + speakers(claim) + ": ") : null;
    }

    private static String speakers(ExtractedClaim claim) {
        return Wording.list(
                Attribution.together(claim.attribution()).stream()
                        .map(it -> name(it.name(), it.entityId()))
                        .toList(),
                "and");
    }

    // ---- quantities

    private static String quantity(ExtractedClaim claim, @Nullable VerbGroup verb, String under, String german) {
        var quantity = claim.quantity();
        if (quantity == null) {
            return quoted(german);
        }
        var moved = moved(claim, verb, quantity, under);
        if (moved != null) {
            return moved;
        }
        var counted = GermanLabels.counted(claim, quantity);
        if (counted == null) {
            return measured(claim, quantity, german);
        }
        var amount = amount(quantity) + " " + term(counted, !isOne(quantity));
        var other = claim.subject() == counted ? claim.object() : claim.subject();
        if (other != null && verb != null && CONTAINING.contains(verb.lemma())) {
            return term(other, false) + " has " + amount;
        }
        if (isBare(claim)) {
            return amount + " (" + quoted(german) + ")";
        }
        var predicate =
                claim.predicate() == null || Presence.is(claim.predicate()) ? "" : " " + participle(claim.predicate());
        if (claim.place() != null) {
            return amount + predicate + " in " + place(claim.place());
        }
        if (claim.subject() == counted || other == null) {
            return amount + predicate;
        }
        return term(other, false) + ": " + amount + predicate;
    }

    /** "revenue rose by 5%", "number of dead rose to 64"; null where nothing moved. */
    private static @Nullable String moved(
            ExtractedClaim claim, @Nullable VerbGroup verb, Quantity quantity, String under) {
        var what = claim.subject();
        var did = claim.predicate() == null ? null : English.verb(claim.predicate());
        var by = under.equals("um") ? " by " : under.equals("auf") ? " to " : null;
        if (what == null
                || did == null
                || by == null
                || verb == null
                || !verb.isPast()
                || verb.voice() != VerbGroup.Voice.ACTIVE
                || claim.commitment().polarity() != Commitment.Polarity.AFFIRMED) {
            return null;
        }
        var moved = did.past() + by + amount(quantity);
        if (GermanLabels.counted(claim, quantity) != what) {
            return term(what, false) + " " + moved + unit(quantity);
        }
        return claim.ruleId().equals(QuantityRules.CUMULATIVE.id())
                ? "number of " + term(what, true) + " " + moved
                : null;
    }

    private static String measured(ExtractedClaim claim, Quantity quantity, String german) {
        var of = claim.subject() == null ? claim.object() : claim.subject();
        var amount = amount(quantity) + unit(quantity);
        if (claim.ruleId().equals(QuantityRules.MULTIPLIED.id())) {
            return of == null ? "×" + amount + " (" + quoted(german) + ")" : term(of, false) + " ×" + amount;
        }
        return of == null ? amount + " (" + quoted(german) + ")" : term(of, false) + ": " + amount;
    }

    private static String unit(Quantity quantity) {
        var unit = quantity.unit();
        if (unit == null) {
            return quantity.counted() == null ? "" : " " + noun(quantity.counted(), !isOne(quantity));
        }
        if (unit.equals("%")) {
            return "%";
        }
        var known = Unit.of(unit);
        return " " + (known == null ? unit : known.english());
    }

    private static boolean isOne(Quantity quantity) {
        return quantity.value() != null && quantity.value().compareTo(BigDecimal.ONE) == 0;
    }

    static String amount(Quantity quantity) {
        var value = quantity.value();
        if (value == null) {
            return vague(quantity);
        }
        return switch (quantity.bound()) {
            case EXACT -> number(value);
            case APPROX -> "~" + number(value);
            case AT_LEAST -> "at least " + number(value);
            case AT_MOST -> "at most " + number(value);
            case MORE_THAN -> "more than " + number(value);
            case LESS_THAN -> "less than " + number(value);
            case RANGE, VAGUE -> vague(quantity);
        };
    }

    private static String vague(Quantity quantity) {
        var lower = quantity.lower();
        var upper = quantity.upper();
        if (quantity.bound() == Quantity.Bound.VAGUE && lower != null) {
            return LOTS.floorEntry(lower).getValue();
        }
        if (lower != null && upper != null) {
            return lower.signum() == 0 ? "up to " + number(upper) : number(lower) + "–" + number(upper);
        }
        return lower != null
                ? "at least " + number(lower)
                : upper != null ? "at most " + number(upper) : quoted(quantity.surface());
    }

    /** "11,000", "1.2 million", "3.5". */
    static String number(BigDecimal value) {
        if (value.abs().compareTo(BILLION) >= 0) {
            return plain(value.divide(BILLION, 3, RoundingMode.HALF_UP)) + " billion";
        }
        if (value.abs().compareTo(MILLION) >= 0) {
            return plain(value.divide(MILLION, 3, RoundingMode.HALF_UP)) + " million";
        }
        return plain(value);
    }

    private static String plain(BigDecimal value) {
        var digits =
                value.setScale(3, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        var point = digits.indexOf('.');
        var out = new StringBuilder(digits);
        for (var i = (point < 0 ? digits.length() : point) - 3; i > (digits.startsWith("-") ? 1 : 0); i -= 3) {
            out.insert(i, ',');
        }
        return out.toString();
    }

    // ---- events

    private static String event(ExtractedClaim claim, @Nullable VerbGroup verb, String german) {
        var predicate = claim.predicate();
        if (predicate == null) {
            return quoted(german);
        }
        if (!isTranslatable(claim, predicate) || isBare(claim)) {
            return quoted(german);
        }
        var noun = English.noun(predicate);
        var words = new StringBuilder();
        if (noun != null && English.verb(predicate) == null) {
            words.append(noun.singular());
            var people = people(claim);
            if (!people.isEmpty()) {
                words.append(" of ").append(String.join(" and ", people));
            }
        } else {
            words.append(verbal(claim, verb, predicate));
        }
        if (claim.place() != null) {
            words.append(" in ").append(place(claim.place()));
        }
        if (claim.time() != null && Character.isDigit(claim.time().edtf().charAt(0))) {
            words.append(" (").append(claim.time().edtf()).append(')');
        }
        return words.toString();
    }

    /** "wurde erstochen": of a passive whose participle no dictionary knows only "werden" is left, which says nothing alone. */
    private static boolean isBare(ExtractedClaim claim) {
        return "werden".equals(claim.predicate()) && claim.object() == null;
    }

    /** Whether verb, subject and object all have English words; a sentence half in German helps nobody. */
    private static boolean isTranslatable(ExtractedClaim claim, String predicate) {
        var known = English.verb(predicate) != null || English.noun(predicate) != null;
        var somebody = claim.subject() != null || claim.object() != null;
        var complete = claim.object() != null
                || claim.place() != null
                || claim.time() != null
                || claim.core().length() < SHORT;
        return known && somebody && complete && isKnown(claim.subject()) && isKnown(claim.object());
    }

    private static boolean isKnown(@Nullable Term term) {
        return term == null || !term(term, false).contains("„");
    }

    private static String verbal(ExtractedClaim claim, @Nullable VerbGroup verb, String predicate) {
        var passive = verb != null && verb.voice() != VerbGroup.Voice.ACTIVE;
        var done = English.verb(predicate);
        var did = done == null ? "„" + predicate + "“" : passive ? "was " + done.participle() : done.past();
        if (claim.subject() == null && claim.object() != null) {
            return term(claim.object(), false) + " " + (done == null ? did : done.participle());
        }
        var subjects = passive && claim.subject() != null ? List.of(term(claim.subject(), false)) : people(claim);
        var object = claim.object() == null ? "" : " " + term(claim.object(), false);
        return String.join(" and ", subjects) + (subjects.isEmpty() ? "" : " ") + did + object;
    }

    private static List<String> people(ExtractedClaim claim) {
        var people = new ArrayList<String>();
        if (claim.subject() != null) {
            people.add(term(claim.subject(), false));
        }
        claim.participants().forEach(it -> people.add(term(it, false)));
        return people.size() > 3 ? people.subList(0, 3) : people;
    }

    // ---- provisions and statements

    private static String provision(ExtractedClaim claim, String german) {
        var provision = claim.provision();
        if (provision == null) {
            return quoted(german);
        }
        var content = claim.object() == null ? quoted(content(german)) : term(claim.object(), false);
        if (provision.article() != null) {
            return (provision.surface().startsWith("§") ? "§ " : "Article ") + provision.article() + " " + content;
        }
        var instrument = provision.instrument();
        return instrument == null ? content : english(instrument) + ": " + content;
    }

    private static String english(String instrument) {
        var noun = English.noun(instrument);
        return noun == null ? "„" + instrument + "“" : noun.singular();
    }

    private static String content(String german) {
        var colon = german.indexOf(": ");
        return colon < 0 ? german : german.substring(colon + 2);
    }

    private static String statement(ExtractedClaim claim, String german) {
        if (claim.attribution().isEmpty()) {
            return quoted(german);
        }
        var link = claim.attribution().getLast();
        if (claim.core().overlaps(link.span())) {
            return quoted(german);
        }
        var prefix = Wording.speakers(claim.attribution()) + ": ";
        return german.startsWith(prefix)
                ? speakers(claim) + ": " + quoted(german.substring(prefix.length()))
                : quoted(german); // "Huber kündigte an, …" names the speaker itself
    }

    // ---- words

    /** A term in English: its name if it has one, else adjectives and noun. */
    static String term(Term term, boolean plural) {
        if (term.entityId() != null) {
            return name(term.name(), term.entityId());
        }
        if (term.name().equals(term.head())
                && English.noun(term.head()) == null
                && English.noun(term.hypernym()) == null) {
            return isProperName(term) ? term.name() : "„" + term.name() + "“";
        }
        var words = new StringBuilder();
        var adjectives = term.modifiers().stream()
                .filter(it -> Character.isLowerCase(it.charAt(0)))
                .toList();
        for (var i = 0; i < adjectives.size(); i++) {
            var joined = i > 0 && i == adjectives.size() - 1 && term.name().contains(" und ");
            words.append(joined ? "and " : "")
                    .append(adjective(adjectives.get(i)))
                    .append(' ');
        }
        words.append(noun(term, plural || isPlural(term)));
        for (var modifier : term.modifiers()) {
            if (Character.isUpperCase(modifier.charAt(0))) {
                words.append(" of ").append(nounOrName(modifier));
            }
        }
        return words.toString();
    }

    /** A head that no dictionary knows as a noun is a name. */
    private static boolean isProperName(Term term) {
        return term.modifiers().isEmpty() && term.head().equals(term.hypernym());
    }

    private static boolean isPlural(Term term) {
        return !term.name().isEmpty()
                && !List.of(term.name().split(" ")).contains(term.head())
                && term.name().length() > term.head().length();
    }

    private static String noun(Term term, boolean plural) {
        var whole = English.noun(term.head());
        var known = whole == null ? English.noun(term.hypernym()) : whole;
        return known == null ? "„" + term.head() + "“" : plural ? known.plural() : known.singular();
    }

    private static String noun(String lemma, boolean plural) {
        var known = English.noun(lemma);
        return known == null ? "„" + lemma + "“" : plural ? known.plural() : known.singular();
    }

    private static String nounOrName(String word) {
        var known = Gazetteer.WORLD.named(word);
        if (known != null) {
            return known.english();
        }
        var noun = English.noun(word);
        return noun == null ? word : noun.singular();
    }

    private static String adjective(String lemma) {
        var known = English.adjective(lemma);
        if (known != null) {
            return known;
        }
        var national = Gazetteer.WORLD.englishAdjective(lemma);
        return national == null ? "„" + lemma + "“" : national;
    }

    private static String participle(String predicate) {
        var verb = English.verb(predicate);
        return verb == null ? "(„" + predicate + "“)" : verb.participle();
    }

    private static String place(ClaimPlace place) {
        return name(place.name(), place.entityId());
    }

    static String name(String name, @Nullable String entityId) {
        var entity = entityId == null ? Gazetteer.WORLD.named(name) : Gazetteer.WORLD.byId(entityId);
        if (entity != null && entity.name().equals(name)) {
            return entity.english();
        }
        var named = Gazetteer.WORLD.named(name);
        return named == null ? body(name) : named.english();
    }

    /** "norwegisches Verteidigungsministerium" is the Norwegian defence ministry. */
    private static String body(String name) {
        var words = name.split(" ");
        if (words.length == 2 && Character.isLowerCase(words[0].charAt(0))) {
            var noun = English.noun(words[1]);
            var lemma = ADJECTIVE_ENDING.matcher(words[0]).replaceFirst("");
            var adjective = Gazetteer.WORLD.englishAdjective(lemma);
            if (noun != null && adjective != null) {
                return adjective + " " + noun.singular();
            }
        }
        var noun = words.length == 1 ? English.noun(name) : null;
        return noun == null ? name : noun.singular();
    }

    static String quoted(String german) {
        return "“" + german + "”";
    }
}
