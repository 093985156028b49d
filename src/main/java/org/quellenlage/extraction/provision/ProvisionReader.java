package org.quellenlage.extraction.provision;

import java.util.ArrayList;
import java.util.List;
import org.quellenlage.text.Document;

/**
 * Finds references to provisions of laws, treaties and contracts: "§ 7 Abs. 2 BGB", "§§ 3, 4 und 7 UWG", "Artikel 51 der
 * Charta der Vereinten Nationen". Each article or paragraph of a chain is a reference of its own; they share the
 * instrument the chain ends with.
 */
public final class ProvisionReader {

    /** The references in the order of the text. */
    public List<ProvisionReference> read(Document document) {
        var references = new ArrayList<ProvisionReference>();
        var sentences = document.sentences();
        var from = 0;
        for (var i = 0; i < sentences.size(); i++) {
            var last = i + 1 == sentences.size()
                    || sentences.get(i + 1).block() != sentences.get(i).block();
            if (last) {
                var limit = sentences.get(i).tokens().getLast().index() + 1;
                references.addAll(new BlockProvisions(document, from, limit).read());
                from = limit;
            }
        }
        return List.copyOf(references);
    }
}
