package org.diptych.find.conflict;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Posts.Post;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds somebody whom sentences that answer each other give two trades or offices of one class: "Ann Lee, a nurse from
/// Lyon", "Ann Lee, a teacher from Lyon".
final class Trades {

    private final Aligned pair;

    private Trades(Aligned pair) {
        this.pair = pair;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        if (!Matching.areEnglish(pair)) {
            return Stream.empty();
        }
        Both<List<Post>> posts = Posts.all(pair, roll);
        Trades trades = new Trades(pair);
        return posts.left().stream()
                .flatMap(l ->
                        posts.right().stream()
                                .filter(r -> r.bearer().equals(l.bearer()))
                                .filter(r -> trades.answer(l, r))
                                .flatMap(r -> trades.in(l, r)));
    }

    private boolean answer(Post left, Post right) {
        int here = pair.on(Side.LEFT).sentenceAt(left.at().start());
        int there = pair.on(Side.RIGHT).sentenceAt(right.at().start());
        return pair.answers(Side.LEFT, here).contains(there);
    }

    /// Two that exclude each other, where none agree.
    private Stream<Contradiction> in(Post left, Post right) {
        List<Term> here = trades(Side.LEFT, left.at());
        List<Term> there = trades(Side.RIGHT, right.at());
        return here.stream().anyMatch(h -> there.stream().anyMatch(h::agreesWith))
                ? Stream.empty()
                : here.stream()
                        .flatMap(h ->
                                there.stream()
                                        .filter(h::excludes)
                                        .map(t -> new Both<>(h.span(), t.span())))
                        .limit(1)
                        .map(at -> new Contradiction(Fact.TITLE, at));
    }

    /// What a description says that somebody is, and not whose son or whose deputy.
    private List<Term> trades(Side side, Span description) {
        Article article = pair.on(side);
        return Terms.of(article).in(article, description).stream()
                .filter(t -> t.senses().stream().anyMatch(s -> s.fact() == Fact.TITLE))
                .filter(t -> !article.at(t.span()).matches(".*['’]s?"))
                .filter(t -> !isLedTo(article, description, t.span()))
                .toList();
    }

    /// "The head of the nurses", "a friend to the mayor".
    private static boolean isLedTo(Article article, Span description, Span term) {
        return article.tokensIn(new Span(description.start(), term.start())).stream()
                .map(article::at)
                .anyMatch(w -> w.matches("of|to|for|by|with|from|at|in"));
    }
}
