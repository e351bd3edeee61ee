package org.diptych.find.conflict;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds one thing in two places that are named: "the college in Larkspur", "the college in Vermilion". The same word has
/// to stand before the place on both sides, once.
final class Sites {

    /// Likeness of two sentences from which they tell one thing, 0 to 1.
    private static final double CLOSE = 0.4;

    private static final Set<String> AT =
            Set.of("in", "at", "through", "near", "outside", "across");

    private final Aligned pair;
    private final Elsewhere elsewhere;

    /// A name and the word that tells what is there.
    private record Site(String what, String leading, Naming naming) {

        boolean isOf(Site other) {
            return leading.equals(other.leading) && WordForms.areOfOneWord(what, other.what);
        }
    }

    private Sites(Aligned pair, Roll roll) {
        this.pair = pair;
        elsewhere = new Elsewhere(pair, roll);
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        Sites sites = new Sites(pair, roll);
        return pair.relation() == Relation.VERSIONS
                ? Matching.inEnglish(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(sites::in)
                : Stream.empty();
    }

    private Stream<Contradiction> in(Matching matching) {
        List<Site> left = sites(matching, Side.LEFT);
        List<Site> right = sites(matching, Side.RIGHT);
        return left.stream()
                .filter(l -> left.stream().filter(l::isOf).count() == 1)
                .flatMap(l ->
                        right.stream()
                                .filter(l::isOf)
                                .filter(_ -> right.stream().filter(l::isOf).count() == 1)
                                .map(r -> new Both<>(l.naming(), r.naming())))
                .filter(names -> elsewhere.areTwo(matching, names))
                .map(names -> new Contradiction(Fact.PLACE, names.map(Naming::span)));
    }

    private List<Site> sites(Matching matching, Side side) {
        return elsewhere.roll().in(side, pair.reach(matching.link(), side)).stream()
                .flatMap(n -> site(side, n))
                .toList();
    }

    private Stream<Site> site(Side side, Naming naming) {
        Article article = pair.on(side);
        Span sentence = article.sentences().get(article.sentenceAt(naming.span().start())).span();
        List<Token> ahead =
                article.tokensIn(
                        new Span(
                                Math.min(sentence.start(), naming.span().start()),
                                naming.span().start()));
        if (ahead.size() < 2 || !AT.contains(folded(article, ahead.getLast()))) {
            return Stream.empty();
        }
        String what = folded(article, ahead.get(ahead.size() - 2));
        return ahead.get(ahead.size() - 2).isWord() && !English.isFunctionWord(what)
                ? Stream.of(new Site(what, folded(article, ahead.getLast()), naming))
                : Stream.empty();
    }

    private static String folded(Article article, Token token) {
        return article.folded(token);
    }
}
