package org.diptych.find.learnt;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
/// Sentences that answer each other are read side by side, both at once, and a sentence without an answer by
/// itself. What its answer repeats letter for letter is not read: there is nothing to judge it by.
final class Opinions {

    /// The language that the tagger was taught.
    private static final String LANGUAGE = "en";

    private final Both<float[] @Nullable []> logits;

    private Opinions(Both<float[] @Nullable []> logits) {
        this.logits = logits;
    }

    /// @throws java.util.concurrent.CancellationException if the thread is interrupted
    static Opinions of(Aligned pair, Tagger tagger) {
        List<Both<Passage>> passages = new ArrayList<>();
        for (Link link : pair.sentences()) {
            passages.addAll(passages(pair, link));
        }
        Both<float[] @Nullable []> logits =
                pair.articles().map(a -> new float[a.tokens().size()][]);
        List<Both<Tagged>> answers =
                tagger.tag(passages.stream().map(both -> both.map(Passage::text)).toList());
        for (int k = 0; k < answers.size(); k++) {
            for (Side side : Side.values()) {
                passages.get(k)
                        .on(side)
                        .lay(answers.get(k).on(side), pair.on(side), logits.on(side));
            }
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

    /// What is read at once: all that answers each other, or each sentence by itself where nothing does.
    private static List<Both<Passage>> passages(Aligned pair, Link link) {
        Both<List<Sentence>> sentences =
                new Both<>(pair.sentences(link, Side.LEFT), pair.sentences(link, Side.RIGHT));
        boolean both =
                Stream.of(Side.values())
                        .allMatch(s -> reads(pair, s) && !sentences.on(s).isEmpty());
        if (both) {
            Both<Passage> passage =
                    new Both<>(
                            Passage.of(pair, Side.LEFT, sentences.left()),
                            Passage.of(pair, Side.RIGHT, sentences.right()));
            return passage.left().text().equals(passage.right().text())
                    ? List.of()
                    : List.of(passage);
        }
        // Beside words of another language the tagger was never put.
        return Stream.of(Side.values())
                .filter(side -> reads(pair, side))
                .flatMap(side ->
                        sentences.on(side).stream()
                                .map(s -> {
                                    Passage alone = Passage.of(pair, side, List.of(s));
                                    return Both.of(side, alone, Passage.NOTHING);
                                }))
                .toList();
    }

    /// Sentences one after the other, as the tagger reads them.
    private record Passage(List<Sentence> sentences, String text) {

        static final Passage NOTHING = new Passage(List.of(), "");

        static Passage of(Aligned pair, Side side, List<Sentence> sentences) {
            return new Passage(
                    sentences,
                    sentences.stream()
                            .map(s -> pair.on(side).at(s.span()))
                            .collect(Collectors.joining(" ")));
        }

        /// Lays what the tagger says of the passage on the article's tokens: each is as its worst piece.
        void lay(Tagged answer, Article article, float[] @Nullable [] logits) {
            int piece = 0;
            int start = 0;
            for (Sentence sentence : sentences) {
                int from = article.firstTokenFrom(sentence.span().start());
                int to = article.firstTokenFrom(sentence.span().end());
                for (int t = from; t < to; t++) {
                    Span token = shifted(article.tokens().get(t), start - sentence.span().start());
                    while (piece < answer.size() && answer.span(piece).end() <= token.start()) {
                        piece++;
                    }
                    logits[t] = row(answer, piece, token);
                }
                start += sentence.span().length() + 1;
            }
        }
    }

    /// The worst piece of a token; null if it has none.
    private static float @Nullable [] row(Tagged answer, int first, Span token) {
        int worst = -1;
        for (int k = first; k < answer.size() && answer.span(k).start() < token.end(); k++) {
            if (worst < 0 || answer.logit(k, Heads.GARBLED) > answer.logit(worst, Heads.GARBLED)) {
                worst = k;
            }
        }
        return worst < 0 ? null : row(answer, worst);
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
