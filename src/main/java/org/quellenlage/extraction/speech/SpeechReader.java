package org.quellenlage.extraction.speech;

import java.util.List;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.grammar.Syntax;
import org.quellenlage.text.Document;

/** Finds who is said to say what. */
public final class SpeechReader {

    public List<Speech> read(Document document, Syntax syntax, Names names) {
        return List.of();
    }
}
