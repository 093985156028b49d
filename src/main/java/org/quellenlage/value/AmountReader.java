package org.quellenlage.value;

import java.math.BigDecimal;
import java.util.List;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.Token.Kind;
import org.quellenlage.value.Numeral.Form;

/** Reads a numeral with its unit: "5 Euro 20", "300 Kilometer pro Stunde", "34 Jahre" of somebody's age. */
final class AmountReader {

    /** Nouns that end so mostly name a person by what he or she does or is. */
    private static final List<String> PERSON_ENDINGS = List.of("mann", "frau", "in", "er", "ist", "ant", "ent", "or");

    private final List<Token> tokens;
    private final int from;
    private final int limit;
    private final NumeralReader numerals;

    AmountReader(NumberSight sight) {
        this.tokens = sight.tokens();
        this.from = sight.from();
        this.limit = sight.limit();
        this.numerals = sight.numerals();
    }

    Amount withUnit(Numeral numeral) {
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
                && (NumberCodes.hasInnerCapital(before.form())
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

    NumberExpression.Type type(Amount amount) {
        if (isAge(amount)) {
            return NumberExpression.Type.AGE;
        }
        if (amount.unit() == null) {
            return NumberExpression.Type.CARDINAL;
        }
        return switch (amount.unit().kind()) {
            case MONEY -> NumberExpression.Type.MONEY;
            case PERCENT -> NumberExpression.Type.PERCENT;
            default -> NumberExpression.Type.MEASURE;
        };
    }

    /** "34 Jahre alt", "im Alter von 34 Jahren", "Eva Kern (34)", "ein Feuerwehrmann, 34, …". */
    private boolean isAge(Amount amount) {
        var value = amount.value();
        var before = amount.first() > from ? tokens.get(amount.first() - 1) : null;
        var ofAge = before != null
                && before.is("von")
                && amount.first() - 2 >= from
                && (tokens.get(amount.first() - 2).is("Alter")
                        || tokens.get(amount.first() - 2).is("Lebensalter"));
        if (amount.unit() != null) {
            return amount.unit().isDuration()
                    && (ofAge
                            || amount.after() < limit
                                    && isOld(tokens.get(amount.after()).form()));
        }
        if (value == null || amount.numeral().form() == Form.SCALED) {
            return false;
        }
        if (ofAge) {
            return true;
        }
        if (before == null
                || amount.after() >= limit
                || amount.numeral().form() != Form.DIGITS
                || value.compareTo(BigDecimal.valueOf(110)) >= 0
                || amount.first() - 2 < from) {
            return false;
        }
        var after = tokens.get(amount.after());
        return before.is("(") && (after.is(")") || after.is(",")) && isPersonsName(amount.first() - 2)
                || before.is(",") && after.is(",") && isSomebody(amount.first() - 2);
    }

    /** "Eva Kern, 39, …", "ein Feuerwehrmann, 34, …": set off by commas, a bare number behind one person is the age. */
    private boolean isSomebody(int i) {
        if (isPersonsName(i)) {
            return true;
        }
        var noun = tokens.get(i);
        var determiner = i > from ? tokens.get(i - 1) : null;
        return determiner != null
                && determiner.canBe(Pos.DET)
                && noun.isCapitalised()
                && noun.canBe(Pos.NOUN)
                && PERSON_ENDINGS.stream().anyMatch(noun.lower()::endsWith);
    }

    private boolean isPersonsName(int i) {
        var token = tokens.get(i);
        return token.is(Kind.WORD)
                && token.isCapitalised()
                && (NumberCodes.isPerson(token) || !token.word().isKnown())
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
}
