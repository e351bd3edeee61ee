package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Sentences that answer each other as one side sees them: its own words, and those that face them.
///
/// @param ours the tokens of this side, in their order
/// @param theirs the tokens of the other side, in their order
record Facing(Aligned pair, Matching matching, Side side, List<Token> ours, List<Token> theirs) {

    /// Likeness from which two sentences tell the same, 0 to 1, as in [Contraries].
    static final double CLOSE = 0.5;

    Facing {
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /// A matching as each side sees it, the left first.
    static Stream<Facing> of(Aligned pair, Matching matching) {
        return Stream.of(Side.values())
                .map(side ->
                        new Facing(
                                pair,
                                matching,
                                side,
                                tokens(pair, matching, side),
                                tokens(pair, matching, side.other())));
    }

    private static List<Token> tokens(Aligned pair, Matching matching, Side side) {
        return pair.on(side).tokensIn(pair.reach(matching.link(), side));
    }

    boolean isClose() {
        return matching.link().likeness() >= CLOSE;
    }

    Article here() {
        return pair.on(side);
    }

    Article there() {
        return pair.on(side.other());
    }

    /// A word of this side, folded; empty where there is none.
    String word(int k) {
        return k >= 0 && k < ours.size() ? word(ours.get(k)) : "";
    }

    /// A word of this side, folded.
    String word(Token here) {
        return here().folded(here);
    }

    /// A word of the other side, folded.
    String answer(Token there) {
        return there().folded(there);
    }

    /// The places of this side's words, counted from 0.
    Stream<Integer> places() {
        return IntStream.range(0, ours.size()).boxed();
    }

    /// No more than so many of this side's words, from a place on.
    List<Token> behind(int from, int count) {
        int start = Math.min(ours.size(), from);
        return ours.subList(start, Math.min(ours.size(), start + count));
    }

    /// Where the very same word stands on the other side, by the word edits.
    Optional<Span> same(Token word) {
        return matching.same(pair, side, word);
    }

    /// The same word in another form, in the words that were written for it.
    Optional<Span> exchanged(Token word) {
        String stem = WordForms.stem(here().at(word));
        return matching.edits().stream()
                .filter(e -> e.on(side).filter(s -> s.covers(word.span())).isPresent())
                .flatMap(e -> e.on(side.other()).stream())
                .flatMap(s -> there().tokensIn(s).stream())
                .filter(t -> WordForms.stem(there().at(t)).equals(stem))
                .map(Token::span)
                .findFirst();
    }

    /// The same word in another form, by what stands for it.
    Optional<Span> inflected(Token word) {
        return matching.inflected(pair, side, word);
    }

    /// The same word in any form, if the other side has it but once.
    Optional<Span> only(Token word) {
        List<Span> forms =
                theirs.stream()
                        .filter(t -> WordForms.areOfOneWord(here().at(word), there().at(t)))
                        .map(Token::span)
                        .toList();
        return forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty();
    }

    /// Whether this side has a word in one form alone, and once: nothing else here is said of it, that it was done before,
    /// perhaps.
    boolean isOnce(Token word) {
        return ours.stream()
                        .filter(t -> WordForms.areOfOneWord(here().at(word), here().at(t)))
                        .count()
                == 1;
    }

    /// The terms on the other side.
    List<Term> termsThere() {
        return Terms.english().in(there(), pair.reach(matching.link(), side.other()));
    }

    /// That the one side denies, or leaves open, what the other says.
    Contradiction contrary(Span mine, Span answer) {
        return new Contradiction(Fact.POLARITY, Both.of(side, mine, answer));
    }
}
