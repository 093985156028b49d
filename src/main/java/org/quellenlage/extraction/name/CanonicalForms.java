package org.quellenlage.extraction.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.quellenlage.text.Agreement;
import org.quellenlage.text.Analysis.Origin;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Names without the endings of case: "Anna Bergs" as "Anna Berg", but "Thomas" as it is. */
final class CanonicalForms {

    private final People people = People.LISTS;
    private final List<Token> tokens;
    /** All forms with a capital: a form without its -s that stands elsewhere is the basic form. */
    private final Set<String> forms = new HashSet<>();

    CanonicalForms(List<Token> tokens) {
        this.tokens = tokens;
        for (var token : tokens) {
            if (token.isCapitalised()) {
                forms.add(token.form());
            }
        }
    }

    /** The words of a name with the last one in its basic form: "Anna Bergs" as "Anna Berg". */
    String of(int first, int end) {
        var name = new StringBuilder();
        for (var k = first; k < end - 1; k++) {
            name.append(tokens.get(k).form()).append(' ');
        }
        var last = of(end - 1, mayBeGenitive(first, end));
        if (end - first > 1 && last.equals(tokens.get(end - 1).form()) && ownsWhatStandsBefore(first, last)) {
            last = last.substring(0, last.length() - 1);
        }
        return name.append(last).toString();
    }

    /** "Williams Trainer", "die Wahl Anna Williams": beside a noun; in "Williams siegte", "gegen Williams" the -s is part of the name. */
    private boolean mayBeGenitive(int first, int end) {
        var next = end < tokens.size() ? tokens.get(end) : null;
        var before = first > 0 ? tokens.get(first - 1) : null;
        return next != null && next.isWord() && (next.isCapitalised() || next.canBe(Pos.ADJ) || next.canBe(Pos.NUM))
                || next != null && !next.isWord() && !next.is(Token.Kind.PUNCTUATION)
                || before != null && before.isCapitalised() && before.canBe(Pos.NOUN) && people.office(before) == null;
    }

    /** "die Wahl Peter Mosers": right after a common noun that is no office a name in -s is a genitive. */
    private boolean ownsWhatStandsBefore(int first, String last) {
        if (first == 0
                || last.length() < 4
                || !last.endsWith("s")
                || last.endsWith("ss")
                || NameWords.isStemInS(last)) {
            return false;
        }
        var before = tokens.get(first - 1);
        return before.isCapitalised()
                && NameWords.isKnownNoun(before)
                && people.office(before) == null
                && NameWords.isStranger(tokens.get(first + 1));
    }

    String of(int i) {
        return of(i, true);
    }

    private String of(int i, boolean mayBeGenitive) {
        var token = tokens.get(i);
        var form = token.form();
        if (form.length() < 4 || !form.endsWith("s") || form.endsWith("ss")) {
            return form;
        }
        var base = form.substring(0, form.length() - 1);
        for (var analysis : token.word().analyses()) {
            if (mayBeGenitive
                    && analysis.pos() == Pos.PROPN
                    && analysis.origin() == Origin.DICTIONARY
                    && analysis.lemma().equals(base)
                    && Agreement.only(token.word().agreement(Pos.PROPN), Agreement.GENITIVE)) {
                return base;
            }
        }
        if (NameWords.isAcronym(form) || forms.contains(base) && !NameWords.isKnownNoun(token)) {
            return NameWords.isAcronym(form) ? form : base;
        }
        var next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        var owns = next != null
                && next.isWord()
                && next.isCapitalised()
                && NameWords.isKnownNoun(next)
                && NameWords.isStranger(token);
        return owns && !NameWords.isStemInS(form) ? base : form;
    }

    static boolean isGenitive(Token last, String canonical) {
        var form = last.form();
        return form.endsWith("s") && !canonical.endsWith(form);
    }
}
