package org.quellenlage.extraction.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.extraction.Article;
import org.quellenlage.extraction.ArticleReader;
import org.quellenlage.extraction.ClaimKind;
import org.quellenlage.extraction.ClaimPlace;
import org.quellenlage.extraction.Commitment;
import org.quellenlage.extraction.ExtractedClaim;
import org.quellenlage.extraction.Term;
import org.quellenlage.value.Quantity;

class ClaimExtractorTests {

    private static final ArticleReader READER = ArticleReader.german();

    // ---- labels stand without the article

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wenn der Damm bricht, steht die Stadt unter Wasser. | Wenn der Damm bricht, steht die Stadt unter Wasser
        Die Betriebe verlieren Geld, falls die Zinsen steigen. | Die Betriebe verlieren Geld, falls die Zinsen steigen
        Die Stadt müsste die Schulen sanieren und ihre Straßen ausbauen. | Die Stadt müsste ihre Straßen ausbauen
        Die Reederei verwirft in einem Schreiben, das dem Blatt vorliegt, den Einwand der Versicherung. | \
        Die Reederei verwirft in einem Schreiben, das dem Blatt vorliegt, den Einwand der Versicherung
        Die Brücken sollen geprüft und danach gesperrt werden. | Die Brücken sollen geprüft werden
        Die Bank bestätigte Berichte, wonach ihr Chef geht. | Die Bank bestätigte Berichte, wonach ihr Chef geht
        Der Rat lud Kinder, die am Fluss wohnen, zum Fest. | Der Rat lud Kinder, die am Fluss wohnen, zum Fest
        Der Rat tagte. Zudem sinkt der Preis der Milch. | der Preis der Milch sinkt
        Ein Plan liegt vor. Danach soll er in Graz gelten. | Danach soll der Plan in Graz gelten
        Huber kam nach Graz. Dort leben 300 Gäste. | Dort (Graz) leben 300 Gäste
        Der Zaun verhindert, dass Wild auf die Straße kommt. | Der Zaun verhindert, dass Wild auf die Straße kommt
        """)
    void labelsAClaimSoThatItStandsAlone(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Es zeigte sich, dass das Heer den Aufstand niederschlug. | das Heer schlug den Aufstand nieder
        Berg sagte, dass auch die Stadt neue Busse kauft. | Berg: auch die Stadt kauft neue Busse
        Der Bericht zeigt, dass Kinder, die hungern, schlechter lernen. | Bericht: Kinder, die hungern, lernen schlechter
        Der Bericht zeigt, dass mehr als 800 Häuser zerstört wurden. | mehr als 800 Häuser wurden zerstört
        Um Zeit zu sparen, wurden Helfer gerufen. | Helfer wurden gerufen
        Der Landtag billigte einen Vertrag zur Pflege der Wälder. Dieser Vertrag besteht aus 23 Artikeln. | \
        der Vertrag zur Pflege der Wälder besteht aus 23 Artikeln
        Zwei Wagen stießen zusammen. Die Fahrerin kam dabei ums Leben. | Die Fahrerin kam ums Leben
        Ein Zug entgleiste. Bei diesem Unfall wurde der Lokführer verletzt. | der Lokführer wurde verletzt
        Er reiste nach Linz, wo der Rat ein neues Theater baut. | Linz, wo der Rat ein neues Theater baut
        Laut Berg sind die Länder für den Schutz der Kinder, die fliehen, verantwortlich. | \
        Berg: die Länder sind für den Schutz der Kinder, die fliehen, verantwortlich
        Ob die Bahn die Strecke bauen kann, entscheidet sich laut Berg im Mai. | \
        Ob die Bahn die Strecke bauen kann, entscheidet sich laut Berg im Mai
        An Bord waren zwei Piloten und ein Arzt aus Linz. | An Bord waren zwei Piloten und ein Arzt aus Linz
        Graz und Linz stritten lange, sind sich aber nun einig geworden. | Graz und Linz sind sich aber nun einig geworden
        Der Rat setzte Regeln für Lager fest. Berg sagte, dass diese Regeln „gestrichen“ werden müssten. | \
        Berg: diese Regeln müssten „gestrichen“ werden
        Wer in Graz baut, braucht einen Plan. | Wer in Graz baut, braucht einen Plan
        Der Index fiel um -0,25 Prozent. | Der Index fiel um -0,25 Prozent
        Der Konzern betrieb eigene Fleisch- und Backtheken. Die wurden 2015 in Graz verkauft. | \
        eigene Fleisch- und Backtheken wurden 2015 in Graz verkauft
        """)
    void putsALabelInTheOrderOfASentenceOfItsOwn(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Firma kündigte an, ihr Werk zu erweitern. | Die Firma kündigte an, ihr Werk zu erweitern
        Die Opposition wirft dem Senat vor, die Zahlen geschönt zu haben. | \
        Die Opposition wirft dem Senat vor, die Zahlen geschönt zu haben
        Das Amt wurde vom Gericht angewiesen, die Akten zu öffnen. | Das Amt wurde vom Gericht angewiesen, die Akten zu öffnen
        Es gibt einen Züchter, der behauptet, den Wolf gesehen zu haben. | Züchter behauptet, den Wolf gesehen zu haben
        Er nannte das Ziel falsch. Trotz der Ankündigung der Bank, Filialen zu schließen, stieg der Kurs. | \
        Ankündigung der Bank, Filialen zu schließen
        """)
    void tellsAnInfinitiveWithTheClauseItDependsOn(String text, String label) {
        assertThat(labels(text)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Mann starb. Die anderen kamen verletzt nach Graz.",
                "Der Rat tagte in Graz. Die Frage ist bloß, an welchem Tag.",
                "Die Bahn hat einen Plan. Dazu gehören neue Züge aus Graz.",
                "Die Bahn spart. Grund ist ein Verlust von vier Millionen Euro.",
                "In Graz wird gebaut. Diese Methode spart 30 Prozent.",
                "Der Volltext dieses Artikels steht in Graz nicht mehr zur Verfügung.",
                "In Graz wird gebaut. Berg richtete diese Erwartung vor allem an Linz.",
                "In Graz wird gebaut. Dabei handelt es sich um einen Turm.",
                "Der Rat fragt sich, wo die Firma in Graz baut.",
                "Der Rat wartet, bis die Firma in Graz baut.",
                "Es scheint ausgeschlossen, dass die Firma in Graz baut.",
                "In Graz wird gebaut. Das sei noch lange kein Grund zur Sorge.",
                "In Graz wird gebaut. Der Lärm hat uns zwei Jahre lang gestört."
            })
    void servesNothingThatOnlyPointsAtWhatWasToldBefore(String text) {
        assertThat(claims(text))
                .extracting(it -> it.core().of(text))
                .noneMatch(it -> it.startsWith("Die anderen")
                        || it.startsWith("Berg richtete")
                        || it.startsWith("Dabei handelt")
                        || it.startsWith("wo die Firma")
                        || it.startsWith("die Firma in Graz baut")
                        || it.startsWith("Die Frage")
                        || it.startsWith("Dazu")
                        || it.startsWith("Grund")
                        || it.startsWith("Diese")
                        || it.startsWith("Der Volltext")
                        || it.startsWith("Das sei")
                        || it.contains("uns"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Zustände zwangen die Behörden zum Handeln. Sie versuchen nun, das Lager in Graz zu räumen. | Behörde
        Die Reederei klagte. Ihre Flotte ist alt. Sie fuhr 2015 nach Graz. | Flotte
        Rat und Kammer einigten sich auf einen Tarif. Er soll in Graz ab 2015 gelten. | Tarif
        „Ich gehe im Mai nach Graz“, sagte die Ministerin Anna Berg. | Anna Berg
        """)
    void takesAPronounForSomebodyWhereTheVerbWantsSomebody(String text, String subject) {
        assertThat(claims(text).getLast().subject())
                .satisfies(it -> assertThat(Objects.requireNonNull(it).head()).isEqualTo(subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Firma will in Graz 400 von 1.200 Stellen streichen.                     | 400 | Stelle
        Die Firma baut im Werk Graz 40 der insgesamt 120 Stellen ab.                | 40  | Stelle
        Ein Anschlag, bei dem zwölf Menschen starben, wird untersucht.              | 12  | Mensch
        Der Brand am Montag, bei dem acht Menschen starben, wird untersucht.        | 8   | Mensch
        """)
    void countsThePartAndWhatHappenedToOthers(String text, String number, String counted) {
        assertThat(claims(text))
                .extracting(ExtractedClaim::quantity)
                .filteredOn(Objects::nonNull)
                .first()
                .satisfies(it -> {
                    assertThat(Objects.requireNonNull(it).value()).isEqualByComparingTo(number);
                    assertThat(it.counted()).isEqualTo(counted);
                });
    }

    @Test
    void keepsTheFirstPersonInTheWordsOfALabel() {
        assertThat(labels("„Ich bleibe in Graz“, sagte die Ministerin Anna Berg."))
                .containsExactly("Anna Berg: Ich bleibe in Graz");
    }

    @Test
    void readsNumbersThatAreOnlyPartsOfWords() {
        assertThat(claims("Der 20-jährige Fahrer kam in Graz von der B27 ab, eine 19-Jährige starb."))
                .isNotEmpty();
    }

    @Test
    void takesWhoStandsBeforeAParticipleForWhoDidIt() {
        assertThat(labels("Am Montag wurde in Graz ein Landwirt von einer Kugel getroffen. Er wurde in Linz operiert."))
                .last()
                .isEqualTo("der Landwirt wurde in Linz operiert");
    }

    @Test
    void tellsAtWhichEventNotAtWhichPlaceItHappened() {
        assertThat(labels("Nach einem Unfall in einem Werk, bei dem acht Menschen starben, wird in Graz ermittelt."))
                .contains("Unfall, bei dem acht Menschen starben");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Zahl der Toten in Graz stieg von 12 auf 15.",
                "Die Behörde in Graz korrigierte die Zahl der Toten von zwölf auf fünfzehn."
            })
    void tellsTheNumberThatIsAndNotTheOneThatWas(String text) {
        assertThat(claims(text))
                .extracting(ExtractedClaim::quantity)
                .filteredOn(Objects::nonNull)
                .singleElement()
                .satisfies(it -> assertThat(Objects.requireNonNull(it).value()).isEqualByComparingTo("15"));
    }

    @Test
    void readsANumberWordBeforeItsNounAsANumber() {
        var claims = claims("Mit ihr brachen sieben Forscher am Montag nach Grönland auf.");

        assertThat(claims)
                .first()
                .extracting(it -> Objects.requireNonNull(it.subject()).name())
                .isEqualTo("Forscher");
    }

    @Test
    void takesNoDativeForASubject() {
        var claims = claims("Technischem Hilfswerk und Rotem Kreuz gehören in Graz zwei Boote.");

        assertThat(claims)
                .extracting(ExtractedClaim::subject)
                .noneMatch(it -> it != null && it.name().startsWith("Technisch"));
    }

    @Test
    void saysOfNobodyThatHeSaidWhatHeDid() {
        var claims = claims("Anna Berg machte in Graz nach einer Minute alles klar.");

        assertThat(claims).allSatisfy(it -> assertThat(it.attribution()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat tagte. Das sei notwendig.",
                "Der Rat tagte lange. Viele kamen am Abend nicht.",
                "Der Rat will mehr. Dafür ist Strom aus Graz erforderlich.",
                "Der Zaun verhindert, dass Wild auf die Straße kommt.",
                "Das heißt nicht, dass Anna Berg nach Graz geht.",
                "Man könnte meinen, die Ware aus Graz sei alt."
            })
    void servesNothingThatIsNotUnderstoodAloneOrThatNobodySays(String text) {
        assertThat(claims(text))
                .extracting(it -> it.core().of(text))
                .noneMatch(it -> it.startsWith("Das ")
                        || it.startsWith("Viele")
                        || it.contains("erforderlich")
                        || it.startsWith("Wild")
                        || it.contains("Berg")
                        || it.contains("Ware"));
    }

    @Test
    void namesTheClauseAroundANumberInBrackets() {
        var claims = claims("Der Umbau kostete 20 Millionen Franken (rund 18 Millionen Euro).");

        assertThat(claims)
                .extracting(it -> it.labels().de())
                .contains("Der Umbau kostete 20 Millionen Franken (rund 18 Millionen Euro)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        20 Millionen Menschen sind auf der Flucht. | 20 Millionen | Mensch
        Eine Million Zuschauer kamen zu dem Umzug. | Eine Million | Zuschauer
        Zwei Dutzend Helfer suchten das Ufer ab. | Zwei Dutzend | Helfer
        Das Heer zieht in diesem Jahr 5000 Soldaten ab. | 5000 | Soldat
        Am Umzug nahmen rund 300 Reiter teil. | rund 300 | Reiter
        Statt 900 sollen nur noch 650 Stellen wegfallen. | 650 | Stelle
        """)
    void countsTheNounBehindTheNumber(String sentence, String number, String counted) {
        var quantities = claims(sentence).stream()
                .map(ExtractedClaim::quantity)
                .filter(Objects::nonNull)
                .toList();

        assertThat(quantities)
                .singleElement()
                .satisfies(it -> assertThat(it.surface()).isEqualTo(number))
                .satisfies(it -> assertThat(it.counted()).isEqualTo(counted));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Zulieferer Federer streicht 300 Stellen. | Federer
        Der Chiphersteller Silvanex hat 300 Mitarbeiter entlassen. | Silvanex
        """)
    void knowsACompanyByTheNounBeforeItsName(String sentence, String name) {
        assertThat(claims(sentence))
                .isNotEmpty()
                .allMatch(it -> Objects.requireNonNull(it.subject()).name().equals(name));
    }

    @Test
    void seesAPlaceInAnAdjective() {
        var claims = claims("Bei dem Brand in einem Rostocker Hotel wurden drei Gäste verletzt.");

        assertThat(claims)
                .anyMatch(it -> it.place() != null && it.place().name().equals("Rostock"));
    }

    // ---- what is no claim

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Brücke ist gesperrt. Das teilte die Stadt am Dienstag mit.",
                "Die Brücke ist gesperrt. Das gab das Bauamt bekannt.",
                "Die Brücke ist gesperrt. Dies sagte eine Sprecherin der Polizei."
            })
    void claimsNothingByASentenceThatOnlySaysWhoSaidIt(String text) {
        assertThat(claims(text))
                .singleElement()
                .satisfies(it -> assertThat(it.attribution()).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The minister said that they would not build the bridge with this money.",
                "Wir können das schaffen.",
                "Sie können das heute schon liefern.",
                "Man sollte öfter baden.",
                "Der Wirt darf nicht mehr sagen, dass der Fisch frisch sei.",
                "Der Wirt hilft Kindern, die fliehen."
            })
    void claimsNothingWhereNobodyAssertsAnything(String sentence) {
        assertThat(claims(sentence))
                .noneMatch(it -> it.core().of(sentence).contains("können"))
                .noneMatch(it -> it.core().of(sentence).contains("sollte"))
                .noneMatch(it -> it.core().of(sentence).startsWith("der Fisch"))
                .noneMatch(it -> it.core().of(sentence).contains("would"))
                .noneMatch(it -> it.core().of(sentence).startsWith("die fliehen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er fährt einen Fiat 500.",
                "Der Zug hält auf Gleis 7.",
                "Zwischen 1901 und 1911 entstanden dort Häuser aus Holz."
            })
    void countsNothingInNamesAndDates(String sentence) {
        assertThat(claims(sentence)).noneMatch(it -> it.kind() == ClaimKind.QUANTITY);
    }

    @Test
    void deniesNothingByAnAdjectiveThatIsDeniedFromAfar() {
        var claims = claims("Ein nicht näher genannter Zeuge sah den Täter.");

        assertThat(claims).isNotEmpty().allMatch(it -> it.commitment().polarity() == Commitment.Polarity.AFFIRMED);
    }

    @Test
    void deniesNothingByAnAdjectiveThatIsDenied() {
        var claims = claims("Das Gericht verwarf in einem nicht rechtskräftigen Urteil den Einwand der Bank.");

        assertThat(claims).isNotEmpty().allMatch(it -> it.commitment().polarity() == Commitment.Polarity.AFFIRMED);
    }

    // ---- who says so

    @Test
    void letsAnInterviewAnswerKeepItsSpeaker() {
        var text = "Über den Hafen spricht Leiterin Anna Brandner. BLATT: Wie viele Schiffe kommen? Brandner: Im Jahr"
                + " legen 300 Schiffe an. BLATT: Reicht das? Brandner: Der Hafen braucht neue Kräne.";

        assertThat(claimantOf(text, "300 Schiffe")).isEqualTo("Anna Brandner");
        assertThat(claimantOf(text, "neue Kräne")).isEqualTo("Anna Brandner");
    }

    @Test
    void letsAnInterviewInParagraphsKeepItsSpeaker() {
        var text = "Ein Gespräch mit der Forscherin Anna Brandner.\n\nWas kostet der Hafen?\n\nWir zahlen für den Hafen"
                + " jährlich zwei Millionen Euro.\n\nUnd wer zahlt das?\n\nIch glaube, die Stadt trägt die Kosten.\n\n"
                + "Wie geht es weiter?\n\nWir bauen neue Kräne.";

        assertThat(claimantOf(text, "zwei Millionen")).isEqualTo("Anna Brandner");
    }

    @Test
    void keepsTheSpeakerOfAQuotationThatIsNeverClosed() {
        var text = "Die Brücke sei morsch, sagte Anna Berg.\n\n"
                + "„Wir sperren die Brücke heute. Morgen prüfen wir das Geländer.";

        assertThat(claimantOf(text, "das Geländer")).isEqualTo("Anna Berg");
    }

    @Test
    void givesAnAccusationToThoseWhoRaisedIt() {
        var text = "Die schwedischen Ermittler erhoben Vorwürfe gegen die Reederei. Am Freitag kamen neue"
                + " Beschuldigungen hinzu. Demnach fuhr der Kapitän zu schnell.";

        assertThat(claimantOf(text, "fuhr der Kapitän")).isEqualTo("schwedische Ermittler");
    }

    @Test
    void takesWhatALawIsSaidToAllowForAProvision() {
        var text = "Der Landtag beschloss ein Gesetz. Demnach darf die Bahn verkauft werden.";

        assertThat(claims(text))
                .filteredOn(it -> it.core().of(text).contains("verkauft"))
                .extracting(ExtractedClaim::kind)
                .containsExactly(ClaimKind.PROVISION);
    }

    @Test
    void writesAnAcronymOutThatHoldsSmallLetters() {
        var text = "Der Bund der Köche (BdK) traf sich in Linz. Der BdK sieht in dem Plan einen Rückschritt.";

        assertThat(claimantOf(text, "Rückschritt")).isEqualTo("Bund der Köche");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Helfen könnten Lehrer den Kindern, indem sie mit ihnen reden und singen.",
                "Deine Freunde in Graz haben zehn Bücher gelesen.",
                "Der Plan ist fertig, beim Basteln daran wurde Asbest im Haus entdeckt."
            })
    void servesNothingThatIsOnlyPossibleOrSaidToSomebody(String text) {
        assertThat(labels(text)).noneMatch(it -> it.contains("reden") || it.contains("Deine") || it.contains("Asbest"));
    }

    @Test
    void tellsWhatSomebodyIsAccusedOfWithTheAccusation() {
        assertThat(labels("Anna Berg wird beschuldigt, im Februar an einem Raub in Linz beteiligt gewesen zu sein."))
                .containsExactly(
                        "Anna Berg wird beschuldigt, im Februar an einem Raub in Linz beteiligt gewesen zu sein");
    }

    // ---- clauses that leave their verb out

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Partei der Bauern gewann 33 Prozent, die Grünen acht.                     | die Grünen gewannen acht Prozent
        Der Umsatz stieg um fünf Prozent, der Gewinn um zwölf Prozent.                | der Gewinn stieg um zwölf Prozent
        In Linz starben drei Menschen, in Graz zwei.                                  | in Graz starben zwei Menschen
        60 Räte stimmten für den Plan, 30 dagegen, zwölf enthielten sich.             | 30 Räte stimmten dagegen
        60 Räte stimmten mit Ja, 30 mit Nein.                                         | 30 Räte stimmten mit Nein
        Dafür stimmten 60 Räte, dagegen 30.                                           | dagegen stimmten 30 Räte
        Drei Männer starben in Linz, 20 in Graz.                                      | 20 Männer starben in Graz
        Der Fahrer wurde schwer, die Lenkerin des Lastwagens leicht verletzt.         | die Lenkerin des Lastwagens wurde leicht verletzt
        Zwei Fahrer wurden schwer und drei leicht verletzt.                           | drei Fahrer wurden leicht verletzt
        In Linz liegt die Grenze bei 3.000 Euro, in Graz nur bei 1.000 Euro.          | in Graz liegt die Grenze nur bei 1.000 Euro
        Der Export nahm um drei Prozent zu, der Import um vier Prozent.               | der Import nahm um vier Prozent zu
        Die Bank teilte mit, dass der Umsatz um fünf und der Gewinn um neun Prozent gestiegen sei. | der Gewinn sei um neun Prozent gestiegen
        Die Mieten sind um drei Prozent gestiegen, die Preise um zwei Prozent gefallen. | die Preise sind um zwei Prozent gefallen
        """)
    void tellsInFullWhatAClauseLeavesOut(String text, String label) {
        assertThat(labels(text)).contains(label);
    }

    @Test
    void endsANounOfAnEventBeforeTheObjectOfTheVerb() {
        assertThat(labels("Linz behauptete mit dem Sieg in Graz am 8. November 2015 den fünften Platz."))
                .contains("Sieg in Graz am 8. November 2015");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Mann ist am 3. Mai 2015 in Graz erstochen worden.",
                "Ein Mann wurde am 3. Mai 2015 in Graz erstochen.",
                "Drei Männer wurden in Graz erstochen."
            })
    void quotesAPassiveWhoseVerbNobodyKnows(String text) {
        assertThat(claims(text))
                .extracting(it -> it.labels().en())
                .isNotEmpty()
                .allMatch(it -> it.contains("“") && !it.contains("becom"));
    }

    @Test
    void takesNoThingThatHasSomethingForASpeaker() {
        var text = "Die Geräte verfügen über zwei Kameras. Damit sollen Kunden in Graz die Straße sehen können.";

        assertThat(claimantOf(text, "Straße")).isEmpty();
    }

    @Test
    void keepsWhatDashesTellOutOfANumberInBrackets() {
        assertThat(labels("Der Rat kann die Schulden von 72 Dollar (64 Euro) – ein Teil des Ganzen – nicht zahlen."))
                .contains("Der Rat kann die Schulden von 72 Dollar (64 Euro) nicht zahlen");
    }

    @Test
    void tellsNoNumberOfNobody() {
        assertThat(claims("40 waren dafür, 30 dagegen.")).isEmpty();
    }

    @Test
    void measuresInTheUnitOfTheClauseBefore() {
        assertThat(claims("Der Umsatz stieg um fünf Prozent, der Gewinn um zwölf."))
                .extracting(it -> Objects.requireNonNull(it.quantity()).unit())
                .containsExactly("%", "%");
    }

    @Test
    void takesAScaleForPartOfTheNumber() {
        assertThat(claims("Der Verlust stieg auf vier Millionen."))
                .extracting(ExtractedClaim::quantity)
                .extracting(Quantity::counted)
                .containsOnlyNulls();
    }

    @Test
    void leavesANumberInBracketsBehindTheNounItTellsOf() {
        assertThat(labels(
                        "Gläubiger sind die Sparkasse (drei Millionen Euro) und die Volksbank (zwei Millionen Euro)."))
                .contains(
                        "Gläubiger sind die Sparkasse (drei Millionen Euro) und die Volksbank",
                        "Gläubiger sind die Sparkasse und die Volksbank (zwei Millionen Euro)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ein Erdbeben der Stärke 6,4 hat Peru erschüttert.",
                "Das Beben hatte eine Stärke von 6,4.",
                "Das Beben erreichte die Stärke 6,4."
            })
    void measuresByTheNumberBehindAGrade(String sentence) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.quantity().value()).isEqualByComparingTo("6.4");
            assertThat(it.quantity().counted()).isEqualTo("Stärke");
        });
    }

    @Test
    void countsWhatTheClauseBeforeCounts() {
        var claim = claims("In Linz starben drei Menschen, in Graz zwei.").getLast();

        assertThat(claim.quantity()).extracting(Quantity::counted).isEqualTo("Mensch");
        assertThat(claim.place()).extracting(ClaimPlace::name).isEqualTo("Graz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Am Bahnhof warten tausende Menschen.                    | Mensch
        In Graz wurden hunderte von Flügen gestrichen.          | Flug
        Hunderte der Bewohner wurden in Graz verletzt.          | Bewohner
        In Graz wurden hunderttausende Bäume gepflanzt.         | Baum
        """)
    void countsWhatThereAreSoManyOf(String sentence, String counted) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.quantity().counted()).isEqualTo(counted);
            assertThat(it.quantity().bound()).isEqualTo(Quantity.Bound.VAGUE);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hunderte wurden in Graz verletzt.", "Zwei wurden in Graz verletzt."})
    void countsNoNumberByItself(String sentence) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.quantity().counted()).isNull();
            assertThat(it.subject()).isNull();
        });
    }

    @Test
    void losesNoNumberDateOrDenialBehindAClauseInBetween() {
        var counting = claims("Der Konzern streicht in Graz, wo er sitzt, 400 Stellen.");
        var dated = claims("Der Konzern schließt das Werk, das lange als sicher galt, am 4. Mai 2031.");
        var denied = claims("Anna Berg verkauft das Haus, das sie geerbt hat, nicht.");

        assertThat(counting).anySatisfy(it -> assertThat(it.quantity()).isNotNull());
        assertThat(dated).anySatisfy(it -> assertThat(it.time()).isNotNull());
        assertThat(denied)
                .anySatisfy(it -> assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.NEGATED));
    }

    @Test
    void holdsAnAgeToldInPassingForTrueWhateverTheSentenceDenies() {
        var claims = claims("Der Rat hat die Klage des 61-jährigen Paul Berg nicht zugelassen.");

        assertThat(claims)
                .filteredOn(it -> it.quantity() != null)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.commitment()).isEqualTo(Commitment.PLAIN);
                    assertThat(it.subject()).extracting(Term::name).isEqualTo("Paul Berg");
                    assertThat(it.labels().de()).isEqualTo("Paul Berg ist 61 Jahre alt");
                });
    }

    @Test
    void measuresNoTimeBetweenTwoEvents() {
        assertThat(claims("Drei Tage, nachdem der Damm gebrochen war, kam die Ministerin nach Graz."))
                .allMatch(it -> it.quantity() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was ist dem Rat dieser Park wert?, fragte Anna Berg.",
                "Bisher wurde vermutet, dass die Stadt den Vertrag verletzt.",
                "Es ist ausgeschlossen, dass die Stadt den Vertrag verletzt.",
                "Dass die Stadt den Vertrag verletzt, ist ausgeschlossen.",
                "Etwa 40 Grazer haben es schon getan.",
                "Die Räte wünschten sich eine Wiederholung der Wahl im Mai 2031."
            })
    void claimsNothingThatIsAskedWeighedOrWished(String sentence) {
        assertThat(claims(sentence))
                .noneMatch(it -> it.labels().de().contains("Was ist")
                        || it.labels().de().contains("verletzt")
                        || it.quantity() != null
                        || it.kind() == ClaimKind.EVENT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nachdem sie 2027 spurlos verschwunden waren, kehren die Forscher nach Linz zurück.        | Forscher
        Der Major hatte dem Grafen erklärt, er solle 2031 verschwinden.                          | Graf
        """)
    void takesAPronounForWhoeverIsNamedBehindItOrSpokenTo(String sentence, String name) {
        assertThat(claims(sentence))
                .anySatisfy(it -> assertThat(it.labels().de().toLowerCase(java.util.Locale.GERMAN))
                        .contains(name.toLowerCase(java.util.Locale.GERMAN))
                        .contains("verschw"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Turm wird höher, als der alte laut Anna Berg in Graz war.",
                "Bisher wurde angenommen, dass die Stadt Graz das war."
            })
    void claimsNothingThatIsOnlyComparedOrSupposedByNobody(String sentence) {
        assertThat(claims(sentence)).noneMatch(it -> it.core().of(sentence).contains("war"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Huber wies den Vorwurf, er habe Geld genommen, zurück.                  | von Huber bestritten: Huber habe Geld genommen
        Huber hat die Behauptung, die Stadt sei arm, als unwahr zurückgewiesen. | von Huber bestritten: die Stadt sei arm
        Anna Berg dementierte, dass die Stadt zahlt.                            | von Anna Berg bestritten: die Stadt zahlt
        Huber widersprach dem Vorwurf, die Stadt sei arm.                       | von Huber bestritten: die Stadt sei arm
        Huber widersprach, die Stadt sei reich.                                 | Huber: die Stadt sei reich
        Anna Berg äußerte am Montag Zweifel, dass die Stadt zahlt.              | von Anna Berg bezweifelt: die Stadt zahlt
        Anna Berg bezweifelt, dass die Stadt zahlt.                             | von Anna Berg bezweifelt: die Stadt zahlt
        """)
    void saysOfWhatIsDeniedOrDoubtedThatItIs(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Behauptung, die Firma habe Daten verkauft, ist falsch.",
                "Anna Berg bezeichnete den Vorwurf, die Firma habe Daten verkauft, als haltlos.",
                "Anna Berg schließt aus, dass die Firma Daten verkauft."
            })
    void letsNobodyClaimWhatIsCalledUntrue(String sentence) {
        assertThat(claims(sentence))
                .hasSize(1)
                .allMatch(it -> !"verkaufen".equals(it.predicate()))
                .allMatch(it -> it.labels().de().contains("Daten verkauf"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat muss sparen, wenn die Einnahmen sinken und der Bund in Linz weniger zahlt.",
                "Die Stadt wartet, bevor der Rat tagt und der Bund in Linz weniger zahlt."
            })
    void claimsNothingUnderAConjunctionThatOpensBothClauses(String sentence) {
        assertThat(claims(sentence)).noneMatch(it -> "zahlen".equals(it.predicate()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Als Festsaal, der im Mai 2031 fertig wird, dient ein alter Bahnhof. | Als Festsaal, der im Mai 2031 fertig wird, dient ein alter Bahnhof
        Der Umbau kostete viel Geld. Berichten zufolge reichte dieses nur bis Mai 2031. | viel Geld reichte
        """)
    void keepsWhatSomethingServesAsAndTakesNoSourceForWhatIsSpokenOf(String text, String label) {
        assertThat(labels(text)).anySatisfy(it -> assertThat(it).contains(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karl Wen und Nie Hai wurden in Linz für den Flug benannt.",
                "Für den Mai werden einige neue Uhren erwartet – aber keine neuen Armbänder."
            })
    void deniesNothingByANameOrBehindAber(String sentence) {
        assertThat(claims(sentence))
                .isNotEmpty()
                .allMatch(it -> it.commitment().polarity() == Commitment.Polarity.AFFIRMED);
    }

    @Test
    void deniesWhereAberIsNoLink() {
        assertThat(claims("Anna Berg ist aber nicht nach Graz gereist."))
                .anyMatch(it -> it.commitment().polarity() == Commitment.Polarity.NEGATED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Venus Williams kam nach Linz. Dort siegte Williams im Mai.            | Williams
        Anna Moser kam nach Linz. Der Rat lobte im Mai die Rede Anna Mosers.  | Anna Moser
        """)
    void keepsTheLastLetterOfANameThatOwnsNothing(String text, String name) {
        assertThat(READER.read(Article.of(text)).names())
                .anyMatch(it -> it.canonical().endsWith(name))
                .noneMatch(it ->
                        it.canonical().endsWith("Mosers") || it.canonical().endsWith("William"));
    }

    @Test
    void takesASiteForWhatTheSentenceIsAbout() {
        assertThat(labels("Sollte der Antrag angenommen werden, könnte graz.at im Mai ans Netz gehen."))
                .contains("Sollte der Antrag angenommen werden, könnte graz.at im Mai ans Netz gehen");
    }

    @Test
    void countsNothingInTheNameOfAType() {
        assertThat(claims("Eine Maschine des Typs „Boeing 767-300“ mit 158 Menschen an Bord landete in Linz."))
                .filteredOn(it -> it.quantity() != null)
                .singleElement()
                .satisfies(it -> assertThat(it.labels().de()).contains("158 Menschen"));
    }

    @Test
    void countsNoLettersOfACase() {
        assertThat(claims("Die Firma habe geklagt, heißt es in dem Urteil (1 R 77/15y), das der Zeitung vorliegt."))
                .allMatch(it -> it.quantity() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sollte sich zeigen, dass die Brücke Risse hat, wird sie gesperrt.",
                "Falls die Prüfer feststellen, dass die Brücke Risse hat, wird sie gesperrt.",
                "Ob die Stadt bestätigt, dass die Brücke Risse hat, ist offen.",
                "Wenn Linz die Brücke sperrt, aber Graz die Brücke öffnet, hilft der Bund der Region."
            })
    void claimsNothingThatDependsOnACondition(String sentence) {
        assertThat(claims(sentence)).noneMatch(it -> "haben".equals(it.predicate()) || "öffnen".equals(it.predicate()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Sie gab eine Petition an den König Oskar, Bernadotte, in der der Rat geladen wird.   | Petition an den König
        Das Lager liegt nahe der Stadt Fakola, das im Mai 2031 angegriffen wurde.            | Fakola, das
        """)
    void tellsARelativeClauseOfTheNounWhoseGenderItHas(String sentence, String label) {
        assertThat(labels(sentence)).anySatisfy(it -> assertThat(it).startsWith(label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anna Berg glaubt nicht, dass die Stadt zahlt.                | Anna Berg glaubt nicht, dass die Stadt zahlt
        Der Minister rechnet nicht damit, dass die Preise sinken.    | Der Minister rechnet nicht damit, dass die Preise sinken
        Ich glaube nicht, dass die Stadt zahlt, sagte Anna Berg.     | Anna Berg: Ich glaube nicht, dass die Stadt zahlt
        """)
    void deniesWhatSomebodyDoesNotThink(String sentence, String label) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.labels().de()).isEqualTo(label);
            assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.NEGATED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Es gibt Anzeichen dafür, dass der Damm bricht.               | PROBABLE
        Es besteht der Verdacht, dass Anna Huber Geld nahm.          | PROBABLE
        Die Gerüchte mehren sich, dass Anna Huber zurücktritt.       | UNDERSPECIFIED
        Vieles deutet darauf hin, dass der Täter aus Bremen kam.     | PROBABLE
        Es sieht so aus, als ob der Damm bricht.                     | PROBABLE
        Es kann sein, dass der Täter aus Bremen kam.                 | POSSIBLE
        Möglich ist, dass die Fabrik schließt.                       | POSSIBLE
        Dass die Fabrik schließt, ist möglich.                       | POSSIBLE
        Es ist falsch, dass die Brücke hält.                         | UNDERSPECIFIED
        Es ist nicht ausgeschlossen, dass die Fabrik schließt.       | POSSIBLE
        Es wird befürchtet, dass der Damm bricht.                    | POSSIBLE
        Es heißt, dass der Täter aus Bremen kam.                     | UNDERSPECIFIED
        Die Polizei hat Hinweise, dass der Täter aus Bremen kam.     | PROBABLE
        Es besteht kein Zweifel, dass der Täter aus Bremen kam.      | CERTAIN
        """)
    void tellsWithItWhatLeavesOpenWhetherSomethingIsSo(String sentence, Commitment.Certainty certainty) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.labels().de() + ".").isEqualTo(sentence);
            assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.AFFIRMED);
            assertThat(it.commitment().certainty()).isEqualTo(certainty);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Es gibt Berichte, wonach 300 Menschen starben.                        | 300 Menschen starben
        Eine Studie, wonach die Luft besser ist, liegt vor.                   | Studie: die Luft ist besser
        Die Stadt wies Berichte zurück, wonach die Brücke morsch ist.         | von Stadt bestritten: die Brücke ist morsch
        Die Polizei korrigierte Angaben, wonach 30 Menschen verletzt wurden.  | von Polizei bestritten: 30 Menschen wurden verletzt
        """)
    void claimsWhatAReportTells(String sentence, String label) {
        assertThat(labels(sentence)).containsExactly(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Das Amt hat Bilder der Nasa gezeigt.                 | Amt | Bilder der Nasa
        Das Amt hat Daten der New York Times geprüft.        | Amt | Daten der New York
        """)
    void readsFeminineNamesBehindTheirArticleAsGenitives(String sentence, String subject, String object) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.subject())
                    .isNotNull()
                    .satisfies(who -> assertThat(who.name()).startsWith(subject));
            assertThat(it.object())
                    .isNotNull()
                    .satisfies(what -> assertThat(what.name()).startsWith(object));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es stimmt nicht, dass die Brücke hält",
                "Es trifft nicht zu, dass die Brücke hält",
                "Dass die Brücke hält, ist unwahr"
            })
    void deniesWhatIsCalledUntrue(String sentence) {
        assertThat(claims(sentence + ".")).singleElement().satisfies(it -> {
            assertThat(it.labels().de()).isEqualTo(sentence);
            assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.NEGATED);
        });
    }

    @Test
    void affirmsTheNumberBehindACorrection() {
        assertThat(claims("Die Stadt zahlt nicht 30, sondern 40 Millionen Euro."))
                .singleElement()
                .satisfies(it -> assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.AFFIRMED));
    }

    @Test
    void claimsNothingThatDidNotComeWithWhatHappened() {
        assertThat(labels("Die Stadt zahlte die Brücke, ohne dass der Rat dem Plan zustimmte."))
                .containsExactly("Die Stadt zahlte die Brücke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Die Wahl fand nicht statt", "Der Vertrag kam zustande", "Die Zahlung unterblieb"})
    void needsNoMoreWordsForWhatEverybodyAsks(String sentence) {
        assertThat(labels(sentence + ".")).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Laut der Firma, die in Bonn sitzt, ist die Brücke morsch.      | Firma: die Brücke ist morsch
        Laut einem Bericht, der dem Rat vorliegt, fehlt das Geld dazu. | Bericht: das Geld fehlt dazu
        Otto Huber gab sich zuversichtlich, dass die Brücke hält.      | Otto Huber: die Brücke hält
        Otto Huber ist überzeugt, dass die Brücke hält.                | Otto Huber: die Brücke hält
        „Die Brücke ist sicher“ – das sagte Otto Huber am Montag.      | Otto Huber: Die Brücke ist sicher
        Auf Anfrage hieß es bei der Bahn, die Brücke sei sicher.       | Bahn: die Brücke sei sicher
        """)
    void namesWhoSaysSo(String sentence, String label) {
        assertThat(labels(sentence)).containsExactly(label);
    }

    @Test
    void namesWhomAPaperHasItFrom() {
        assertThat(claims("Wie die Zeitung unter Berufung auf die Polizei berichtet, wurden 30 Menschen verletzt."))
                .singleElement()
                .satisfies(it -> assertThat(it.attribution())
                        .extracting(link -> link.claimant().name())
                        .containsExactly("Zeitung", "Polizei"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bis zu 300 Menschen kommen.                                       | 300
        Die Stadt zahlt nicht 30, sondern 40 Millionen Euro.              | 40000000
        Die Steuer steigt um drei auf fünf Prozent.                       | 3 5
        Die Quote lag bei 70 Prozent nach 65 Prozent im Jahr 2019.        | 70
        Der Umsatz verdoppelte sich.                                      | 2
        """)
    void tellsTheNumbersThatAreSaid(String sentence, String numbers) {
        var found = claims(sentence).stream()
                .map(ExtractedClaim::quantity)
                .filter(Objects::nonNull)
                .toList();
        assertThat(found).extracting(it -> String.valueOf(it.value())).containsExactly(numbers.split(" "));
    }

    @Test
    void datesNoNumberByTheYearOfWhatItWasBefore() {
        assertThat(claims("Die Quote lag bei 70 Prozent nach 65 Prozent im Jahr 2019."))
                .singleElement()
                .satisfies(it -> assertThat(it.time()).isNull());
    }

    @Test
    void takesNoNounForWhoItsOwnContentTellsOf() {
        assertThat(labels("Gegen Huber besteht der Verdacht, dass er Geld genommen hat."))
                .containsExactly("Gegen Huber besteht der Verdacht, dass Huber Geld genommen hat");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gibt keine Anzeichen dafür, dass der Damm bricht",
                "Anzeichen, dass der Damm bricht, gibt es nicht"
            })
    void claimsOfWhatThereIsNoSignOnlyThat(String sentence) {
        assertThat(claims(sentence + ".")).singleElement().satisfies(it -> {
            assertThat(it.labels().de()).isEqualTo(sentence);
            assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.NEGATED);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anna Huber und Karl Lang sagten, die Stadt sei arm.             | Anna Huber und Karl Lang: die Stadt sei arm
        Polizei und Feuerwehr teilten mit, die Straße sei gesperrt.     | Polizei und Feuerwehr: die Straße sei gesperrt
        Anna Huber und Karl Lang bestritten, dass die Stadt arm ist.    | von Anna Huber und Karl Lang bestritten: die Stadt ist arm
        """)
    void namesAllWhoSaySoTogether(String sentence, String label) {
        assertThat(labels(sentence))
                .singleElement()
                .satisfies(it -> assertThat(it).isEqualTo(label));
    }

    @Test
    void countsNothingByTheNumberInATitle() {
        assertThat(claims("Für den Kauf einer neuen „Do 228“ stellt die Stadt einen Antrag."))
                .allSatisfy(it -> assertThat(it.quantity()).isNull());
        assertThat(labels("Im Mai 2031 brachte Anna Huber mit „Alte Lieder Vol. 2“ die erste Platte heraus."))
                .anySatisfy(it -> assertThat(it).contains("Vol. 2“ die erste Platte"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Stadt kauft die rund 50.000 Bücher umfassende Sammlung.      | 50000 | Buch
        Der Rat hat den über 40 Leute zählenden Verein aufgelöst.        | 40    | Leute
        Der Verein nutzt die drei der Stadt gehörenden Häuser.           | 3     | Haus
        """)
    void countsTheNounInsideAnAttribute(String sentence, long number, String counted) {
        assertThat(claims(sentence)).anySatisfy(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.quantity().value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(it.quantity().counted()).isEqualTo(counted);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Eine Verlegung des Spiels bezeichnete Huber als fatal.           | Huber
        Die Übernahme kritisierte die Ministerin scharf.                 | Ministerin
        Die Einigung nannte der Verband einen Fehler.                    | Verband
        """)
    void takesNoThingForWhoSaysSo(String sentence, String speaker) {
        assertThat(claims(sentence))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.attribution())
                        .singleElement()
                        .satisfies(link -> assertThat(link.claimant().name()).isEqualTo(speaker)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Wer 10.000 Euro anlegt, erhält im Mai eine Prämie.               | Wer 10.000 Euro anlegt, erhält im Mai eine Prämie
        Wer zu spät kommt, bekommt im Mai 2031 keine Karte.              | Wer zu spät kommt, bekommt im Mai 2031 keine Karte
        """)
    void tellsWhoeverDoesSo(String sentence, String label) {
        assertThat(labels(sentence))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).startsWith(label));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sie haben den Weg versperrt, indem Sie Ihr Rad an das Tor gestellt haben.",
                "Wer gewinnt, entscheidet die Jury im Mai.",
                "Für eine Karte klicken Sie auf das Bild der Stadt Graz.",
                "Beschlossen werde auch – das ist eine alte Forderung – Graz zu fördern."
            })
    void tellsNothingOfTheReaderOrOfWhatIsCutOff(String sentence) {
        assertThat(labels(sentence)).noneSatisfy(it -> assertThat(it).containsAnyOf("Sie", "gewinnt", "werde auch"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Es gelang der Polizei, den Wolf einzufangen",
                "Nach zwei Stunden gelang es der Feuerwehr nicht, den Brand zu löschen",
                "Bei dem Toten handelt es sich um einen Polizisten",
                "Es handelt sich bei dem Fund um eine Bombe",
                "Ob der Hafen genutzt wird, ist noch unklar",
                "Unklar ist noch, wann der Hafen öffnet",
                "Es ist unklar, wann der Hafen öffnet",
                "Der Abbau soll aus Kostengründen erfolgen",
                "Bisher ist nicht bekannt, warum das Unglück geschah",
                "Auf dem Treffen wurde nicht geklärt, welche Länder zahlen",
                "Es ist verboten, in Graz zu parken",
                "Menschen mit Herzproblemen wurde geraten, nicht nach draußen zu gehen",
                "Die USA bemühen sich darum, Graz von der Haltung abzubringen",
                "Gegen Otto Huber wird wegen Mordes ermittelt",
                "Frühestens im März 2031 wird mit dem Beginn gerechnet",
                "Es ist nur ein Haus der Stadt zu sehen",
                "Die Uhr wurde einst vom Schweizer Uhrmacher Omega hergestellt"
            })
    void tellsWhatHasNobodyForASubject(String sentence) {
        assertThat(labels(sentence + ".")).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Otto Huber droht eine Strafe von drei Jahren.                           | Strafe von drei Jahren
        Anna Berg fehlt das Geld für ein Haus in Graz.                          | Geld
        Der Partei gelang der Sprung ins Parlament.                             | Sprung
        """)
    void takesWhatHappensToSomebodyForTheSubject(String sentence, String subject) {
        assertThat(claims(sentence)).isNotEmpty().allSatisfy(it -> {
            assertThat(it.attribution()).isEmpty();
            assertThat(it.subject()).isNotNull();
            assertThat(it.subject().name()).isEqualTo(subject);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Das Gebot liegt bei 63.000 Euro. Das ist das Sechsfache des Preises.              | 6
        Die Quote lag bei 77 Prozent. Das entspricht einer Zahl von 47 Millionen Wählern. | 47000000
        Die Aktionäre erhalten 59 Dollar. Dieser Betrag liegt 34 Prozent über dem Kurs.   | 34
        """)
    void tellsASumInOtherNumbers(String text, long number) {
        assertThat(claims(text))
                .anySatisfy(it -> assertThat(it.quantity())
                        .isNotNull()
                        .satisfies(quantity ->
                                assertThat(quantity.value()).isEqualByComparingTo(BigDecimal.valueOf(number))));
    }

    @Test
    void tellsOfAWholeInFrontOnlyHowManyThereWere() {
        assertThat(claims("Von den 300 Gästen wurden viele verletzt.")).anySatisfy(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.predicate()).isEqualTo("sein");
        });
    }

    @Test
    void tellsWhatSomebodyDidOnADayBesideHowMany() {
        assertThat(claims("Am 6. Mai 2031 entließ die Bank 40 Leute."))
                .extracting(ExtractedClaim::kind)
                .containsExactlyInAnyOrder(ClaimKind.QUANTITY, ClaimKind.EVENT);
        assertThat(claims("Im Jahr 2031 machte die Bank einen Umsatz von 40 Millionen Euro."))
                .extracting(ExtractedClaim::kind)
                .containsExactly(ClaimKind.QUANTITY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Verein beobachtet folgende Gruppen: Adler, Bären und Luchse.        | Adler, Bären und Luchse
        """)
    void provesAListThatIsAnnounced(String text, String end) {
        assertThat(claims(text)).anySatisfy(it -> assertThat(it.core().of(text)).endsWith(end));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Mann fiel vom Dach, blieb aber unverletzt.                          | Der Mann blieb aber unverletzt
        Huber hofft, dass es der Polizei gelingt, den Wolf einzufangen.         | Huber: es gelingt der Polizei, den Wolf einzufangen
        eBay hält es für möglich, dass der Wagen den Rekord bricht.             | eBay hält es für möglich, dass der Wagen den Rekord bricht
        """)
    void tellsBothOfWhatIsJoined(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der 81-jährige Besitzer eines Hofes sagte, er bleibe.                   | 81
        Die 61-jährige Wirtin sagte, sie komme.                                 | 61
        """)
    void tellsTheAgeOfWhoSpeaks(String sentence, long age) {
        assertThat(claims(sentence))
                .anySatisfy(it -> assertThat(it.quantity())
                        .isNotNull()
                        .satisfies(years -> assertThat(years.value()).isEqualByComparingTo(BigDecimal.valueOf(age))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Post plant einen Bahnhof und sucht dazu nun Partner.                | Die Post sucht nun Partner
        Dazu sollen im Jahr 2031 erste Testfahrten stattfinden.                 | erste Testfahrten sollen im Jahr 2031 stattfinden
        Dafür wurden tausend Leute befragt.                                     | tausend Leute wurden befragt
        """)
    void leavesAwayWhatForWhereTheVerbAsksForNothing(String sentence, String label) {
        assertThat(labels(sentence)).contains(label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dazu gehört auch die Stadt Graz.",
                "Dafür hat die Stadt im Mai 2031 geworben.",
                "Die Stadt macht die Bahn dafür verantwortlich."
            })
    void tellsNothingWithoutWhatTheVerbAsksFor(String sentence) {
        assertThat(claims(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Den 16.000 Flüchtlingen auf der Insel sagte Otto Huber, die Türen seien offen.    | 16000
        Einer der 13 beteiligten Helfer sagte, der Dom sei leer.                          | 13
        """)
    void countsAlsoWhereAClauseOnlySaysWhoSpeaks(String text, long number) {
        assertThat(claims(text)).anySatisfy(it -> {
            assertThat(it.quantity()).isNotNull();
            assertThat(it.quantity().value()).isEqualByComparingTo(BigDecimal.valueOf(number));
            assertThat(it.predicate()).isEqualTo("sein");
        });
    }

    @Test
    void tellsWhatARelativeClauseDates() {
        assertThat(claims("Die Milizen, die im September 1999 das Land verwüsteten, sind aufgelöst."))
                .anySatisfy(it -> {
                    assertThat(it.kind()).isEqualTo(ClaimKind.EVENT);
                    assertThat(it.time()).isNotNull();
                    assertThat(it.time().edtf()).isEqualTo("1999-09");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Otto Huber war von 1990 bis 1995 erster gewählter Präsident der Stadt Graz.",
                "Otto Huber hat zwischen 1869 und 1887 Karten der Stadt Graz gezeichnet."
            })
    void countsNothingByYears(String sentence) {
        assertThat(claims(sentence))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.quantity()).isNull());
    }

    @Test
    void readsNamesInSmallLetters() {
        assertThat(labels("Die nordkunst gilt als bedeutend. Sie findet alle fünf Jahre in Kassel statt."))
                .contains("nordkunst findet alle fünf Jahre in Kassel statt");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Mehrere seiner Räte und Minister sind in Graz verhaftet worden.         | Mehrere seiner Räte und Minister sind in Graz verhaftet worden
        Huber sagte, dass ein Rückflug nach Graz nicht möglich war.             | Huber: ein Rückflug nach Graz war nicht möglich
        Welche Firma den Auftrag bekommt, wird im Mai 2031 entschieden.         | Welche Firma den Auftrag bekommt, wird im Mai 2031 entschieden
        """)
    void keepsTogetherWhatIsOnePhrase(String sentence, String label) {
        assertThat(labels(sentence)).anySatisfy(it -> assertThat(it).isEqualToIgnoringCase(label));
    }

    @Test
    void provesWhatIsNotUnderstoodWithoutTheClauseBehindIt() {
        var text = "Ein Sprecher der Polizei wollte nicht bestätigen, dass alle Insassen Schweden waren.";

        assertThat(claims(text))
                .anySatisfy(it -> assertThat(it.core().of(text)).endsWith("dass alle Insassen Schweden waren"));
    }

    @Test
    void tellsOfAllThatWereListed() {
        assertThat(labels("Der Rat fürchtet Unruhe. Damit stünde Tulln in einer Reihe mit Krems, Steyr und Wels. "
                        + "Sie alle verfügen über ein eigenes Stadtrecht."))
                .anySatisfy(it -> assertThat(it).startsWith("Krems, Steyr und Wels alle verfügen über ein eigenes"));
    }

    @Test
    void assertsNeitherHalfOfAProportion() {
        assertThat(claims("Anna Huber sagte, dass je reicher die Stadt wird, desto mehr zahlt sie."))
                .noneMatch(it -> "werden".equals(it.predicate()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Film war ein Erfolg – kein Wunder.                      | Der Film war ein Erfolg
        Anna Huber will die Steuern senken – eine alte Forderung.   | Anna Huber will die Steuern senken
        """)
    void leavesAwayWhatCommentsBehindADash(String sentence, String label) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.labels().de()).isEqualTo(label);
            assertThat(it.commitment().polarity()).isEqualTo(Commitment.Polarity.AFFIRMED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Das Gerücht, dass Anna Huber geht, hält sich.",
                "Der Wunsch, dass Anna Huber geht, bleibt.",
                "Die Behauptung, dass Anna Huber geht, ist alt.",
                "Es gibt keinen Grund, anzunehmen, dass Anna Huber geht.",
                "Die Stadt wartet darauf, dass Anna Huber geht.",
                "Der Verein kämpft dafür, dass Anna Huber geht.",
                "Es ist Zeit, dass Anna Huber geht.",
                "Die Räte wollen, sollte Anna Huber gehen, ihre Hilfe aussetzen."
            })
    void assertsNothingThatNobodySaysIsSo(String sentence) {
        assertThat(claims(sentence))
                .noneMatch(it -> it.subject() != null && it.subject().head().equals("Anna Huber"))
                .noneMatch(it -> it.labels().de().startsWith("Anna Huber"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Räte kündigten an, sollte der Bund nicht helfen, ihre Hilfe auszusetzen.    | Die Räte kündigten an, ihre Hilfe auszusetzen
        Die Stadt will zahlen, sollte der Bund nicht helfen.                            | Die Stadt will zahlen, sollte der Bund nicht helfen
        Der Verein wollte, nachdem er gezogen war, während der Feier der Toten gedenken.   | während der Feier der Toten gedenken
        Um zu regieren, brauchten nach der Wahl im Jahr 2031 SPD und CDU einen Helfer.  | SPD und CDU brauchten nach der Wahl im Jahr 2031
        """)
    void tellsWhatIsSoBesideAConditionOrATime(String sentence, String label) {
        assertThat(labels(sentence)).anySatisfy(it -> assertThat(it).contains(label));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Wahlleitung teilte mit, es sei ruhig. Die beiden Länder zahlen. Sie kündigten an, mehr zu zahlen.  | beide Länder
        Die Wahlleitung teilte mit, es sei ruhig. Die Anwohner klagen. Sie sagten, es sei zu laut.              | Anwohner
        """)
    void hearsSeveralWhereThePronounIsPlural(String text, String speaker) {
        assertThat(claims(text).getLast().attribution())
                .extracting(it -> it.claimant().name())
                .containsExactly(speaker);
    }

    @Test
    void datesNoDeedByTheAgeOfSomebodyToday() {
        assertThat(claims("Der Rat hatte dem heute 77-jährigen Paul Berg im Jahr 1979 das Amt entzogen."))
                .filteredOn(it -> it.time() != null)
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(it.time()).extracting(time -> time.edtf()).isEqualTo("1979"));
    }

    @Test
    void tellsWhatIsAimedAtWithTheAim() {
        assertThat(claims("Das Gesetz soll dafür sorgen, dass mehr Kinder in Linz geimpft werden."))
                .singleElement()
                .satisfies(it -> assertThat(it.labels().de()).startsWith("Das Gesetz soll dafür sorgen"));
        assertThat(claims("Die Stadt sorgt dafür, dass die Brücke in Linz offen bleibt."))
                .anyMatch(it -> it.labels().de().startsWith("die Brücke bleibt"));
    }

    @Test
    void claimsWhatIsSoAllTheSame() {
        assertThat(claims("Die Brücke bleibt offen, auch wenn die Prüfer feststellten, dass sie Risse hat."))
                .anyMatch(it -> "haben".equals(it.predicate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Räte müssen jetzt oder nie handeln.",
                "Die Post fuhr aus nicht ganz klaren Gründen nach Graz."
            })
    void deniesNothingByAnAlternativeOrInsideAPhrase(String sentence) {
        assertThat(claims(sentence))
                .isNotEmpty()
                .allMatch(it -> it.commitment().polarity() == Commitment.Polarity.AFFIRMED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Zahlreiche Medien berichten, die Brücke sei gesperrt.                   | zahlreiche Medien
        Andere Quellen melden, die Brücke sei gesperrt.                         | andere Quellen
        Internationale Beobachter klagen, die Brücke sei gesperrt.              | internationale Beobachter
        Der Sprecher von Präsident Paul Berg sagte, die Brücke sei gesperrt.    | Sprecher von Präsident Paul Berg
        """)
    void namesSpeakersAsAReaderWould(String sentence, String name) {
        assertThat(claimantOf(sentence, "sei gesperrt")).isEqualTo(name);
    }

    @Test
    void namesAPaperByItsTitle() {
        assertThat(claimantOf("Um zehn Uhr meldete die Nachrichtenseite „Donau“, der Rat habe bezahlt.", "bezahlt"))
                .isEqualTo("Donau");
    }

    @Test
    void takesAsWhatSomebodyActsForNoSubject() {
        assertThat(claims("Anna Moser, die für Linz antritt und als gelernte Wirtin zwei Firmen gegründet hat,"
                        + " schweigt."))
                .filteredOn(it -> "gründen".equals(it.predicate()))
                .isNotEmpty()
                .allSatisfy(
                        it -> assertThat(it.subject()).extracting(Term::name).isEqualTo("Anna Moser"));
    }

    @Test
    void doubtsNothingThatIsDoneAsSoonAsPossible() {
        assertThat(claims("Die Stadt sperrt die Brücke so schnell wie möglich."))
                .isNotEmpty()
                .allMatch(it -> it.commitment().certainty() == Commitment.Certainty.CERTAIN);
    }

    @Test
    void claimsNothingByInfinitivesInAList() {
        var told =
                claims("Anna Berg nennt drei Regeln: eine Linie vorgeben, alle einbinden, nicht auf Beifall schielen.");

        assertThat(told).allMatch(it -> it.labels().de().startsWith("Anna Berg nennt drei Regeln"));
    }

    @Test
    void callsAThingWithoutTheOthersThatItsAttributeNames() {
        var told = claims("Der am 5. Mai 1930 in dem kleinen Ort Stein (Tirol) geborene ehemalige Pilot kam nach Graz."
                + " Er arbeitete in Linz als Lehrer.");

        assertThat(told).anySatisfy(it -> assertThat(it.labels().de()).startsWith("der ehemalige Pilot arbeitete"));
    }

    @Test
    void takesNoAgentWhereTheVerbIsActive() {
        var claims = claims("Nach der Wahl hat sich die Koalition von Präsident Paul Berg durchgesetzt.");

        assertThat(claims)
                .anySatisfy(it -> assertThat(it.subject())
                        .satisfies(subject -> assertThat(subject).isNotNull()));
    }

    // ---- which kind

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Stadtrat hatte dem Nachbarn ein Wegerecht eingeräumt. | EVENT
        Der Minister räumte einen Fehler ein. | STATEMENT
        Beteiligt waren auch drei Firmen aus Linz. | QUANTITY
        Beteiligt war auch Anna Berg. | EVENT
        Die Sieger werden am 4. Mai bekannt gegeben. | EVENT
        Das ist der dritte Sieg in Folge. | QUANTITY
        Verletzt wurde niemand. | STATEMENT
        Keiner der Passagiere kam ums Leben. | STATEMENT
        Es gab keine Verletzten. | STATEMENT
        """)
    void tellsActsFromWordsAndCountsFromBoth(String sentence, ClaimKind kind) {
        assertThat(claims(sentence)).extracting(ExtractedClaim::kind).contains(kind);
    }

    @Test
    void datesNothingByWhatItIsComparedWith() {
        var claims = claims("Anna Berg sagte, die Wahl sei fairer als im Jahr 2001 verlaufen.");

        assertThat(claims).isNotEmpty().allMatch(it -> it.time() == null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die sechsspurige Umfahrung wurde am Montag gesperrt. | 6 Spur
        Die achtköpfige Familie zog nach Graz. | 8 Person
        Das Wohnhaus ist zehnstöckig. | 10 Stockwerk
        Die Landstraße soll vierspurig ausgebaut werden. | 4 Spur
        Huber legte einen 1.200-seitigen Bericht vor. | 1200 Seite
        Der viermalige Meister Huber trat zurück. | 4 Mal
        Berger wurde fünfmal in Folge Meister. | 5 Mal
        Das Stück lief in Linz 45-mal. | 45 Mal
        Die Fähren legen dreimal täglich ab. | 3 Mal
        Die Sonde flog zwei- oder dreimal um den Mond. | 3 Mal
        Anna Berg gewann dreimal Gold. | 3 Mal
        Anna Berg gewann zweimal Gold und einmal Silber. | 1 Mal
        Der Pegel ist dreimal so hoch wie sonst. | 3 null
        Huber trug ein viermal höheres Risiko als Berger. | 4 null
        Die Zahl der Anträge stieg auf das Fünffache. | 5 null
        """)
    void countsWhatAWordMadeWithANumberCounts(String sentence, String told) {
        assertThat(claims(sentence)).extracting(ClaimExtractorTests::counted).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der dreifache Sieger Huber trat zurück.",
                "Die Firma zahlte einen zweistelligen Betrag.",
                "Huber kam noch einmal nach Graz.",
                "Huber war nicht einmal in Graz.",
                "Auf einmal brach die Brücke zusammen.",
                "Die doppelseitige Anzeige erschien in Linz.",
                "Huber hat den Rat hundertmal getäuscht."
            })
    void countsNothingByWordsThatOnlySeemTo(String sentence) {
        assertThat(claims(sentence)).isNotEmpty().allMatch(it -> it.quantity() == null);
    }

    @Test
    void tellsWhatAWordDescribesWhateverHappensToIt() {
        var lanes = claims("Die sechsspurige Umfahrung wurde am Montag nicht gesperrt.").stream()
                .filter(it -> it.kind() == ClaimKind.QUANTITY)
                .findFirst()
                .orElseThrow();

        assertThat(lanes.subject()).extracting(Term::name).isEqualTo("Umfahrung");
        assertThat(lanes.time()).isNull();
        assertThat(lanes.commitment()).isEqualTo(Commitment.PLAIN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Die Mieten haben sich verdoppelt. | 2 | EXACT | verdoppelt
        Der Gewinn wurde mehr als verdreifacht. | 3 | MORE_THAN | mehr als verdreifacht
        Die Zahl der Unfälle hat sich fast halbiert. | 0.5 | APPROX | fast halbiert
        Der Umsatz verdoppelte sich nahezu in zwei Jahren. | 2 | APPROX | verdoppelte sich nahezu
        Die Zahl der Anträge hat sich knapp verzehnfacht. | 10 | APPROX | knapp verzehnfacht
        """)
    void tellsByHowMuchAVerbMultiplies(String sentence, BigDecimal factor, Quantity.Bound bound, String surface) {
        var told = claims(sentence).stream()
                .filter(it -> it.ruleId().equals("quantity/factor"))
                .map(ExtractedClaim::quantity)
                .toList();

        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.value()).isEqualByComparingTo(factor);
            assertThat(it.bound()).isEqualTo(bound);
            assertThat(it.unit()).isNull();
            assertThat(it.counted()).isNull();
            assertThat(it.surface()).isEqualTo(surface);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Am 4. und 6. Mai 2031 spielte die Band in Graz. | {2031-05-04,2031-05-06}
        Die Züge fielen am 4., 5. und 6. Mai 2031 aus. | {2031-05-04,2031-05-05,2031-05-06}
        Die Wahlen fanden 2009 und 2014 statt. | {2009,2014}
        Im Jahr 2009 und im Jahr 2014 gewann Huber die Wahl. | {2009,2014}
        Sowohl 2009 als auch 2014 gewann Huber die Wahl. | {2009,2014}
        Am 4. oder 5. Mai 2031 stürzte die Sonde ab. | [2031-05-04,2031-05-05]
        Am Montag, 5. Mai 2031, tagte der Rat in Graz. | 2031-05-05
        In den 1950-er und 1960-er Jahren baute die Stadt Schulen. | 195X/196X
        In den 90er und 2000er Jahren baute die Stadt Schulen. | 199X/200X
        In den 1970ern und 1980ern baute die Stadt Schulen. | 197X/198X
        In den fünfziger und sechziger Jahren baute die Stadt Schulen. | 195X/196X
        Von 1998 bis Mai 2003 baute die Stadt das Theater. | 1998/2003-05
        Der Start lag im Zeitraum vom 3. bis zum 9. Juli 2031. | 2031-07-03/2031-07-09
        Innerhalb der Frist vom 3. bis 9. Juli 2031 klagte die Firma. | 2031-07-03/2031-07-09
        Die Sperrung von März bis Mai 2031 traf viele Pendler. | 2031-03/2031-05
        Huber leitete das Theater von 1998 bis 2003. | 1998/2003
        """)
    void datesByEveryDateOfAClause(String sentence, String edtf) {
        assertThat(claims(sentence))
                .filteredOn(it -> it.time() != null)
                .extracting(it -> Objects.requireNonNull(it.time()).edtf())
                .contains(edtf);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Umsatz stieg in zwei Jahren um 40 Prozent.",
                "Huber lief die Strecke in 2:46 Stunden.",
                "Der Präsident von 1998 bis 2003 wurde in Linz angeklagt.",
                "Die Protokolle von 1998 bis 2003 wurden in Linz vernichtet."
            })
    void datesNothingByWhatTellsWhichOneIsMeantOrHowLongItTook(String sentence) {
        assertThat(claims(sentence)).isNotEmpty().allMatch(it -> it.time() == null);
    }

    @Test
    void joinsNoDatesOfTwoClauses() {
        assertThat(claims("Huber siegte 2009 und 2014 verlor Huber."))
                .extracting(it -> it.time() == null ? "" : it.time().edtf())
                .doesNotContain("{2009,2014}");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        Am 4. und 6. Mai spielte die Band in Graz. | Band | -
        In den fünfziger und sechziger Jahren baute die Stadt Schulen. | Stadt | Schule
        Anfang Mai verkaufte die Firma das Werk in Linz. | Firma | Werk
        Die Partei feierte den 1. Mai in Linz. | Partei | 1. Mai
        """)
    void takesNoDateForAnObject(String sentence, String subject, String object) {
        assertThat(claims(sentence)).singleElement().satisfies(it -> {
            assertThat(it.subject()).extracting(Term::name).isEqualTo(subject);
            if (object == null) {
                assertThat(it.object()).isNull();
            } else {
                assertThat(it.object()).extracting(Term::name).isEqualTo(object);
            }
        });
    }

    private static String counted(ExtractedClaim claim) {
        var quantity = claim.quantity();
        return quantity == null || quantity.value() == null
                ? ""
                : quantity.value().toPlainString() + " " + quantity.counted();
    }

    private static List<ExtractedClaim> claims(String text) {
        return READER.read(Article.of(text)).claims();
    }

    private static List<String> labels(String text) {
        return claims(text).stream().map(it -> it.labels().de()).toList();
    }

    private static String claimantOf(String text, String words) {
        var claim = claims(text).stream()
                .filter(it -> it.core().of(text).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No claim with " + words));
        return claim.attribution().isEmpty()
                ? ""
                : claim.attribution().getLast().claimant().name();
    }
}
