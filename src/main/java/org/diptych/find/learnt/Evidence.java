package org.diptych.find.learnt;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.diptych.align.Relation;
import org.diptych.align.WordLink;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Reading;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// Lays out the [Clue]s on every word of one side of a pair.
final class Evidence {

    /// Log odds of a word of which the tagger was not asked.
    private static final float UNREAD = -8;

    /// Log odds beyond which a tagger is as sure as it gets.
    private static final float SUREST = 8;

    /// An article is thought to have this many more words, all in order, and half a garbled one, so that a
    /// short one must show more before it is held damaged. With 100 instead, clean_pairs_ruen (160 words an
    /// article) had twice as many false alarms; on articles of 450 words the two are alike.
    private static final double MORE_WORDS = 1000;

    private static final double MORE_GARBLED = 0.5;

    /// Log odds (a share of 3.6 %) from which an article is damaged: how much more it is than that says no more
    /// of its words. Without a bound, words of the worst labelled articles, which few others are like, were held
    /// garbled for standing there; between -3.5 and -3.1 precision and recall of all move by less than .005.
    private static final double DAMAGED = -3.3;

    /// The same for a sentence.
    private static final double MORE_WORDS_OF_SENTENCE = 2;

    private static final double MORE_GARBLED_OF_SENTENCE = 0.1;

    private static final int MEANING = Heads.of(Garble.MEANING);

    private static final double LONGEST_WORD = 15;

    private static final double OFTENEST = 3;

    private final Opinions opinions;
    private final Reading reading;
    private final boolean[] marked;
    private final double damage;
    private final double otherDamage;
    private final double marks;
    private final int[] sentenceOf;
    private final double[] sentences;
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<Integer, WordLink> links = new HashMap<>();

    /// @param surface what the surface rules found in the pair
    Evidence(Opinions opinions, Reading reading, List<Finding> surface) {
        this.opinions = opinions;
        this.reading = reading;
        this.marked = marked(reading, surface);
        this.damage = damage(reading.article(), reading.side());
        // Another article on the topic, however damaged, says nothing of this one.
        this.otherDamage =
                reading.pair().relation() == Relation.VERSIONS
                        ? damage(reading.other(), reading.side().other())
                        : logOdds(0, 0);
        this.marks =
                logOdds(
                        (int) IntStream.range(0, marked.length).filter(t -> marked[t]).count(),
                        marked.length);
        this.sentenceOf = new int[marked.length];
        this.sentences = new double[reading.article().sentences().size()];
        for (int s = 0; s < sentences.length; s++) {
            sentences[s] = sentence(s);
        }
        reading.tokens().forEach(t -> counts.merge(folded(t), 1, Integer::sum));
        reading.pair().words().stream()
                .flatMap(List::stream)
                .forEach(link -> links.put(link.on(reading.side()).start(), link));
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

    /// How many of an article's words the tagger holds garbled.
    private double damage(Article article, Side side) {
        double odds =
                logOdds(
                        IntStream.range(0, article.tokens().size())
                                .mapToDouble(t -> opinions.probability(side, t, Heads.GARBLED))
                                .sum(),
                        article.tokens().size());
        return Math.min(DAMAGED, odds);
    }

    private static double logOdds(double garbled, int words) {
        double bad = garbled + MORE_GARBLED;
        return Math.log(bad / (words + MORE_WORDS - bad));
    }

    /// Looks at a sentence, and notes which of its words are in it.
    private double sentence(int number) {
        Sentence sentence = reading.article().sentences().get(number);
        int from = reading.article().firstTokenFrom(sentence.span().start());
        int to = reading.article().firstTokenFrom(sentence.span().end());
        double garbled = MORE_GARBLED_OF_SENTENCE;
        for (int t = from; t < to; t++) {
            sentenceOf[t] = number;
            garbled += opinions.probability(reading.side(), t, Heads.GARBLED);
        }
        return Math.log(garbled / (to - from + MORE_WORDS_OF_SENTENCE));
    }

    private double logit(int token, int head) {
        float[] row = opinions.of(reading.side(), token);
        return row == null ? UNREAD : Math.clamp(row[head], -SUREST, SUREST);
    }

    private double beside(int token) {
        double before = isOneSentence(token - 1, token) ? logit(token - 1, Heads.GARBLED) : UNREAD;
        double behind = isOneSentence(token, token + 1) ? logit(token + 1, Heads.GARBLED) : UNREAD;
        return Math.max(before, behind);
    }

    private boolean isOneSentence(int token, int next) {
        return token >= 0 && next < sentenceOf.length && sentenceOf[token] == sentenceOf[next];
    }

    /// The clues on a token, in the order of [Clue]: yes is 1, no is 0.
    double[] on(int token) {
        Token t = reading.tokens().get(token);
        String word = reading.word(token);
        boolean shared = reading.otherHasInAnyCase(word);
        boolean capital = t.isWord() && Character.isUpperCase(word.charAt(0));
        boolean first = reading.isFirst(token);
        WordLink link = links.get(t.span().start());
        boolean same = link != null && isSame(word, link);
        Clue[] all = Clue.values();
        double[] clues = new double[all.length];
        for (int k = 0; k < all.length; k++) {
            clues[k] =
                    switch (all[k]) {
                        case TAGGER -> logit(token, Heads.GARBLED);
                        case CONFLICT -> logit(token, Heads.CONFLICT);
                        case MEANING -> logit(token, MEANING);
                        case BESIDE -> beside(token);
                        case SENTENCE -> sentences[sentenceOf[token]];
                        case DAMAGE -> damage;
                        case OTHER_DAMAGE -> otherDamage;
                        case MARKS -> marks;
                        case KEPT -> number(reading.isKept(token));
                        case SHARED -> number(shared);
                        case UNANSWERED -> number(!reading.hasAnswer(token));
                        case LIKENESS -> reading.likeness(token);
                        case LINKED -> number(link != null);
                        case LINKED_SAME -> number(same);
                        case LINK -> link == null || same ? 0 : link.strength();
                        case UNKNOWN -> number(t.isWord() && !shared && !English.knows(word));
                        case NAME -> number(capital && !first);
                        case CAPITAL -> number(capital);
                        case FIRST -> number(first);
                        case MARK -> number(t.isMark());
                        case NUMBER -> number(Character.isDigit(word.charAt(0)));
                        case LENGTH -> Math.min(LONGEST_WORD, word.length()) / 10;
                        case OFTEN ->
                                Math.min(OFTENEST, Math.log(counts.getOrDefault(folded(t), 1)));
                    };
        }
        return clues;
    }

    private boolean isSame(String word, WordLink link) {
        return Folding.fold(word)
                .equals(Folding.fold(link.on(reading.side().other()).in(reading.other().text())));
    }

    private String folded(Token token) {
        return reading.article().folded(token);
    }

    /// Whether a rule has marked a token.
    boolean isMarked(int token) {
        return token >= 0 && token < marked.length && marked[token];
    }

    /// The tokens of which the tagger was asked and that no rule has marked: those to be judged.
    IntStream open() {
        return IntStream.range(0, marked.length)
                .filter(t -> !marked[t] && opinions.of(reading.side(), t) != null);
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }
}
