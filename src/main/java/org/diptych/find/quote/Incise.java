package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// The words that name a speaker within the marks, as French and Spanish set them: « Nous partons, a dit le
/// maire, dès demain », «Nos vamos —dijo el alcalde— mañana».
final class Incise {

    private static final Set<String> LANGUAGES = Set.of("fr", "es");

    /// Whole forms: what merely begins so is another word, as "comment" and "confiance" are.
    private static final String SAID =
            "(?:(?:déclar|affirm|expliqu|ajout|assur|estim|précis|soulign|confi|lan[cç]|regrett|rappell?|insist"
                    + "|comment|racont|témoign)(?:é|e|ent|ait|aient|a|èrent)"
                    + "|dit|dis(?:ait|ent|aient)|dirent|conclu(?:t|ait|ent|aient)?|poursui(?:t|vi|vit|vait|vent)"
                    + "|répond(?:u|it|ait|ent|aient)?|reconn(?:aît|ait|u|ut|aissait|aissent)"
                    + "|adm(?:et|is|it|ettait|ettent)"
                    + "|dijo|dijeron|dicho|dice|dicen|decía|añad(?:e|en|ía|ió|ieron|ido)"
                    + "|(?:afirm|explic|declar|asegur|señal)(?:a|an|aba|ó|aron|ado))(?!\\p{L})";

    private static final String WHO =
            "(?:-t)?(?:-(?:il|elle|on|ils|elles))?(?:\\s+[^,;:.!?«»“”\\n—–]{1,60})?";

    private static final Pattern PATTERN =
            Pattern.compile(
                    "(?:[,?!]|[—–])\\s*(?:(?:a|ont|avait|ha|han)(?:-t-(?:il|elle|on)|-(?:ils|elles))?\\s+)?"
                            + SAID
                            + WHO
                            + "(?:,|\\s*[—–]|(?=\\s*[.»”]|$))",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Incise() {}

    /// Where such words stand in a quotation, with the commas or dashes about them.
    static List<Span> in(Article article, Span words) {
        List<Span> found = new ArrayList<>();
        if (LANGUAGES.contains(article.language())) {
            Matcher matcher = PATTERN.matcher(article.at(words));
            while (matcher.find()) {
                found.add(new Span(words.start() + matcher.start(), words.start() + matcher.end()));
            }
        }
        return found;
    }
}
