package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Document;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Sentence;
import org.quellenlage.text.Span;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.text.WordList;
import org.quellenlage.value.Hedge.Meaning;
import org.quellenlage.value.Numeral.Form;

/**
 * Reads the numbers of one sentence.
 *
 * <pre>
 * number  = {hedge} (range | amount | vague | ordinal | compound) [hedge]
 * range   = "zwischen" amount "und" amount | amount ("bis" | dash | "oder") amount
 * amount  = currency numeral | numeral [unit] [cents]
 * vague   = ("mehrere" | "einige" | …) (scale | unit) | lot [unit]
 * ordinal = "dritte" | "3." | "jeder" ordinal
 * </pre>
 */
final class SentenceNumbers {

    private static final Set<String> NUMBERED = WordList.words("numbered-things");
    private static final Map<String, String> EXACT_AMOUNTS = WordList.pairs("exact-amounts");
    private static final Set<String> LASTING = WordList.words("spans-of-years");
    private static final Set<String> MONTHS = Set.of(
            "januar",
            "jänner",
            "jaenner",
            "februar",
            "feber",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember",
            "jan",
            "feb",
            "mär",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "okt",
            "nov",
            "dez",
            "jan.",
            "feb.",
            "febr.",
            "mär.",
            "apr.",
            "jun.",
            "jul.",
            "aug.",
            "sep.",
            "sept.",
            "okt.",
            "nov.",
            "dez.");
    private static final Set<String> TELEPHONE = Set.of(
            "telefon",
            "tel",
            "tel.",
            "telefonnummer",
            "rufnummer",
            "hotline",
            "fax",
            "notruf",
            "handynummer",
            "mobil",
            "telefonnummern",
            "faxnummer",
            "durchwahl",
            "notrufnummer",
            "servicenummer",
            "ruf",
            "telefax",
            "handy");
    private static final Set<String> STREETS =
            Set.of("straße", "strasse", "str.", "allee", "weg", "gasse", "ring", "damm", "ufer", "chaussee", "platz");
    private static final Set<String> DEGREES = Set.of(
            "deutlich",
            "weit",
            "weitaus",
            "erheblich",
            "wesentlich",
            "etwas",
            "leicht",
            "klar",
            "viel",
            "beträchtlich",
            "bedeutend",
            "geringfügig",
            "knapp",
            "gut",
            "merklich",
            "spürbar",
            "ein wenig");
    private static final Set<String> SEVERAL = Set.of(
            "mehrere",
            "mehreren",
            "mehrerer",
            "einige",
            "einigen",
            "einiger",
            "etliche",
            "etlichen",
            "etlicher",
            "viele",
            "vielen",
            "vieler",
            "wenige",
            "wenigen",
            "weniger",
            "zahlreiche",
            "zahlreichen",
            "paar");
    private static final Set<String> YEAR_WORDS = Set.of(
            "jahr",
            "jahre",
            "jahres",
            "jahren",
            "seit",
            "anfang",
            "mitte",
            "ende",
            "sommer",
            "herbst",
            "winter",
            "frühjahr",
            "frühling",
            "wintersemester",
            "sommersemester",
            "saison",
            "geschäftsjahr",
            "rechnungsjahr",
            "haushaltsjahr",
            "quartal",
            "baujahr",
            "jahrgang",
            "spätestens",
            "anno",
            "wm",
            "em",
            "ostern",
            "weihnachten");

    private final Document document;
    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;
    private final List<NumberExpression> found;
    /** No hedge may reach back into the number before. */
    private int free;

    SentenceNumbers(Document document, Sentence sentence, List<NumberExpression> found) {
        this.document = document;
        this.tokens = document.tokens();
        this.from = sentence.tokens().getFirst().index();
        this.limit = sentence.tokens().getLast().index() + 1;
        this.numerals = new NumeralReader(document.text(), tokens);
        this.found = found;
        this.free = from;
    }

    void read() {
        var i = from;
        while (i < limit) {
            var next = mayBegin(tokens.get(i)) ? step(i) : i;
            i = Math.max(next, i + 1);
        }
    }

    /** Most tokens of a text are told apart here. */
    private static boolean mayBegin(Token token) {
        return switch (token.kind()) {
            case NUMBER, ORDINAL, SYMBOL -> true;
            case WORD, ABBREVIATION -> NumberWords.mayBeginWithNumber(token.form()) || mayBeginOther(token.form());
            case PUNCTUATION -> token.is(",") || token.is("-") || token.is("−");
            case OPENING_QUOTE, CLOSING_QUOTE, QUOTE, ADDRESS -> false;
        };
    }

    private static boolean mayBeginOther(String form) {
        return switch (Character.toLowerCase(form.charAt(0))) {
            case 'z' -> form.equalsIgnoreCase("zwischen") || form.equalsIgnoreCase("zuerst");
            case 'j' -> isEvery(form.toLowerCase(Locale.GERMAN));
            default ->
                SEVERAL.contains(form.toLowerCase(Locale.GERMAN))
                        || Character.isUpperCase(form.charAt(0)) && isSign(form);
        };
    }

    private static boolean isEvery(String lower) {
        return switch (lower) {
            case "jeder", "jede", "jedes", "jeden", "jedem" -> true;
            default -> false;
        };
    }

