package org.diptych.find.dropped;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Sentence;

/// Sentences and headings of one version that the other has not.
public final class Unanswered implements Rule {

    /// A sentence whose telling words stand together elsewhere on the other side was merged there, not
    /// dropped: the share of them that may.
    private static final double MERGED = 0.5;

    /// In so free a paraphrase, letters can't tell a dropped sentence from a reworded one: of 23 marks in
    /// such pairs of bench/train, 19 were wrong. Median likeness of matched sentences, 0 to 1.
    private static final double FREE = 0.45;

    private final Gap what;

    private Unanswered(Gap what) {
        this.what = what;
    }

    public static Unanswered sentences() {
        return new Unanswered(Gap.SENTENCE);
    }

    public static Unanswered headings() {
        return new Unanswered(Gap.HEADING);
    }

    @Override
    public String id() {
        return what == Gap.HEADING ? "dropped.heading" : "dropped.sentence";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() != Relation.VERSIONS
                || (what == Gap.SENTENCE && medianLikeness(pair) < FREE)) {
            return Stream.empty();
        }
        Gaps gaps = new Gaps(pair);
        Both<List<Set<String>>> telling =
                pair.articles()
                        .map(a ->
                                a.sentences().stream()
                                        .map(sentence -> TellingWords.in(a, sentence.span()))
                                        .toList());
        return pair.sentences().stream()
                .filter(Link.Alone.class::isInstance)
                .map(Link.Alone.class::cast)
                .filter(alone -> isKind(pair, alone))
                .filter(alone -> !gaps.facesGap(alone, what == Gap.HEADING))
                .filter(alone -> what == Gap.HEADING || !isElsewhere(telling, alone, gaps))
                .map(alone -> dropped(pair, alone));
    }

    private boolean isKind(Aligned pair, Link.Alone alone) {
        Article article = pair.on(alone.side());
        Sentence sentence = article.sentences().get(alone.unit());
        boolean heading = article.paragraphs().get(sentence.paragraph()).isHeading();
        boolean words = article.tokensIn(sentence.span()).stream().anyMatch(t -> !t.isMark());
        return words && heading == (what == Gap.HEADING);
    }

    private Finding dropped(Aligned pair, Link.Alone alone) {
        Sentence sentence = pair.on(alone.side()).sentences().get(alone.unit());
        Mark mark =
                new Mark(
                        new Place(alone.side(), sentence.span()),
                        null,
                        what == Gap.HEADING ? Severity.MINOR : Severity.MAJOR,
                        what == Gap.HEADING ? 0.85 : 0.8,
                        id());
        return new Dropped(mark, what);
    }

    private static boolean isElsewhere(
            Both<List<Set<String>>> telling, Link.Alone alone, Gaps gaps) {
        return isMerged(telling, alone) || gaps.besideSwelling(alone);
    }

    private static double medianLikeness(Aligned pair) {
        double[] likenesses = pair.matches().mapToDouble(Link.Matched::likeness).sorted().toArray();
        return likenesses.length == 0 ? 0 : likenesses[likenesses.length / 2];
    }

    /// Whether most of a sentence's telling words stand in one sentence of the other side, or two in a row.
    private static boolean isMerged(Both<List<Set<String>>> telling, Link.Alone alone) {
        Set<String> words = telling.on(alone.side()).get(alone.unit());
        List<Set<String>> others = telling.on(alone.side().other());
        return !words.isEmpty()
                && IntStream.range(0, others.size())
                        .anyMatch(k ->
                                words.stream().filter(w -> stands(w, others, k)).count()
                                        >= MERGED * words.size());
    }

    private static boolean stands(String word, List<Set<String>> sentences, int k) {
        return sentences.get(k).contains(word)
                || (k + 1 < sentences.size() && sentences.get(k + 1).contains(word));
    }
}
