package org.diptych.find.garbled;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.align.Aligned;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.text.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What broken files do to words in other languages than English: each copy, what is marked in it, and its original.
final class DamagedTonguesTest {

    private static final List<Rule> RULES =
            List.of(new LostLetters(), new PartedWords(), new GluedWords());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | Le thtre de la ville ferme ses portes. | thtre | Le théâtre de la ville ferme ses portes.
                    fr | La rponse est donne demain par la mairie. | rponse,donne | La réponse est donnée demain par la mairie.
                    de | Die Brcke am Bahnhof bleibt gesperrt. | Brcke | Die Brücke am Bahnhof bleibt gesperrt.
                    es | La poblacin espera la lluvia en el valle. | poblacin | La población espera la lluvia en el valle.
                    pt | O instituto histrico abre amanhã no porto. | histrico | O instituto histórico abre amanhã no porto.
                    fr | Le th\uFFFDâtre de la ville ferme. | th\uFFFDâtre | Le théâtre de la ville ferme.
                    de | Die Br?cke am Bahnhof bleibt gesperrt. | Br?cke | Die Brücke am Bahnhof bleibt gesperrt.
                    ru | Мэр открыл вы?тавку в музее. | вы?тавку | Мэр открыл выставку в музее.
                    ru | Мэр открыл экспо?ицию в музее. | экспо?ицию | Мэр открыл выставку в музее.
                    zh | 消防??也进不来。他们等了很久。 | 消防?? | 连消防车都进不来。他们等了很久。
                    fr | Le minis tère publie son rapport annuel. | minis tère | Le ministère publie son rapport annuel.
                    ru | Депу таты приняли закон о бюджете. | Депу таты | Депутаты приняли закон о бюджете.
                    es | El ayunta miento cierra la piscina. | ayunta miento | El ayuntamiento cierra la piscina.
                    en | The coun cil closed the swimming pool. | coun cil | The council closed the swimming pool.
                    fr | Il visite lesécoles du village. Les parents et les écoles attendent. | lesécoles | Il visite les écoles du village. Les parents et les écoles attendent.
                    """)
    void damage_is_marked(String language, String copy, String marked, String original) {
        assertThat(marked(language, copy, original)).containsExactly(marked.split(",", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    fr | Il porte la lettre au maire. | Il a porté la lettre au maire.
                    fr | La mairie donne la réponse demain. | La réponse est donnée demain par la mairie.
                    fr | LE THEATRE DE LA VILLE FERME. | Le théâtre de la ville ferme.
                    fr | Le theatre de la ville ferme. | Le théâtre de la ville ferme.
                    fr | Que veut-il?Rien, dit la maire. | Que veut-il, dit la maire.
                    de | Die Bruecke am Bahnhof bleibt gesperrt. | Die Brücke am Bahnhof bleibt gesperrt.
                    de | Die Strasse am Bahnhof bleibt gesperrt. | Die Straße am Bahnhof bleibt gesperrt.
                    de | Er will Rad fahren und sie kennen lernen. | Er will Radfahren und sie kennenlernen.
                    de | Sie kamen statt dessen im Bus. | Sie kamen stattdessen im Bus.
                    es | Sobre todo espera la lluvia. | Sobretodo espera la lluvia.
                    ru | Они пришли, что бы помочь мэру. | Они пришли, чтобы помочь мэру.
                    pt | Ele vai mandar a carta amanhã. | Ele mandará a carta amanhã.
                    zh | 真的吗?? 他不信。 | 真的吗。他不信。
                    en | The over all result was good. | The overall result was good.
                    fr | Parfois il pleut sur le port. | Par fois il pleut sur le port.
                    """)
    void honest_spellings_are_left_alone(String language, String copy, String original) {
        assertThat(marked(language, copy, original)).isEmpty();
    }

    /// The words that are marked in a copy, from the first to the last.
    private static List<String> marked(String language, String copy, String original) {
        Aligned pair =
                TwoTexts.aligned(
                        TwoTexts.article(language, copy.replace("\\uFFFD", "\uFFFD")),
                        TwoTexts.article(language, original));
        return RULES.stream()
                .flatMap(rule -> rule.check(pair))
                .map(f -> f.mark().at())
                .filter(at -> at.side() == Side.LEFT)
                .sorted((a, b) -> a.span().compareTo(b.span()))
                .map(at -> pair.on(at.side()).at(at.span()))
                .toList();
    }
}
