package org.diptych.align;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;

/// Likeness by the letters alone: shared words, shared runs of letters (so that inflected and
/// misspelt words still count) and shared numbers and names, which survive translation best.
final class LexicalLikeness implements Likeness {

    // Weights of the alignment experiments on the parade articles; a change of .1 in any moves link
    // F1
    // by less than .01.
    private static final double WORDS = 0.45;
    private static final double LETTERS = 0.35;
    private static final double ANCHORS = 0.2;

    /// Length of the letter runs.
    private static final int RUN = 4;

    /// Pairs looked at for the likeness that unlike units have by chance.
    private static final int SAMPLE = 4000;

    /// What is taken for chance between two single sentences, which share their little words at least; the
    /// labelled pairs have .02 to .06, but there little words weigh less.
    private static final double FEW = 0.15;

    /// The most that is taken for chance.
    private static final double MOST = 0.3;

    @Override
    public Measured measure(Units units) {
        return new Measured(
                between(units.paragraphs()), between(units.sentences()), Optional.empty());
    }

    private static Scores between(Both<List<String>> units) {
        FeatureSpace words = FeatureSpace.of(units, LexicalLikeness::words);
        FeatureSpace letters = FeatureSpace.of(units, LexicalLikeness::letterRuns);
        FeatureSpace anchors = FeatureSpace.of(units, LexicalLikeness::anchors);
        Scores raw =
                (i0, i1, j0, j1) -> {
                    double w = words.cosine(i0, i1, j0, j1);
                    double l = letters.cosine(i0, i1, j0, j1);
                    double a =
                            anchors.isBare(i0, i1, j0, j1)
                                    ? (w + l) / 2
                                    : anchors.cosine(i0, i1, j0, j1);
                    return WORDS * w + LETTERS * l + ANCHORS * a;
                };
        double chance = chance(raw, units.left().size(), units.right().size());
        return (i0, i1, j0, j1) -> (raw.of(i0, i1, j0, j1) - chance) / (1 - chance);
    }

    /// The likeness that units have by chance: the mean over pairs, without the best answer to each unit of
    /// either side, which may well be a true one. An even sample of the pairs where there are many.
    private static double chance(Scores scores, int n, int m) {
        double[] bestOfLeft = new double[n];
        double[] bestOfRight = new double[m];
        int step = (int) Math.max(1, (long) n * m / SAMPLE);
        double sum = 0;
        int pairs = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i % step; j < m; j += step) {
                double likeness = scores.of(i, i + 1, j, j + 1);
                bestOfLeft[i] = Math.max(bestOfLeft[i], likeness);
                bestOfRight[j] = Math.max(bestOfRight[j], likeness);
                sum += likeness;
                pairs++;
            }
        }
        // Half of each side's best: a true pair is the best of both.
        double best = (DoubleStream.of(bestOfLeft).sum() + DoubleStream.of(bestOfRight).sum()) / 2;
        double others = pairs - (n + m) / 2.0;
        return others < 1 ? FEW : Math.clamp((sum - best) / others, 0, MOST);
    }

    private static List<String> words(String unit) {
        String folded = Folding.fold(unit);
        return Tokenizer.tokens(folded).stream()
                .filter(t -> !t.isMark())
                .map(t -> t.span().in(folded))
                .toList();
    }

    private static List<String> letterRuns(String unit) {
        List<String> runs = new ArrayList<>();
        for (String word : words(unit)) {
            String edged = '^' + word + '$';
            int length = edged.length();
            if (length <= RUN) {
                runs.add(edged);
            }
            for (int at = 0; at + RUN <= length; at++) {
                runs.add(edged.substring(at, at + RUN));
            }
        }
        return runs;
    }

    /// Numbers, and words with a capital that do not begin the unit.
    private static List<String> anchors(String unit) {
        List<String> anchors = new ArrayList<>();
        boolean first = true;
        for (Token token : Tokenizer.tokens(unit)) {
            String word = token.span().in(unit);
            if (token.kind() == Token.Kind.NUMBER
                    || (!first && token.isWord() && Character.isUpperCase(word.charAt(0)))) {
                anchors.add(Folding.fold(word).replaceFirst("'s?$", ""));
            }
            first &= token.isMark();
        }
        return anchors;
    }
}
