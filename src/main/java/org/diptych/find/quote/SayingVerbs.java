package org.diptych.find.quote;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.text.Article;
import org.diptych.text.Token;

/// The verbs that newspapers give words to somebody with, in the forms that they use.
final class SayingVerbs {

    /// Verbs of saying in the forms that newspapers attribute with; English, then some French, German,
    /// Spanish, Italian, Russian and Portuguese.
    private static final Set<String> SAYING =
            Set.of(
                    ("said says say saying told tells telling added adds adding explained explains"
                                    + " explaining asked asks asking replied replies replying wrote writes"
                                    + " writing warned warns warning insisted insists insisting argued argues"
                                    + " arguing noted notes noting declared declares declaring announced"
                                    + " announces announcing admitted admits admitting recalled recalls"
                                    + " recalling concluded concludes concedes conceded claimed claims"
                                    + " claiming continued continues stated states stating stressed stresses"
                                    + " stressing observed observes remarked remarks countered counters"
                                    + " promised promises complained complains complaining joked jokes shouted"
                                    + " shouts cried cries whispered answered answers retorted quipped"
                                    + " predicted predicts suggested suggests suggesting called calls calling"
                                    + " described describes describing acknowledged acknowledges emphasized"
                                    + " emphasised commented comments boasted boasts lamented laments agreed"
                                    + " confirmed confirms denied urged urges urging testified tweeted tweets"
                                    + " tweeting demanded demands proclaimed proclaims reads exclaimed mused"
                                    + " cautioned cautions cautioning revealed reveals revealing reflected reflects"
                                    + " remembered remembers protested protests muttered yelled screamed enthused"
                                    + " reckoned reckons objected objects"
                                    + " précisé précise souligné souligne confié poursuivi lancé regretté"
                                    + " rappelé conclu répondu insisté"
                                    + " pleaded vowed vows pledged asserted asserts alleged alleges scolded"
                                    + " fumed sneered thundered chided mocked criticized criticised condemned"
                                    + " praised dubbed labelled labeled termed characterized characterised"
                                    + " reported reports reporting reiterated repeated maintained maintains"
                                    + " contended contends posted blasted branded dismissed denounced slammed"
                                    + " interjected sings sang dit déclaré déclare affirme affirmé expliqué"
                                    + " explique ajouté ajoute assure estime sagte sagt erklärte erklärt"
                                    + " meinte meint betonte fügte warnte dijo dice afirmó afirma explicó"
                                    + " explica añadió declaró aseguró señaló"
                                    + " assuré averti prévenu indiqué indique commenté réagi réagit martelé rétorqué répliqué"
                                    + " promis promet dénoncé dénonce déploré déplore fustigé plaidé jugé estimé annoncé annonçait"
                                    + " avancé reconnu reconnaît admis confirmé démenti détaillé résumé témoigné raconté raconte"
                                    + " soupiré ironisé insiste renchéri tempéré nuancé critiqué protesté écrit lâché glissé"
                                    + " murmuré crié conclut affirmait disait expliquait ajoutait observé relevé"
                                    + " sagten sagen betont kritisierte kritisiert mahnte mahnt forderte fordert versicherte"
                                    + " versprach verspricht räumte schrieb schreibt ergänzte antwortete entgegnete erwiderte"
                                    + " rief klagte lobte äußerte bestätigte dementierte berichtete schilderte urteilte resümierte"
                                    + " fragte unterstrich bekräftigte befand bilanzierte begründete stellte erklärten"
                                    + " agregó advirtió avisó respondió replicó contestó indicó subrayó recalcó insistió sostuvo"
                                    + " sostiene manifestó apuntó precisó comentó lamentó denunció criticó reconoció admitió negó"
                                    + " confirmó anunció prometió pidió exigió reclamó preguntó escribió relató contó cuenta"
                                    + " declara concluyó matizó destacó"
                                    + " prévient prévenait plaide plaidait avertit indigné indignée indigne martèle rétorque"
                                    + " réplique répond lance poursuit confie rappelle regrette soupire ironise résume témoigne"
                                    + " renchérit admet concède nuance tempère glisse lâche prédit proteste répète commente"
                                    + " conteste affirmaient"
                                    + " klagt verlangt verlangte beteuert beteuerte spottete seufzte fügt erzählt erzählte"
                                    + " erinnerte beklagt beklagte schildert ergänzt antwortet entgegnet versichert bestätigt"
                                    + " erwidert widersprach widerspricht kommentierte kommentiert kündigte räumt fragt mahnten"
                                    + " decir recordó recuerda zanjó aseveró protestó bromeó lamenta avisa advierte reconoce"
                                    + " denuncia responde subraya señala asegura admite confesó clamó gritó opinó opina"
                                    + " apostilló sentenció ironizó"
                                    + " detto disse aggiunto aggiunge spiegato spiega affermato afferma dichiarato dichiara"
                                    + " replicato replica ammette ammesso avverte avvertito racconta raccontato commentato"
                                    + " risponde risposto ribatte ribattuto precisato promette promesso osservato osserva"
                                    + " ricordato sottolineato"
                                    + " сказал сказала сказали говорит заявил заявила заявили сообщил сообщила добавил добавила"
                                    + " пояснил пояснила подчеркнул подчеркнула отметил отметила ответил ответила возразил"
                                    + " возразила возмутился возмутилась признался призналась рассказал рассказала уточнил"
                                    + " уточнила считает объяснил объяснила напомнил напомнила предупредил предупредила"
                                    + " спросил спросила написал написала заметил заметила пожаловался пожаловалась"
                                    + " заверил заверила вздохнул вздохнула воскликнул воскликнула"
                                    + " dizem disseram afirmou declarou explicou contou relatou acrescentou ressaltou"
                                    + " destacou comentou lamentou criticou anunciou respondeu reclamou queixou alertou"
                                    + " avaliou defendeu admitiu negou garantiu prometeu lembrou completou concluiu informou"
                                    + " argumentou questionou reforçou observou ponderou escreveu perguntou confessou rebateu"
                                    + " resumiu denunciou confirmou avisou desabafou")
                            .split(" "));

