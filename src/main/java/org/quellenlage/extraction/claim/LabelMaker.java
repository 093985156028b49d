package org.quellenlage.extraction.claim;

import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Labels;

/** Says what a claim claims in a few words, in German and in English. */
final class LabelMaker {

    private final Findings findings;

    LabelMaker(Findings findings) {
        this.findings = findings;
    }

    ExtractedClaim label(ExtractedClaim claim, Assertion assertion) {
        var words = findings.slice(claim.core());
        return claim.withLabels(new Labels(words, "“" + words + "”"));
    }
}
