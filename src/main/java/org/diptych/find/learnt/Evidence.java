package org.diptych.find.learnt;

import java.util.List;
import java.util.stream.IntStream;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Reading;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// Lays out the [Clue]s on every word of a pair.
final class Evidence {

    /// Log odds of a word of which the tagger was not asked.
    private static final float UNREAD = -8;

    /// Log odds beyond which a tagger is as sure as it gets.
    private static final float SUREST = 8;

    /// Log odds of damage beyond which a worse article does not make its words more suspect: one word in ten.
    /// Without a bound, nearly all words of a badly damaged article were marked.
    private static final double MOST_DAMAGE = -2.2;

    private final Opinions opinions;
    private final Reading reading;
    private final boolean[] marked;
    private final double damage;
    private final double otherDamage;

    /// @param surface what the surface rules found in the pair
    Evidence(Opinions opinions, Reading reading, List<Finding> surface) {
        this.opinions = opinions;
        this.reading = reading;
        this.marked = marked(reading, surface);
        this.damage = damage(reading.article(), reading.side());
        this.otherDamage = damage(reading.other(), reading.side().other());
    }

    private static boolean[] marked(Reading reading, List<Finding> surface) {
        boolean[] marked = new boolean[reading.tokens().size()];
        for (Finding f : surface) {
            if (f.kind() == Kind.GARBLED && f.mark().at().side() == reading.side()) {
                int from = reading.article().firstTokenFrom(f.mark().at().span().start());
                for (int t = from;
                        t < marked.length
                                && reading.tokens().get(t).span().start()
                                        < f.mark().at().span().end();
                        t++) {
                    marked[t] = true;
                }
            }
        }
        return marked;
    }

    /// The log odds of the share of an article's words that the tagger holds garbled, one mark at least
    /// taken as given.
    private double damage(Article article, Side side) {
        double garbled = 0.5;
        double all = 100;
        for (int t = 0; t < article.tokens().size(); t++) {
            garbled += opinions.probability(side, t, Heads.GARBLED);
            all++;
        }
        return Math.min(MOST_DAMAGE, Math.log(garbled / (all - garbled)));
    }

    private double logit(Side side, int token) {
        if (token < 0 || token >= reading.pair().on(side).tokens().size()) {
            return UNREAD;
        }
        float[] row = opinions.of(side, token);
        return row == null ? UNREAD : Math.clamp(row[Heads.GARBLED], -SUREST, SUREST);
    }

    /// The clues on a token, in the order of [Clue]: yes is 1, no is 0.
    double[] on(int token) {
        Token t = reading.tokens().get(token);
        String word = reading.word(token);
        boolean shared = reading.otherHasInAnyCase(word);
        boolean name =
                t.isWord() && Character.isUpperCase(word.charAt(0)) && !reading.isFirst(token);
        return new double[] {
            logit(reading.side(), token),
            Math.max(logit(reading.side(), token - 1), logit(reading.side(), token + 1)),
            number(marked[token]),
            number(reading.isKept(token)),
            number(shared),
            number(!reading.hasAnswer(token)),
            number(t.isWord() && !shared && !English.knows(word)),
            number(name),
            damage,
            otherDamage
        };
    }

    /// Whether the tagger was asked about a token, or a rule has marked it.
    boolean isAny(int token) {
        return opinions.of(reading.side(), token) != null || marked[token];
    }

    IntStream tokens() {
        return IntStream.range(0, marked.length).filter(this::isAny);
    }

    /// Those of them that no rule has marked.
    IntStream unmarked() {
        return tokens().filter(t -> !marked[t]);
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }
}
