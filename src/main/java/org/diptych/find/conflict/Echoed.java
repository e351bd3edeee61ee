package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Bound;
import org.diptych.find.stated.Day;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Finds figures, ranks and colours that two articles on one topic give for the same thing and differently, though no
/// sentence of theirs answers another: each is the other's best counterpart by what it means where it stands, counts
/// the same sort of thing, is unknown to the other article, and is near the other in size, as what two reporters
/// heard of one thing mostly is.
final class Echoed {

    // All read off twelve pairs of invented reports of one event each and src/test/resources/pairs.

    /// Likeness, of which [Aligned#senses] has the scale, from which two figures are of one thing.
    private static final double FIGURE = 0.4;

    /// … two ranks or colours of the same noun.
    private static final double TERM = 0.35;

    /// … and two years, of which there are many near each other.
    private static final double YEAR = 0.6;

    /// How many times as much the larger of two figures may be.
    private static final double NEAR = 1.35;

    /// How far apart two years may be.
    private static final int NEAR_YEARS = 10;

    /// Figures of one measure on both sides, the one times the other, up to which they are compared: some 200 each.
    private static final int MOST = 40_000;

    /// Measures of which every article has several that have nothing to do with each other.
    private static final Set<String> OF_MANY = Set.of("age", "clock");

    /// What everybody and everything may have been the second of: the second time.
    private static final Set<String> OF_ALL =
            Set.of("time", "minute", "hour", "day", "week", "month", "year", "place");

    /// What tells that a figure is of an earlier time.
    private static final Pattern EARLIER =
            Pattern.compile(
                    "(?i)\\b(?:last|previous|previously|earlier|before|ago|former|formerly)\\b");

    /// Characters ahead of a figure within which it does; behind stands what it is more than.
    private static final int AHEAD = 40;

    private final Aligned pair;
    private final Roll roll;

    /// A figure, rank, colour or year.
    ///
    /// @param kind what it may be held against: the measure, or the sort of term
    /// @param nouns what it counts or describes, where the kind does not tell
    /// @param names who and what is named in its sentence
    private record Figure(Stated stated, String kind, Set<String> nouns, Set<Bearer> names) {

        boolean isOfOneThing(Figure other) {
            return kind.equals(other.kind)
                    && (!needsNoun(stated)
                            || nouns.stream()
                                    .filter(n -> !(stated instanceof Term) || !OF_ALL.contains(n))
                                    .anyMatch(other.nouns::contains));
        }
    }

    private record Counterpart(Figure left, Figure right, double likeness) {}

    private Echoed(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        return Matching.areEnglish(pair)
                        && pair.relation() == Relation.SAME_TOPIC
                        && !OneThing.isOfTwoOccasions(pair)
                ? new Echoed(pair, roll).found()
                : Stream.empty();
    }

    private Stream<Contradiction> found() {
        Both<Map<String, List<Figure>>> figures =
                new Both<>(figures(Side.LEFT), figures(Side.RIGHT));
        return figures.left().entrySet().stream()
                .flatMap(e ->
                        among(e.getValue(), figures.right().getOrDefault(e.getKey(), List.of())));
    }

    private Stream<Contradiction> among(List<Figure> lefts, List<Figure> rights) {
        if ((long) lefts.size() * rights.size() > MOST) {
            return Stream.empty();
        }
        List<Counterpart> all = new ArrayList<>();
        for (Figure left : lefts) {
            for (Figure right : rights) {
                if (left.isOfOneThing(right)) {
                    double likeness =
                            pair.senses().likeness(left.stated().span(), right.stated().span());
                    all.add(new Counterpart(left, right, likeness));
                }
            }
        }
        return best(all).stream()
                .filter(c -> areAtOdds(c, lefts, rights))
                .map(c ->
                        new Contradiction(
                                c.left().stated().factAgainst(c.right().stated()),
                                new Both<>(c.left().stated().span(), c.right().stated().span())));
    }

    /// The likeliest first, each figure once.
    private static List<Counterpart> best(List<Counterpart> all) {
        List<Counterpart> best = new ArrayList<>();
        Set<Figure> taken = new HashSet<>();
        all.sort(Comparator.comparingDouble(Counterpart::likeness).reversed());
        for (Counterpart it : all) {
            if (!taken.contains(it.left()) && !taken.contains(it.right())) {
                taken.add(it.left());
                taken.add(it.right());
                best.add(it);
            }
        }
        return best;
    }

