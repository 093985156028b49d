package org.quellenlage.change.web;

import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.Slice;
import org.springframework.stereotype.Component;

/** Examples for the OpenAPI document: the first changes of the base. */
@Component
class ChangeExamples implements ApiExamples {

    private static final int SHOWN = 3;

    private final ChangeController changes;

    ChangeExamples(ChangeController changes) {
        this.changes = changes;
    }

    @Override
    public void give(Given examples) {
        examples.answer("listChanges", changes.list(0L, new Slice(SHOWN, null)));
    }
}
