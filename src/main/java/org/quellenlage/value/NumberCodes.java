package org.quellenlage.value;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.value.Numeral.Form;

/**
 * Tells numbers that count from those that name: articles of law, telephones, houses, postal codes, years, "Boeing 737",
 * "A 8".
 */
final class NumberCodes {

    private static final Set<String> TELEPHONE = Neighbours.of("TELEPHONE");
    private static final Set<String> STREETS = Neighbours.of("STREET");
    /** Adjectives and articles by which a year is told without its number. */
    private static final Set<String> DEICTIC = Set.of(
            "diesem",
            "dieses",
            "vergangenen",
            "vergangenes",
            "letzten",
            "letztes",
            "vorigen",
            "voriges",
            "laufenden",
            "kommenden",
            "nächsten",
            "nächstes",
            "pro",
            "jedes",
            "jedem");

    private static final Set<String> YEAR_WORDS = Neighbours.of("YEAR");
    private static final Set<String> MONTHS = Neighbours.of("MONTH");

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;

    NumberCodes(NumberSight sight) {
        this.tokens = sight.tokens();
        this.from = sight.from();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
    }

    /** Numbers of articles, telephones, houses, files and dates are no quantities. */
    boolean isNoQuantity(int i) {
        var before = i > from ? tokens.get(i - 1) : null;
        if (before != null && (isReference(before) || isTelephoneWord(i) || isStreet(before))) {
            return true;
        }
        var form = tokens.get(i).form();
        var next = i + 1 < limit ? tokens.get(i + 1) : null;
        if (next == null) {
            return false;
        }
        if (next.is("Uhr") || MONTHS.contains(next.lower())) {
            return true;
        }
        if (form.charAt(0) == '0' && Digits.isWhole(form) && form.length() > 2) {
            return (next.is("/") || next.is("-") || next.is(Kind.NUMBER)) && i + 2 < limit;
        }
        return isPostalCode(form, before, next) || isCodeOfGroups(i);
    }

    static boolean isReference(Token before) {
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
            if (TELEPHONE.contains(tokens.get(back).lower())) {
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
        var lower = before.lower();
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
                        || next.isOnlyName()
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
    int afterCode(int i) {
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
    int telephone(int i) {
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
    boolean isName(Numeral numeral, @Nullable Hedge hedge) {
        if (numeral.form() != Form.DIGITS || numeral.after() - numeral.first() > 1) {
            return false;
        }
        var form = tokens.get(numeral.first()).form();
        if (hedge != null && tokens.get(hedge.after() - 1).is("als")) {
            return isYear(numeral, form) && form.compareTo("1900") >= 0;
        }
        if (!Digits.isWhole(form) || hedge != null) {
            return false;
        }
        return isYear(numeral, form) || isTypeNumber(numeral, form) || isGluedToLetters(numeral) || endsTitle(numeral);
    }

    private boolean isGluedToLetters(Numeral numeral) {
        var after = numeral.after();
        return after < limit && numerals.isGlued(after) && tokens.get(after).is(Kind.WORD);
    }

    private boolean isYear(Numeral numeral, String form) {
        if (form.length() != 4 || form.charAt(0) == '0' || !Digits.isWhole(form)) {
            return false;
        }
        var before = numeral.first() > from ? tokens.get(numeral.first() - 1).lower() : "";
        if (YEAR_WORDS.contains(before) && isCountedThen(numeral, form)) {
            return false;
        }
        if (YEAR_WORDS.contains(before) || MONTHS.contains(before) || isDay(before)) {
            return true;
        }
        var year = Integer.parseInt(form);
        if (year < 1500 || year > 2100) {
            return (before.equals("in") || before.equals("von") || before.equals("anno"))
                    && !isCounted(numeral.after());
        }
        return !isCounted(numeral.after()) || before.equals("(");
    }

    /** "3.", "24.". */
    private static boolean isDay(String form) {
        var point = form.length() - 1;
        return (point == 1 || point == 2) && form.charAt(point) == '.' && Digits.isWhole(form.substring(0, point));
    }

    /** "in diesem Jahr 5000 Soldaten": the year is told already, so the number counts. */
    private boolean isCountedThen(Numeral numeral, String form) {
        var isToldBefore = numeral.first() > from + 1
                && DEICTIC.contains(tokens.get(numeral.first() - 2).lower());
        var isNoYear = form.charAt(0) > '2';
        return (isToldBefore || isNoYear) && isCounted(numeral.after());
    }

    /** Whether a noun that can be counted stands here, with or without adjectives before it. */
    boolean isCounted(int i) {
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
                || before.isOnlyName() && !isPlace(before) && !isPerson(before);
    }

    /** "„Do 228“", "„Alte Lieder Vol. 2“": between quotation marks, behind nothing but words with a capital. */
    private boolean endsTitle(Numeral numeral) {
        if (numeral.after() >= limit || !tokens.get(numeral.after()).isQuote()) {
            return false;
        }
        var at = numeral.first() - 1;
        while (at > from && tokens.get(at).isWord() && tokens.get(at).isCapitalised()) {
            at--;
        }
        return at < numeral.first() - 1 && at >= from && tokens.get(at).isQuote();
    }

    private static boolean isPlace(Token token) {
        return token.word().has(Pos.PROPN, Analysis.Kind.CITY)
                || token.word().has(Pos.PROPN, Analysis.Kind.COUNTRY)
                || token.word().has(Pos.PROPN, Analysis.Kind.REGION);
    }

    static boolean isPerson(Token token) {
        return token.word().has(Pos.PROPN, Analysis.Kind.SURNAME)
                || token.word().has(Pos.PROPN, Analysis.Kind.FIRST_NAME);
    }

    /** "iPhone", "iOS": a brand. */
    static boolean hasInnerCapital(String form) {
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
}
