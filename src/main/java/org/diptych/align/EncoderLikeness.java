package org.diptych.align;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.diptych.align.Link.Matched;
import org.diptych.encode.Encoder;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Likeness by what the words mean where they stand, in one language or across two, with a little of the
/// likeness by letters.
///
/// In articles of one language that are too long to be encoded whole, sentences that the letters alone pair
/// off beyond doubt are left to the letters.
final class EncoderLikeness implements Likeness {

    // Tuned with the labelled pairs (train and pairs in src/test/resources) and the public sets in
    // view: no
    // figure is a left-out one.

    /// The encoder's share; the letters have the rest.
    private static final double SHARE = 0.9;

    /// The same for paragraphs, of which the letters know more.
    private static final double SHARE_OF_PARAGRAPH = 0.5;

    /// The same across languages, where letters tell names and numbers and no more.
    private static final double SHARE_ACROSS = 0.85;

    /// What a match costs for every unit beyond one and one.
    private static final double MORE = 0.1;

    /// What a match loses for each power of e that one side is longer than the other, beyond the first
    /// [#SLACK]: what says nothing alike may still be a free rendering, but not of four times as many words. On
    /// the labelled pairs (train and pairs in src/test/resources) no mark changes between .04 and .12 or with a
    /// slack between .5 and .9, and precision and recall of links, .988 and .978, move by .001 and .002.
    private static final double UNEQUAL = 0.08;

    private static final double SLACK = 0.7;

    /// Characters of both articles together, up to which all is encoded: some 20,000 words, or 7 seconds.
    private static final int LONG = 120_000;

    /// The likeness by letters from which two sentences of a long article need no encoder.
    private static final double SURE = 0.6;

    private final Encoder encoder;
    private final Likeness letters;

    EncoderLikeness(Encoder encoder, Likeness letters) {
        this.encoder = encoder;
        this.letters = letters;
    }

    @Override
    public Measured measure(Units units) {
        Measured byLetters = letters.measure(units);
        boolean oneLanguage = Languages.areOne(units.articles());
        Both<Set<Integer>> sure =
                oneLanguage && length(units) > LONG
                        ? sure(units, byLetters.sentences())
                        : new Both<>(Set.of(), Set.of());
        Both<Pieces> pieces =
                new Both<>(
                        Pieces.of(units.sentences().left(), sure.left(), encoder),
                        Pieces.of(units.sentences().right(), sure.right(), encoder));
        Coverage coverage = Coverage.of(pieces, Window.of(units.sentences()));
        Scores sentences = new Mixed(coverage, byLetters.sentences(), SHARE);
        Scores paragraphs =
                ofParagraphs(
                        units,
                        new Mixed(coverage, byLetters.sentences(), 1),
                        byLetters.paragraphs(),
                        oneLanguage ? SHARE_OF_PARAGRAPH : SHARE_ACROSS);
        return new Measured(paragraphs, sentences, Optional.of(new Meaning(pieces, coverage)));
    }

    private static int length(Units units) {
        return units.articles().left().text().length() + units.articles().right().text().length();
    }

    /// The sentences of either side that the letters pair off beyond doubt.
    private static Both<Set<Integer>> sure(Units units, Scores byLetters) {
        Both<Set<Integer>> sure = new Both<>(new HashSet<>(), new HashSet<>());
        for (Link link : Links.of(units.sentences(), byLetters, SURE)) {
            if (link instanceof Matched(var left, var right, double likeness, _)
                    && left.size() + right.size() == 2
                    && likeness >= SURE) {
                sure.left().add(left.getFirst());
                sure.right().add(right.getFirst());
            }
        }
        return sure;
    }

    private static Scores ofParagraphs(Units units, Mixed meaning, Scores letters, double share) {
        Both<int[]> first = units.articles().map(Units::firstSentences);
        return (i0, i1, j0, j1) -> {
            double likeness = letters.of(i0, i1, j0, j1);
            int[] left = first.left();
            int[] right = first.right();
            return meaning.covers(left[i0], left[i1], right[j0], right[j1])
                    ? share * meaning.of(left[i0], left[i1], right[j0], right[j1])
                            + (1 - share) * likeness
                    : likeness;
        };
    }

    /// @param share the encoder's share
    private record Mixed(Coverage coverage, Scores letters, double share) implements Scores {

        boolean covers(int i0, int i1, int j0, int j1) {
            return i0 < i1 && j0 < j1 && coverage.holds(i0, i1, j0, j1);
        }

        @Override
        public double of(int i0, int i1, int j0, int j1) {
            if (!covers(i0, i1, j0, j1)) {
                return letters.of(i0, i1, j0, j1);
            }
            double left = coverage.of(Side.LEFT, i0, i1, j0, j1);
            double right = coverage.of(Side.RIGHT, j0, j1, i0, i1);
            return share * (left + right) / 2 + rest(i0, i1, j0, j1);
        }

        /// Every unit counts by how well it is covered: one that adds nothing to a match is worth less than
        /// it costs.
        @Override
        public double gain(int i0, int i1, int j0, int j1, double threshold, double bonus) {
            if (!covers(i0, i1, j0, j1)) {
                return letters.gain(i0, i1, j0, j1, threshold, bonus);
            }
            double covered = 0;
            for (int i = i0; i < i1; i++) {
                covered += coverage.of(Side.LEFT, i, i + 1, j0, j1);
            }
            for (int j = j0; j < j1; j++) {
                covered += coverage.of(Side.RIGHT, j, j + 1, i0, i1);
            }
            int units = i1 - i0 + j1 - j0;
            double rest = rest(i0, i1, j0, j1) + bonus - threshold;
            return (share * covered + units * rest) / 2 - MORE * (units - 2);
        }

        @Override
        public double mostGain(int a, int b, double threshold, double bonus) {
            double most = (a + b) * (1 + bonus - threshold) / 2 - MORE * (a + b - 2);
            return Math.max(most, letters.mostGain(a, b, threshold, bonus));
        }

        /// What letters and length say; nothing of paragraphs, of which both are told elsewhere.
        private double rest(int i0, int i1, int j0, int j1) {
            if (share == 1) {
                return 0;
            }
            double unequal = Math.abs(coverage.lengths(i0, i1, j0, j1)) - SLACK;
            return (1 - share) * letters.of(i0, i1, j0, j1) - UNEQUAL * Math.max(0, unequal);
        }
    }
}
