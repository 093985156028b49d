package org.quellenlage.source;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import org.springframework.data.domain.Persistable;

/**
 * What is stored under an id made from its content. Such an id is known before anything is stored, so that it does not
 * tell what is new: that is what was neither loaded nor stored yet. Without this each new row would be looked for first.
 */
@MappedSuperclass
public abstract class ContentAddressed implements Persistable<String> {

    @Transient
    private boolean stored;

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
