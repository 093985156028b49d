package org.quellenlage.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quellenlage.grammar.Clause.Kind;
import org.quellenlage.text.Token;

class GrammarTests {

    @Test
    void findsTheVerbOfAClauseThatAnotherInterrupts() {
        var parsed = Parsed.of("Die Brücke, die der Rat im Mai sperrte, bleibt geschlossen.");

        assertThat(parsed.clauses()).containsExactly("Die Brücke bleibt geschlossen", "die der Rat im Mai sperrte");
        assertThat(parsed.clause("bleiben").kind()).isEqualTo(Kind.MAIN);
        assertThat(parsed.subject("bleiben")).isEqualTo("Die Brücke");
    }

    @Test
    void closesTheVerbBracketOverAnInsertedClause() {
        var parsed = Parsed.of("Der Rat hat, wie die Sprecherin sagt, den Plan gebilligt.");

        assertThat(parsed.clauses()).containsExactly("Der Rat hat den Plan gebilligt", "wie die Sprecherin sagt");
        assertThat(parsed.object("billigen")).isEqualTo("den Plan");
    }

    @Test
    void goesOnWithItsClauseAfterABracket() {
        var parsed = Parsed.of("Der Rat billigt (so steht es im Protokoll) den Plan.");

        assertThat(parsed.clauses()).containsExactly("Der Rat billigt den Plan", "so steht es im Protokoll");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Der Rat billigt den Plan (so steht es im Protokoll) und lobt die Stadt.",
                "Der Rat billigte den Plan mit 20:3 (10:3) und lobt die Stadt."
            })
    void opensAClauseBehindABracketAndAnd(String sentence) {
        assertThat(Parsed.of(sentence).clauses()).contains("und lobt die Stadt");
        assertThat(Parsed.of(sentence).subject("loben")).isEqualTo("Der Rat");
    }

    @Test
    void nestsARelativeClauseInASubordinateClause() {
        var parsed = Parsed.of("Die Behörde schweigt, obwohl der Rat, der sie beaufsichtigt, eine Antwort verlangt.");

        assertThat(parsed.clauses())
                .containsExactly(
                        "Die Behörde schweigt", "obwohl der Rat eine Antwort verlangt", "der sie beaufsichtigt");
        assertThat(parsed.governing("beaufsichtigen")).isEqualTo("obwohl der Rat eine Antwort verlangt");
        assertThat(parsed.governing("verlangen")).isEqualTo("Die Behörde schweigt");
    }

    @Test
    void hangsAFrontedClauseOnTheMainClauseThatFollows() {
        var parsed = Parsed.of("Weil es schneite, fiel der Unterricht aus.");

        assertThat(parsed.clause("schneien").kind()).isEqualTo(Kind.SUBORDINATE);
        assertThat(parsed.governing("schneien")).isEqualTo("fiel der Unterricht aus");
        assertThat(parsed.governing("ausfallen")).isNull();
    }

    @Test
    void hangsAConditionBehindAColonOnTheMainClauseThatFollows() {
        assertThat(Parsed.of("Berg sagte: Wenn der Damm bricht, leidet die Stadt.")
                        .governing("brechen"))
                .isEqualTo("leidet die Stadt");
    }

    @Test
    void seesAConditionWithoutConjunction() {
        var parsed = Parsed.of("Sollte der Fluss steigen, schließt die Stadt die Tore.");

        assertThat(parsed.clause("steigen").kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(parsed.governing("steigen")).isEqualTo("schließt die Stadt die Tore");
    }

    @Test
    void takesAQuestionWithItsVerbFirstForNoCondition() {
        var parsed = Parsed.of("Steigt der Fluss, schließt die Stadt die Tore?");

        assertThat(parsed.clause("steigen").kind()).isEqualTo(Kind.MAIN);
    }

    @Test
    void tellsAnIndirectQuestionFromADirectOne() {
        assertThat(Parsed.of("Sie fragte, warum der Zug fehlte.")
                        .clause("fehlen")
                        .kind())
                .isEqualTo(Kind.INTERROGATIVE);
        assertThat(Parsed.of("Warum fehlt der Zug?").clause("fehlen").kind()).isEqualTo(Kind.MAIN);
    }

    @Test
    void tellsAConjunctionFromThePrepositionOfTheSameForm() {
        assertThat(Parsed.of("Während der Richter schlief, lachte der Zeuge.").clauses())
                .containsExactly("Während der Richter schlief", "lachte der Zeuge");
        assertThat(Parsed.of("Während der Sitzung schlief der Richter.").clauses())
                .containsExactly("Während der Sitzung schlief der Richter");
    }

    @Test
    void cutsBeforeAndWhereAFiniteVerbStandsOnBothSides() {
        var parsed = Parsed.of("Der Rat tagte und der Bürgermeister schwieg.");

        assertThat(parsed.clauses()).containsExactly("Der Rat tagte", "und der Bürgermeister schwieg");
        assertThat(parsed.subject("schweigen")).isEqualTo("der Bürgermeister");
    }

    @Test
    void cutsNothingWhereAndJoinsNouns() {
        var parsed = Parsed.of("Der Bürgermeister und der Rat tagten.");

        assertThat(parsed.clauses()).containsExactly("Der Bürgermeister und der Rat tagten");
    }

    @Test
    void sharesTheSubjectWithAClauseAfterAnd() {
        var parsed = Parsed.of("Das Orchester spielt am Sonntag und begeistert die Gäste.");

        assertThat(parsed.subject("begeistern")).isEqualTo("Das Orchester");
        assertThat(parsed.clause("begeistern").ownSubject()).isFalse();
        assertThat(parsed.object("begeistern")).isEqualTo("die Gäste");
    }

    @Test
    void sharesAnAuxiliary() {
        var parsed = Parsed.of("Die Ärztin hat den Rat informiert und die Presse eingeladen.");

        assertThat(parsed.clauses()).containsExactly("Die Ärztin hat den Rat informiert", "und die Presse eingeladen");
        assertThat(parsed.verb("einladen").tense()).isEqualTo(VerbGroup.Tense.PERFECT);
        assertThat(parsed.subject("einladen")).isEqualTo("Die Ärztin");
    }

    @Test
    void leavesOneAuxiliaryAtTheEndToBothItsVerbs() {
        var parsed = Parsed.of("Er sagte, dass die Stadt das Haus kaufen und die Wiese pachten werde.");

        assertThat(parsed.clauses())
                .containsExactly("Er sagte", "dass die Stadt das Haus kaufen und die Wiese pachten werde");
    }

    @Test
    void findsTheSubjectBehindItsObject() {
        var parsed = Parsed.of("Den Hund biss der Mann.");

        assertThat(parsed.subject("beißen")).isEqualTo("der Mann");
        assertThat(parsed.object("beißen")).isEqualTo("Den Hund");
    }

    @ParameterizedTest
    @CsvSource({
        "Jeden Tag füttert der Wärter die Affen., füttern, der Wärter",
        "Letzten Monat besuchte die Ministerin das Werk., besuchen, die Ministerin",
        "Am Montag öffnet das Bad., öffnen, das Bad",
        "Um 9 Uhr Ortszeit schließt der Hafen., schließen, der Hafen",
        "Die Werft sparte und baute im Jahr 1998 zwei Fähren., bauen, Die Werft",
        "Im letzten Jahr sanken 123 Boote., sinken, 123 Boote"
    })
    void takesNoTimeForASubject(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }

    @Test
    void takesNoAppositionForASubject() {
        var parsed = Parsed.of("Der Präsident der Bank, Karl Huber, trat zurück.");

        assertThat(parsed.subject("zurücktreten")).isEqualTo("Der Präsident");
    }

    @Test
    void letsTheObjectControlTheInfinitive() {
        var parsed = Parsed.of("Sie fordert den Verein auf, die Halle zu räumen.");

        assertThat(parsed.clause("räumen").kind()).isEqualTo(Kind.INFINITIVE);
        assertThat(parsed.subject("räumen")).isEqualTo("den Verein");
        assertThat(parsed.object("räumen")).isEqualTo("die Halle");
    }

    @Test
    void letsTheSubjectControlTheInfinitiveOfAPromise() {
        var parsed = Parsed.of("Die Richterin versprach dem Zeugen, den Saal zu räumen.");

        assertThat(parsed.subject("räumen")).isEqualTo("Die Richterin");
    }

    @Test
    void hangsBothInfinitivesOnTheVerbThatGovernsThem() {
        var parsed = Parsed.of("Die Firma plant, das Werk zu schließen und die Halle zu verkaufen.");

        assertThat(parsed.governing("schließen")).isEqualTo("Die Firma plant");
        assertThat(parsed.governing("verkaufen")).isEqualTo("Die Firma plant");
        assertThat(parsed.subject("verkaufen")).isEqualTo("Die Firma");
    }

    @Test
    void opensAnInfinitiveClauseWithItsIntroducer() {
        var purpose = Parsed.of("Der Verein spart, um ein Haus zu kaufen.").clause("kaufen");

        assertThat(purpose.kind()).isEqualTo(Kind.INFINITIVE);
        assertThat(purpose.isIntroducedBy("um")).isTrue();
    }

    @Test
    void takesARelativeClauseForItsNoun() {
        var parsed = Parsed.of("Der Minister lobte die Feuerwehr, die den Brand löschte.");

        assertThat(parsed.clause("löschen").kind()).isEqualTo(Kind.RELATIVE);
        assertThat(parsed.antecedent("löschen")).isEqualTo("die Feuerwehr");
    }

    @ParameterizedTest
    @CsvSource({
        "'Die Sprecherin des Rates, die gestern anreiste, schweigt.', anreisen, Die Sprecherin",
        "'Das Haus des Gärtners, der gestern anreiste, steht leer.', anreisen, des Gärtners",
        "'Er hat den Mann gesehen, der das Rad stahl.', stehlen, den Mann",
        "'Die Firma, deren Chef zurücktrat, zahlt.', zurücktreten, Die Firma",
        "'Das Dorf, in dem der Maler lebte, feiert.', leben, Das Dorf"
    })
    void findsTheNounOfARelativeClauseByItsGender(String sentence, String verb, String antecedent) {
        assertThat(Parsed.of(sentence).antecedent(verb)).isEqualTo(antecedent);
    }

    @Test
    void takesAListOfNounsForNoRelativeClause() {
        var parsed = Parsed.of("Der Rat, die Partei und der Verein tagten.");

        assertThat(parsed.clauses()).containsExactly("Der Rat die Partei und der Verein tagten");
    }

    @Test
    void seesTheVerbThatLooksLikeAParticipleBeforeItsNoun() {
        var parsed = Parsed.of("Gestern unterzeichneten Minister den Vertrag.");

        assertThat(parsed.subject("unterzeichnen")).isEqualTo("Minister");
        assertThat(parsed.object("unterzeichnen")).isEqualTo("den Vertrag");
    }

    @Test
    void seesNoVerbInAParticipleBeforeItsNoun() {
        var parsed = Parsed.of("Die unterzeichneten Verträge gelten.");

        assertThat(parsed.clauses()).containsExactly("Die unterzeichneten Verträge gelten");
        assertThat(parsed.subject("gelten")).isEqualTo("Die unterzeichneten Verträge");
    }

    @Test
    void leavesALineWithoutVerbAFragment() {
        var clauses = Parsed.of("Neue Brücke für das Dorf").syntax().clauses();

        assertThat(clauses).extracting(Clause::kind).containsExactly(Kind.FRAGMENT);
        assertThat(clauses.getFirst().verb()).isNull();
    }

    @Test
    void numbersTheClausesOfALaterSentenceOn() {
        var syntax = Parsed.of("Der Rat tagt. Sie sagt, dass er schweigt.").syntax();

        assertThat(syntax.clauses()).extracting(Clause::index).containsExactly(0, 1, 2);
        assertThat(syntax.clauses()).extracting(Clause::parent).containsExactly(-1, -1, 1);
        assertThat(syntax.childrenOf(syntax.clauses().get(1)))
                .containsExactly(syntax.clauses().get(2));
    }

    @Test
    void goesOnBehindABracket() {
        var parsed = Parsed.of("Der Bund der Köche (BdK) hat den Plan gebilligt.");

        assertThat(parsed.subject("billigen")).isEqualTo("Der Bund");
    }

    @Test
    void goesOnBehindAPhraseBetweenDashes() {
        var parsed =
                Parsed.of("Die Stadt wird in zwei Wochen – also nach der Messe – am Ufer neue Schilder aufstellen.");

        assertThat(parsed.object("aufstellen")).isEqualTo("neue Schilder");
    }

    @Test
    void givesASharedPassiveItsOwnSubject() {
        var parsed = Parsed.of("Am Montag wurden drei Häuser geräumt und eine Straße gesperrt.");

        assertThat(parsed.subject("sperren")).isEqualTo("eine Straße");
    }

    @Test
    void tellsTheRelativePronounFromAnArticleByTheAdjective() {
        var parsed = Parsed.of("Die Firma baut Spiele, die höhere Kosten verursachen und neue Geräte verlangen.");

        assertThat(parsed.object("verursachen")).isEqualTo("höhere Kosten");
        assertThat(parsed.object("verlangen")).isEqualTo("neue Geräte");
    }

    @Test
    void addsAFurtherInfinitiveBehindARelativeClause() {
        var parsed = Parsed.of("Die Betriebe müssen sparen und auf die Region, die leidet, einwirken.");

        assertThat(parsed.verb("einwirken").modal()).isEqualTo("müssen");
    }

    @Test
    void readsAdjectivesNoDictionaryLists() {
        var parsed =
                Parsed.of("Die Lage spitzte sich durch unschweizerische Worte zu, sagte ein tuvaluischer Fischer.");

        assertThat(parsed.subject("sagen")).isEqualTo("ein tuvaluischer Fischer");
        assertThat(parsed.clauses()).hasSize(2);
    }

    @Test
    void takesAnArticleBeforeANounWithItsOwnForAPronoun() {
        var parsed = Parsed.of("Sie klagt, weil dieser dem Ausschuss nicht alle verlangten Akten übergab.");

        assertThat(parsed.subject("übergeben")).isEqualTo("dieser");
        assertThat(parsed.object("übergeben")).isEqualTo("alle verlangten Akten");
    }

    @Test
    void givesNoSubjectToAVerbWhoseSubjectIsAClause() {
        var parsed = Parsed.of("Viele Betriebe schlossen; dass niemand davon wusste, scheint wenig glaubhaft.");

        assertThat(parsed.clause("scheinen").subject()).isNull();
    }

    @Test
    void goesOnWithARelativeClauseWhereAnObjectStandsBeforeTheVerb() {
        var parsed = Parsed.of("Gewählt wurde die Partei, die lange regierte und 90 Abgeordnete stellt.");

        assertThat(parsed.clause("stellen").kind()).isEqualTo(Kind.RELATIVE);
        assertThat(parsed.subject("stellen")).isEqualTo("die");
    }

    @Test
    void tellsAConjunctionByTheVerbAtTheEnd() {
        var parsed = Parsed.of("Graz sucht Lehrer, während Linz Wiens Angebot braucht.");

        assertThat(parsed.clause("brauchen").kind()).isEqualTo(Kind.SUBORDINATE);
    }

    @Test
    void waitsForTheParticipleBehindARelativeClause() {
        var parsed = Parsed.of("In Graz hat der Chef, der nun das Amt leitet, das Verfahren begleitet.");

        assertThat(parsed.clauses()).contains("In Graz hat der Chef das Verfahren begleitet");
    }

    @Test
    void leavesOneAuxiliaryToTwoBareParticiples() {
        var parsed = Parsed.of("Nachdem er die Opfer verfolgt und festgehalten hat, floh er.");

        assertThat(parsed.clauses()).contains("Nachdem er die Opfer verfolgt und festgehalten hat");
    }

    @ParameterizedTest
    @CsvSource({
        "Seit Montag werden die Gäste am Hafen befragt., befragen, die Gäste",
        "Bis Ostern sollen 90 Stellen wegfallen., wegfallen, 90 Stellen",
        "Als Zeugin soll die Ärztin aussagen., aussagen, die Ärztin"
    })
    void takesAWordBeforeAPhraseAndAnAuxiliaryForAPreposition(String sentence, String verb, String subject) {
        var parsed = Parsed.of(sentence);

        assertThat(parsed.clauses()).hasSize(1);
        assertThat(parsed.clause(verb).kind()).isEqualTo(Kind.MAIN);
        assertThat(parsed.subject(verb)).isEqualTo(subject);
    }

    @Test
    void takesAWordForAConjunctionWhoseCaseNoNounFollows() {
        var parsed = Parsed.of("Während der nächste Zug im Mai gebaut wird, fährt der alte weiter.");

        assertThat(parsed.clause("bauen").kind()).isEqualTo(Kind.SUBORDINATE);
        assertThat(parsed.subject("bauen")).isEqualTo("der nächste Zug");
    }

    @Test
    void knowsTheDativeByAnAdjectiveWithoutArticle() {
        var parsed = Parsed.of("Jungen Forschern gelang ein Fund.");

        assertThat(parsed.subject("gelingen")).isEqualTo("ein Fund");
    }

    @Test
    void putsHabenBeforeTwoInfinitives() {
        var parsed = Parsed.of("Es heißt, dass sie sich haben einladen lassen.");

        assertThat(parsed.verb("einladen").finite()).extracting(Token::form).isEqualTo("haben");
    }

    @Test
    void givesNoSubjectToAVerbThatAFreeRelativeClauseIsSubjectOf() {
        var parsed = Parsed.of("Wer in Graz baut, zahlt mehr.");

        assertThat(parsed.clause("zahlen").subject()).isNull();
    }

    @Test
    void cutsBeforeAConjunctionBehindAnd() {
        var parsed = Parsed.of("Der Bericht zeigt, dass die Bank gewarnt war und dass der Chef davon gewusst hat.");

        assertThat(parsed.clauses()).hasSize(3);
    }

    @Test
    void endsARelativeClauseBeforeANounThatAndJoinsToItsOwn() {
        var parsed = Parsed.of("Wir sehen Kinder, die Hilfe brauchen und 300 Obdachlose.");

        assertThat(parsed.clause("brauchen").kind()).isEqualTo(Kind.RELATIVE);
        assertThat(parsed.antecedent("brauchen")).isEqualTo("Kinder");
    }

    @Test
    void seesAConditionBehindAColon() {
        var parsed = Parsed.of("Die Lage ist klar: Sollte der Fluss steigen, schließt die Stadt die Tore.");

        assertThat(parsed.clause("steigen").kind()).isEqualTo(Kind.CONDITIONAL);
        assertThat(parsed.governing("steigen")).isEqualTo("schließt die Stadt die Tore");
    }

    @Test
    void takesAMeasureBeforeAnAdjectiveForPartOfTheNoun() {
        var parsed = Parsed.of("Das 335 Meter lange und 43 Meter breite Schiff wurde begrüßt.");

        assertThat(parsed.subject("begrüßen")).isEqualTo("Das 335 Meter lange und 43 Meter breite Schiff");
    }

    @Test
    void takesAParticipleOfALoanVerbBeforeItsNounForAnAdjective() {
        var parsed = Parsed.of("Das Haus des designierten Vorsitzenden der Partei brannte.");

        assertThat(parsed.clauses()).hasSize(1);
        assertThat(parsed.subject("brennen")).isEqualTo("Das Haus");
    }

    @Test
    void endsASentenceBehindAUnit() {
        assertThat(Parsed.of("Die Böen hatten 198 km/h. Seit Freitag fährt die Bahn wieder.")
                        .clauses())
                .hasSize(2);
    }

    // ---- clauses whose verb is said once

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Roten gewannen 33 Prozent, die Blauen 32 Prozent.            | die Blauen 32 Prozent
        Die Roten kommen auf 33 Prozent und die Blauen auf 32.           | die Blauen auf 32
        Im Westen stieg der Absatz um drei Prozent, im Osten um vier.    | im Osten um vier
        2014 lag der Umsatz bei 3 Millionen Euro, 2015 bei 4 Millionen.  | 2015 bei 4 Millionen
        Der Ort zählt, weil die Mieten um drei und die Löhne um zwei Prozent gestiegen sind. | die Löhne um zwei Prozent
        60 Räte stimmten dafür, 30 dagegen.                              | 30 dagegen
        60 Räte stimmten für den Plan, 30 dagegen, zwölf enthielten sich. | zwölf enthielten sich
        Der Fahrer wurde schwer, die Lenkerin leicht verletzt.           | die Lenkerin leicht
        """)
    void partsAClauseThatLeavesItsVerbOut(String sentence, String clause) {
        assertThat(Parsed.of(sentence).clauses()).contains(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Firma verkaufte 30 Autos, 20 Lastwagen in Wien und fünf Busse.",
                "Der Kurs stieg um zwei Prozent, der stärkste Anstieg seit 2010.",
                "Es starben drei Männer, eine Frau und zwei Kinder aus Linz.",
                "Die Firma baut 300 Häuser in Linz, 20 Hallen und einen Turm.",
                "Der Plan wurde später, ein Fehler des Rates, gebilligt.",
                "Gewählt wurde Anna Berg, 43 Jahre alt, mit 30 Stimmen."
            })
    void keepsWhatOnlyListsOrExplains(String sentence) {
        assertThat(Parsed.of(sentence).clauses()).hasSize(1);
    }

    @Test
    void givesAParticipleOfItsOwnOnlyTheAuxiliary() {
        var parsed = Parsed.of("Die Mieten sind um drei Prozent gestiegen, die Preise um zwei Prozent gesunken.");

        assertThat(parsed.subject("steigen")).isEqualTo("Die Mieten");
        assertThat(parsed.subject("sinken")).isEqualTo("die Preise");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Gefunden wurde das Wrack in Graz.              | finden       | das Wrack
        Gesprochen wurde über drei Gesetze.            | sprechen     |
        Bestätigt hat die Polizei den Vorfall nicht.   | bestätigen   | die Polizei
        Über 300 Menschen wurden verletzt.             | verletzen    | Über 300 Menschen
        Zwischen 300 und 400 Menschen demonstrierten.  | demonstrieren | Zwischen 300 und 400 Menschen
        In Linz legten bis zu 250 Leute die Arbeit nieder. | niederlegen | bis zu 250 Leute
        Sie kamen und verhandelten über 300 Stellen.   | verhandeln   | Sie
        """)
    void findsTheSubjectBehindAVerbInFrontAndBeforeANumberMadeVague(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }

    @Test
    void takesWhatStandsBehindACommaForNoSubject() {
        assertThat(Parsed.of("Der Kurs stieg um zwei Prozent, der stärkste Anstieg seit 2010.")
                        .subject("steigen"))
                .isEqualTo("Der Kurs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Der Gewinn sank um nahezu 20 Prozent.  | [um nahezu 20 *Prozent]
        Er fiel von knapp 20 auf gut 15 Euro.  | [von knapp *20]
        Bei über 30 Grad fiel der Unterricht aus. | [Bei über 30 *Grad]
        """)
    void readsWhatWeighsANumberInsideThePhrase(String sentence, String phrase) {
        assertThat(Parsed.of(sentence).phrases()).contains(phrase);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Die Firma kämpft um das Recht, ihre Leute nach Graz schicken zu können.",
                "Anna Berg wird beschuldigt, an dem Raub in Linz beteiligt gewesen zu sein."
            })
    void readsAnInfinitiveOfSeveralVerbsAsOneClause(String sentence) {
        assertThat(Parsed.of(sentence).syntax().clauses().getLast().kind()).isEqualTo(Kind.INFINITIVE);
    }

    @Test
    void tellsTheManOfATownFromTheNounBehindHim() {
        var parsed = Parsed.of("Dennoch hat der Wiener Verständnis für die Kritik.");

        assertThat(parsed.subject("haben")).isEqualTo("der Wiener");
        assertThat(parsed.object("haben")).startsWith("Verständnis");
    }

    @Test
    void countsAForeignNounNoDictionaryKnows() {
        assertThat(Parsed.of("Die entsendeten 100 Nationalguards sollen helfen.")
                        .subject("helfen"))
                .isEqualTo("Die entsendeten 100 Nationalguards");
    }

    @Test
    void keepsAComparisonWithoutAVerbOutOfTheClauseAroundIt() {
        var parsed = Parsed.of("Der Ort wird – wie von der Stadt gewünscht – zu Linz kommen.");

        assertThat(parsed.verb("kommen").tense()).isEqualTo(VerbGroup.Tense.FUTURE);
        assertThat(parsed.clauses()).contains("Der Ort wird zu Linz kommen");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Es heißt, dass alle Brücken, die der Rat prüfen ließ, als saniert gelten. | dass alle Brücken als saniert gelten
        Berg sagt, dass der Plan, den sie vorlegte, als Erfolg gewertet wird.     | dass der Plan als Erfolg gewertet wird
        Es heißt, dass der Zug, der fuhr, als der Damm brach, entgleiste.         | als der Damm brach
        """)
    void goesOnWithAClauseThatLacksItsVerbWhereAlsComparesOnly(String sentence, String clause) {
        assertThat(Parsed.of(sentence).clauses()).contains(clause);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ob die Bahn baut, entscheidet sich im Mai.",
                "Ob der Rat, der im Mai tagt, zustimmt, entscheidet sich im Juni."
            })
    void sharesNoSubjectWithAQuestionThatIsTheSubject(String sentence) {
        assertThat(Parsed.of(sentence).subject("entscheiden")).isNull();
    }

    @Test
    void takesAnUnknownTownBeforeANounForItsAdjective() {
        assertThat(Parsed.of("Das Vorarlberger Landesgesetz gilt.").subject("gelten"))
                .isEqualTo("Das Vorarlberger Landesgesetz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Bei dem Brand in der Lagerhalle Kolbe wurde niemand verletzt.               | niemand
        Nach Worten der Sprecherin Anna Berg wurden drei Gäste verletzt.               | drei Gäste
        Im Rathaus selbst wurde niemand verletzt.                                    | niemand
        In Linz lebende Schweden wurden verletzt.                                    | lebende Schweden
        Vor allem die Gäste wurden verletzt.                                         | die Gäste
        Bis zu 300 Gäste wurden verletzt.                                            | 300 Gäste
        """)
    void findsRoomForOnePartBeforeTheVerb(String sentence, String subject) {
        assertThat(Parsed.of(sentence).subject("verletzen")).endsWith(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Anna Berg war eine Sammlerin, verbrachte einen Winter in Graz und malte.       | verbringen | Anna Berg
        Der Mann, der lange fuhr, sang, verbrachte einen Tag dort und ging.            | verbringen | Der Mann
        Die Lage ist ernst, erklärte die Stadt und bat um Hilfe.                       | erklären   | die Stadt
        Die Lage ist ernst, teilte die Stadt mit und bat um Hilfe.                     | mitteilen  | die Stadt
        Paul Berg war ein großer Arzt.                                                 | sein       | Paul Berg
        Ein Problem ist der Preis.                                                     | sein       | der Preis
        Ein Haus ist ein Wert.                                                         | sein       | Ein Haus
        """)
    void sharesTheSubjectInListsAndTellsItFromWhatIsSaidOfIt(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }

    @Test
    void opensNoRelativeClauseRightBehindABracket() {
        assertThat(Parsed.of("Nachdem die Firma den Plan des Amtes (RPA) an den Rat verkaufte, klagte er.")
                        .clauses())
                .contains("Nachdem die Firma den Plan des Amtes an den Rat verkaufte");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Von der Mersch lehnt einen Rücktritt ab.          | ablehnen | Von der Mersch
        Das Heer brauche Geld, sagte von Hagen.           | sagen    | von Hagen
        Karl von Hagen wurde in Graz gewählt.             | wählen   | Karl von Hagen
        In Graz wurde Anna von der Polizei befragt.       | befragen | Anna
        Der Minister kam und sprach von Hagen.            | sprechen | Der Minister
        """)
    void takesVonForPartOfANameWhereTheVerbHasNoOtherSubject(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Die Stadt half, woraufhin die Stiftung ihre Leute abzog und im Mai ihre Arbeit aufnahm. | aufnehmen | die Stiftung
        Er kam, weil der Rat tagte und seine Zeit ablief.                                       | ablaufen  | seine Zeit
        """)
    void givesTheSecondOfTwoJoinedClausesTheSubjectWhoseWorkItIs(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er trat dem Vorwurf, der Rat sei arm, entschieden entgegen.",
                "Er hat den Vorwurf, der Rat sei arm, entschieden bestritten.",
                "Der Vorwurf, der Rat sei arm, bestätigte sich nicht."
            })
    void goesOnBehindAClauseThatTellsWhatANounSays(String sentence) {
        assertThat(Parsed.of(sentence).clauses()).hasSize(2).contains("der Rat sei arm");
    }

    @Test
    void stepsOverABracketInsideAnAttribute() {
        assertThat(Parsed.of("Bei der nach dem Verfahren (einem alten) durchgeführten Wahl siegte Anna Berg.")
                        .clauses())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Zu viele Menschen in Graz zögern.                                    | zögern | viele Menschen
        Israelische und amerikanische Forscher zögern.                       | zögern | Israelische und amerikanische Forscher
        40 Euro in bar, sagte der kaufmännische Leiter, seien genug.         | sagen  | der kaufmännische Leiter
        Der Leiter, der gestern kam, sagte die Reise ab.                     | absagen | Der Leiter
        """)
    void findsWhoDoesItBehindAmountsAndInFrames(String sentence, String verb, String subject) {
        assertThat(Parsed.of(sentence).subject(verb)).isEqualTo(subject);
    }
}
