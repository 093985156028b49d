package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.grammar.Grammar;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Text;
import org.quellenlage.value.TimeReader.Times;

/** All texts appeared on Thursday, 5 December 2024, unless they say otherwise. */
class TimeReaderTests {

    private static final Morphology MORPHOLOGY = Morphology.german();
    private static final DocumentReader DOCUMENTS = new DocumentReader(MORPHOLOGY);
    private static final Grammar GRAMMAR = new Grammar(MORPHOLOGY);
    private static final LocalDateTime THURSDAY = LocalDateTime.of(2024, 12, 5, 12, 0);

    private static Times read(String text, LocalDateTime publishedAt) {
        var document = DOCUMENTS.read(Text.of(text));
        return new TimeReader().read(document, GRAMMAR.read(document), publishedAt);
    }

    private static Times undated(String text) {
        var document = DOCUMENTS.read(Text.of(text));
        return new TimeReader().read(document, GRAMMAR.read(document), null);
    }

    /** Every time as "words=value", parted by "; ". */
    private static String print(String text, Times times) {
        return String.join(
                "; ",
                times.expressions().stream()
                        .map(it -> it.span().of(text) + "=" + it.value())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Er kam am 3. Mai 1998 in Linz zur Welt.                    | 3. Mai 1998=1998-05-03
        Die Messe dauert vom 4. bis 23. Mai 2025.                  | 4.=2025-05-04; 23. Mai 2025=2025-05-23
        Der Markt ist am 3., 4. und 7. Jänner offen.               | 3.=2025-01-03; 4.=2025-01-04; 7. Jänner=2025-01-07
        Am 1.12. trat die Verordnung in Kraft.                     | 1.12.=2024-12-01
        Der Bescheid vom 15.05.2016 ist ungültig.                  | 15.05.2016=2016-05-15
        Der Vertrag vom 7. 3. 2019 gilt weiter.                    | 7. 3. 2019=2019-03-07
        Stand: 2018-08-31                                          | 2018-08-31=2018-08-31
        Am vierten Dezember kam Besuch.                            | vierten Dezember=2024-12-04
        Das Jahr endete am 30. Juni.                               | 30. Juni=2024-06-30
        Die Frist endet am 30. Juni.                               | 30. Juni=2025-06-30
        Der Prozess wird am Donnerstag, den 12. Dezember, fortgesetzt. | Donnerstag, den 12. Dezember=2024-12-12
        Sie tagten am Mi., 4.12.2024, in Bern.                     | Mi., 4.12.2024=2024-12-04
        """)
    void readsDays(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Minister traf am Mittwoch in Wien ein.                 | Mittwoch=2024-12-04
        Am Mittwoch wird der Minister in Wien erwartet.            | Mittwoch=2024-12-11
        Die Wahl findet am Sonntag statt.                          | Sonntag=2024-12-08
        Das am Samstag veröffentlichte Dekret gilt sofort.         | Samstag=2024-11-30
        Nächsten Montag ist frei, letzten Freitag war es nicht.    | Nächsten Montag=2024-12-09; letzten Freitag=2024-11-29
        Am Montagabend sagte sie ab.                               | Montagabend=2024-12-02TEV
        Sie kommt am Dienstag nächster Woche.                      | Dienstag nächster Woche=2024-12-10
                    Er soll am Freitag aussagen.                               | Freitag=2024-12-06
            Das fordert der Verband am Montag.                         | Montag=2024-12-02
            Seit Montag gilt ein neuer Fahrplan.                       | Montag=2024-12-02
            Das teilte der Rat heute, Donnerstag, mit.                 | heute, Donnerstag=2024-12-05

                    In der Nacht auf Sonntag brannte ein Haus.                 | Sonntag=2024-12-01
            Von Montag bis Freitag ist offen.                          | Montag=2024-12-09; Freitag=2024-12-13
            Am heutigen Donnerstag war frei.                           | heutigen Donnerstag=2024-12-05

        """)
    void tellsByTheTenseWhichWeekdayIsMeant(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Im Mai wurde die Brücke gesperrt.                          | Mai=2024-05
        Im Mai wird die Brücke gesperrt.                           | Mai=2025-05
        Der im Juni unterzeichnete Vertrag liegt vor.              | Juni=2024-06
        Im September 2023 und im Oktober kam es zu Streiks.        | September 2023=2023-09; Oktober=2023-10
        Von Juni bis September 2012 wurde gebaut.                  | Juni=2012-06; September 2012=2012-09
        Er starb im März dieses Jahres.                            | März dieses Jahres=2024-03
        Anfang November tagte der Rat.                             | Anfang November=2024-11
        Sie reiste im Herbst vergangenen Jahres ab.                | Herbst vergangenen Jahres=2023-FA
        Im Frühjahr beginnt der Bau.                               | Frühjahr=2025-SP
        Im Winter 2023/24 schneite es.                             | Winter 2023/24=2023-WI
        Im dritten Quartal 2024 sank der Gewinn.                   | dritten Quartal 2024=2024-Q3
                    In der ersten Jahreshälfte stieg der Gewinn.               | der ersten Jahreshälfte=2024-H1
            Im letzten Quartal 2019 stieg der Gewinn.                  | letzten Quartal 2019=2019-Q4
            Ende des ersten Quartals 2025 beginnt der Bau.             | Ende des ersten Quartals 2025=2025-Q1

        In den 90er Jahren zog er um.                              | den 90er Jahren=199
        In den Achtzigerjahren war er in Bern.                     | den Achtzigerjahren=198
        Ende des 18. Jahrhunderts wurde sie zerstört.              | Ende des 18. Jahrhunderts=17
        Um 1500 v. Chr. gab es ein Beben.                          | 1500 v. Chr.=BC1500
        Anfang 2023 begann der Bau, Mitte des Jahres war er fertig. | Anfang 2023=2023; Mitte des Jahres=2023
        """)
    void readsMonthsSeasonsAndYears(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gestern war er in Rom, heute Abend spricht er in Wien.     | Gestern=2024-12-04; heute Abend=2024-12-05TEV
        Vorige Woche war Streik, nächste Woche ist Ruhe.           | Vorige Woche=2024-W48; nächste Woche=2024-W50
        Letzten Monat stimmte der Rat zu.                          | Letzten Monat=2024-11
        Im Vorjahr gab es Verluste, heuer nicht.                   | Vorjahr=2023; heuer=2024
        Am vergangenen Wochenende siegte Rapid.                    | vergangenen Wochenende=2024-W48-WE
        Am Wochenende spielt Sturm.                                | Wochenende=2024-W49-WE
        Er war 2022 gestorben, im Jahr darauf kam sein Buch heraus. | 2022=2022; Jahr darauf=2023
        Am Montag stürzte er, drei Tage später starb er.           | Montag=2024-12-02; drei Tage später=2024-12-05
        """)
    void countsFromNowAndFromThen(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Zu Ostern 2025 ruht der Verkehr.                           | Ostern 2025=2025-04-20
        Am Karfreitag 1986 schneite es.                            | Karfreitag 1986=1986-03-28
        Nach Weihnachten wurde es kalt.                            | Weihnachten=2023-12-25
        Am Fronleichnamstag 2023 ging sie mit.                     | Fronleichnamstag 2023=2023-06-08
        Am Buß- und Bettag 2022 war frei.                          | Buß- und Bettag 2022=2022-11-16
        Am ersten Advent 2023 schneite es.                         | ersten Advent 2023=2023-12-03
        Am Muttertag 2024 gab es Blumen.                           | Muttertag 2024=2024-05-12
        Der Ramadan endete mit dem Zuckerfest 2024.                | Zuckerfest 2024=2024-04-10
        Das Chinesische Neujahr 2024 fiel in den Februar.          | Chinesische Neujahr 2024=2024-02-10
        Das orthodoxe Osterfest 2024 war spät.                     | orthodoxe Osterfest 2024=2024-05-05
        """)
    void knowsFeastsThatStayAndFeastsThatMove(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).startsWith(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Zug fuhr gestern um 19.30 Uhr ab.                      | gestern=2024-12-04; 19.30 Uhr=2024-12-04T19:30
        Der nächste Zug geht um halb acht.                         | halb acht=2024-12-05T07:30
        Die Schule öffnet um Viertel vor acht.                     | Viertel vor acht=2024-12-05T07:45
        Es geschah am Dienstag gegen 3 Uhr nachmittags.            | Dienstag=2024-12-03; 3 Uhr=2024-12-03T15:00
        Das Amt ist werktags von 14 bis 18 Uhr offen.              | werktags=XXXX-WXX-WD; 14=T14:00; 18 Uhr=T18:00
        Beginn: 9.30/12.30 Uhr                                     | 9.30=2024-12-05T09:30; 12.30 Uhr=2024-12-05T12:30
        Am Mittwoch stritt man, am Nachmittag war Ruhe.            | Mittwoch=2024-12-04; Nachmittag=2024-12-04TAF
        """)
    void readsTheClockOnTheDayTheTextSpeaksOf(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Er blieb drei Tage lang, sie anderthalb Stunden.           | drei Tage=P3D; anderthalb Stunden=PT1.5H
        Sie redeten eine Stunde und 20 Minuten.                    | eine Stunde und 20 Minuten=PT80M
                    Das dauert sechs bis acht Monate.                          | sechs=P6M; acht Monate=P8M
            Das dauert ein bis zwei Tage.                              | ein bis zwei Tage=P2D
            Sie gewann nach 3:38 Stunden.                              | 3:38 Stunden=PT218M
            Es drohen Haftstrafen zwischen zwei und fünf Jahren.       | zwischen zwei und fünf Jahren=P5Y

        Seit Jahren wird monatelang gestritten.                    | Jahren=PXY; monatelang=PXM
        Rund 200 Stunden wurde gearbeitet.                         | Rund 200 Stunden=PT200H
        Die letzten zwölf Monate waren hart.                       | Die letzten zwölf Monate=P12M
        In den nächsten Jahren wird gebaut.                        | den nächsten Jahren=FUTURE_REF
        Er regierte zwei Jahrzehnte.                               | zwei Jahrzehnte=P20Y
        Das Gericht verhängte eine dreijährige Haftstrafe.         | dreijährige=P3Y
        Der zweitägige Gipfel war gut besucht.                     | zweitägige=P2D
        Die Steuer wird jährlich erhoben.                          | jährlich=P1Y
        Der Markt ist montags offen.                               | montags=XXXX-WXX-1
        Jeden zweiten Tag fährt ein Bus.                           | Jeden zweiten Tag=P2D
        Alle vier Jahre wird gewählt.                              | Alle vier Jahre=P4Y
        Er verdient 3000 Euro im Monat.                            | im Monat=P1M
        """)
    void readsHowLongAndHowOften(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Derzeit fehlt das Geld.                                    | Derzeit=PRESENT_REF
        Damals fehlte das Geld.                                    | Damals=PAST_REF
        In Zukunft soll das anders werden.                         | Zukunft=FUTURE_REF
                    Das Gesetz gilt noch heute.                                | heute=PRESENT_REF
            Auch heute wurde wieder gestreikt.                         | heute=2024-12-05

        Vor kurzem wurde sie gewählt.                              | Vor kurzem=PAST_REF
        """)
    void readsVagueReferences(String text, String times) {
        assertThat(print(text, read(text, THURSDAY))).isEqualTo(times);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Herr Sonntag wohnt in Graz.",
                "Franz Freitag gewann das Rennen.",
                "Theresa Mai trat zurück.",
                "Das Werk wurde von August Bebel verfasst.",
                "Alles blieb im Rahmen des Üblichen.",
                "Rund 2000 Menschen protestierten.",
                "Es kamen 1400 Besucher.",
                "Der Wert stieg um 12.15 Prozent.",
                "Der Satz endete 21:15.",
                "Sie trat am 30. Februar auf.",
                "Ein dreijähriges Kind wurde verletzt.",
                "Jugendliche zwischen 16 und 21 Jahren wurden befragt.",
                "Aug in Aug standen sie da.",
                "Die Welt am Sonntag schweigt.",
                "Sie fuhr die beste Zeit (1:15:40).",
                "Der IC 2084 fällt aus.",
                "Er ist 31 Jahre alt.",
                "Nikolaus Maier war krank."
            })
    void leavesNamesNumbersAndAgesAlone(String text) {
        assertThat(print(text, read(text, THURSDAY))).isEmpty();
    }

