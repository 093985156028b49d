package org.quellenlage.grammar;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Analysis;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Pos;
import org.quellenlage.text.Token;
import org.quellenlage.text.VerbForms;
import org.quellenlage.text.WordList;

/** Verbs whose particle stands apart: "mit" and "teilen" make "mitteilen" if the dictionary knows it. */
record ParticleVerbs(Morphology morphology) {

    /** Particles that always part from their verb; "über" and "um" only sometimes do. */
    private static final Set<String> SEPARABLE = WordList.words("separable-particles");

    private static final int LONGEST_PARTICLE = 9;

    /** "nieder" of "niederschlug": what remains has to be a form of the verb that remains. */
    String inside(Token finite) {
        var form = finite.lower();
        var reading = FiniteForm.reading(finite);
        if (reading == null) {
            return "";
        }
        for (var end = Math.min(LONGEST_PARTICLE, form.length() - 2); end >= 2; end--) {
            var particle = form.substring(0, end);
            if (SEPARABLE.contains(particle)
                    && reading.lemma().startsWith(particle)
                    && morphology.word(form.substring(end)).verb(VerbForms.FINITE) != null
                    && isVerb(reading.lemma().substring(end))) {
                return particle;
            }
        }
        return "";
    }

    private boolean isVerb(String lemma) {
        var known = morphology.word(lemma).verb(VerbForms.INFINITIVE);
        return known != null && known.origin() == Analysis.Origin.DICTIONARY;
    }

    /** The verb a particle makes with a verb; null if there is none. */
    @Nullable
    String particleVerb(Token particle, String verb) {
        var lemma = particle.lower() + verb;
        return isVerb(lemma) ? lemma : null;
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
