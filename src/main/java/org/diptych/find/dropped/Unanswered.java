package org.diptych.find.dropped;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.BlockKind;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Sentences and headings of one version that the other has not.
public final class Unanswered implements Rule {

    /// In so free a paraphrase, letters can't tell a dropped sentence from a reworded one: of 23 marks in
    /// such pairs of src/test/resources/train, 19 were wrong. Median likeness of matched sentences, 0 to 1.
    private static final double FREE = 0.45;

    /// Telling words of a sentence that would be missed in a free paraphrase too, if words were compared
    /// by what they mean.
    private static final int TELLING = 4;

    /// … or as many, if none of them stands anywhere in the other article.
    private static final int UNHEARD = 3;

    private static final String BY = "by ";

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
        if (pair.relation() != Relation.VERSIONS) {
            return Stream.empty();
        }
        Quotes quotes = new Quotes(pair);
        Gaps gaps = new Gaps(pair, quotes);
        Linked linked = Linked.of(pair);
        boolean free = isFree(pair);
        List<Side> judged =
                Stream.of(Side.values()).filter(side -> !pair.isSummarised(side)).toList();
        return pair.sentences().stream()
                .filter(Link.Alone.class::isInstance)
                .map(Link.Alone.class::cast)
                .filter(alone -> judged.contains(alone.side()))
                .filter(alone -> isKind(pair, alone) && !isCaption(pair, alone))
                .filter(alone ->
                        isOfItsOwn(pair, alone, linked)
                                || !(gaps.facesGap(alone, what == Gap.HEADING)
                                        || (what == Gap.SENTENCE
                                                && gaps.besideSwelling(alone, linked))))
                .filter(alone ->
                        what == Gap.HEADING
                                ? !isRunIn(pair, alone)
                                : isTold(pair, alone, linked, free))
                .map(alone -> dropped(pair, alone, quotes.isQuote(alone.side(), alone.unit())));
    }

    /// Whether a sentence is long enough to be known for another than those that face it, and for none that its
    /// neighbour's answer holds too: the aligner, which compared what they mean, has not matched them.
    private boolean isOfItsOwn(Aligned pair, Link.Alone alone, Linked linked) {
        return what != Gap.HEADING
                && linked.isByMeaning()
                && telling(pair, alone, linked).size() >= TELLING;
    }

    /// The telling words of a sentence, without longer ones that say little either, such as *below* and *along*.
    private static List<Integer> telling(Aligned pair, Link.Alone alone, Linked linked) {
        Article article = pair.on(alone.side());
        Span span = article.sentences().get(alone.unit()).span();
        return linked.telling(alone.side(), span).stream()
                .filter(t -> !English.isFunctionWord(article.at(article.tokens().get(t))))
                .toList();
    }

    /// Whether a sentence tells enough to be missed, and stands nowhere else.
    private static boolean isTold(Aligned pair, Link.Alone alone, Linked linked, boolean free) {
        Span span = pair.on(alone.side()).sentences().get(alone.unit()).span();
        List<Integer> telling = telling(pair, alone, linked);
        boolean unheard = telling.stream().allMatch(t -> linked.isUnheard(alone.side(), t));
        boolean tells =
                !free || (linked.isByMeaning() && telling.size() >= (unheard ? UNHEARD : TELLING));
        return tells && !linked.isElsewhere(alone.side(), span);
    }

    /// Whether a paragraph over there begins with the very words of a line, be it behind "By": a by-line that goes on
    /// with the date, or a heading that the text follows on.
    private static boolean isRunIn(Aligned pair, Link.Alone alone) {
        Article here = pair.on(alone.side());
        Article there = pair.on(alone.side().other());
        String line = words(here, here.sentences().get(alone.unit()).span());
        return there.paragraphs().stream()
                .map(p -> words(there, p.span()))
                .anyMatch(p -> p.startsWith(line) || p.startsWith(BY + line));
    }

    /// The words of a span, each with a blank behind it.
    private static String words(Article article, Span span) {
        return article.tokensIn(span).stream()
                .filter(t -> !t.isMark())
                .map(t -> article.folded(t) + " ")
                .collect(Collectors.joining());
    }

    private boolean isKind(Aligned pair, Link.Alone alone) {
        Article article = pair.on(alone.side());
        Sentence sentence = article.sentences().get(alone.unit());
        boolean heading = article.paragraphs().get(sentence.paragraph()).isHeading();
        boolean words = article.tokensIn(sentence.span()).stream().anyMatch(t -> !t.isMark());
        return words && heading == (what == Gap.HEADING);
    }

    /// Whether it stands below a picture: whoever copies the words leaves the pictures, and nobody misses what was said of
    /// them.
    private static boolean isCaption(Aligned pair, Link.Alone alone) {
        Article article = pair.on(alone.side());
        Sentence sentence = article.sentences().get(alone.unit());
        return article.paragraphs().get(sentence.paragraph()).kind() == BlockKind.CAPTION;
    }

    private Finding dropped(Aligned pair, Link.Alone alone, boolean quote) {
        Sentence sentence = pair.on(alone.side()).sentences().get(alone.unit());
        Mark mark =
                new Mark(
                        new Place(alone.side(), sentence.span()),
                        null,
                        what == Gap.HEADING ? Severity.MINOR : Severity.MAJOR,
                        what == Gap.HEADING ? 0.85 : 0.8,
                        id());
        return new Dropped(mark, quote && what == Gap.SENTENCE ? Gap.QUOTE : what);
    }

    /// Whether one article puts most of the other in words of its own.
    static boolean isFree(Aligned pair) {
        return medianLikeness(pair) < FREE;
    }

    /// How like each other the sentences are that answer each other, in the middle, 0 to 1.
    static double medianLikeness(Aligned pair) {
        double[] likenesses = pair.matches().mapToDouble(Link.Matched::likeness).sorted().toArray();
        return likenesses.length == 0 ? 0 : likenesses[likenesses.length / 2];
    }
}
