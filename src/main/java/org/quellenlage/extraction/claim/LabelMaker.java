package org.quellenlage.extraction.claim;

import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;

/** Gives a claim its labels in German and in English. */
final class LabelMaker {

    private final GermanLabels german;
    private final EnglishLabels english;

    LabelMaker(Findings findings) {
        this.german = new GermanLabels(findings);
        this.english = new EnglishLabels();
    }

    ExtractedClaim label(ExtractedClaim claim, Assertion assertion) {
        var de = german.label(claim, assertion);
        return claim.withLabels(new Labels(de, english.label(claim, assertion.verb(), de)));
    }
}
