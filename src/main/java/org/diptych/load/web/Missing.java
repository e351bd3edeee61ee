package org.diptych.load.web;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.load.LoadFailure.Reason.NoArticle.Instead;
import org.jsoup.nodes.Document;

/// Tells pages that were saved in an article's place: an error, the question whether one is human, an empty frame that
/// a script would have filled. To call them faultless would be to say so of an article that nobody has read.
final class Missing {

    /// What such a page says is shorter, in characters; an article may be about such pages.
    private static final int LONGEST = 600;

    /// More says so over its text, in characters: in the text of a short report a file may well not have been found.
    private static final int A_LINE = 200;

    /// An empty frame has a name and a word or two, "Loading…".
    private static final int FEWEST_WORDS = 12;

    private static final Pattern SENTENCE = Pattern.compile("\\S+ \\S+ .*[.!?。！？؟।]\\P{L}?");

    /// What such a frame has to fill it.
    private static final String DRAWING =
            "script[src], script[id], script[type=application/json], noscript";

    private static final Pattern ERROR =
            Pattern.compile(
                    "(?iu)\\b(?:error|http|erreur|fehler|ошибка)?:? ?(?:40[0134]|410|429|50[0234])\\b[^.!?]{0,12}\\b(?:not found|forbidden|unauthorized|gone|too many requests|error|bad gateway"
                            + "|service unavailable|internal server|gateway time)|\\b(?:error|erreur|fehler|ошибка) (?:40[34]|410|50[0234])\\b"
                            + "|\\b(?:page|url|file|article|story)\\b.{0,40}\\b(?:was not found|not found|can(?:no|['’])t be found|could(?: not|n['’]t) be found|does(?: not|n['’]t) exist|no longer exists|is no longer available)\\b"
                            + "|\\bwe can(?:no|['’])t find (?:the|that|this) page\\b|\\bpage\\b.{0,30}\\b(?:introuvable|n['’]existe (?:pas|plus))\\b|\\bseite\\b.{0,40}\\b(?:nicht gefunden|existiert nicht)\\b"
                            + "|\\bpágina\\b.{0,20}\\b(?:no encontrada|não encontrada|no existe)\\b|\\bpagina non trovata\\b|\\bстраница не найдена\\b|页面不存在|ページが見つかりません");

    private static final Pattern CHECK =
            Pattern.compile(
                    "(?iu)\\b(?:verify(?:ing)?|check(?:ing)?|confirm|prove)\\b.{0,30}\\b(?:you(?:['’]re| are)(?: a)? (?:human|not a (?:ro)?bot)|your browser|site connection is secure)\\b"
                            + "|\\benable (?:javascript|js|cookies) and (?:javascript|js|cookies) to continue\\b|\\bunusual traffic from your\\b|\\bare you a (?:robot|human)\\b|\\bpardon our interruption\\b"
                            + "|\\bcomplete the (?:captcha|security check)\\b|^attention required!|^just a moment\\.{3}|\\bvérifi\\p{L}+\\b.{0,30}\\bhumain\\b|\\bkein roboter\\b|\\bno (?:eres|soy) un robot\\b"
                            + "|\\bпроверка браузера\\b|\\bchecking if the site connection\\b");

    private Missing() {}

    /// What a page is, if it is plainly no article.
    static Optional<Instead> instead(Document page, List<Piece> pieces) {
        String shown =
                pieces.stream()
                        .filter(Piece::isArticle)
                        .map(Piece::text)
                        .collect(Collectors.joining(" "));
        if (shown.length() > LONGEST) {
            return Optional.empty();
        }
        String told =
                page.title().strip() + " " + (shown.length() > A_LINE ? heads(pieces) : shown);
        if (CHECK.matcher(told).find()) {
            return Optional.of(Instead.CHECK);
        }
        if (ERROR.matcher(told).find()) {
            return Optional.of(Instead.ERROR);
        }
        boolean isEmpty =
                pieces.stream().noneMatch(piece -> piece.isArticle() && isSaid(piece))
                        && shown.split("\\s+").length <= FEWEST_WORDS;
        return isEmpty && page.selectFirst(DRAWING) != null
                ? Optional.of(Instead.SCRIPT)
                : Optional.empty();
    }

    private static String heads(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece::isHeading)
                .map(Piece::text)
                .collect(Collectors.joining(" "));
    }

    /// Whether a piece is a sentence, however short.
    private static boolean isSaid(Piece piece) {
        return piece.prose() > 0 || SENTENCE.matcher(piece.text()).matches();
    }
}
