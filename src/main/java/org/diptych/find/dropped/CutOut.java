package org.diptych.find.dropped;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Words that were cut out of a sentence which stayed word for word the same otherwise: "with four abstentions",
/// "which was brokered by Norway and".
public final class CutOut implements Rule {

    /// The part of the answer's tokens that must be the same, for anything else may say what is missing.
    private static final double KEPT = 0.9;

    /// Words of the shortest cut that is more than a trim: "on Tuesday".
    private static final int SHORTEST = 3;

    /// Telling words of it: one may be an adverb or a name's title.
    private static final int TELLING = 2;

    @Override
    public String id() {
        return "dropped.clause.cut";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() != Relation.VERSIONS || !pair.isOneLanguage()) {
            return Stream.empty();
        }
        Linked linked = Linked.of(pair);
        return Stream.of(Side.values())
                .filter(side -> !pair.isSummarised(side))
                .flatMap(side ->
                        IntStream.range(0, pair.sentences().size())
                                .filter(k -> pair.sentences().get(k) instanceof Link.Matched)
                                .filter(k -> isKept(pair, k, side.other()))
                                .boxed()
                                .flatMap(k -> cuts(pair, linked, k, side)));
    }

    /// Whether nearly all that a side has of a link stands on the other too.
    private static boolean isKept(Aligned pair, int link, Side side) {
        int all = 0;
        int same = 0;
        for (Edit edit : pair.edits().get(link)) {
            int tokens = edit.on(side).map(s -> pair.on(side).tokensIn(s).size()).orElse(0);
            all += tokens;
            same += edit instanceof Edit.Same ? tokens : 0;
        }
        return same >= KEPT * all;
    }

    private Stream<Finding> cuts(Aligned pair, Linked linked, int link, Side side) {
        Article article = pair.on(side);
        return pair.edits().get(link).stream()
                .filter(e -> e.on(side.other()).isEmpty())
                .flatMap(e -> e.on(side).stream())
                .map(span -> Clauses.trimmed(article, span))
                .filter(span -> isFact(article, span))
                .filter(span -> isNew(pair, linked, link, new Place(side, span)))
                .filter(span -> !linked.isElsewhere(side, span))
                .map(span -> new Place(side, span))
                .map(at -> new Dropped(new Mark(at, null, Severity.MINOR, 0.65, id()), Gap.CLAUSE));
    }

    /// Whether a cut has telling words enough that the answer has nowhere.
    private static boolean isNew(Aligned pair, Linked linked, int link, Place cut) {
        Side there = cut.side().other();
        Set<String> answer =
                pair.sentences(pair.sentences().get(link), there).stream()
                        .flatMap(s -> TellingWords.in(pair.on(there), s.span()).stream())
                        .collect(toUnmodifiableSet());
        Article article = pair.on(cut.side());
        return linked.telling(cut.side(), cut.span()).stream()
                        .map(t -> TellingWords.stem(article.at(article.tokens().get(t))))
                        .filter(stem -> !answer.contains(stem))
                        .distinct()
                        .count()
                >= TELLING;
    }

    /// Whether it is a part of a sentence of the text, and more than who says it.
    private static boolean isFact(Article article, Span cut) {
        Sentence sentence = article.sentences().get(article.sentenceAt(cut.start()));
        return article.tokensIn(cut).stream().filter(t -> !t.isMark()).count() >= SHORTEST
                && !article.paragraphs().get(sentence.paragraph()).isHeading()
                && !cut.covers(Clauses.trimmed(article, sentence.span()))
                && !NoFact.isOne(article, sentence, cut);
    }
}
