package org.diptych.find.polarity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Token;

/// The words by which French, German, Spanish, Italian, Portuguese and Russian sentences deny; written by hand from their grammars.
public final class Negatives {

    /// Auxiliaries and adverbs of time that may stand between a "not" and what it denies, in all of these languages.
    private static final Set<String> LIGHT =
            Set.of(
                    ("pas encore toujours été être avoir avait avaient était étaient sont cette leur leurs dans pour avec"
                                    + " point rien vraiment wurde wurden worden werden haben hatte hatten habe hätten hätte sein seien sind war waren"
                                    + " noch mehr auch einer eine einen dass diese dieser había habían sido estado están estaba estaban"
                                    + " hubo todavía este esta para con será serán sono stato stata stati state ancora hanno aveva avevano"
                                    + " erano questo questa foi foram havia haviam estava estavam terá terão tinha tinham ainda был была было были будет будут ещё еще этот эта")
                            .split(" "));

    /// Makes a word of what begins so.
    private static final String REST = "\\p{L}*";

    private static final Map<String, Negatives> BY_LANGUAGE =
            Map.of(
                    "fr",
                    new Negatives(
                            "n['’]\\p{L}+|ne|aucune?|jamais",
                            "n['’]\\p{L}+|ne|pas|aucune?|jamais|sans|ni|non|nul(?:le)?s?|rien|personne|seuls?|seules?"
                                    + "|uniquement|seulement|refus_|rejet_|interdi_|renonc_|dément_|ni(?:e|é|er|ent|ait)"
                                    + "|échou_|manqu_|évit_|abandon_|annul_|empêch_|exclu_|contest_|in\\p{L}{5,}|im\\p{L}{5,}"
                                    + "|dé[sn]\\p{L}+|peu|guère|moins|cess_|arrêt_|oppos_|contre|faute|suspen_|report_"
                                    + "|(?:n['’])?(?:ignor_|oubli_|dout_|cach_|hésit_|hasard)",
                            // "Ne … que" leaves what it names; "n'est plus" may be "has ceased to".
                            "qu[e'’].*|guère|plus|moins|avant|seulement|uniquement"),
                    "de",
                    new Negatives(
                            "nicht|nie|niemals|niemand|kein(?:e[nrms]?)?",
                            "nicht|nie|niemals|kein(?:e[nrms]?)?|ohne|weder|noch|niemand_|nichts|kaum|selten|nur|lediglich|einzig_"
                                    + "|verweiger_|abgelehnt_|ablehn_|lehnt_|verzicht_|scheiter_|gescheitert_|verhinder_|vermeid_"
                                    + "|vermied_|bestreit_|bestritt_|dementier_|verbiet_|verbot_|untersag_|verneint_|entgeh_"
                                    + "|entging_|ausgeschlossen_|schliesst|schloss|un\\p{L}{4,}|miss\\p{L}+|\\p{L}+los(?:e[nrms]?)?"
                                    + "|\\p{L}+frei(?:e[nrms]?)?|fehl_|mangel_|weniger|gegen|statt|stopp_|beend_|wenig_|aufgehört|abgesagt_"
                                    + "|vergess_|vergass_|zweif_|bezweif_|zufall_|zufäll_|verschwieg_|zöger_",
                            "nur|mehr|allein|bloß|weniger|vor|bevor|bis|ehe|sondern"),
                    "es",
                    new Negatives(
                            "no|nunca|jamás|nadie|ningun_|ningún",
                            "no|nunca|jamás|nadie|ningun_|ningún|nada|sin|ni|tampoco|apenas|poc[oa]s?|sol[oa]s?|sólo|solamente|únic_"
                                    + "|rechaz_|neg_|nieg_|renunci_|rehús_|rehus_|desm_|evit_|impid_|imped_|prohib_|prohíb_|fracas_|falt_"
                                    + "|carec_|dej_|ces_|suspen_|anul_|cancel_|in\\p{L}{5,}|im\\p{L}{5,}|des\\p{L}{4,}|menos|contra"
                                    + "|excepto|salvo|opon_|opus_|descart_|aband_|olvid_|ignor_|dud_|casual_"
                                    + "|ocult_|ajen_",
                            "más|menos|sino|hasta|sólo|solo|solamente|obstante|antes|únicamente"),
                    "it",
                    new Negatives(
                            "non|nessun_|mai",
                            "non|nessun_|mai|niente|nulla|senza|né|neppure|nemmeno|neanche|poc_|solo|soltanto|solamente|unic_|rifiut_"
                                    + "|respin_|neg_|rinunci_|smentit_|smentisc_|evit_|imped_|viet_|fallit_|manc_|cess_|sospe_|annull_"
                                    + "|in\\p{L}{5,}|im\\p{L}{5,}|dis\\p{L}{4,}|meno|contro|tranne|salvo|oppo_|esclu_|abband_|smett_|smess_|dimentic_|ignor_|dubi_"
                                    + "|caso|casual_|nascon_|nascos_|esit_",
                            "più|meno|bensì|finché|prima|solo|soltanto|solamente|che"),
                    "pt",
                    new Negatives(
                            "não|nunca|jamais|ninguém|nenhum_",
                            "não|nunca|jamais|ninguém|nenhum_|nada|sem|nem|tampouco|apenas|pouc[oa]s?|só|sós|somente|únic_|mal"
                                    + "|rejeit_|neg_|recus_|renunci_|desm_|evit_|imped_|impeç_|proib_|proíb_|fracass_|falt_"
                                    + "|falh_|carec_|deix_|cess_|suspen_|anul_|cancel_|in\\p{L}{5,}|im\\p{L}{5,}|des\\p{L}{4,}"
                                    + "|menos|contra|exceto|salvo|opõ_|opôs_|opus_|descart_|abandon_|esquec_|ignor_|duvid_|dúvid_"
                                    + "|ocult_|alhei_|adi_|veda_|veto_|barr_|perd_|ausen_|fech_",
                            "mais|menos|senão|até|só|apenas|somente|antes|obstante|unicamente"),
                    "ru",
                    new Negatives(
                            "не|нет|никто|никогда|никак_",
                            "не|нет|ни|никто|никого|никому|никогда|никак_|ничто|ничего|нигде|без|лишь|только|едва|мало|нельзя|невозможн_"
                                    + "|не\\p{L}{3,}|без\\p{L}{3,}|бес\\p{L}{3,}|отказ_|отверг_|отриц_|опроверг_|запре_|избе_|прекра_"
                                    + "|перест_|отмен_|меньше|против|кроме|вместо|лиш_|утрат_|потер_|отсутств_|провал_"
                                    + "|забы_|сомн_|случайн_|скры_",
                            "только|более|больше|менее|меньше|раньше|лишь|до|пока|а|ранее"));