    /// The same right behind a quotation only: elsewhere they are nouns, or other words of another language.
    private static final Map<String, Set<String>> BEHIND =
            Map.of(
                    "fr",
                    Set.of("demande", "demandait", "interroge", "questionne"),
                    "es",
                    Set.of(
                            "alerta",
                            "critica",
                            "resume",
                            "relata",
                            "destaca",
                            "pregunta",
                            "confirma",
                            "insiste",
                            "protesta"),
                    "pt",
                    Set.of(
                            "diz",
                            "conta",
                            "alerta",
                            "critica",
                            "relata",
                            "destaca",
                            "ressalta",
                            "lembra",
                            "avalia",
                            "defende",
                            "completa",
                            "conclui",
                            "reclama",
                            "queixa",
                            "pergunta",
                            "resume",
                            "garante"),
                    "ru",
                    Set.of(
                            "вздыхает",
                            "рассказывает",
                            "поясняет",
                            "подчеркивает",
                            "подчёркивает",
                            "отмечает",
                            "добавляет",
                            "объясняет",
                            "отвечает",
                            "сетует",
                            "жалуется",
                            "спрашивает",
                            "сообщает",
                            "уверяет",
                            "восклицает"));

    /// Verbs that say something only with another word behind them: gab er zu bedenken.
    private static final Map<String, Set<String>> IN_TWO =
            Map.of(
                    "gab", Set.of("bedenken", "bekannt", "protokoll"),
                    "gibt", Set.of("bedenken", "bekannt"),
                    "wandte", Set.of("ein"),
                    "wendet", Set.of("ein"),
                    "hielt", Set.of("dagegen"));

    private SayingVerbs() {}

    /// Whether the first of some tokens is a verb of saying, by itself or with one behind it.
    static boolean include(Article article, List<Token> clause) {
        String verb = article.folded(clause.getFirst());
        Set<String> seconds = IN_TWO.getOrDefault(verb, Set.of());
        return includeBehind(article, verb)
                || clause.stream().anyMatch(t -> seconds.contains(article.folded(t)));
    }

    static boolean include(String word) {
        return SAYING.contains(word);
    }

    /// Whether a word right behind a quotation is a verb of saying.
    static boolean includeBehind(Article article, String word) {
        return include(word) || BEHIND.getOrDefault(article.language(), Set.of()).contains(word);
    }
}
