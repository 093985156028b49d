package org.quellenlage.extraction.provision;

import java.util.List;
import org.quellenlage.text.Document;

/** Finds references to provisions. */
public final class ProvisionReader {

    public List<ProvisionReference> read(Document document) {
        return List.of();
    }
}
