package org.quellenlage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quellenlage.grammar.VerbGroup.Mood;
import org.quellenlage.grammar.VerbGroup.Tense;
import org.quellenlage.grammar.VerbGroup.Voice;

class VerbGroupTests {

    @Test
    void joinsASeparatedParticle() {
        var verb = Parsed.of("Die Gemeinde teilte den Bewohnern am Abend das Ergebnis mit.")
                .verb("mitteilen");

        assertThat(Parsed.words(verb.tokens())).isEqualTo("teilte mit");
        assertThat(verb.particle()).isSameAs(verb.tokens().getLast());
    }

    @Test
    void joinsAParticleBeforeAnInfinitiveThatHangsOnTheVerb() {
        var parsed = Parsed.of("Sie fordert den Verein auf, die Halle zu räumen.");

        assertThat(Parsed.words(parsed.verb("auffordern").tokens())).isEqualTo("fordert auf");
    }

    @Test
    void takesAPrepositionForNoParticle() {
        var verb = Parsed.of("Die Lehrerin wartet auf den Zug.").verb("warten");

        assertThat(verb.particle()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Die Firma schließt das Werk., PRESENT",
        "Die Firma schloss das Werk., PRETERITE",
        "Die Firma hat das Werk geschlossen., PERFECT",
        "Die Firma hatte das Werk geschlossen., PLUPERFECT",
        "Die Firma wird das Werk schließen., FUTURE"
    })
    void tellsTheTenseOfTheWholeGroup(String sentence, Tense tense) {
        var verb = Parsed.of(sentence).verb("schließen");

        assertThat(verb.tense()).isEqualTo(tense);
        assertThat(verb.voice()).isEqualTo(Voice.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "Der Vertrag wurde am Montag unterzeichnet., PASSIVE, PRETERITE",
        "Der Vertrag ist unterzeichnet worden., PASSIVE, PERFECT",
        "Der Vertrag soll bald unterzeichnet werden., PASSIVE, PRESENT",
        "Der Vertrag ist unterzeichnet., STATIVE, PRESENT"
    })
    void tellsWhatIsDoneFromWhatIsTheCase(String sentence, Voice voice, Tense tense) {
        var verb = Parsed.of(sentence).verb("unterzeichnen");

        assertThat(verb.voice()).isEqualTo(voice);
        assertThat(verb.tense()).isEqualTo(tense);
    }

    @Test
    void takesThePerfectOfAVerbOfMotionForNoState() {
        var verb = Parsed.of("Der Zug ist angekommen.").verb("ankommen");

        assertThat(verb.voice()).isEqualTo(Voice.ACTIVE);
        assertThat(verb.tense()).isEqualTo(Tense.PERFECT);
    }

    @Test
    void readsKonjunktivIOnlyWhereNoIndicativeIsPossible() {
        var clear = Parsed.of("Die Ärztin sagte, der Patient sei gesund.").verb("sein");
        var unclear = Parsed.of("Die Ärzte sagen, die Patienten schlafen.").verb("schlafen");

        assertThat(clear.mood()).isEqualTo(Mood.KONJUNKTIV_I);
        assertThat(clear.clearMood()).isTrue();
        assertThat(unclear.mood()).isEqualTo(Mood.INDICATIVE);
        assertThat(unclear.clearMood()).isFalse();
    }

    @Test
    void readsTheFirstPersonAsIndicative() {
        assertThat(Parsed.of("Ich habe den Bericht gelesen.").verb("lesen").mood())
                .isEqualTo(Mood.INDICATIVE);
        assertThat(Parsed.of("Er habe den Bericht gelesen.").verb("lesen").mood())
                .isEqualTo(Mood.KONJUNKTIV_I);
    }

    @Test
    void readsTheKonjunktivIIOfAnAuxiliary() {
        var verb =
                Parsed.of("Die Ärzte sagten, die Patienten hätten geschlafen.").verb("schlafen");

        assertThat(verb.mood()).isEqualTo(Mood.KONJUNKTIV_II);
        assertThat(verb.tense()).isEqualTo(Tense.PERFECT);
    }

    @ParameterizedTest
    @CsvSource({
        "Das Kind will schlafen., schlafen, wollen",
        "Die Kassiererin hätte den Dieb erkennen müssen., erkennen, müssen",
        "Das Gesetz soll bald verabschiedet werden., verabschieden, sollen"
    })
    void keepsTheModalVerbBesideTheVerbThatCarriesTheMeaning(String sentence, String lemma, String modal) {
        assertThat(Parsed.of(sentence).verb(lemma).modal()).isEqualTo(modal);
    }

    @Test
    void givesAnInfinitiveNeitherTenseNorFiniteVerb() {
        var verb = Parsed.of("Ohne ein Wort zu sagen, ging der Zeuge.").verb("sagen");

        assertThat(verb.mood()).isEqualTo(Mood.INFINITIVE);
        assertThat(verb.tense()).isEqualTo(Tense.NONE);
        assertThat(verb.finite()).isNull();
    }
}
