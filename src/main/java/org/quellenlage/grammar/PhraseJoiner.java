package org.quellenlage.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Puts phrases together that belong together: "der Präsident | des Landes", "Wien | und Prag". */
final class PhraseJoiner {

    private final List<Token> tokens;

    PhraseJoiner(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Hangs attributes on the noun before them, then joins what stands side by side. */
    List<Phrase> attached(List<Phrase> flat) {
        var out = new ArrayList<Phrase>();
        for (var i = flat.size() - 1; i >= 0; i--) {
            var phrase = flat.get(i);
            if (!out.isEmpty()) {
                var next = out.getLast();
                var measured = Measures.joined(phrase, next);
                if (measured != null) {
                    out.removeLast();
                    phrase = measured;
                } else if (next.first() == phrase.end()
                        && Attributes.belongs(phrase, next)
                        && (isLot(phrase) || !isAgent(next))) {
                    out.removeLast();
                    phrase = phrase.with(next);
                }
            }
            out.add(phrase);
        }
        return joined(out.reversed());
    }

    /** "wurden hunderte von Flügen gestrichen": what there are so many of. */
    private static boolean isLot(Phrase phrase) {
        return NounHeads.isScaleWord(phrase.head()) || phrase.head().canBe(Pos.NUM);
    }

    /** "wurde der Bauer von einer Kugel getroffen": right before the participle stands who does it, no attribute. */
    private boolean isAgent(Phrase behind) {
        var at = local(behind.fullEnd());
        return behind.preposition() != null
                && (behind.preposition().is("von") || behind.preposition().is("vom"))
                && !behind.head().canBe(Pos.PROPN)
                && !behind.tellsNumber()
                && at < tokens.size()
                && !tokens.get(at).isCapitalised()
                && !isBehindHave(behind)
                && tokens.get(at).word().hasForm(VerbForms.PAST_PARTICIPLE)
                && (at + 1 == tokens.size() || !tokens.get(at + 1).isCapitalised());
    }

    /** "hat sich die Koalition von Präsident Berg durchgesetzt": no passive. */
    private boolean isBehindHave(Phrase behind) {
        for (var i = local(behind.first()) - 1; i >= 0; i--) {
            if (tokens.get(i).canBe(Pos.AUX) && tokens.get(i).isWord()) {
                return tokens.get(i).word().hasLemma("haben");
            }
        }
        return false;
    }

    /** Joins phrases that "und", "oder" or commas put side by side in one case. */
    private List<Phrase> joined(List<Phrase> flat) {
        var out = new ArrayList<Phrase>();
        for (var i = flat.size() - 1; i >= 0; i--) {
            var phrase = flat.get(i);
            if (!out.isEmpty() && out.getLast().preposition() == null) {
                var next = out.getLast();
                if (isCoordinated(local(phrase.fullEnd()), next) && !opensGap(phrase, out)) {
                    var joined = join(phrase, next);
                    if (joined != null) {
                        out.removeLast();
                        phrase = joined;
                    }
                }
            }
            out.add(phrase);
        }
        return out.reversed();
    }

    /** "33 Prozent und | die CDU | 32 Prozent": a number joins no noun that a number of its own follows. */
    private static boolean opensGap(Phrase value, List<Phrase> behind) {
        var next = behind.getLast();
        var after = behind.size() < 2 ? null : behind.get(behind.size() - 2);
        return after != null
                && value.tellsNumber()
                && !next.tellsNumber()
                && next.canBeSubject()
                && after.tellsNumber()
                && after.first() <= next.fullEnd() + 1
                && after.preposition("").equals(value.preposition(""));
    }

    private boolean isCoordinated(int between, Phrase next) {
        if (between >= tokens.size() || local(next.first()) != between + 1) {
            return false;
        }
        var mark = tokens.get(between);
        return mark.is("und")
                || mark.is("oder")
                || mark.is("sowie")
                || mark.is("&")
                || mark.is(",") && next.conjunct() != null && !next.isPronoun();
    }

    /** Hangs {@code next} on the innermost part of {@code phrase} whose case it shares; null where there is none. */
    private @Nullable Phrase join(Phrase phrase, Phrase next) {
        if (phrase.attribute() != null) {
            var inner = join(phrase.attribute(), next);
            if (inner != null && (phrase.isPronoun() || prefersInner(phrase.attribute(), next))) {
                return phrase.with(inner); // "mehrere seiner Räte und Minister"
            }
        }
        var cases = cases(phrase.agreement()) & cases(next.agreement());
        return cases != 0 && !phrase.isPronoun() && phrase.conjunct() == null ? phrase.joinedTo(next) : null;
    }

    /**
     * "zwischen Wien und Prag", "des Rates und der Charta": inside; "die Regierung Russlands und der Präsident": not.
     */
    private static boolean prefersInner(Phrase attribute, Phrase next) {
        return attribute.preposition() != null && (attribute.preposition().is("zwischen") || next.determiner() == null)
                || !next.canBe(Agreement.NOMINATIVE);
    }

    private static int cases(int agreement) {
        return (Agreement.has(agreement, Agreement.NOMINATIVE) ? 1 : 0)
                | (Agreement.has(agreement, Agreement.GENITIVE) ? 2 : 0)
                | (Agreement.has(agreement, Agreement.DATIVE) ? 4 : 0)
                | (Agreement.has(agreement, Agreement.ACCUSATIVE) ? 8 : 0);
    }

    private int local(int index) {
        return index - tokens.getFirst().index();
    }
}