    /** "CHF", "US", "Fr.": forms that may stand before an amount. */
    private static boolean isSign(String form) {
        if (form.equals("Fr.") || form.equals("SFr.")) {
            return true;
        }
        for (var i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() <= 4;
    }

    /** Reads what begins at {@code i}; answers the token to go on with. */
    private int step(int i) {
        var token = tokens.get(i);
        if (token.is(Kind.NUMBER) && i + 3 < limit && tokens.get(i + 1).is("-") && numerals.isGlued(i + 1)) {
            var suspended = new CompoundNumber(tokens, i, limit).suspendedDigits();
            if (suspended != null) {
                return compound(suspended, i);
            }
        }
        if (token.is(Kind.NUMBER) && isNoQuantity(i)) {
            return afterCode(i);
        }
        if (token.form().equalsIgnoreCase("zwischen")) {
            return between(i);
        }
        var signed = prefixedMoney(i);
        if (signed > i) {
            return signed;
        }
        if (token.is(Kind.SYMBOL) && token.is("+")) {
            return telephone(i);
        }
        var numeral = numerals.at(i, limit);
        if (numeral != null) {
            return amount(numeral);
        }
        if (token.is(Kind.ORDINAL)) {
            return ordinalInDigits(i);
        }
        return token.isWord() ? word(i) : i;
    }

    // ---------------------------------------------------------------- what looks like a number and is none

    /** Numbers of articles, telephones, houses, files and dates are no quantities. */
    private boolean isNoQuantity(int i) {
        var before = i > from ? tokens.get(i - 1) : null;
        if (before != null && (isReference(before) || isTelephoneWord(i) || isStreet(before))) {
            return true;
        }
        var form = tokens.get(i).form();
        var next = i + 1 < limit ? tokens.get(i + 1) : null;
        if (next == null) {
            return false;
        }
        if (next.is("Uhr") || MONTHS.contains(next.form().toLowerCase(Locale.GERMAN))) {
            return true;
        }
        if (form.charAt(0) == '0' && Digits.isWhole(form) && form.length() > 2) {
            return (next.is("/") || next.is("-") || next.is(Kind.NUMBER)) && i + 2 < limit;
        }
        return isPostalCode(form, before, next) || isCodeOfGroups(i);
    }

    private static boolean isReference(Token before) {
        return switch (before.form()) {
            case "§",
                    "Artikel",
                    "Artikeln",
                    "Artikels",
                    "Art.",
                    "Art",
                    "Absatz",
                    "Abs.",
                    "Abs",
                    "Paragraf",
                    "Paragraph",
                    "Paragrafen",
                    "Paragraphen",
                    "Ziffer",
                    "Ziff.",
                    "Rn.",
                    "Rdn.",
                    "Rz.",
                    "Randnummer",
                    "Absätze",
                    "Absätzen",
                    "Nrn.",
                    "Halbsatz",
                    "ISBN",
                    "IBAN",
                    "PLZ",
                    "Postfach",
                    "DIN",
                    "ISO" -> true;
            default -> false;
        };
    }

    private boolean isTelephoneWord(int i) {
        for (var back = i - 1; back >= Math.max(from, i - 3); back--) {
            if (TELEPHONE.contains(tokens.get(back).form().toLowerCase(Locale.GERMAN))) {
                var form = tokens.get(i).form();
                return form.length() >= 3
                        || form.charAt(0) == '0'
                        || back == i - 1 && i + 1 < limit && tokens.get(i + 1).is(Kind.NUMBER);
            }
        }
        return false;
    }

    private static boolean isStreet(Token before) {
        if (!before.isWord() || before.form().length() < 6) {
            return false;
        }
        var lower = before.form().toLowerCase(Locale.GERMAN);
        for (var street : STREETS) {
            if (lower.endsWith(street) && (lower.length() > street.length() + 1 || street.startsWith("str"))) {
                return before.isCapitalised() && !lower.endsWith("rundweg") && !lower.equals("hinweg");
            }
        }
        return false;
    }

    /** "14191 Berlin", "D-45472 Mülheim": five digits before the name of a town. */
    private static boolean isPostalCode(String form, @Nullable Token before, Token next) {
        return form.length() == 5
                && Digits.isWhole(form)
                && next.isCapitalised()
                && next.isWord()
                && (next.word().has(Pos.PROPN, Analysis.Kind.CITY)
                        || !next.word().isKnown()
                        || next.canBe(Pos.PROPN) && !next.canBe(Pos.NOUN)
                        || before != null && (before.is(",") || before.is("-")) && !next.canBe(Pos.ADJ));
    }

    /** "1-222-2222": three groups or more joined by hyphens. */
    private boolean isCodeOfGroups(int i) {
        return i + 4 < limit
                && isGluedDash(i + 1)
                && tokens.get(i + 2).is(Kind.NUMBER)
                && isGluedDash(i + 3)
                && tokens.get(i + 4).is(Kind.NUMBER)
                && numerals.isGlued(i + 4);
    }

    private boolean isGluedDash(int i) {
        return numerals.isDash(i) && numerals.isGlued(i) && i + 1 < limit && numerals.isGlued(i + 1);
    }

    /** The token after a run of digits, strokes and hyphens. */
    private int afterCode(int i) {
        var first = tokens.get(i).form();
        if (!(first.charAt(0) == '0' || isTelephoneWord(i) || isCodeOfGroups(i))) {
            return i + 1;
        }
        var end = i + 1;
        while (end < limit
                && (tokens.get(end).is(Kind.NUMBER)
                        || (tokens.get(end).is("/") || tokens.get(end).is("-"))
                                && end + 1 < limit
                                && tokens.get(end + 1).is(Kind.NUMBER))) {
            end++;
        }
        return end;
    }

    /** "+49 30 1234": a plus before at least two more groups is a telephone number. */
    private int telephone(int i) {
        var end = i + 1;
        var groups = 0;
        while (end < limit
                && (tokens.get(end).is(Kind.NUMBER)
                        || tokens.get(end).is("-")
                        || tokens.get(end).is("/"))) {
            groups += tokens.get(end).is(Kind.NUMBER) ? 1 : 0;
            end++;
        }
        return groups >= 3 ? end : i;
    }

    /** A bare number without a unit that names something: a year, a type, a road. */
    private boolean isName(Numeral numeral) {
        if (numeral.form() != Form.DIGITS || numeral.after() - numeral.first() > 1) {
            return false;
        }
        var form = tokens.get(numeral.first()).form();
        var hedge = hedgeBefore(numeral.first(), true);
        if (hedge != null && tokens.get(hedge.after() - 1).is("als")) {
            return isYear(numeral, form) && form.compareTo("1900") >= 0;
        }
        if (!Digits.isWhole(form) || hedge != null) {
            return false;
        }
        return isYear(numeral, form) || isTypeNumber(numeral, form) || isGluedToLetters(numeral);
    }

    private boolean isGluedToLetters(Numeral numeral) {
        var after = numeral.after();
        return after < limit && numerals.isGlued(after) && tokens.get(after).is(Kind.WORD);
    }

    private boolean isYear(Numeral numeral, String form) {
        if (form.length() != 4 || form.charAt(0) == '0' || !Digits.isWhole(form)) {
            return false;
        }
        var before =
                numeral.first() > from ? tokens.get(numeral.first() - 1).form().toLowerCase(Locale.GERMAN) : "";
        if (YEAR_WORDS.contains(before) || MONTHS.contains(before) || before.matches("\\d{1,2}\\.")) {
            return true;
        }
        var year = Integer.parseInt(form);
        if (year < 1500 || year > 2100) {
            return (before.equals("in") || before.equals("von") || before.equals("anno"))
                    && !isCounted(numeral.after());
        }
        return !isCounted(numeral.after()) || before.equals("(");
    }

    /** Whether a noun that can be counted stands here, with or without adjectives before it. */
    private boolean isCounted(int i) {
        var at = i;
        while (at < limit
                && at < i + 4
                && tokens.get(at).isWord()
                && !tokens.get(at).isCapitalised()) {
            if (!tokens.get(at).canBe(Pos.ADJ) && !tokens.get(at).canBe(Pos.VERB)
                    || tokens.get(at).canBe(Pos.ADP)
                    || tokens.get(at).canBe(Pos.ADV) && !tokens.get(at).word().isOnly(Pos.ADJ)) {
                return false;
            }
            if (tokens.get(at).word().forms() != 0 && !tokens.get(at).canBe(Pos.ADJ)) {
                return false;
            }
            at++;
        }
        if (at >= limit || !tokens.get(at).isWord() || !tokens.get(at).isCapitalised()) {
            return false;
        }
        var noun = tokens.get(at);
        return noun.canBe(Pos.NOUN) && !(noun.canBe(Pos.PROPN) && noun.word().has(Pos.PROPN, Analysis.Kind.SURNAME))
                || !noun.word().isKnown() && noun.form().indexOf('-') > 0
                || !noun.word().isKnown() && at == i;
    }

    /** "Boeing 737", "A 8", "ICE 73": a name and its number. */
    private boolean isTypeNumber(Numeral numeral, String form) {
        if (form.length() > 4 || numeral.first() == from || isCounted(numeral.after())) {
            return false;
        }
        var before = tokens.get(numeral.first() - 1);
        if (before.is(Kind.WORD) && hasInnerCapital(before.form())) {
            return true;
        }
        if (!before.is(Kind.WORD) || !before.isCapitalised()) {
            return false;
        }
        return isShortCode(before.form())
                || !before.word().isKnown() && numeral.first() - 1 > from
                || before.canBe(Pos.PROPN) && !before.canBe(Pos.NOUN) && !isPlace(before) && !isPerson(before);
    }

    private static boolean isPlace(Token token) {
        return token.word().has(Pos.PROPN, Analysis.Kind.CITY)
                || token.word().has(Pos.PROPN, Analysis.Kind.COUNTRY)
                || token.word().has(Pos.PROPN, Analysis.Kind.REGION);
    }

    private static boolean isPerson(Token token) {
        return token.word().has(Pos.PROPN, Analysis.Kind.SURNAME)
                || token.word().has(Pos.PROPN, Analysis.Kind.FIRST_NAME);
    }

    /** "iPhone", "iOS": a brand. */
    private static boolean hasInnerCapital(String form) {
        return Character.isLowerCase(form.charAt(0))
                && form.length() > 2
                && form.length() < 12
                && form.indexOf('-') < 0
                && form.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean isShortCode(String form) {
        for (var i = 0; i < form.length(); i++) {
            if (!Character.isUpperCase(form.charAt(i))) {
                return false;
            }
        }
        return form.length() <= 3;
    }

    // ---------------------------------------------------------------- amounts

    private int amount(Numeral numeral) {
        if (numeral.form() == Form.SCORE) {
            return score(numeral);
        }
        var ordinal = bigOrdinal(numeral);
        if (ordinal > 0) {
            return ordinal;
        }
        if (numeral.form() != Form.LOT && isNumbered(numeral)) {
            return label(numeral);
        }
        var amount = withUnit(numeral);
        if (numeral.form() == Form.LOT) {
            return vague(amount);
        }
        var range = range(amount);
        if (range != null) {
            return range;
        }
        var ratio = ratio(numeral);
        if (ratio > 0) {
            return ratio;
        }
        if (amount.unit == null && (numeral.form() == Form.DOTTED && !isHedged(numeral) || isName(numeral))) {
            return numeral.after();
        }
        if (amount.unit == null && numeral.form() == Form.ARTICLE && !standsAlone(numeral)) {
            return numeral.first();
        }
        return single(amount);
    }

    private int score(Numeral numeral) {
        var written = slice(numeral);
        var first = new BigDecimal(written.substring(0, written.indexOf(':')));
        var quantity = Quantities.score(first, written);
        return add(numeral.start(), numeral.end(), quantity, NumberExpression.Type.CARDINAL, "number/score", numeral);
    }

    private boolean isHedged(Numeral numeral) {
        return hedgeBefore(numeral.first(), false) != null;
    }

    /** "Eine." as a whole sentence is a number. */
    private boolean standsAlone(Numeral numeral) {
        var alone = limit - from == 1
                || limit - from == 2 && tokens.get(limit - 1).is(".");
        return numeral.first() == from ? alone : isWordItself(numeral);
    }

    /** "Das Wort Ein ist kurz": a capital inside a sentence with no noun to go with. */
    private boolean isWordItself(Numeral numeral) {
        var before = tokens.get(numeral.first() - 1);
        var next = numeral.after() < limit ? tokens.get(numeral.after()) : null;
        return tokens.get(numeral.first()).is("Ein")
                && before.isWord()
                && next != null
                && (next.canBe(Pos.VERB) || next.canBe(Pos.AUX))
                && !next.isCapitalised()
                && !next.canBe(Pos.ADJ);
    }

    /** A numeral with its unit. */
    private static final class Amount {
        final Numeral numeral;
        final @Nullable Unit unit;
        final int start;
        final int first;
        final int after;
        final int end;
        final @Nullable BigDecimal value;

        Amount(
                Numeral numeral,
                @Nullable Unit unit,
                int first,
                int start,
                int after,
                int end,
                @Nullable BigDecimal value) {
            this.numeral = numeral;
            this.unit = unit;
            this.first = first;
            this.start = start;
            this.after = after;
            this.end = end;
            this.value = value;
        }
    }

    private Amount withUnit(Numeral numeral) {
        var at = afterDash(numeral.after());
        var match = Unit.at(tokens, at, limit);
        if (match == null && at != numeral.after()) {
            at = numeral.after();
        }
        if (match == null || !fits(numeral, match, at)) {
            return new Amount(
                    numeral, null, numeral.first(), numeral.start(), numeral.after(), numeral.end(), numeral.value());
        }
        var after = at + match.length();
        var unit = pounds(match.unit(), numeral);
        var value = numeral.value();
        var end = match.end();
        if (unit.isMoney() && value != null) {
            return withCents(numeral, unit, value, after, end);
        }
        return new Amount(numeral, unit, numeral.first(), numeral.start(), after, end, value);
    }

    /** "5,- Euro", "10.– Franken": the dash for no cents. */
    private int afterDash(int at) {
        if (at + 1 < limit && tokens.get(at).is(",") && numerals.isDash(at + 1) && numerals.isGlued(at + 1)) {
            return at + 2;
        }
        return at;
    }

    private boolean fits(Numeral numeral, Unit.Match match, int at) {
        var first = tokens.get(at);
        var form = first.form();
        if (form.length() == 1 && Character.isLetter(form.charAt(0)) && match.length() == 1) {
            return !isAfterBrand(numeral)
                    && (numeral.isWritten() || numeral.form() == Form.SCALED || numeral.form() == Form.FRACTION);
        }
        if (numeral.form() == Form.ARTICLE) {
            return switch (match.unit().symbol()) {
                case "in", "ft", "bar", "U", "Kronen", "Pesos", "kn", "W", "Ar" -> false;
                default -> true;
            };
        }
        return !(numeral.form() == Form.DIGITS
                && first.is(Kind.ABBREVIATION)
                && form.equals("Fr.")
                && at + 1 < limit
                && tokens.get(at + 1).isCapitalised());
    }

    /** "iPhone 5s" is a name. */
    private boolean isAfterBrand(Numeral numeral) {
        if (numeral.first() == from) {
            return false;
        }
        var before = tokens.get(numeral.first() - 1);
        return before.is(Kind.WORD)
                && (hasInnerCapital(before.form())
                        || before.isCapitalised() && !before.word().isKnown());
    }

    /** Pounds are money where there are thousands of them. */
    private static Unit pounds(Unit unit, Numeral numeral) {
        var value = numeral.value();
        if (!unit.symbol().equals("Pfd") || value == null || value.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return unit;
        }
        var sterling = Unit.of("GBP");
        return sterling == null ? unit : sterling;
    }

    /** "2 Euro 50", "zwei Euro und fünfzig Cent", "15 Dollar und 15". */
    private Amount withCents(Numeral numeral, Unit unit, BigDecimal value, int after, int end) {
        var whole = new Amount(numeral, unit, numeral.first(), numeral.start(), after, end, value);
        var and = after < limit && tokens.get(after).is("und");
        var cents = numerals.at(and ? after + 1 : after, limit);
        if (cents == null || cents.value() == null || value.scale() > 0 || numeral.form() == Form.SCALED) {
            return whole;
        }
        var amount = cents.value();
        if (amount.signum() <= 0 || amount.compareTo(BigDecimal.valueOf(100)) >= 0 || amount.scale() > 0) {
            return whole;
        }
        var match = Unit.at(tokens, cents.after(), limit);
        var isCent = match != null && match.unit().base().equals(unit.symbol())
                || match != null && match.unit().symbol().equals("ct") && unit.isMoney();
        var isBare = match == null
                && cents.isWritten()
                && (!and && cents.end() - cents.start() == 2
                        || cents.after() >= limit
                        || !tokens.get(cents.after()).isWord()
                                && !tokens.get(cents.after()).is("%"));
        if (!isCent && !isBare) {
            return whole;
        }
        var last = cents.after() + (match == null ? 0 : match.length());
        var sum = value.add(amount.movePointLeft(2));
        return new Amount(
                numeral, unit, numeral.first(), numeral.start(), last, match == null ? cents.end() : match.end(), sum);
    }

    /** "$5 Mio.", "CHF 2.5 Mrd.", "US-$ 15": the sign before the amount. */
    private int prefixedMoney(int i) {
        var token = tokens.get(i);
        if (!token.is(Kind.SYMBOL) && !isSign(token.form()) && !isLowerSign(i)) {
            return i;
        }
        var match = Unit.at(tokens, i, limit);
        if (match == null || !match.unit().isMoney() || i + match.length() >= limit) {
            return i;
        }
        var numeral = numerals.at(i + match.length(), limit);
        if (numeral == null || !numeral.isWritten() && numeral.form() != Form.SCALED) {
            return i;
        }
        var amount =
                new Amount(numeral, match.unit(), i, token.start(), numeral.after(), numeral.end(), numeral.value());
        var range = range(amount);
        return range != null ? range : single(amount);
    }

    private boolean isLowerSign(int i) {
        return i + 1 < limit && tokens.get(i + 1).is("$") && numerals.isGlued(i + 1);
    }

    private int single(Amount amount) {
        var value = amount.value;
        if (value == null) {
            return amount.after;
        }
        var unit = amount.unit;
        var type = type(amount);
        if (type == NumberExpression.Type.AGE && unit == null) {
            unit = Unit.of("a");
        }
        var rule = switch (type) {
            case AGE -> "number/age";
            case MONEY -> "number/money";
            case PERCENT -> "number/percent";
            case MEASURE -> "number/measure";
            default ->
                switch (amount.numeral.form()) {
                    case FRACTION -> "number/fraction";
                    case WORDS, ARTICLE -> "number/words";
                    default -> "number/digits";
                };
        };
        var hedges = hedges(amount, unit != null);
        var surface = hedges.surface();
        var quantity =
                Quantities.of(value, hedges.meanings, hedges.words, unit == null ? null : unit.symbol(), surface);
        return add(amount.start, amount.end, quantity, type, hedges.span, rule, amount.after);
    }

    private NumberExpression.Type type(Amount amount) {
        if (isAge(amount)) {
            return NumberExpression.Type.AGE;
        }
        if (amount.unit == null) {
            return NumberExpression.Type.CARDINAL;
        }
        return switch (amount.unit.kind()) {
            case MONEY -> NumberExpression.Type.MONEY;
            case PERCENT -> NumberExpression.Type.PERCENT;
            default -> NumberExpression.Type.MEASURE;
        };
    }

    /** "34 Jahre alt", "im Alter von 34 Jahren", "Eva Kern (34)". */
    private boolean isAge(Amount amount) {
        var value = amount.value;
        var before = amount.first > from ? tokens.get(amount.first - 1) : null;
        var ofAge = before != null
                && before.is("von")
                && amount.first - 2 >= from
                && (tokens.get(amount.first - 2).is("Alter")
                        || tokens.get(amount.first - 2).is("Lebensalter"));
        if (amount.unit != null) {
            return amount.unit.isDuration()
                    && (ofAge
                            || amount.after < limit
                                    && isOld(tokens.get(amount.after).form()));
        }
        if (value == null || amount.numeral.form() == Form.SCALED) {
            return false;
        }
        if (ofAge) {
            return true;
        }
        return before != null
                && before.is("(")
                && amount.after < limit
                && (tokens.get(amount.after).is(")") || tokens.get(amount.after).is(","))
                && amount.numeral.form() == Form.DIGITS
                && value.compareTo(BigDecimal.valueOf(110)) < 0
                && amount.first - 2 >= from
                && isPersonsName(amount.first - 2);
    }

    private boolean isPersonsName(int i) {
        var token = tokens.get(i);
        return token.is(Kind.WORD)
                && token.isCapitalised()
                && (isPerson(token) || !token.word().isKnown())
                && i > from
                && tokens.get(i - 1).is(Kind.WORD)
                && tokens.get(i - 1).isCapitalised();
    }

    private static boolean isOld(String form) {
        return switch (form) {
            case "alt", "alte", "alten", "alter", "altes", "altem", "jung", "junge", "jungen", "junger" -> true;
            default -> false;
        };
    }

    // ---------------------------------------------------------------- ranges

    /** "3 bis 5", "10-15 Euro", "von 3km bis 5km", "zwei oder drei"; null where none is. */
    private @Nullable Integer range(Amount low) {
        var at = low.after;
        if (at + 1 >= limit || low.value == null) {
            return null;
        }
        var link = tokens.get(at);
        var dash = numerals.isDash(at);
        var or = link.is("oder");
        if (!dash && !or && !link.is("bis")) {
            return null;
        }
        var next = at + 1;
        if (link.is("bis") && tokens.get(next).is("zu") && next + 1 < limit) {
            next++;
        }
        var numeral = tokens.get(next).is("-") ? null : numerals.at(next, limit);
        if (numeral == null || numeral.value() == null || numeral.form() == Form.ARTICLE) {
            return null;
        }
        var high = withUnit(numeral);
        if (high.value == null) {
            return null;
        }
        if (isTimeRange(low, high, dash)) {
            return high.after;
        }
        if (or && !isNextNumber(low, high)) {
            return null;
        }
        return addRange(low, high, low.start, "number/range");
    }

    /** "1990-1995", "9 bis 17 Uhr". */
    private boolean isTimeRange(Amount low, Amount high, boolean dash) {
        if (low.unit != null || high.unit != null) {
            return false;
        }
        if (high.after < limit && tokens.get(high.after).is("Uhr")) {
            return true;
        }
        return isYearForm(low) && (isYearForm(high) || dash && high.numeral.isWritten()) && !isCounted(high.after);
    }

    private boolean isYearForm(Amount amount) {
        var form = tokens.get(amount.numeral.first()).form();
        return amount.numeral.isWritten()
                && amount.numeral.after() - amount.numeral.first() == 1
                && form.length() == 4
                && Digits.isWhole(form)
                && form.charAt(0) >= '1'
                && form.charAt(0) <= '2';
    }

    private static boolean isNextNumber(Amount low, Amount high) {
        return low.value != null
                && high.value != null
                && low.unit == null
                && low.numeral.form() != Form.FRACTION
                && low.value.scale() <= 0
                && low.value.compareTo(BigDecimal.valueOf(20)) < 0
                && high.value.compareTo(low.value.add(BigDecimal.ONE)) == 0;
    }

    /** "zwischen 3 und 5 Prozent" */
    private int between(int i) {
        var hedge = i + 1 < limit ? skipAbout(i + 1) : i + 1;
        var first = numerals.at(hedge, limit);
        if (first == null || first.value() == null || first.form() == Form.ARTICLE && withUnit(first).unit == null) {
            return i + 1;
        }
        var low = withUnit(first);
        if (low == null
                || low.after >= limit
                || !tokens.get(low.after).is("und") && !tokens.get(low.after).is("bis")) {
            return i + 1;
        }
        var second = numerals.at(skipAbout(low.after + 1), limit);
        if (second == null || second.value() == null || second.form() == Form.ARTICLE) {
            return i + 1;
        }
        var high = withUnit(second);
        if (isTimeRange(low, high, false)) {
            return high.after;
        }
        var from = new Amount(first, low.unit, i, tokens.get(i).start(), low.after, low.end, low.value);
        var done = addRange(from, high, tokens.get(i).start(), "number/between");
        return done == null ? i + 1 : done;
    }

    private int skipAbout(int i) {
        var at = i;
        while (at < limit && at < i + 2 && isAboutWord(tokens.get(at).form())) {
            at++;
        }
        return at;
    }

    private static boolean isAboutWord(String form) {
        return switch (form) {
            case "etwa", "rund", "ungefähr", "ca.", "circa", "zirka", "knapp", "gut" -> true;
            default -> false;
        };
    }

    private @Nullable Integer addRange(Amount low, Amount high, int start, String rule) {
        var unit = high.unit != null ? high.unit : low.unit;
        if (low.unit != null && high.unit != null && !low.unit.base().equals(high.unit.base())) {
            return null;
        }
        var least = low.value;
        var most = high.value;
        if (least == null || most == null) {
            return null;
        }
        var scale = NumberWords.scale(
                NumberWords.lower(tokens.get(high.numeral.after() - 1).form()));
        if (scale != null
                && high.numeral.form() == Form.SCALED
                && low.numeral.form() != Form.SCALED
                && least.multiply(scale).compareTo(most) < 0) {
            least = least.multiply(scale);
        }
        if (low.unit != null && high.unit != null && !low.unit.equals(high.unit)) {
            least = Digits.divide(least.multiply(low.unit.factor()), 1)
                    .divide(high.unit.factor(), java.math.MathContext.DECIMAL64);
        }
        if (least.compareTo(most) >= 0) {
            return null;
        }
        var whole = new Amount(high.numeral, unit, low.first, start, high.after, high.end, most);
        var hedges = hedges(whole, unit != null);
        var quantity =
                Quantities.between(least, most, hedges.words, unit == null ? null : unit.symbol(), hedges.surface());
        return add(start, high.end, quantity, NumberExpression.Type.RANGE, hedges.span, rule, high.after);
    }

    // ---------------------------------------------------------------- ratios, lots, ordinals

    /** "drei von vier Befragten": both in words and small. */
    private int ratio(Numeral part) {
        if (part.form() != Form.WORDS
                || part.after() + 1 >= limit
                || !tokens.get(part.after()).is("von")) {
            return 0;
        }
        var whole = numerals.at(part.after() + 1, limit);
        if (whole == null || whole.form() != Form.WORDS || whole.value() == null || part.value() == null) {
            return 0;
        }
        var small = whole.value().compareTo(BigDecimal.TEN) <= 0 && part.value().compareTo(whole.value()) < 0;
        if (!small || !isCounted(whole.after())) {
            return 0;
        }
        var value = Digits.divide(part.value(), whole.value().longValueExact());
        var amount = new Amount(part, null, part.first(), part.start(), whole.after(), whole.end(), value);
        var hedges = hedges(amount, false);
        var quantity = Quantities.of(value, hedges.meanings, hedges.words, null, hedges.surface());
        return add(
                part.start(),
                whole.end(),
                quantity,
                NumberExpression.Type.CARDINAL,
                hedges.span,
                "number/ratio",
                whole.after());
    }

    private int vague(Amount amount) {
        var lot = amount.numeral.lot();
        if (lot == null) {
            return amount.after;
        }
        var hedges = hedges(amount, amount.unit != null);
        var unit = amount.unit == null ? null : amount.unit.symbol();
        var quantity = Quantities.many(lot, hedges.words, unit, hedges.surface());
        return add(amount.start, amount.end, quantity, type(amount), hedges.span, "number/vague", amount.after);
    }

    private int word(int i) {
        var token = tokens.get(i);
        var lower = token.form().toLowerCase(Locale.GERMAN);
        if (isEvery(lower)) {
            return everyNth(i);
        }
        if (SEVERAL.contains(lower)) {
            return several(i);
        }
        var ordinal = ordinalWord(i);
        if (ordinal > i) {
            return ordinal;
        }
        var compound = new CompoundNumber(tokens, i, limit).read();
        return compound == null ? i : compound(compound, i);
    }

    private int compound(CompoundNumber.Found compound, int i) {
        var start = compound.start();
        var end = compound.end();
        var token = tokens.get(i);
        var type = compound.type();
        if (type == NumberExpression.Type.AGE && !token.isCapitalised() && isLasting(compound.after())) {
            type = NumberExpression.Type.MEASURE;
        }
        var whole = new Amount(
                new Numeral(compound.value(), null, i, compound.after(), start, end, Form.WORDS),
                null,
                i,
                start,
                compound.after(),
                end,
                compound.value());
        var hedges = hedges(whole, compound.unit() != null);
        var surface = hedges.surface();
        var low = compound.low();
        var quantity = low != null
                ? Quantities.between(low, compound.value(), hedges.words, compound.unit(), surface)
                : Quantities.of(compound.value(), hedges.meanings, hedges.words, compound.unit(), surface);
        return add(
                start,
                end,
                quantity,
                low != null ? NumberExpression.Type.RANGE : type,
                hedges.span,
                compound.rule(),
                compound.after());
    }

    /** "dreijährige Haft" lasts, a "dreijähriges Kind" is three. */
    private boolean isLasting(int i) {
        for (var at = i; at < Math.min(limit, i + 3); at++) {
            var token = tokens.get(at);
            if (token.isWord() && token.isCapitalised()) {
                var analysis = token.word().as(Pos.NOUN);
                return analysis != null && (LASTING.contains(analysis.lemma()) || LASTING.contains(analysis.head()));
            }
        }
        return false;
    }

    /** "jeder dritte", "jede zehnte": one of three, one of ten; every second day is a time. */
    private int everyNth(int i) {
        if (i + 1 >= limit) {
            return i;
        }
        var nth = ordinalValue(i + 1);
        if (nth == null || nth.compareTo(BigDecimal.ONE) <= 0) {
            return i;
        }
        var end = tokens.get(i + 1).end();
        if (i + 2 < limit && isTimeNoun(tokens.get(i + 2).form())) {
            return i + 2;
        }
        var value = Digits.divide(BigDecimal.ONE, nth.longValueExact());
        var numeral = new Numeral(value, null, i, i + 2, tokens.get(i).start(), end, Form.FRACTION);
        var amount = new Amount(numeral, null, i, numeral.start(), i + 2, end, value);
        var hedges = hedges(amount, false);
        var quantity = Quantities.of(value, hedges.meanings, hedges.words, null, hedges.surface());
        return add(amount.start, end, quantity, NumberExpression.Type.CARDINAL, hedges.span, "number/every-nth", i + 2);
    }

    private static boolean isTimeNoun(String form) {
        var unit = Unit.written(form);
        return unit != null && unit.isDuration()
                || form.endsWith("tag")
                || form.endsWith("abend")
                || form.endsWith("morgen")
                || form.equals("Mittwoch");
    }

    /** "mehrere Hundert", "einige tausend", "ein paar Millionen", "mehrere Kilometer". */
    private int several(int i) {
        if (i + 1 >= limit) {
            return i;
        }
        var lower = NumberWords.lower(tokens.get(i + 1).form());
        var scale = NumberWords.scale(lower);
        var lot = scale == null ? NumberWords.lot(lower) : scale;
        var first =
                tokens.get(i).is("paar") && i > from && tokens.get(i - 1).form().equalsIgnoreCase("ein") ? i - 1 : i;
        var start = tokens.get(first).start();
        if (lot != null) {
            var end = i + 2;
            if (end < limit) {
                var second = NumberWords.scale(NumberWords.lower(tokens.get(end).form()));
                if (second != null && second.compareTo(lot) > 0) {
                    lot = lot.multiply(second);
                    end++;
                }
            }
            var numeral = new Numeral(
                    null, lot, first, end, start, tokens.get(end - 1).end(), Form.LOT);
            return vague(withUnit(numeral));
        }
        var match = Unit.at(tokens, i + 1, limit);
        if (match == null
                || match.unit().isDuration()
                || tokens.get(i + 1).form().length() < 3
                || !isPlainSeveral(i)) {
            return i;
        }
        var after = i + 1 + match.length();
        var numeral = new Numeral(
                null, BigDecimal.ONE, first, after, start, tokens.get(after - 1).end(), Form.LOT);
        var amount = new Amount(numeral, match.unit(), first, start, after, numeral.end(), null);
        var hedges = hedges(amount, true);
        var quantity = Quantities.several(hedges.words, match.unit().symbol(), hedges.surface());
        return add(start, numeral.end(), quantity, type(amount), hedges.span, "number/several", after);
    }

    private boolean isPlainSeveral(int i) {
        var lower = tokens.get(i).form().toLowerCase(Locale.GERMAN);
        return !lower.equals("weniger") && !lower.equals("vieler");
    }

    /** "einhundert Millionste" */
    private int bigOrdinal(Numeral numeral) {
        if (numeral.form() != Form.WORDS || numeral.after() >= limit || numeral.value() == null) {
            return 0;
        }
        var next = NumberWords.ordinal(
                NumberWords.lower(tokens.get(numeral.after()).form()));
        if (next == null || next.compareTo(BigDecimal.valueOf(1000)) < 0) {
            return 0;
        }
        var value = numeral.value().multiply(next);
        var end = tokens.get(numeral.after()).end();
        return addOrdinal(value, numeral.start(), end, numeral.first(), numeral.after() + 1, "number/ordinal");
    }

    private int ordinalInDigits(int i) {
        var token = tokens.get(i);
        var digits = token.form().substring(0, token.form().length() - 1);
        if (!Digits.isWhole(digits) || isInDate(i) || i > from && isReference(tokens.get(i - 1))) {
            return i + 1;
        }
        var isListMark = i == from && i + 1 < limit && !tokens.get(i + 1).form().isEmpty() && isBlockStart(token);
        var end = isListMark ? token.end() - 1 : token.end();
        return addOrdinal(
                new BigDecimal(digits),
                token.start(),
                end,
                i,
                i + 1,
                isListMark ? "number/list-mark" : "number/ordinal");
    }

    private boolean isBlockStart(Token token) {
        return document.sentenceOf(token).block().span().start() == token.start();
    }

    /** "4. Dezember", "4. bis 23. Mai", "15. 5.". */
    private boolean isInDate(int i) {
        var at = i + 1;
        while (at < limit && at < i + 6) {
            var token = tokens.get(at);
            if (MONTHS.contains(token.form().toLowerCase(Locale.GERMAN))) {
                return true;
            }
            if (!token.is(Kind.ORDINAL)
                    && !numerals.isDash(at)
                    && !token.is("bis")
                    && !token.is("und")
                    && !token.is("zum")
                    && !token.is("/")
                    && !token.is("oder")
                    && !token.is(",")) {
                return at == i + 2 && tokens.get(at - 1).is(Kind.ORDINAL);
            }
            at++;
        }
        return at < limit && tokens.get(at - 1).is(Kind.ORDINAL) && at == i + 2;
    }

    private int ordinalWord(int i) {
        var token = tokens.get(i);
        var value = ordinalValue(i);
        if (value == null || isTitleOrdinal(i)) {
            return i;
        }
        return addOrdinal(value, token.start(), token.end(), i, i + 1, "number/ordinal");
    }

    private @Nullable BigDecimal ordinalValue(int i) {
        var token = tokens.get(i);
        if (token.is(Kind.ORDINAL)) {
            var digits = token.form().substring(0, token.form().length() - 1);
            return Digits.isWhole(digits) ? new BigDecimal(digits) : null;
        }
        if (!token.isWord()) {
            return null;
        }
        var lower = NumberWords.lower(token.form());
        if (lower.equals("zuerst")) {
            return BigDecimal.ONE;
        }
        var value = NumberWords.ordinal(lower.endsWith("tens") ? lower.substring(0, lower.length() - 1) : lower);
        if (value == null) {
            return null;
        }
        if (lower.endsWith("t")) {
            return i > from && tokens.get(i - 1).form().equalsIgnoreCase("zu") ? value : null;
        }
        if (lower.startsWith("acht") && value.intValue() == 8 && !isAttributive(i)) {
            return null;
        }
        return value;
    }

    /** Tells "der achte Tag" from "wir achten". */
    private boolean isAttributive(int i) {
        if (i == from) {
            return false;
        }
        var before = tokens.get(i - 1);
        return before.canBe(Pos.DET)
                || before.canBe(Pos.ADP)
                || isEvery(before.form().toLowerCase(Locale.GERMAN));
    }

    /** "Zweiter Weltkrieg", "Erste Bank": a capital inside a sentence before another makes a name. */
    private boolean isTitleOrdinal(int i) {
        var token = tokens.get(i);
        return token.isCapitalised()
                && token.form().length() < 8
                && i > from
                && !tokens.get(i - 1).isQuote()
                && !tokens.get(i - 1).is(":")
                && i + 1 < limit
                && tokens.get(i + 1).isWord()
                && tokens.get(i + 1).isCapitalised();
    }

    /** "Platz 3", "Nummer eins", "Gleis 12 und 13". */
    private boolean isNumbered(Numeral numeral) {
        if (numeral.first() == from
                || numeral.form() != Form.DIGITS && numeral.form() != Form.WORDS
                || Unit.at(tokens, numeral.after(), limit) != null
                || !NUMBERED.contains(tokens.get(numeral.first() - 1).form())) {
            return false;
        }
        return !isCounted(numeral.after());
    }

    private int label(Numeral numeral) {
        var value = numeral.value();
        return value == null
                ? numeral.after()
                : addOrdinal(value, numeral.start(), numeral.end(), numeral.first(), numeral.after(), "number/label");
    }

    private int addOrdinal(BigDecimal value, int start, int end, int first, int after, String rule) {
        var span = Span.between(start, end);
        var quantity = Quantities.of(value, List.of(), null, null, document.slice(span));
        found.add(new NumberExpression(span, quantity, NumberExpression.Type.ORDINAL, span, rule));
        free = after;
        return Math.max(after, first + 1);
    }

    // ---------------------------------------------------------------- hedges

    /** What hedges a number, innermost first, its words as written and the span of number and hedges. */
    private final class Hedges {
        final List<Meaning> meanings = new ArrayList<>();

        @Nullable
        String words;

        Span span;

        Hedges(Amount amount) {
            span = Span.between(amount.start, amount.end);
        }

        String surface() {
            return document.slice(span);
        }
    }

    private Hedges hedges(Amount amount, boolean measured) {
        var hedges = new Hedges(amount);
        var start = amount.first;
        if (start > free
                && tokens.get(start).is("Hälfte")
                && tokens.get(start - 1).canBe(Pos.DET)) {
            start--;
        }
        var end = start;
        for (var round = 0; round < 3; round++) {
            var hedge = hedgeBefore(end, measured);
            if (hedge == null) {
                break;
            }
            hedges.meanings.add(hedge.meaning());
            end = hedge.from();
        }
        if (end < start) {
            hedges.words = document.slice(
                    Span.between(tokens.get(end).start(), tokens.get(start - 1).end()));
            hedges.span = Span.between(tokens.get(end).start(), amount.end);
        }
        addHedgeAfter(hedges, amount);
        return hedges;
    }

    private @Nullable Hedge hedgeBefore(int end, boolean measured) {
        var hedge = Hedge.before(tokens, end, free);
        if (hedge == null) {
            return null;
        }
        var word = tokens.get(hedge.from()).form();
        if (!measured && hedge.after() - hedge.from() == 1 && (word.equals("ab") || word.equals("bis"))) {
            return null;
        }
        if (hedge.from() > from && isExact(tokens.get(hedge.from() - 1), word)) {
            return null;
        }
        return extended(hedge);
    }

    /** "ein Kredit über 5 Millionen Euro", "eine Umfrage unter 500 Lehrern": neither more nor less. */
    private static boolean isExact(Token before, String preposition) {
        var noun = before.isWord() && before.isCapitalised() ? before.word().as(Pos.NOUN) : null;
        return noun != null
                && (preposition.equals(EXACT_AMOUNTS.get(noun.lemma()))
                        || preposition.equals(EXACT_AMOUNTS.get(noun.head())));
    }

    /** "deutlich mehr als", "nicht wesentlich mehr als". */
    private Hedge extended(Hedge hedge) {
        var comparing = hedge.meaning() == Meaning.MORE_THAN || hedge.meaning() == Meaning.LESS_THAN;
        if (!comparing || hedge.from() <= free) {
            return hedge;
        }
        var start = hedge.from();
        if (DEGREES.contains(tokens.get(start - 1).form().toLowerCase(Locale.GERMAN))) {
            start--;
        }
        if (start > free && tokens.get(start - 1).form().equalsIgnoreCase("nicht")) {
            var meaning = hedge.meaning() == Meaning.MORE_THAN ? Meaning.AT_MOST : Meaning.AT_LEAST;
            return new Hedge(meaning, start - 1, hedge.after());
        }
        return new Hedge(hedge.meaning(), start, hedge.after());
    }

    /** "20 oder mehr", "3 Prozent oder weniger", "65 Jahre und älter", "20 Kinder oder mehr". */
    private void addHedgeAfter(Hedges hedges, Amount amount) {
        var at = amount.after;
        var hedge = Hedge.after(tokens, at, limit);
        if (hedge == null
                && at + 1 < limit
                && tokens.get(at).isWord()
                && tokens.get(at).isCapitalised()
                && tokens.get(at + 1).is("oder")) {
            hedge = Hedge.after(tokens, at + 1, limit);
        }
        if (hedge == null || tokens.get(hedge.from()).is("+") && !numerals.isGlued(hedge.from())) {
            return;
        }
        hedges.meanings.add(hedge.meaning());
        var words = document.slice(Span.between(
                tokens.get(hedge.from()).start(), tokens.get(hedge.after() - 1).end()));
        hedges.words = hedges.words == null ? words : hedges.words + " … " + words;
        if (hedge.from() == at) {
            hedges.span = Span.between(
                    hedges.span.start(), tokens.get(hedge.after() - 1).end());
        }
    }

    // ---------------------------------------------------------------- results

    private int add(int start, int end, Quantity quantity, NumberExpression.Type type, String rule, Numeral numeral) {
        return add(start, end, quantity, type, Span.between(start, end), rule, numeral.after());
    }

    private int add(
            int start, int end, Quantity quantity, NumberExpression.Type type, Span hedged, String rule, int after) {
        found.add(new NumberExpression(Span.between(start, end), quantity, type, hedged, rule));
        free = after;
        return after;
    }

    private String slice(Numeral numeral) {
        return document.slice(Span.between(numeral.start(), numeral.end()));
    }
}