    private boolean areAtOdds(Counterpart it, List<Figure> lefts, List<Figure> rights) {
        Figure left = it.left();
        Figure right = it.right();
        return isNear(it)
                && left.stated().excludes(right.stated())
                && !isKnown(left, rights)
                && !isKnown(right, lefts)
                && !areOfOthers(left, right)
                && OneThing.mayBe(pair, left.stated(), right.stated())
                && isOneOfMany(Side.LEFT, left) == isOneOfMany(Side.RIGHT, right)
                && !OneThing.areWithTheRest(pair, left.stated(), right.stated());
    }

    /// Whether it is told which of several of its sort it is: a second yellow card.
    private boolean isOneOfMany(Side side, Figure figure) {
        Article article = pair.on(side);
        int before = article.firstTokenFrom(figure.stated().span().start()) - 1;
        return figure.stated() instanceof Term
                && before >= 0
                && Terms.english().in(article, article.tokens().get(before).span()).stream()
                        .anyMatch(t -> t.fact() == Fact.NUMBER);
    }

    private static boolean isNear(Counterpart it) {
        return switch (it.left().stated()) {
            case Amount l ->
                    it.likeness() >= FIGURE
                            && it.right().stated() instanceof Amount r
                            && Math.max(l.value(), r.value())
                                    <= NEAR * Math.min(l.value(), r.value());
            case Day l ->
                    it.likeness() >= YEAR
                            && it.right().stated() instanceof Day r
                            && l.year() != null
                            && r.year() != null
                            && Math.abs(l.year() - r.year()) <= NEAR_YEARS;
            case Term _ -> it.likeness() >= TERM;
        };
    }

    private static boolean isKnown(Figure figure, List<Figure> there) {
        return there.stream()
                .filter(t -> figure.stated() instanceof Amount || figure.isOfOneThing(t))
                .anyMatch(t -> t.stated().agreesWith(figure.stated()));
    }

    /// Whether both sentences name somebody or something, and nobody in common; or only one tells of an earlier time.
    private boolean areOfOthers(Figure left, Figure right) {
        boolean strangers =
                !left.names().isEmpty()
                        && !right.names().isEmpty()
                        && left.names().stream().noneMatch(right.names()::contains);
        return strangers || isEarlier(Side.LEFT, left) != isEarlier(Side.RIGHT, right);
    }

    private boolean isEarlier(Side side, Figure figure) {
        return isEarlier(pair.on(side), figure.stated().span());
    }

    /// Whether what stands ahead of a figure in its sentence tells that it is of an earlier time.
    static boolean isEarlier(Article article, Span figure) {
        Span sentence = article.sentences().get(article.sentenceAt(figure.start())).span();
        int from = Math.max(sentence.start(), figure.start() - AHEAD);
        return from < figure.start()
                && EARLIER.matcher(article.text().substring(from, figure.start())).find();
    }

    private Map<String, List<Figure>> figures(Side side) {
        Article article = pair.on(side);
        List<Figure> figures = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            Set<Bearer> names =
                    roll.in(side, sentence.span()).stream()
                            .flatMap(n -> roll.bearer(side, n).stream())
                            .collect(Collectors.toSet());
            for (Stated stated : Stated.in(article, sentence.span())) {
                kind(stated)
                        .map(kind ->
                                new Figure(
                                        stated,
                                        kind,
                                        OneThing.counted(article, stated.span()),
                                        names))
                        .ifPresent(figures::add);
            }
        }
        return figures.stream().collect(Collectors.groupingBy(Figure::kind));
    }

    private static Optional<String> kind(Stated stated) {
        return switch (stated) {
            case Amount a ->
                    Optional.of("amount " + a.measure())
                            .filter(_ -> !OF_MANY.contains(a.measure()))
                            .filter(_ -> a.bound() == Bound.NONE || a.bound() == Bound.ABOUT);
            case Day d ->
                    Optional.of("year")
                            .filter(_ ->
                                    d.year() != null && d.month() == null && d.weekday() == null);
            case Term t ->
                    t.senses().stream()
                            .filter(s -> !s.isListed())
                            .map(Term.Sense::group)
                            .findFirst();
        };
    }

    private static boolean needsNoun(Stated stated) {
        return stated instanceof Term || (stated instanceof Amount a && a.measure().isEmpty());
    }
}
