package org.quellenlage.extraction;

import java.util.List;
import org.quellenlage.extraction.name.Name;
import org.quellenlage.extraction.provision.ProvisionReference;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.text.Document;
import org.quellenlage.value.NumberExpression;
import org.quellenlage.value.TimeExpression;

/** Everything the engine saw in an article, each list in the order of the text. */
public record Reading(
        Article article,
        Document document,
        DocumentFacts facts,
        List<NumberExpression> numbers,
        List<TimeExpression> times,
        List<ProvisionReference> provisions,
        List<Name> names,
        List<Speech> speeches,
        List<ExtractedClaim> claims) {

    public Reading {
        numbers = List.copyOf(numbers);
        times = List.copyOf(times);
        provisions = List.copyOf(provisions);
        names = List.copyOf(names);
        speeches = List.copyOf(speeches);
        claims = List.copyOf(claims);
    }
}
