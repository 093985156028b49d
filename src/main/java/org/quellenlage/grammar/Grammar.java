package org.quellenlage.grammar;

import java.util.ArrayList;
import org.quellenlage.text.Document;
import org.quellenlage.text.Morphology;

/** Reads the sentences of a document into phrases and clauses. */
public final class Grammar {

    private final Morphology morphology;

    public Grammar(Morphology morphology) {
        this.morphology = morphology;
    }

    public Syntax read(Document document) {
        var clauses = new ArrayList<Clause>();
        for (var sentence : document.sentences()) {
            new ClauseSplitter(morphology, sentence, clauses.size()).clauses().forEach(clauses::add);
        }
        return new Syntax(document, clauses, new ParticleVerbs(morphology), new Conjugation(morphology));
    }
}
