package org.quellenlage.extraction.claim;

import org.quellenlage.extraction.ExtractedClaim;

final class EnglishLabels {

    String label(ExtractedClaim claim, String german) {
        return "“" + german + "” (" + claim.kind() + ")";
    }
}
