package org.quellenlage.extraction.claim;

import java.util.List;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;
import org.quellenlage.extraction.Part;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;

/** Gives a claim its labels in German and in English. */
final class LabelMaker {

    private final Findings findings;
    private final GermanLabels german;
    private final EnglishLabels english;

    LabelMaker(Findings findings) {
        this.findings = findings;
        this.german = new GermanLabels(findings);
        this.english = new EnglishLabels();
    }

    ExtractedClaim label(ExtractedClaim claim, Assertion assertion) {
        var de = german.label(claim, assertion);
        var en = claim.kind() == ClaimKind.EVENT && isOneWithAdjective(assertion)
                ? EnglishLabels.quoted(de)
                : english.label(claim, assertion.verb(), prepositionOfNumber(claim), de);
        return claim.withLabels(new Labels(de, en));
    }

    /** "um" of "stieg um rund 20 Prozent", not of "um die 20"; empty where the number has none or the claim tells none. */
    private String prepositionOfNumber(ExtractedClaim claim) {
        for (var part : claim.parts()) {
            var words = part.role() == Part.Role.VALUE ? findings.syntax().tokens(part.span()) : List.<Token>of();
            for (var word : words) {
                var phrase = findings.syntax().phraseOf(word);
                if (phrase != null) {
                    var preposition = phrase.preposition();
                    return preposition == null || words.contains(preposition) ? "" : preposition.lower();
                }
            }
        }
        return "";
    }

    /** "sind sich näher gekommen", "wurde frei gelassen": no lexicon knows what adjective and verb say together. */
    private boolean isOneWithAdjective(Assertion assertion) {
        var verb = assertion.verb();
        if (verb == null || verb.main().index() == 0) {
            return false;
        }
        var before = findings.document().tokens().get(verb.main().index() - 1);
        return before.isWord()
                && !before.isCapitalised()
                && before.canBe(Pos.ADJ)
                && before.word().agreement(Pos.ADJ) == 0
                && verb.main() != verb.finite();
    }
}
