package org.diptych.find.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Facts that a translation into English turns round, and those that it only puts in other words.
final class AcrossLanguagesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | Le maire affirme n'avoir jamais reçu le rapport que la région avait commandé. | The mayor says he received the report that the region had commissioned. | reçu=received
                    fr | La procureure n'envisage pas de poursuites en mars. | The prosecutor intends to press charges in March. | n'envisage=intends,poursuites=charges
                    de | Bei dem Brand wurde niemand verletzt. | Several people were hurt in the fire. | verletzt=hurt
                    de | Der Rat hat den Plan nicht gebilligt. | The council has approved the plan. | gebilligt=approved
                    es | Su dueño nunca creyó en la culpabilidad de Iturbe. | Its owner believed in Iturbe's guilt. | creyó=believed
                    it | Molti allevatori non hanno compilato i moduli. | Many farmers filled in the forms. | compilato=filled
                    pt | O prefeito não autorizou a obra no cais. | The mayor authorized the works on the quay. | autorizou=authorized
                    pt | Ninguém ficou ferido no cais. | Several people were hurt on the quay. | ferido=hurt
                    ru | Никто не пострадал, сообщил Белоусов. | People were hurt, said Belousov. | пострадал=hurt
                    fr | Le maire a reçu le rapport en mars. | The mayor never received the report in March. | reçu=received
                    """)
    void denials_that_only_one_side_has_are_marked(
            String language, String one, String other, String links) {
        assertThat(marked(language, one, other, links)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | Le maire affirme n'avoir jamais reçu le rapport. | The mayor says he never received the report. | reçu=received
                    fr | Ils ont travaillé de nuit afin de ne pas gêner les voisins. | They worked at night so as not to inconvenience the neighbours. | gêner=inconvenience
                    fr | Ce n'est pas la première fois que le pont inquiète. | It is not the first time the bridge has caused alarm. | première=first
                    fr | La piscine n'ouvrira pas cet été. | The pool will stay shut this summer. | n'ouvrira=shut
                    fr | Personne n'ignore que le pont est dangereux. | Everyone knows that the bridge is dangerous. | n'ignore=knows,pont=bridge
                    fr | Il craint que le pont ne tombe. | He fears that the bridge will fall. | tombe=fall
                    fr | Elle n'a dit que la vérité. | She said the truth. | vérité=truth
                    fr | Sa porte-parole, Nadia Ferhat, a répondu. | Its spokeswoman, Nadia Ferhat, replied. | porte-parole=spokeswoman
                    es | Su dueño nunca creyó en la culpabilidad de Iturbe. | Its owner never believed Iturbe was guilty. | creyó=believed
                    es | La piscina municipal no abrirá este verano. | The municipal pool will stay shut this summer. | abrirá=shut
                    es | El tren no llegó a la hora prevista. | The train arrived late. | llegó=arrived
                    es | No hay que olvidar los costes. | We must remember the costs. | olvidar=remember
                    de | Nicht nur der Rat hat den Plan gebilligt, sondern auch der Kreis. | The council has approved the plan, and the district as well. | gebilligt=approved
                    de | Das Bad öffnet im Sommer nicht. | The pool will stay closed in summer. | öffnet=closed
                    it | Non è un caso, dice la giudice. | This is deliberate, the judge says. | caso=deliberate
                    ru | Поезд не пришёл вовремя. | The train arrived late. | пришёл=arrived
                    pt | O prefeito não autorizou a obra no cais. | The mayor refused to authorize the works on the quay. | autorizou=authorize
                    pt | O cais não abre até maio. | The quay opens in May. | abre=opens
                    pt | Não só o prefeito autorizou a obra. | The mayor authorized the works, and so did others. | autorizou=authorized
                    pt | O prefeito evitou comentar a obra. | The mayor did not comment on the works. | comentar=comment
                    nl | De trein is niet op tijd gekomen. | The train never came on time. | gekomen=came
                    """)
    void denials_in_other_words_are_left_alone(
            String language, String one, String other, String links) {
        assertThat(marked(language, one, other, links)).isEmpty();
    }

    @Test
    void a_name_that_both_know_in_the_place_of_another_is_marked() {
        assertThat(
                        marked(
                                "fr",
                                "La présidente, Sylvie Marchetti, dément tout. Nadia Ferhat attend.",
                                "The president, Nadia Ferhat, denies everything. Nadia Ferhat is waiting.",
                                "Sylvie=Nadia,Marchetti=Ferhat"))
                .contains("conflict.name RIGHT Nadia Ferhat");
    }

    @Test
    void names_that_are_told_together_or_known_to_one_article_only_are_left_alone() {
        assertThat(
                        marked(
                                "fr",
                                "La présidente, Sylvie Marchetti, l'a dit. Nadia Ferhat attend.",
                                "The president, Sylvie Marchetti, told Nadia Ferhat. Nadia Ferhat is waiting.",
                                "Sylvie=Nadia,Marchetti=Ferhat"))
                .isEmpty();
        assertThat(
                        marked(
                                "de",
                                "Der Prozess fand in Lüttich statt. Karl Moor kam aus Aachen.",
                                "The trial was held in Liège. Karl Moor came from Aachen.",
                                "Lüttich=Liège"))
                .isEmpty();
    }

    private static List<String> marked(String language, String one, String other, String links) {
        return TwoTexts.marked(
                TwoTexts.across(
                        TwoTexts.article(language, one),
                        TwoTexts.article("en", other),
                        links.split(",", -1)),
                Conflicts.rules());
    }
}
