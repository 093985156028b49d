package org.quellenlage.source.web;

import org.quellenlage.http.ApiExamples;
import org.quellenlage.http.Slice;
import org.springframework.stereotype.Component;

/** Examples for the OpenAPI document: the first source of the base. */
@Component
class SourceExamples implements ApiExamples {

    private static final int SHOWN = 400;

    private final SourceController sources;

    SourceExamples(SourceController sources) {
        this.sources = sources;
    }

    @Override
    public void give(Given examples) {
        var page = sources.list(SourceFilter.NONE, new Slice(1, null), SourceController.Order.OLDEST);
        if (page.items().isEmpty()) {
            return;
        }
        var source = page.items().getFirst();
        for (var operation :
                new String[] {"getSource", "getSourceText", "listClaimsOfSource", "listAnnotationsOfSource"}) {
            examples.parameter(operation, "id", source.id());
        }
        examples.answer("listSources", page);
        examples.answer("getSource", source);
        var text = sources.text(source.id());
        examples.answer(
                "getSourceText",
                text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())))));
    }
}
