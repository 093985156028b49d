package org.quellenlage.grammar;

import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;

/** Verbs whose particle stands apart: "mit" and "teilen" make "mitteilen" if the dictionary knows it. */
record ParticleVerbs(Morphology morphology) {

    /** The verb a particle makes with a verb; null if there is none. */
    @Nullable
    String particleVerb(Token particle, String verb) {
        var lemma = particle.lower() + verb;
        var known = morphology.word(lemma).verb(VerbForms.INFINITIVE);
        return known != null && known.origin() == Analysis.Origin.DICTIONARY ? lemma : null;
    }

    @Nullable
    String particleVerb(Token particle, Token finite) {
        var reading = FiniteForm.reading(finite);
        return reading == null ? null : particleVerb(particle, strong(finite, reading.lemma()));
    }

    /** "fällt aus" is of "fallen", not of "fällen": of two verbs told apart by an umlaut the strong one takes particles. */
    private static String strong(Token finite, String lemma) {
        for (var analysis : finite.word().analyses()) {
            if (analysis.pos() == Pos.VERB
                    && lemma.equals(analysis.lemma().replace('a', 'ä'))
                    && !lemma.equals(analysis.lemma())) {
                return analysis.lemma();
            }
        }
        return lemma;
    }
}
