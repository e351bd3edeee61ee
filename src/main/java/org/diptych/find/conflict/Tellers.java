package org.diptych.find.conflict;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.quote.Quotations;
import org.diptych.find.quote.Tellings;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds what one side has somebody say whom it names and the other has said by somebody else: "Her deputy, Tom Ray, said
/// some had left", "Some had left, Holm said". Who says what stands in marks is for the rules of quotations.
final class Tellers {

    /// Likeness of two sentences from which they tell one thing, 0 to 1; those that are told by two people in honest
    /// rewritings stay below.
    private static final double CLOSE = 0.45;

    private final Aligned pair;
    private final Elsewhere elsewhere;

    private Tellers(Aligned pair, Roll roll) {
        this.pair = pair;
        elsewhere = new Elsewhere(pair, roll);
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        Tellers tellers = new Tellers(pair, roll);
        return pair.relation() == Relation.VERSIONS
                ? Matching.inEnglish(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(m -> tellers.in(m).stream())
                : Stream.empty();
    }

    private Optional<Contradiction> in(Matching matching) {
        Optional<Naming> left = teller(matching, Side.LEFT);
        Optional<Naming> right = teller(matching, Side.RIGHT);
        return left.flatMap(l -> right.map(r -> new Both<>(l, r)))
                .filter(names ->
                        Stream.of(Side.values()).allMatch(side -> isPerson(side, names.on(side))))
                .filter(names -> elsewhere.areTwo(matching, names))
                .filter(names ->
                        Stream.of(Side.values())
                                .noneMatch(side -> isToldElsewhere(matching, side, names)))
                .map(names -> new Contradiction(Fact.NAME, names.map(Naming::span)));
    }

    private Optional<Naming> teller(Matching matching, Side side) {
        Span reach = pair.reach(matching.link(), side);
        return pair.on(side).folded(reach).indexOf('"') >= 0
                ? Optional.empty()
                : Tellings.by(pair.on(side), reach).flatMap(n -> elsewhere.naming(side, n));
    }

    private boolean isPerson(Side side, Naming naming) {
        return elsewhere
                .roll()
                .bearer(side, naming)
                .filter(b -> b.hasFullName() && !b.isPlace())
                .isPresent();
    }

    /// Whether a side has about as much of what the other's teller says in another sentence of a paragraph that names that
    /// one: both say so there, or the sentences were paired wrongly.
    private boolean isToldElsewhere(Matching matching, Side side, Both<Naming> names) {
        Article article = pair.on(side);
        Optional<Bearer> other = elsewhere.roll().bearer(side.other(), names.on(side.other()));
        Set<String> said =
                telling(pair.on(side.other()), pair.reach(matching.link(), side.other()));
        long here = shared(said, article, pair.reach(matching.link(), side));
        Set<Integer> paragraphs = new HashSet<>();
        other.ifPresent(b -> b.on(side).forEach(n -> paragraphs.add(paragraph(article, n.span()))));
        return IntStream.range(0, article.sentences().size())
                .filter(s -> !matching.link().on(side).contains(s))
                .filter(s -> paragraphs.contains(article.sentences().get(s).paragraph()))
                .anyMatch(s -> 2 * shared(said, article, article.sentences().get(s).span()) > here);
    }

    private static int paragraph(Article article, Span span) {
        return article.sentences().get(article.sentenceAt(span.start())).paragraph();
    }

    private static long shared(Set<String> said, Article article, Span span) {
        return telling(article, span).stream().filter(said::contains).count();
    }

    /// What is said, without who says so.
    private static Set<String> telling(Article article, Span span) {
        Set<String> words = new HashSet<>();
        article.tokensIn(span).stream()
                .map(article::at)
                .filter(w -> Character.isLowerCase(w.codePointAt(0)))
                .map(Folding::fold)
                .filter(w -> !English.isFunctionWord(w) && !Quotations.isSaying(w))
                .map(WordForms::stem)
                .forEach(words::add);
        return words;
    }
}
