package org.quellenlage.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.text.Document;
import org.quellenlage.text.DocumentReader;
import org.quellenlage.text.Morphology;
import org.quellenlage.text.Text;
import org.quellenlage.value.Quantity.Bound;

class NumberReaderTests {

    private static final DocumentReader DOCUMENTS = new DocumentReader(Morphology.german());
    private static final NumberReader NUMBERS = new NumberReader();

    @Nested
    class Amounts {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Die Gemeinde zählt 11 400 Einwohner.;11 400;11400",
                    "Das Werk hat 3'500 Angestellte.;3'500;3500",
                    "Es kamen dreihundertvierzigtausend Gäste.;dreihundertvierzigtausend;340000",
                    "Der Fonds verwaltet 1,2 Millionen Konten.;1,2 Millionen;1200000",
                    "Gesucht werden 40 Mio. Dosen.;40 Mio.;40000000",
                    "Anderthalb Millionen Haushalte warten.;Anderthalb Millionen;1500000",
                    "Er kaufte zwei Dutzend Eier.;zwei Dutzend;24",
                    "Ein halbes Dutzend Häuser brannte.;Ein halbes Dutzend;6",
                    "Drei Viertel der Mitglieder stimmten zu.;Drei Viertel;0.75",
                    "Die Hälfte der Wähler blieb daheim.;Hälfte;0.5",
                    "Sie tranken 2 ½ Flaschen.;2 ½;2.5",
                    "Der Wert stieg auf eins Komma fünf.;eins Komma fünf;1.5",
                    "Zwei Millionen dreihunderttausend Stimmen wurden gezählt.;Zwei Millionen"
                            + " dreihunderttausend;2300000"
                })
        void readsDigitsWordsAndScales(String sentence, String words, BigDecimal value) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
            assertThat(number.quantity().bound()).isEqualTo(Bound.EXACT);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Der Umbau kostet 3,50 Euro je Stück.;3,50 Euro;3.5;EUR",
                    "Sie zahlte 2 Euro 50 Eintritt.;2 Euro 50;2.5;EUR",
                    "Ein Los kostet zwei Euro und fünfzig Cent.;zwei Euro und fünfzig Cent;2.5;EUR",
                    "Der Konzern löste $5 Mio. ein.;$5 Mio.;5000000;USD",
                    "Der Kanton zahlt CHF 2.5 Mrd. zurück.;CHF 2.5 Mrd.;2500000000;CHF",
                    "Die Strafe beträgt 500 schwedische Kronen.;500 schwedische Kronen;500;SEK",
                    "Der Preis fiel auf 5,- Euro.;5,- Euro;5;EUR",
                    "Der Eintritt kostet 10.- Fr. für Kinder.;10.- Fr.;10;CHF",
                    "Der Eintritt kostet Fr. 10.– für Kinder.;Fr. 10.–;10;CHF"
                })
        void readsMoneyWithItsCurrency(String sentence, String words, BigDecimal value, String unit) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
            assertThat(number.quantity().unit()).isEqualTo(unit);
            assertThat(number.type()).isEqualTo(NumberExpression.Type.MONEY);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Die Strecke misst 120 km.;120 km;120;km",
                    "Das Feld umfasst acht Hektar.;acht Hektar;8;ha",
                    "Der Wind wehte mit 90 km/h.;90 km/h;90;km/h",
                    "Der Zug fuhr 300 Kilometer pro Stunde.;300 Kilometer pro Stunde;300;km/h",
                    "Es waren 35 °C im Schatten.;35 °C;35;°C",
                    "Der Block leistet 1400 Megawatt.;1400 Megawatt;1400;MW",
                    "Ein Pfund Mehl genügt.;Ein Pfund;1;Pfd",
                    "Die Reise dauerte anderthalb Stunden.;anderthalb Stunden;1.5;h",
                    "Das Haus steht seit zwei Jahrzehnten leer.;zwei Jahrzehnten;2;10a"
                })
        void readsMeasuresWithTheirUnit(String sentence, String words, BigDecimal value, String unit) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
            assertThat(number.quantity().unit()).isEqualTo(unit);
            assertThat(number.type()).isEqualTo(NumberExpression.Type.MEASURE);
        }

        @Test
        void keepsPercentAndPercentagePointsApart() {
            assertThat(only("Die Quote stieg auf 12 Prozent.").quantity().unit())
                    .isEqualTo("%");
            assertThat(only("Die Quote stieg um 12 Prozentpunkte.").quantity().unit())
                    .isEqualTo("pp");
        }

        @Test
        void readsPoundsByTheThousandAsMoney() {
            assertThat(only("Die Burg kostete 200.000 Pfund.").quantity().unit())
                    .isEqualTo("GBP");
        }

        @Test
        void countsWithAnArticleOnlyBeforeUnitsScalesAndFractions() {
            assertThat(read("Eine Frau las einen Brief.")).isEmpty();
            assertThat(only("Der Weg ist einen Kilometer lang.").quantity().value())
                    .isEqualByComparingTo("1");
            assertThat(only("Eine Million Menschen floh.").quantity().value()).isEqualByComparingTo("1000000");
            assertThat(only("Ein Drittel der Fläche verbrannte.").quantity().value())
                    .isLessThan(BigDecimal.ONE);
        }

        @Test
        void readsTemperaturesBelowZero() {
            assertThat(only("Nachts waren es -5 Grad.").quantity().value()).isEqualByComparingTo("-5");
            assertThat(only("Nachts waren es minus 5 Grad.").quantity().value()).isEqualByComparingTo("-5");
        }

        @Test
        void readsScores() {
            var sentence = "Die Gäste siegten 3:1.";

            assertThat(words(sentence, only(sentence))).isEqualTo("3:1");
            assertThat(only("Nach dem 2:0-Sieg feierten alle.").quantity().value())
                    .isEqualByComparingTo("2");
        }
    }

    @Nested
    class Ages {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Der 34-jährige Fahrer floh.;34-jährige;34",
                    "Eine 53-Jährige wurde befragt.;53-Jährige;53",
                    "Der fünfjährige Sohn blieb unverletzt.;fünfjährige;5",
                    "Die Zeugin ist 61 Jahre alt.;61 Jahre;61",
                    "Er starb im Alter von 88 Jahren.;88 Jahren;88"
                })
        void readsHowOldSomebodyIs(String sentence, String words, BigDecimal value) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.type()).isEqualTo(NumberExpression.Type.AGE);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
            assertThat(number.quantity().unit()).isEqualTo("a");
        }

        @Test
        void takesAPrisonTermForADuration() {
            assertThat(only("Er bekam eine dreijährige Haftstrafe.").type()).isEqualTo(NumberExpression.Type.MEASURE);
        }

        @Test
        void readsTheAgeBehindAName() {
            assertThat(only("Die Siegerin Karla Wegner (29) weinte.").type()).isEqualTo(NumberExpression.Type.AGE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Die Regisseurin Petra Hollmer, 39, kommt aus Graz.",
                    "Ein Feuerwehrmann, 34, starb in den Flammen.",
                    "Die Lehrerin, 51, leitet den Chor."
                })
        void standBetweenCommasBehindOnePerson(String text) {
            assertThat(only(text).type()).isEqualTo(NumberExpression.Type.AGE);
        }

        @Test
        void areNoneInListsOfNumbers() {
            assertThat(read("Gezogen wurden die Zahlen 12, 34, 40."))
                    .noneMatch(it -> it.type() == NumberExpression.Type.AGE);
        }
    }

    @Nested
    class Hedges {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Es kamen rund 11.000 Besucher.;APPROX;10450;11550;rund;rund 11.000",
                    "Es kamen knapp 200 Besucher.;APPROX;180;200;knapp;knapp 200",
                    "Es kamen gut 200 Besucher.;APPROX;200;220;gut;gut 200",
                    "Es kamen mehr als 10.000 Besucher.;MORE_THAN;10000;;mehr als;mehr als 10.000",
                    "Es kamen deutlich über 300 Besucher.;MORE_THAN;300;;deutlich über;deutlich über 300",
                    "Es kamen nicht mehr als 300 Besucher.;AT_MOST;0;300;nicht mehr als;nicht mehr als 300",
                    "Es kamen nicht viel mehr als 300 Besucher.;AT_MOST;0;300;nicht viel mehr als;nicht viel mehr als"
                            + " 300",
                    "Es kamen mindestens 40 Besucher.;AT_LEAST;40;;mindestens;mindestens 40",
                    "Es kamen bis zu 40 Besucher.;AT_MOST;0;40;bis zu;bis zu 40",
                    "Es kamen weniger als 40 Besucher.;LESS_THAN;0;40;weniger als;weniger als 40",
                    "Es kamen 20 oder mehr.;AT_LEAST;20;;oder mehr;20 oder mehr",
                    "Es kamen mindestens rund 400 Besucher.;AT_LEAST;400;;mindestens rund;mindestens rund 400",
                    "Es kamen genau 40 Besucher.;EXACT;40;40;genau;genau 40"
                })
        void boundTheValueAndBelongToTheHedgedSpan(
                String sentence,
                Bound bound,
                @Nullable BigDecimal lower,
                @Nullable BigDecimal upper,
                String hedge,
                String surface) {
            var number = only(sentence);

            assertThat(number.quantity().bound()).isEqualTo(bound);
            assertBound(number.quantity().lower(), lower);
            assertBound(number.quantity().upper(), upper);
            assertThat(number.quantity().hedge()).isEqualTo(hedge);
            assertThat(number.quantity().surface()).isEqualTo(surface);
            assertThat(document(sentence).slice(number.hedged())).isEqualTo(surface);
            assertThat(words(sentence, number)).doesNotContain(hedge);
        }

        @Test
        void leaveARoundNumberOutsideTheTolerance() {
            var quantity = only("Es kamen rund 10.000 Besucher.").quantity();

            assertThat(quantity.lower()).isEqualByComparingTo("9500");
            assertThat(quantity.upper()).isEqualByComparingTo("10500");
        }

        @Test
        void keepTheOpenEndsOfStrictBoundsOpen() {
            var above = only("Es kamen über 300 Besucher.").quantity();
            var almost = only("Es kamen fast 300 Besucher.").quantity();

            assertThat(above.lowerInclusive()).isFalse();
            assertThat(almost.upperInclusive()).isFalse();
            assertThat(almost.lowerInclusive()).isTrue();
        }

        @Test
        void standBeforeTheArticleOfAHalf() {
            assertThat(only("Rund die Hälfte der Schüler fehlte.").quantity().bound())
                    .isEqualTo(Bound.APPROX);
        }

        @Test
        void areNoneWhereAPrepositionGivesTheExactAmount() {
            assertThat(only("Der Kredit über 5 Millionen Euro läuft aus.")
                            .quantity()
                            .bound())
                    .isEqualTo(Bound.EXACT);
            assertThat(only("Die Umfrage unter 500 Lehrern ist neu.").quantity().bound())
                    .isEqualTo(Bound.EXACT);
            assertThat(only("Der Schaden liegt über 5 Millionen Euro.")
                            .quantity()
                            .bound())
                    .isEqualTo(Bound.MORE_THAN);
        }

        @Test
        void doNotReachOverTheNumberBefore() {
            var numbers = read("Von rund 80 Zeugen kamen 20 Kinder.");

            assertThat(numbers).extracting(it -> it.quantity().bound()).containsExactly(Bound.APPROX, Bound.EXACT);
        }
    }

    @Nested
    class Ranges {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Es kamen 3.000 bis 5.000 Leute.;3.000 bis 5.000;3000;5000;",
                    "Es kamen zwischen 30 und 50 Leute.;zwischen 30 und 50;30;50;",
                    "Die Steuer bringt 2 bis 3 Milliarden Euro.;2 bis 3 Milliarden Euro;2000000000;3000000000;EUR",
                    "Der Preis sinkt um 10-15 Prozent.;10-15 Prozent;10;15;%",
                    "Sie probten acht- bis zwanzigmal.;acht- bis zwanzigmal;8;20;",
                    "Zwei oder drei Täter flohen.;Zwei oder drei;2;3;",
                    "Der Pfad ist von 3 km bis 5 km lang.;3 km bis 5 km;3;5;km",
                    "Der Pfad ist 3km-5km lang.;3km-5km;3;5;km",
                    "Der Pfad ist 800 m bis 2 km lang.;800 m bis 2 km;0.8;2;km"
                })
        void haveTwoEnds(String sentence, String words, BigDecimal lower, BigDecimal upper, @Nullable String unit) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.type()).isEqualTo(NumberExpression.Type.RANGE);
            assertThat(number.quantity().bound()).isEqualTo(Bound.RANGE);
            assertThat(number.quantity().lower()).isEqualByComparingTo(lower);
            assertThat(number.quantity().upper()).isEqualByComparingTo(upper);
            assertThat(number.quantity().unit()).isEqualTo(unit);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Er regierte 1990-1995.",
                    "Die Halle ist von 9 bis 17 Uhr offen.",
                    "Von 1961 bis 1989 stand sie."
                })
        void areNoNumbersWhereTheyAreTimes(String sentence) {
            assertThat(read(sentence)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({"Die 18- bis 24-Jährigen fehlten., 18- bis 24-Jährigen", "Er probte 10- bis 15-mal., 10- bis 15-mal"
        })
        void shareTheWordTheyEndWith(String sentence, String words) {
            assertThat(words(sentence, only(sentence))).isEqualTo(words);
            assertThat(only(sentence).quantity().bound()).isEqualTo(Bound.RANGE);
        }

        @Test
        void runToBothSidesOfNothingAfterPlusMinus() {
            var quantity =
                    only("Die Abweichung beträgt plus/minus 3 Prozentpunkte.").quantity();

            assertThat(quantity.lower()).isEqualByComparingTo("-3");
            assertThat(quantity.upper()).isEqualByComparingTo("3");
        }

        @Test
        void doNotBeginWithTheYearBefore() {
            var number = only("Das Werk soll ab dem Jahr 2019 bis zu 90.000 Wagen bauen.");

            assertThat(number.quantity().bound()).isEqualTo(Bound.AT_MOST);
            assertThat(number.quantity().upper()).isEqualByComparingTo("90000");
        }

        @Test
        void doNotRunDownwards() {
            assertThat(read("Es waren 50 bis 20 Leute."))
                    .extracting(NumberExpression::type)
                    .doesNotContain(NumberExpression.Type.RANGE);
        }
    }

    @Nested
    class VagueOnes {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Dutzende Häuser brannten.;Dutzende;24;99",
                    "Hunderte Menschen flohen.;Hunderte;200;999",
                    "Tausende demonstrierten.;Tausende;2000;9999",
                    "Es flohen mehrere Tausend Menschen.;mehrere Tausend;2000;9999",
                    "Es flohen einige hundert Menschen.;einige hundert;200;999",
                    "Zehntausende flohen.;Zehntausende;20000;99999"
                })
        void haveAnInterval(String sentence, String words, BigDecimal lower, BigDecimal upper) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.quantity().bound()).isEqualTo(Bound.VAGUE);
            assertThat(number.quantity().lower()).isEqualByComparingTo(lower);
            assertThat(number.quantity().upper()).isEqualByComparingTo(upper);
        }

        @Test
        void areSeveralOfAUnit() {
            var quantity = only("Der Stau war mehrere Kilometer lang.").quantity();

            assertThat(quantity.unit()).isEqualTo("km");
            assertThat(quantity.lower()).isEqualByComparingTo("2");
            assertThat(quantity.upper()).isNull();
        }

        @Test
        void areACoupleOfAUnit() {
            var sentence = "Es fehlen ein paar Cent.";

            assertThat(words(sentence, only(sentence))).isEqualTo("ein paar Cent");
        }

        @Test
        void doNotCountSeveralThings() {
            assertThat(read("Mehrere Zeugen und einige Helfer kamen.")).isEmpty();
        }
    }

    @Nested
    class OrdinalsAndRatios {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Das dritte Kind lachte.;dritte;3",
                    "Zum 19. Mal gewann der Klub.;19.;19",
                    "Sie kamen zu dritt.;dritt;3",
                    "Die Stadt landete auf Platz 4.;4;4",
                    "Er ist die Nummer eins.;eins;1"
                })
        void nameAPlaceInASeries(String sentence, String words, BigDecimal value) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.type()).isEqualTo(NumberExpression.Type.ORDINAL);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
        }

        @Test
        void countTheMembersOfTwoSuspendedWords() {
            assertThat(read("Die drei- und vierjährigen Kinder schliefen."))
                    .extracting(NumberExpression::type)
                    .containsExactly(NumberExpression.Type.AGE, NumberExpression.Type.AGE);
        }

        @Test
        void areAllTheNumbersJoinedToALabel() {
            assertThat(read("Das steht auf Seite 3 bis 5."))
                    .extracting(NumberExpression::type)
                    .containsExactly(NumberExpression.Type.ORDINAL, NumberExpression.Type.ORDINAL);
        }

        @Test
        void mayEndInLettersAfterDigits() {
            assertThat(only("Der 21ste Band fehlt.").quantity().value()).isEqualByComparingTo("21");
        }

        @Test
        void readOneOfSoMany() {
            assertThat(only("Jeder vierte Betrieb klagt.").quantity().value()).isEqualByComparingTo("0.25");
            assertThat(only("Drei von vier Betrieben klagen.").quantity().value())
                    .isEqualByComparingTo("0.75");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Der Zweite Weltkrieg endete.",
                    "Wir achten die Verfassung.",
                    "Jeden zweiten Tag fuhr er.",
                    "Er kam am 4. Dezember.",
                    "Er blieb vom 4. bis 23. Mai."
                })
        void areNoneInNamesVerbsAndTimes(String sentence) {
            assertThat(read(sentence)).isEmpty();
        }
    }

    @Nested
    class Compounds {

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Das Zwei-Meter-Teleskop ist neu.;Zwei-Meter;2;m",
                    "Die 25-Prozent-Hürde bleibt.;25-Prozent;25;%",
                    "Die Drei-Zimmer-Wohnung ist teuer.;Drei;3;",
                    "Er war dreimal dort.;dreimal;3;",
                    "Die Menge wuchs auf das 20-fache.;20-fache;20;",
                    "Der vierköpfige Rat tagt.;vierköpfige;4;",
                    "Der 1.500-Meter-Lauf fiel aus.;1.500-Meter;1500;m"
                })
        void holdANumberWithItsUnit(String sentence, String words, BigDecimal value, @Nullable String unit) {
            var number = only(sentence);

            assertThat(words(sentence, number)).isEqualTo(words);
            assertThat(number.quantity().value()).isEqualByComparingTo(value);
            assertThat(number.quantity().unit()).isEqualTo(unit);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                value = {
                    "Der vierköpfige Rat tagt.;Person",
                    "Die Straße ist dreispurig.;Spur",
                    "Er war dreimal dort.;Mal",
                    "Er ist dreifacher Meister.;",
                    "Die Haft ist dreijährig.;"
                })
        void countTheNounTheyAreMadeOf(String sentence, @Nullable String counted) {
            assertThat(only(sentence).quantity().counted()).isEqualTo(counted);
        }

        @Test
        void readOnceOnlyAmongOtherTimes() {
            assertThat(read("Er siegte dreimal in Linz und einmal in Graz.")).hasSize(2);
            assertThat(read("Er war einmal in Graz.")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Das ist einfach.", "Der Beschluss fiel einstimmig.", "Achtung, Zweifel sind erlaubt."})
        void holdNoneThatCounts(String sentence) {
            assertThat(read(sentence)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nach § 7 und Artikel 4 ist das verboten.",
                "Telefon 030 / 12 34 56 ist besetzt.",
                "Rufen Sie +49-30-123-4567 an.",
                "Das Büro liegt in der Lindenstraße 12.",
                "Der Zug fährt um 16 Uhr.",
                "Das geschah im Jahr 2015.",
                "Er kam 2008 zurück.",
                "Der Stau auf der A 8 löste sich auf.",
                "Covid-19 und G20 sind Namen.",
                "Claudia Tausend klagte.",
                "Die Besprechung beginnt um 15.30 Uhr.",
                "Es war am 12 März."
            })
    void readsNoQuantityIntoNamesDatesAndCodes(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void readsAnAnswerOfOneWord() {
        assertThat(only("Keiner.").quantity().value()).isEqualByComparingTo("0");
        assertThat(only("Eine.").quantity().value()).isEqualByComparingTo("1");
        assertThat(read("Keiner kam.")).isEmpty();
    }

    @Test
    void readsAFourDigitCountThatIsNoYear() {
        assertThat(only("Rund 2000 Beschäftigte streikten.").quantity().value()).isEqualByComparingTo("2000");
        assertThat(only("Es streikten 1980 Beschäftigte.").quantity().value()).isEqualByComparingTo("1980");
    }

    @Test
    void neverOverlapsAndKeepsTheOrderOfTheText() {
        var numbers = read("Zwei von 30 Kindern, drei Prozent, 5 Euro 20 und 40 bis 50 Meter, dazu 7.000 Mio. Dollar.");

        for (var i = 1; i < numbers.size(); i++) {
            assertThat(numbers.get(i - 1).span().isBefore(numbers.get(i).span()))
                    .isTrue();
        }
        assertThat(numbers).hasSizeGreaterThan(4);
    }

    @Test
    void countsOffsetsInUtf16WithEmojiBefore() {
        var text = "😀 Es kamen 20 Gäste.";

        assertThat(document(text).slice(only(text).span())).isEqualTo("20");
    }

    @Test
    void tellsWhichNumberATokenBelongsTo() {
        var document = document("Es kamen 1,2 Millionen Gäste.");
        var index = new NumberIndex(document, NUMBERS.read(document));

        assertThat(index.over(document.tokens().get(2))).isNotNull();
        assertThat(index.over(document.tokens().get(3)))
                .isSameAs(index.over(document.tokens().get(2)));
        assertThat(index.over(document.tokens().get(4))).isNull();
        assertThat(index.begins(document.tokens().get(2))).isTrue();
        assertThat(index.begins(document.tokens().get(3))).isFalse();
    }

    private static void assertBound(@Nullable BigDecimal actual, @Nullable BigDecimal expected) {
        if (expected == null) {
            assertThat(actual).isNull();
        } else {
            assertThat(actual).isEqualByComparingTo(expected);
        }
    }

    private static Document document(String text) {
        return DOCUMENTS.read(Text.of(text));
    }

    private static List<NumberExpression> read(String text) {
        return NUMBERS.read(document(text));
    }

    private static NumberExpression only(String text) {
        var numbers = read(text);
        assertThat(numbers).as(text).hasSize(1);
        return numbers.getFirst();
    }

    private static String words(String text, NumberExpression number) {
        return document(text).slice(number.span());
    }
}
