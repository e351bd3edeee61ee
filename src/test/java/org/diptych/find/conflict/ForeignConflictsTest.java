package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts in French, German, Spanish, Italian and Russian.
final class ForeignConflictsTest {

    private static final Map<String, String> STORIES =
            Map.of(
                    "fr",
                    "Les habitants se sont réunis ensuite devant la bibliothèque, et une fanfare a joué.",
                    "de",
                    "Anwohner versammelten sich danach vor der Bibliothek, und eine Kapelle spielte.",
                    "es",
                    "Los vecinos se reunieron después delante de la biblioteca, y una banda tocó.",
                    "it",
                    "Gli abitanti si sono riuniti poi davanti alla biblioteca, e una banda ha suonato.",
                    "pt",
                    "Os moradores se reuniram depois diante da biblioteca, e uma banda tocou.",
                    "ru",
                    "Потом жители собрались перед библиотекой, и играл оркестр.");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | La police recherche un technicien de 34 ans et son frère. | La police recherche un technicien de 24 ans et son frère.
                    fr | Le Sénat n'a pas adopté le texte. | Le Sénat a adopté le texte.
                    de | Die Bahn hat die Strecke nicht gesperrt. | Die Bahn hat die Strecke gesperrt.
                    fr | La direction ne fermera aucun site en 2025. | La direction fermera des sites en 2025.
                    de | Hinweise auf Gewalt gebe es nicht. | Es gebe deutliche Hinweise auf Gewalt.
                    es | La empresa no cerrará la planta este año. | La empresa cerrará la planta este año.
                    pt | A empresa não fechará a fábrica este ano. | A empresa fechará a fábrica este ano.
                    pt | A audiência será em 3 de setembro na Câmara. | A audiência será em 3 de outubro na Câmara.
                    de | Es gab keine Verletzten bei dem Brand. | Es gab drei Verletzte bei dem Brand.
                    de | Seine Leute hätten die undichte Stelle noch nicht gefunden. | Seine Leute hätten die undichte Stelle schon gefunden.
                    it | Gli allevatori non hanno compilato i moduli del 2019. | Gli allevatori hanno compilato i moduli del 2019.
                    ru | Капитан не покинул судно во вторник. | Капитан покинул судно во вторник.
                    de | Er verlangt, dass sämtliche Gutachten veröffentlicht werden. | Er verlangt, dass einige Gutachten veröffentlicht werden.
                    es | Los cortes afectarán a todos los municipios. | Los cortes afectarán a algunos municipios.
                    de | Gesundheitsminister Ralf Stöckmann schwieg. | Finanzminister Ralf Stöckmann schwieg.
                    de | Fritz Hallstein lehnt eine Klage gegen das Land ab. | Fritz Hallstein befürwortet eine Klage gegen das Land.
                    es | El equipo descendió la temporada pasada. | El equipo ascendió la temporada pasada.
                    fr | Le chauffeur a été grièvement blessé. | Le chauffeur a été légèrement blessé.
                    it | La scadenza è il 30 settembre. | La scadenza è il 20 settembre.
                    it | Il ministro visiterà la valle lunedì. | Il ministro visiterà la valle martedì.
                    ru | Карты были отправлены 12 мая. | Карты были отправлены 12 марта.
                    ru | Судно село на мель во вторник. | Судно село на мель в среду.
                    fr | L'accident n'a fait aucun blessé. | L'accident a fait trois blessés.
                    fr | Le chiffre d'affaires a augmenté de 8 %. | Le chiffre d'affaires a baissé de 8 %.
                    de | Der Umsatz ist um 18 Prozent gestiegen. | Der Umsatz ist um 18 Prozent gesunken.
                    es | El precio subió un 14 % en mayo. | El precio bajó un 14 % en mayo.
                    de | Der Verlust lag bei 86 Millionen Euro. | Der Gewinn lag bei 86 Millionen Euro.
                    de | Bei dem Unfall wurden fünf Menschen schwer verletzt. | Bei dem Unfall wurden fünfzehn Menschen schwer verletzt.
                    fr | La séance a duré neuf heures. | La séance a duré dix-neuf heures.
                    es | El accidente dejó cuatro muertos. | El accidente dejó catorce muertos.
                    fr | Elle occupe la dix-neuvième place. | Elle occupe la neuvième place.
                    fr | Le deuxième trimestre a été bon. | Le troisième trimestre a été bon.
                    de | Zwei Drittel der Mitglieder stimmten dafür. | Ein Drittel der Mitglieder stimmte dafür.
                    de | Das Werk kostete 1,5 Millionen Euro. | Das Werk kostete 1,5 Millionen Franken.
                    es | La obra costó 45 millones de euros. | La obra costó 45 millones de dólares.
                    de | Das Paket wog 412 Gramm. | Das Paket wog 412 Kilogramm.
                    fr | Le vent a atteint 110 km/h. | Le vent a atteint 110 nœuds.
                    de | Der Wagen fuhr 120 km/h. | Der Wagen fuhr mit 210 Stundenkilometern.
                    fr | Le projet coûte 4,5 millions d'euros. | Le projet coûte 5,4 M€.
                    de | Der Brand brach um 18.45 Uhr aus. | Der Brand brach um 16:45 Uhr aus.
                    fr | L'incendie s'est déclaré vers 15 heures. | L'incendie s'est déclaré vers 17h00.
                    es | El incendio comenzó a las 22.15 horas. | El incendio comenzó a las 20:15 h.
                    de | Der 52-jährige Lokführer blieb unverletzt. | Der Lokführer, 25 Jahre alt, blieb unverletzt.
                    fr | L'Italien Paolo Santori a gagné la course. | L'Espagnol Paolo Santori a gagné la course.
                    fr | La loi est passée par 182 voix contre 151. | La loi est passée par 151 voix contre 182.
                    fr | La ville a reçu 400 000 euros de l'État. | La ville a reçu un demi-million d'euros de l'État.
                    fr | La ville a reçu 500 000 euros de l'État. | La ville a reçu un demi-million de dollars de l'État.
                    de | Der 55-Jährige blieb unverletzt, sagte sie. | Der 45-Jährige blieb unverletzt, sagte sie.
                    fr | Le feu a détruit 6 500 mètres carrés de toits. | Le feu a détruit 5.600 m² de toits.
                    de | Der Park misst 12 Quadratkilometer im Osten. | Der Park misst 12 Quadratmeter im Osten.
                    """)
    void are_told_apart(String language, String one, String other) {
        assertThat(marked(language, one, other)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    de | Der Konzern streicht weltweit 1.200 Arbeitsplätze. | Das Unternehmen streicht weltweit 1200 Stellen.
                    de | Die Feuerwehr rettete 14 Bewohner aus dem Haus. | Die Feuerwehr rettete 14 Menschen aus dem Gebäude.
                    de | LAUENSTADT, 9. Oktober 2024 - Die Brücke wurde am Dienstagabend gesperrt. | LAUENSTADT, 09.10.2024 - Die Brücke wurde am Abend des 8. Oktober gesperrt.
                    es | MADRID, 17 de septiembre de 2024 - La feria abrió el domingo. | MADRID, 17 septiembre 2024 - La feria abrió el 15 de septiembre.
                    fr | PARIS, 14 mars 2024 - La gare a rouvert mardi. | PARIS, 14/03/2024 - La gare a rouvert le 12 mars.
                    es | VALENCIA, 17 de septiembre de 2024 - Las lluvias torrenciales han dejado cuatro muertos. | VALENCIA, 17 de septiembre de 2024 - Cuatro personas han muerto por las lluvias torrenciales.
                    fr | Elle promet d'ouvrir des points relais. | L'entreprise promet d'ouvrir des points relais.
                    fr | « Nous devons économiser », a déclaré la maire Anne Vasseur. | « Nous devons économiser », a affirmé Mme Vasseur.
                    fr | Le Sénat n'a pas adopté le texte. | Le Sénat a rejeté le texte.
                    de | Die Bahn hat die Strecke nicht freigegeben. | Die Bahn hat die Freigabe der Strecke abgelehnt.
                    fr | Il ne reste que trois bateaux dans le port. | Seuls trois bateaux restent dans le port.
                    fr | Le chiffre d'affaires a augmenté de 8 %. | Le chiffre d'affaires a progressé de 8 %.
                    de | Die Hälfte der Mitglieder stimmte dafür. | 50 Prozent der Mitglieder stimmten dafür.
                    de | Bei dem Unfall wurden fünf Menschen schwer verletzt. | Bei dem Unfall wurden 5 Menschen schwer verletzt.
                    fr | Vingt et un élèves ont été reçus. | 21 élèves ont été reçus.
                    es | Treinta y dos barcos volvieron al puerto. | 32 barcos volvieron al puerto.
                    es | Una cuarta parte de los vecinos firmó. | El 25 % de los vecinos firmó.
                    fr | Le projet coûte 4,5 millions d'euros. | Le projet coûte 4,5 M€.
                    fr | L'incendie s'est déclaré vers 15 heures. | L'incendie s'est déclaré vers 15h.
                    de | Der 52-jährige Lokführer blieb unverletzt. | Der Lokführer, 52 Jahre alt, blieb unverletzt.
                    fr | La ville a reçu 500 000 euros de l'État. | La ville a reçu un demi-million d'euros de l'État.
                    de | Die Stadt erhielt 500.000 Euro vom Land. | Die Stadt erhielt eine halbe Million Euro vom Land.
                    es | La ciudad recibió 500.000 euros del Estado. | La ciudad recibió medio millón de euros del Estado.
                    fr | Deux personnes sont mortes et cinq ont été blessées. | Cinq personnes ont été blessées et deux tuées.
                    fr | Le premier ministre n'a pas répondu. | Le premier ministre a refusé de répondre.
                    fr | Personne n'a été blessé dans l'accident. | L'accident n'a pas fait de blessés.
                    fr | Il n'y a plus d'eau dans le réservoir. | Le réservoir est vide.
                    fr | L'usine ne rouvrira pas avant mai. | L'usine restera fermée jusqu'en mai.
                    fr | L'usine ne rouvrira pas avant mai. | L'usine rouvrira en mai.
                    fr | Le maire n'est arrivé qu'à midi. | Le maire est arrivé à midi.
                    fr | Les ventes ont doublé en mai. | En mai, les ventes ont été multipliées par deux.
                    de | Die Fabrik öffnet nicht vor Mai. | Die Fabrik öffnet erst im Mai.
                    de | Niemand wurde bei dem Unfall verletzt. | Bei dem Unfall gab es keine Verletzten.
                    de | Die Polizei konnte den Täter nicht finden. | Der Täter blieb verschwunden.
                    de | Der Minister ist nicht nur Jurist, sondern auch Arzt. | Der Minister ist Jurist und Arzt.
                    de | Es kamen nicht weniger als 300 Menschen. | Es kamen mindestens 300 Menschen.
                    de | Die Sitzung beginnt um 9 Uhr. | Die Sitzung beginnt um 9.00 Uhr.
                    de | Der Kurs fiel um 3 Prozent. | Der Kurs gab um 3 Prozent nach.
                    fr | Selon elle, le bois n'a pas souffert de l'humidité de la grange. | L'humidité de la grange a épargné le bois, selon elle.
                    de | Das Holz hat unter der Feuchtigkeit nicht gelitten. | Die Feuchtigkeit hat das Holz verschont.
                    fr | Aucun des passagers n'a été blessé dans le train. | Tous les passagers sont sortis indemnes du train.
                    es | Ninguno de los pasajeros resultó herido. | Todos los pasajeros salieron ilesos.
                    fr | La navette passe tous les jours. | La navette passe chaque jour.
                    it | La scadenza è lunedì 30 settembre. | La scadenza è il 30 settembre, un lunedì.
                    ru | Карты были отправлены 12 мая 2024 года. | 12 мая 2024 года были отправлены карты.
                    it | Nessuno è rimasto ferito nell'incidente. | L'incidente non ha causato feriti.
                    ru | Никто не пострадал в аварии. | В аварии обошлось без пострадавших.
                    es | No hubo heridos en el accidente. | El accidente no dejó heridos.
                    es | La fábrica cerró en 2019 y abrió de nuevo en 2021. | La fábrica, cerrada en 2019, reabrió en 2021.
                    fr | Le feu a détruit 6 500 mètres carrés de toits. | Le feu a détruit 6.500 m² de toits.
                    pt | A obra custou R$ 2,5 milhões aos cofres. | A obra custou 2,5 milhões de reais aos cofres.
                    pt | Não houve feridos no acidente. | O acidente não deixou feridos.
                    pt | O sítio abriu na terça (12). | O sítio abriu na terça-feira, 12.
                    es | El parque mide 12 kilómetros cuadrados. | El parque mide 12 km².
                    """)
    void are_the_same_in_other_words(String language, String one, String other) {
        assertThat(marked(language, one, other)).isEmpty();
    }

    private static List<String> marked(String language, String one, String other) {
        String story = STORIES.get(language);
        return TwoTexts.marked(
                TwoTexts.aligned(
                        TwoTexts.article(language, one + "\n\n" + story),
                        TwoTexts.article(language, other + "\n\n" + story)),
                Conflicts.rules());
    }
}
