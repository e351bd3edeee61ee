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

    private static final String SAID =
            "(?:dit|déclar|affirm|expliqu|ajout|assur|estim|précis|soulign|confi|poursui|lanc|regrett|rappel"
                    + "|conclu|répond|insist|reconn|admis|comment|raconte|témoign|dijo|dice|afirm|explic|añadi"
                    + "|declar|asegur|señal)\\p{L}*";

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
