package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.encode.Tagged;
import org.diptych.encode.Tagger;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// What the tagger says of every token of a pair.
///
/// Each sentence is read beside the sentences that answer it, or by itself where none does. A sentence that
/// its answer repeats letter for letter is not read: there is nothing to judge it by.
final class Opinions {

    /// The language that the tagger was taught.
    private static final String LANGUAGE = "en";

    private final Both<float[] @Nullable []> logits;

    private Opinions(Both<float[] @Nullable []> logits) {
        this.logits = logits;
    }

    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    static Opinions of(Aligned pair, Tagger tagger) {
        List<Asked> asked = new ArrayList<>();
        for (Link link : pair.sentences()) {
            for (Side side : Side.values()) {
                if (reads(pair, side)) {
                    asked.addAll(asked(pair, link, side));
                }
            }
        }
        Both<float[] @Nullable []> logits =
                pair.articles().map(a -> new float[a.tokens().size()][]);
        List<Tagged> answers = tagger.tag(asked.stream().map(Asked::query).toList());
        for (int k = 0; k < answers.size(); k++) {
            Asked a = asked.get(k);
            lay(answers.get(k), a.sentence(), pair.on(a.side()), logits.on(a.side()));
        }
        return new Opinions(logits);
    }

    /// The logits of a token, in the order of [Heads]; null if its sentence was not read.
    float @Nullable [] of(Side side, int token) {
        return logits.on(side)[token];
    }

    /// How likely a head holds a token to be so, 0 to 1; 0 if it was not read.
    double probability(Side side, int token, int head) {
        float[] row = of(side, token);
        return row == null ? 0 : 1 / (1 + Math.exp(-row[head]));
    }

    private static boolean reads(Aligned pair, Side side) {
        return pair.on(side).isIn(LANGUAGE);
    }

    private record Asked(Side side, Span sentence, Tagger.Query query) {}

    private static List<Asked> asked(Aligned pair, Link link, Side side) {
        Article here = pair.on(side);
        Article there = pair.on(side.other());
        // Beside words of another language the tagger was never put.
        String answer =
                there.isIn(LANGUAGE)
                        ? pair.sentences(link, side.other()).stream()
                                .map(s -> there.at(s.span()))
                                .collect(Collectors.joining(" "))
                        : "";
        String whole =
                pair.sentences(link, side).stream()
                        .map(s -> here.at(s.span()))
                        .collect(Collectors.joining(" "));
        if (whole.equals(answer)) {
            return List.of();
        }
        return pair.sentences(link, side).stream()
                .map(Sentence::span)
                .map(s -> new Asked(side, s, new Tagger.Query(here.at(s), answer)))
                .toList();
    }

    /// A token is as its worst piece.
    private static void lay(
            Tagged answer, Span sentence, Article article, float[] @Nullable [] logits) {
        int from = article.firstTokenFrom(sentence.start());
        int to = article.firstTokenFrom(sentence.end());
        int piece = 0;
        for (int t = from; t < to; t++) {
            Span token = shifted(article.tokens().get(t), -sentence.start());
            while (piece < answer.size() && answer.span(piece).end() <= token.start()) {
                piece++;
            }
            int worst = -1;
            for (int k = piece; k < answer.size() && answer.span(k).start() < token.end(); k++) {
                if (worst < 0
                        || answer.logit(k, Heads.GARBLED) > answer.logit(worst, Heads.GARBLED)) {
                    worst = k;
                }
            }
            logits[t] = worst < 0 ? null : row(answer, worst);
        }
    }

    private static float[] row(Tagged answer, int piece) {
        float[] row = new float[Heads.SIZE];
        for (int head = 0; head < row.length; head++) {
            row[head] = answer.logit(piece, head);
        }
        return row;
    }

    private static Span shifted(Token token, int by) {
        return new Span(token.span().start() + by, token.span().end() + by);
    }
}
