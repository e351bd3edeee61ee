package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradiction.Turn;
import org.diptych.find.polarity.Denials;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what is said of all here and of most, or of some, there: "all the ward staff", "most of the ward staff"; "all five
/// of its sites", "most of its sites".
final class Scope {

    /// How far behind its "all" or "most" a thing may stand, in tokens.
    private static final int REACH = 6;

    /// Words between them.
    private static final Set<String> BETWEEN =
            Set.of(
                    "of", "the", "its", "his", "her", "their", "our", "these", "those", "whole",
                    "other");

    /// Before "all" they make it most.
    private static final Set<String> NEARLY =
            Set.of("nearly", "almost", "virtually", "practically", "not", "but");

    /// Behind "all" they make it another thing.
    private static final Set<String> NOT_ALL =
            Set.of("but", "except", "along", "over", "round", "around", "too", "right");

    private static final Set<String> PART = Set.of("most", "some", "half", "several");

    private static final Set<String> MANY = Set.of("most", "many");

    private static final Set<String> FEW =
            Set.of("few", "a few", "only a few", "just a few", "very few");

    private static final Set<String> HOW_MANY =
            Set.of(
                    "all", "every", "most", "some", "none", "few", "several", "half", "nearly",
                    "almost", "a", "the", "many");

    private final Facing facing;

    private Scope(Facing facing) {
        this.facing = facing;
    }

    /// A word for how many, up to the thing.
    private record Of(Token thing, Span at) {}

    static Stream<Contradiction> of(Aligned pair) {
        return Matching.inEnglish(pair)
                .filter(m -> m.link().likeness() >= Facing.CLOSE && m.tellsOneThing(pair))
                .flatMap(m -> Facing.of(pair, m))
                .flatMap(f -> new Scope(f).found().stream());
    }

    /// A contradiction of how many, as one if it is: "all of", "none of".
    static Contradiction named(Aligned pair, Contradiction it) {
        boolean isHowMany =
                it.fact() == Fact.POLARITY
                        && Stream.of(Side.values())
                                .allMatch(s ->
                                        HOW_MANY.contains(
                                                pair.on(s).folded(it.at().on(s)).split(" ", 2)[0]));
        return isHowMany ? it.as(Turn.SCOPE) : it;
    }

    /// A word for how many in whose place another stands: "most would accept", "few would accept".
    private Optional<Contradiction> exchanged() {
        return facing.side() == Side.LEFT
                ? facing.matching().edits().stream()
                        .flatMap(e ->
                                e instanceof Edit.Changed(Span left, Span right)
                                                && areManyAndFew(left, right)
                                        ? Stream.of(new Both<>(left, right))
                                        : Stream.<Both<Span>>empty())
                        .map(b -> facing.contrary(b.left(), b.right()))
                        .findFirst()
                : Optional.empty();
    }

    /// Whether one is of many and the other of few, neither is told of on both sides, and nothing more is denied on the one
    /// side than on the other.
    private boolean areManyAndFew(Span left, Span right) {
        String here = facing.here().folded(left);
        String there = facing.there().folded(right);
        return ((MANY.contains(here) && FEW.contains(there))
                        || (FEW.contains(here) && MANY.contains(there)))
                && facing.ours().stream().filter(t -> isHowMany(facing.word(t))).count() == 1
                && facing.theirs().stream().filter(t -> isHowMany(facing.answer(t))).count() == 1
                && denials(facing.here(), facing.ours())
                        == denials(facing.there(), facing.theirs());
    }

    private static boolean isHowMany(String word) {
        return MANY.contains(word) || word.equals("few");
    }

    private static long denials(Article article, List<Token> tokens) {
        return tokens.stream()
                .filter(t -> !FEW.contains(article.folded(t)) && Denials.denies(article, t))
                .count();
    }

    private Optional<Contradiction> found() {
        return inPart().or(this::exchanged);
    }

    private Optional<Contradiction> inPart() {
        List<Of> all = all();
        List<Of> part = all.isEmpty() ? List.of() : part(facing.theirs());
        return all.stream()
                .flatMap(a ->
                        part.stream()
                                .filter(p -> isSame(a.thing(), p.thing()))
                                .map(p -> facing.contrary(a.at(), p.at())))
                .findFirst();
    }

    private boolean isSame(Token here, Token there) {
        return WordForms.areOfOneWord(facing.here().at(here), facing.there().at(there));
    }

    /// What is said of all here.
    private List<Of> all() {
        List<Of> found = new ArrayList<>();
        for (int k = 0; k < facing.ours().size(); k++) {
            String before = facing.word(k - 1);
            String next = facing.word(k + 1);
            boolean isAll =
                    facing.word(k).equals("all")
                            && !NEARLY.contains(before)
                            && !NOT_ALL.contains(next)
                            && !Denials.denies(
                                    facing.here(), facing.ours().get(Math.max(0, k - 1)));
            if (isAll) {
                thing(facing.ours(), k, true).ifPresent(found::add);
            }
        }
        return found;
    }

    /// What is said of a part over there, and not of all besides, nor of such a part here.
    private List<Of> part(List<Token> tokens) {
        List<Of> found = new ArrayList<>();
        if (tokens.stream().anyMatch(t -> facing.answer(t).equals("all"))) {
            return found;
        }
        for (int k = 0; k + 1 < tokens.size(); k++) {
            String how = facing.answer(tokens.get(k));
            boolean isPart =
                    PART.contains(how)
                            && facing.ours().stream().noneMatch(t -> facing.word(t).equals(how))
                            && facing.answer(tokens.get(k + 1)).equals("of");
            if (isPart) {
                thing(tokens, k, false).ifPresent(found::add);
            }
        }
        return found;
    }

    /// The last noun of those behind a word for how many.
    private Optional<Of> thing(List<Token> tokens, int at, boolean here) {
        List<Token> behind =
                tokens.subList(
                        Math.min(at + 1, tokens.size()), Math.min(tokens.size(), at + REACH));
        List<Token> things =
                behind.stream()
                        .dropWhile(t ->
                                BETWEEN.contains(word(t, here)) || Numerals.isNumber(word(t, here)))
                        .takeWhile(t -> t.isWord() && !English.isFunctionWord(word(t, here)))
                        .takeWhile(t ->
                                English.isNoun(word(t, here))
                                        || English.tags(word(t, here)).contains("JJ"))
                        .toList();
        return things.stream()
                .filter(t -> English.isNoun(word(t, here)))
                .reduce((_, last) -> last)
                .map(t -> new Of(t, new Span(tokens.get(at).span().start(), t.span().end())));
    }

    private String word(Token token, boolean here) {
        return here ? facing.word(token) : facing.answer(token);
    }
}
