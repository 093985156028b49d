package org.quellenlage.extraction.speech;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.name.Names;
import org.quellenlage.extraction.speech.Speech.Speaker;

/** Gives every speaker the name a reader would use. */
final class Speakers {

    private final Scene scene;
    private final Names names;

    Speakers(Scene scene, Names names) {
        this.scene = scene;
        this.names = names;
    }

    /** The utterances, in the order of the text, as speech of named speakers. */
    List<Speech> speeches(List<Utterance> utterances) {
        var speeches = new ArrayList<Speech>();
        Speaker last = null;
        for (var utterance : utterances) {
            var speaker = utterance.source() == null ? null : speaker(utterance.source());
            if (utterance.continues() && speaker == null) {
                speaker = last;
            }
            var pieces = utterance.pieces().stream().map(it -> it.span(scene)).toList();
            var carrier = utterance.carrier();
            speeches.add(new Speech(
                    pieces,
                    utterance.type(),
                    speaker,
                    utterance.cue(),
                    carrier == null ? null : speaker(carrier),
                    utterance.ruleId()));
            last = speaker == null ? last : speaker;
        }
        return speeches;
    }

    private Speaker speaker(Source source) {
        return new Speaker(source.span(), new Claimant(name(source), Claimant.Kind.PERSON, null));
    }

    private String name(Source source) {
        return scene.document().slice(source.span());
    }

    @Nullable
    Names names() {
        return names;
    }
}
