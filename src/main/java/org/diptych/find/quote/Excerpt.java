package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Tells whether words were taken out of a quotation as a newspaper may: so that a reader sees by an ellipsis, or by the
/// grammar, that more was said.
final class Excerpt {

    /// Words of a piece that tells what it was taken from.
    private static final int TELLING = 3;

    private static final String STOPS = ".!?;…";

    private static final String MARKS = "'\"‘“«‹„‚";

    private Excerpt() {}

    /// Whether a quotation there holds nothing of one here but what it may take out of it word for word.
    static boolean isFair(Voices here, int whole, Voices there, int part) {
        Phrase words = here.phrases.get(whole);
        List<Phrase> pieces = Answering.pieces(there, part);
        boolean isFragment = isFragment(there, part);
        boolean isTaken = false;
        for (int k = 0; k < pieces.size(); k++) {
            Phrase piece = pieces.get(k);
            Optional<Span> taken =
                    piece.words().size() < TELLING ? Optional.empty() : words.find(List.of(piece));
            if (taken.isEmpty()) {
                continue;
            }
            boolean begins = k > 0 || isFragment || beginsSentence(here, words, taken.get());
            boolean ends =
                    k + 1 < pieces.size() || isCut(there, part) || ends(here, words, taken.get());
            if (!begins || !ends) {
                return false;
            }
            isTaken = true;
        }
        return isTaken;
    }

    /// Whether a quotation there is one within that here, which has marks of its own: the rest may stand without any.
    static boolean isNested(Voices here, int whole, Voices there, int part) {
        String text = here.article.text();
        int begins = here.quotations.get(whole).words().start();
        return here.phrases
                .get(whole)
                .find(Answering.pieces(there, part))
                .filter(taken -> taken.start() > begins)
                .filter(taken -> MARKS.indexOf(text.charAt(taken.start() - 1)) >= 0)
                .isPresent();
    }

    /// Whether words go on a sentence of the writer's own: the truth is “slow but not lame”.
    private static boolean isFragment(Voices there, int part) {
        Quotation quotation = there.quotations.get(part);
        return Character.isLowerCase(there.article.at(quotation.words()).codePointAt(0));
    }

    /// Whether an ellipsis ends a quotation.
    private static boolean isCut(Voices there, int part) {
        String words = there.article.at(there.quotations.get(part).words()).strip();
        return words.endsWith("...") || words.endsWith("…");
    }

    private static boolean beginsSentence(Voices here, Phrase words, Span taken) {
        return taken.start() <= words.spans().getFirst().start()
                || here.article.startsSentence(taken.start())
                || isStop(here.article, here.article.firstTokenFrom(taken.start()) - 1);
    }

    private static boolean ends(Voices here, Phrase words, Span taken) {
        return taken.end() >= words.spans().getLast().end()
                || isStop(here.article, here.article.firstTokenFrom(taken.end()));
    }

    private static boolean isStop(Article article, int token) {
        return token >= 0
                && token < article.tokens().size()
                && STOPS.contains(article.at(article.tokens().get(token)));
    }
}