    @Test
    void keepsUndatedTimesOpen() {
        var text = "Am Mittwoch tagte der Rat. Im Juni war er uneins. Am 4. Dezember stimmt er ab.";

        var times = undated(text);

        assertThat(print(text, times)).isEqualTo("Mittwoch=XXXX-WXX-3; Juni=XXXX-06; 4. Dezember=XXXX-12-04");
        assertThat(times.anchor()).isNull();
        assertThat(times.derivation()).isNull();
    }

    @Test
    void derivesTheDayOfWritingFromAWeekdayWithItsDate() {
        var text = "Seit März 2021 wird verhandelt. Das teilte die Stadt am Montag, dem 3. April, mit. "
                + "Letzten Monat war man uneins.";

        var times = undated(text);

        assertThat(times.anchor()).isEqualTo(LocalDate.of(2023, 4, 3).atStartOfDay());
        assertThat(times.derivation()).contains("2021-03-01");
        assertThat(print(text, times)).endsWith("Letzten Monat=2023-03");
    }

    @Test
    void takesTheYearButNoDayFromTheLatestDateOfAText() {
        var text = "Im Juni dieses Jahres trafen sie sich, am Freitag wieder.\nDie beiden in Genf, am 16. Juni 2021";

        var times = undated(text);

        assertThat(print(text, times))
                .isEqualTo("Juni dieses Jahres=2021-06; Freitag=XXXX-WXX-5; 16. Juni 2021=2021-06-16");
        assertThat(times.anchor()).isNull();
    }

