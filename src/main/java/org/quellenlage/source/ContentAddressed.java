package org.quellenlage.source;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
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
    public abstract String getId();

    @Override
    public boolean isNew() {
        return !stored;
    }

    /** Each of these under its id. */
    public static <T extends ContentAddressed> Map<String, T> byId(Collection<T> things) {
        return things.stream().collect(Collectors.toMap(ContentAddressed::getId, it -> it));
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
