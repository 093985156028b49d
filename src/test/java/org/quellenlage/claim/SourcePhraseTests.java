package org.quellenlage.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quellenlage.extraction.Claimant;
import org.quellenlage.text.Morphology;

class SourcePhraseTests {

    private static final SourcePhrase PHRASE = new SourcePhrase(Morphology.german());

    @ParameterizedTest
    @CsvSource({
        "norwegisches Fischereiministerium, STATE_BODY, nach Angaben des norwegischen Fischereiministeriums",
        "bayerischer Landtag, STATE_BODY, nach Angaben des bayerischen Landtags",
        "isländische Regierung, STATE_BODY, nach Angaben der isländischen Regierung",
        "Polizei, STATE_BODY, nach Angaben der Polizei",
        "Bürgermeister, OFFICE, nach Angaben des Bürgermeisters",
        "Präsident, OFFICE, nach Angaben des Präsidenten",
        "Abgeordneter, ANONYMOUS, nach Angaben des Abgeordneten",
        "Sprecher der Reederei, OFFICE, nach Angaben des Sprechers der Reederei",
        "Schweiz, STATE_BODY, nach Angaben der Schweiz",
        "Weißes Haus, STATE_BODY, nach Angaben des Weißen Hauses",
        "Jana Voss, PERSON, nach Angaben von Jana Voss",
        "Portugal, STATE_BODY, nach Angaben von Portugal",
        "Fachleute, GROUP, Fachleuten zufolge",
        "isländische Fischer, GROUP, isländischen Fischern zufolge",
        "beide Seiten, GROUP, beiden Seiten zufolge",
        "Zyxwerk, ORGANISATION, nach Angaben von Zyxwerk"
    })
    void bendsANameAsItsSentenceNeedsIt(String name, Claimant.Kind kind, String expected) {
        assertThat(PHRASE.accordingTo(new Claimant(name, kind, null))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "norwegisches Fischereiministerium, STATE_BODY, das norwegische Fischereiministerium",
        "Polizei, STATE_BODY, die Polizei",
        "bayerischer Landtag, STATE_BODY, der bayerische Landtag",
        "Abgeordneter, ANONYMOUS, der Abgeordnete",
        "Fachleute, GROUP, Fachleute",
        "Jana Voss, PERSON, Jana Voss",
        "Schweiz, STATE_BODY, die Schweiz"
    })
    void namesWhoSpeaks(String name, Claimant.Kind kind, String expected) {
        assertThat(PHRASE.speaker(new Claimant(name, kind, null))).isEqualTo(expected);
    }
}
