package org.quellenlage.extraction.claim;

import java.util.List;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/** Puts clauses, values, names and speech together to claims. */
public final class ClaimExtractor {

    public List<ExtractedClaim> extract(
            Document document,
            Syntax syntax,
            Names names,
            List<NumberExpression> numbers,
            List<TimeExpression> times,
            List<ProvisionReference> provisions,
            List<Speech> speeches) {
        return List.of();
    }
}