    /// What denies a sentence, for certain.
    private final Pattern not;

    /// What may deny something, or say what a denial says.
    private final Pattern mayDeny;

    /// Soon behind a "not" they take it back, or turn it: not before May, not only.
    private final Pattern takesBack;

    private Negatives(String not, String mayDeny, String takesBack) {
        this.not = pattern(not);
        this.mayDeny = pattern(mayDeny);
        this.takesBack = pattern(takesBack);
    }

    /// An underline stands for the rest of a word.
    private static Pattern pattern(String words) {
        return Pattern.compile(words.replace("_", REST));
    }

    /// Those of the language of an article, if they are known.
    public static Optional<Negatives> of(Article article) {
        return Optional.ofNullable(BY_LANGUAGE.get(article.language()));
    }

    /// Whether a word, folded, denies a sentence for certain.
    public boolean denies(String word) {
        return not.matcher(word).matches();
    }

    /// Whether a word, folded, may deny something, or say by itself what "not" and another word say.
    public boolean mayDeny(String word) {
        return mayDeny.matcher(word).matches();
    }

    /// Whether a word, folded, says little by itself and may stand between a "not" and what it denies.
    public static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    /// Whether a word, folded, leaves something of what stands denied before it.
    public boolean takesBack(String word) {
        return takesBack.matcher(word).matches();
    }

    /// Whether some words of an article may deny something; so may those of a language that is not known here.
    public static boolean mayDeny(Article article, List<Token> tokens) {
        return of(article)
                .map(n -> tokens.stream().anyMatch(t -> n.mayDeny(article.folded(t))))
                .orElse(true);
    }
}
