package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds a person or a place in whose place the other side has another, though both articles tell of both: who was
/// brought down, where the archive goes. Only in sentences that are else much alike, and not where words are quoted:
/// who says them is for the rules of quotations.
final class Misplaced {

    /// Likeness from which sentences are one but for a few words, 0 to 1.
    private static final double ALIKE = 0.75;

    private final Aligned pair;
    private final Roll roll;

    private Misplaced(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        // German nouns look like names.
        if (!pair.isOneLanguage() || pair.on(Side.LEFT).isIn("de")) {
            return Stream.empty();
        }
        Misplaced names = new Misplaced(pair, roll);
        return Matching.of(pair)
                .filter(m -> m.link().likeness() >= ALIKE)
                .filter(m -> Stream.of(Side.values()).noneMatch(s -> names.isQuoting(m, s)))
                .flatMap(names::in);
    }

    private boolean isQuoting(Matching matching, Side side) {
        return pair.on(side).folded(pair.reach(matching.link(), side)).indexOf('"') >= 0;
    }

    private Stream<Contradiction> in(Matching matching) {
        return matching.edits().stream()
                .filter(Edit.Changed.class::isInstance)
                .flatMap(e -> names((Edit.Changed) e).stream())
                .filter(names -> areAtOdds(matching, names))
                .map(names ->
                        new Contradiction(
                                isPlace(Side.LEFT, names) ? Fact.PLACE : Fact.NAME,
                                names.map(Naming::span)));
    }

    /// The two names of which one was written for the other, if they and nothing else were.
    private Optional<Both<Naming>> names(Edit.Changed edit) {
        Optional<Naming> left = name(Side.LEFT, edit.left());
        Optional<Naming> right = name(Side.RIGHT, edit.right());
        return left.isPresent() && right.isPresent()
                ? Optional.of(new Both<>(left.get(), right.get()))
                : Optional.empty();
    }

    private Optional<Naming> name(Side side, Span words) {
        Article article = pair.on(side);
        Span sentence = article.sentences().get(article.sentenceAt(words.start())).span();
        List<Naming> names =
                roll.in(side, sentence).stream().filter(n -> n.span().overlaps(words)).toList();
        return names.size() == 1 && names.getFirst().span().covers(words)
                ? Optional.of(names.getFirst())
                : Optional.empty();
    }

    private boolean areAtOdds(Matching matching, Both<Naming> names) {
        Optional<Bearer> left = bearer(Side.LEFT, names);
        Optional<Bearer> right = bearer(Side.RIGHT, names);
        return left.isPresent()
                && right.isPresent()
                && !left.equals(right)
                && isPlace(Side.LEFT, names) == isPlace(Side.RIGHT, names)
                && !isNamed(matching, Side.RIGHT, left.get())
                && !isNamed(matching, Side.LEFT, right.get());
    }

    /// Who or what is meant, if both articles tell of it and it is a person or a place that is no country: of
    /// countries and their capitals, governments and peoples one stands for another.
    private Optional<Bearer> bearer(Side side, Both<Naming> names) {
        Span name = names.on(side).span();
        return roll.bearer(side, names.on(side))
                .filter(b -> !b.on(side.other()).isEmpty())
                .filter(b -> b.isPlace() || b.hasFullName())
                .filter(_ -> Terms.of(pair.on(side)).in(pair.on(side), name).isEmpty());
    }

    private boolean isPlace(Side side, Both<Naming> names) {
        return roll.bearer(side, names.on(side)).filter(Bearer::isPlace).isPresent();
    }

    private boolean isNamed(Matching matching, Side side, Bearer bearer) {
        return roll.in(side, pair.reach(matching.link(), side)).stream()
                .anyMatch(n -> roll.bearer(side, n).filter(bearer::equals).isPresent());
    }
}
