package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.find.quote.Answer.Unmarked;
import org.diptych.find.quote.Answer.Untold;
import org.diptych.find.quote.Answer.Verbatim;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the words without marks that answer a quotation: in the sentences that answer, or the same words anywhere.
final class Unquoted {

    /// Likeness that words without marks must have in the sentences that answer.
    private static final double UNMARKED = 0.2;

    /// How many times as many words a quotation may have as the words that answer it.
    private static final int SHORTER = 4;

    private final Aligned pair;
    private final Both<Voices> voices;

    Unquoted(Aligned pair, Both<Voices> voices) {
        this.pair = pair;
        this.voices = voices;
    }

    /// What stands for a quotation that no marks answer.
    Answer answer(Side side, int q) {
        Voices here = voices.on(side);
        Voices there = voices.on(side.other());
        Quotation quotation = here.quotations.get(q);
        List<Phrase> pieces = Answering.pieces(here, q);
        if (linkOf(side, quotation) instanceof Link.Matched link) {
            Optional<Span> same =
                    Phrase.of(there.article, pair.reach(link, side.other())).find(pieces);
            if (same.isPresent()) {
                return standing(there, same.get());
            }
        }
        if (Answering.isLong(here, q)) {
            Optional<Span> same = there.plain.find(pieces);
            if (same.isPresent()) {
                return standing(there, same.get());
            }
        }
        return pair.isOneLanguage()
                ? reworded(side, q).orElseGet(Answer.Missing::new)
                : new Untold();
    }

    /// The same words without marks, or within the marks of more.
    private static Answer standing(Voices there, Span words) {
        int holds = there.at(words.start());
        return holds >= 0 && there.quotations.get(holds).span().covers(words)
                ? new Verbatim(there.quotations.get(holds))
                : new Unmarked(words, true);
    }

    /// Other words without marks, where the word edits lead; short phrases also where they are most
    /// alike.
    private Optional<Answer> reworded(Side side, int q) {
        Voices there = voices.on(side.other());
        Quotation quotation = voices.on(side).quotations.get(q);
        Phrase phrase = voices.on(side).phrases.get(q);
        double least =
                linkOf(side, quotation) instanceof Link.Matched m && Stead.isLoose(m)
                        ? Answering.ELSEWHERE
                        : UNMARKED;
        Optional<Span> near =
                Answering.isLong(voices.on(side), q)
                                || !(linkOf(side, quotation) instanceof Link.Matched link)
                        ? Optional.empty()
                        : Phrase.of(there.article, pair.reach(link, side.other()))
                                .nearest(phrase)
                                .filter(s ->
                                        likeness(phrase, there, s) >= Answering.ELSEWHERE
                                                || phrase.sharesStem(Phrase.of(there.article, s)));
        return near.or(() ->
                        new Projection(pair, side)
                                .project(quotation.span())
                                .filter(s ->
                                        likeness(phrase, there, s)
                                                >= (isBesideVerbatim(there, s)
                                                        ? Answering.ELSEWHERE
                                                        : least)))
                .filter(s -> isUnmarked(there, s))
                .filter(s -> isWhole(phrase, Phrase.of(there.article, s)))
                .map(s -> new Unmarked(s, false));
    }

    /// Whether words are enough to carry all of a quotation: one of five is none of its answers.
    private static boolean isWhole(Phrase quoted, Phrase words) {
        return SHORTER * words.words().size() >= quoted.words().size();
    }

    private static double likeness(Phrase words, Voices there, Span span) {
        return words.likeness(Phrase.of(there.article, span));
    }

    /// Whether nothing of it is in marks, nor tells who says what is.
    private static boolean isUnmarked(Voices there, Span span) {
        return there.quotations.stream()
                .noneMatch(o -> o.span().overlaps(span) || isOverlapped(o.attribution(), span));
    }

    /// Whether a quotation in the same sentence has its own answer: what else stands there tells who says that.
    private static boolean isBesideVerbatim(Voices there, Span words) {
        return there.in(List.of(there.article.sentenceAt(words.start()))).stream()
                .anyMatch(there::isVerbatim);
    }

    private static boolean isOverlapped(@Nullable Span attribution, Span span) {
        return attribution != null && attribution.overlaps(span);
    }

    private Link linkOf(Side side, Quotation quotation) {
        return pair.linkOf(side, quotation.sentence());
    }
}
