package org.quellenlage.extraction.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quellenlage.extraction.Attribution;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.extraction.speech.Speech;
import org.quellenlage.text.Token;

/** Who says what stands at a token: the chain of claimants, the outermost first. */
final class Attributions {

    private final Findings findings;

    Attributions(Findings findings) {
        this.findings = findings;
    }

    List<Attribution> of(Token token) {
        var chain = new ArrayList<Attribution>();
        for (var speech : findings.speechesOf(token)) {
            add(chain, speech, speech.carrier());
            add(chain, speech, speech.speaker());
        }
        return List.copyOf(chain);
    }

    private static void add(List<Attribution> chain, Speech speech, Speech.@Nullable Speaker speaker) {
        if (speaker == null) {
            return;
        }
        add(chain, speech, speaker, speaker.claimant());
        speaker.others().forEach(it -> add(chain, speech, speaker, it));
    }

    private static void add(List<Attribution> chain, Speech speech, Speech.Speaker speaker, Claimant claimant) {
        if (chain.stream().anyMatch(it -> it.claimant().equals(claimant))) {
            return;
        }
        var cue = speech.cue();
        chain.add(new Attribution(
                claimant,
                cue == null ? null : cue.lemma(),
                speech.type(),
                speaker.span(),
                cue == null ? null : cue.span()));
    }

    /** The class of the innermost cue; null where nobody speaks. */
    Speech.@Nullable CueClass cueClass(Token token) {
        var speeches = findings.speechesOf(token);
        if (speeches.isEmpty()) {
            return null;
        }
        var cue = speeches.getLast().cue();
        return cue == null ? null : cue.kind();
    }
}
