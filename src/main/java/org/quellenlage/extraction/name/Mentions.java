package org.quellenlage.extraction.name;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.text.Document;
import org.quellenlage.text.Token;

/** The names found in a document, by the tokens they stand on. */
final class Mentions {

    private final Document document;
    private final @Nullable Mention[] byToken;

    private Mentions(Document document) {
        this.document = document;
        this.byToken = new @Nullable Mention[document.tokens().size()];
    }

    /** Every name by itself. */
    static Mentions in(Document document) {
        var mentions = new Mentions(document);
        var finder = new NameFinder(document);
        for (var sentence : document.sentences()) {
            var from = sentence.first().index();
            for (var mention : finder.find(from, from + sentence.tokens().size())) {
                for (var k = mention.first; k < mention.end; k++) {
                    mentions.set(k, mention);
                }
            }
        }
        return mentions;
    }

    Document document() {
        return document;
    }

    List<Token> tokens() {
        return document.tokens();
    }

    int size() {
        return byToken.length;
    }

    /** The name a token belongs to; null if it belongs to none. */
    @Nullable
    Mention at(int token) {
        return byToken[token];
    }

    void set(int token, Mention mention) {
        byToken[token] = mention;
    }

    /** The index after the name that begins at a token, or after the token. */
    int next(int token) {
        var mention = byToken[token];
        return mention == null ? token + 1 : mention.end;
    }

    boolean isGenitivePlace(int token) {
        var mention = byToken[token];
        return mention != null && mention.genitive && mention.is(Name.Type.PLACE);
    }
}
