package org.quellenlage.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How near copies are recognised. */
class TextSignatureTests {

    private static final String REPORT =
            "Bei einem Brand in einer Lagerhalle am Hafen von Bregenz sind am Freitag drei Arbeiter verletzt worden"
                + " wie die Polizei mitteilte brach das Feuer kurz nach Mitternacht aus die Halle brannte vollständig"
                + " nieder der Schaden wird auf zwei Millionen Euro geschätzt die Ursache ist noch unbekannt";

    private static final String OTHER =
            "Der Gemeinderat von Dornbirn hat am Donnerstag den Haushalt für das kommende Jahr mit den Stimmen der"
                    + " Mehrheit beschlossen geplant sind Ausgaben für zwei neue Schulen und eine Brücke über die Ache"
                    + " die Opposition kritisierte dass für die Feuerwehr kein Geld vorgesehen sei";

    @Test
    void knowsACopyWithAFewOtherWords() {
        var copy = REPORT.replace("am Freitag ", "").replace("kurz nach Mitternacht", "gegen ein Uhr") + " hieß es";

        assertThat(signature(REPORT).similarity(signature(copy))).isGreaterThan(0.5);
        assertThat(signature(REPORT).bands())
                .containsAnyElementsOf(signature(copy).bands());
    }

    @Test
    void doesNotTakeOneStoryForAnother() {
        assertThat(signature(REPORT).similarity(signature(OTHER))).isLessThan(0.1);
        assertThat(signature(REPORT).bands())
                .doesNotContainAnyElementsOf(signature(OTHER).bands());
    }

    @Test
    void doesNotJudgeAFewWords() {
        assertThat(TextSignature.of(List.of("Drei", "Verletzte", "bei", "Brand")))
                .isEmpty();
    }

    @Test
    void isReadAsItWasPrinted() {
        var signature = signature(REPORT);

        assertThat(TextSignature.parse(signature.print()).similarity(signature)).isEqualTo(1);
    }

    private static TextSignature signature(String text) {
        return TextSignature.of(List.of(text.split(" "))).orElseThrow();
    }
}