    @Test
    void tellsEdtfBoundsAndDerivation() {
        var weekend = read("Am vergangenen Wochenende siegte Rapid.", THURSDAY)
                .expressions()
                .getFirst();
        var part = read("Ende November fiel Schnee.", THURSDAY).expressions().getFirst();
        var point = read("Vor drei Jahren zog er aus.", THURSDAY).expressions().getFirst();

        assertThat(weekend.edtf()).isEqualTo("2024-11-30/2024-12-01");
        assertThat(weekend.derivation()).contains("2024-12-05");
        assertThat(List.of(part.edtf(), part.earliest(), part.latest()))
                .isEqualTo(List.of("2024-11", LocalDate.of(2024, 11, 21), LocalDate.of(2024, 11, 30)));
        assertThat(List.of(point.value(), point.edtf())).isEqualTo(List.of("P3Y", "2021~"));
    }

    @Test
    void tellsTheWholeStretchAtItsBeginning() {
        var years = read("Der Krieg (1618-1648) war lang.", THURSDAY).expressions();
        var days = read("Die Messe dauert vom 4. bis 23. Mai 2025.", THURSDAY).expressions();
        var list = read("Der Markt ist am 4. und 23. Mai 2025 offen.", THURSDAY).expressions();

        assertThat(years).extracting(TimeExpression::edtf).containsExactly("1618/1648", "1648");
        assertThat(days).extracting(TimeExpression::edtf).containsExactly("2025-05-04/2025-05-23", "2025-05-23");
        assertThat(days.getFirst().latest()).isEqualTo(LocalDate.of(2025, 5, 23));
        assertThat(list).extracting(TimeExpression::edtf).containsExactly("{2025-05-04,2025-05-23}", "2025-05-23");
        assertThat(list.getFirst().value()).isEqualTo("2025-05-04");
        assertThat(list.getFirst().latest()).isEqualTo(LocalDate.of(2025, 5, 23));
    }

    @Test
    void readsALongParagraphOfTimesInOnePass() {
        var text = "am 3., 4., 5. und 1950 um 12.15 zum Diwali, ".repeat(20_000);

        assertThat(read(text, THURSDAY).expressions()).hasSizeGreaterThan(60_000);
    }
}
