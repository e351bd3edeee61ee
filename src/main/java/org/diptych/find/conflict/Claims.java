package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a claim that the other side tells in other words, and as a fact: "claimed that the gap was caused by lightning",
/// "the gap was the result of lightning".
final class Claims {

    private static final Set<String> VERBS = Set.of("claim", "allege", "contend", "assert");

    /// Likeness from which two sentences may be of one claim, 0 to 1; its words must then be answered.
    private static final double CLOSE = 0.4;

    /// The part of the telling words of a claim that must be answered, 0 to 1: the rest may be left out or told in words
    /// that nothing joins to them.
    private static final double TOLD = 0.5;

    /// Telling words before the verb that name who claims: "campaign group", "Ann Lee".
    private static final int CLAIMANT = 2;

    private final Facing facing;
    private final int verb;

    private Claims(Facing facing, int verb) {
        this.facing = facing;
        this.verb = verb;
    }

    /// The claim behind a verb of this side, if the other side tells it and nobody is named there who claims it.
    static Optional<Contradiction> retold(Facing facing, int verb) {
        return new Claims(facing, verb).retold();
    }

    private Optional<Contradiction> retold() {
        if (facing.matching().link().likeness() < CLOSE
                || English.lemmas(facing.word(verb)).stream().noneMatch(VERBS::contains)) {
            return Optional.empty();
        }
        Span sentence = sentence(facing.here(), facing.ours().get(verb)).span();
        List<Token> claim =
                facing.behind(verb + 1, facing.ours().size()).stream()
                        .filter(t -> t.span().end() <= sentence.end())
                        .filter(this::tells)
                        .toList();
        List<Span> told = claim.stream().flatMap(t -> answer(t).stream()).toList();
        return claim.isEmpty() || told.size() < TOLD * claim.size() || isClaimed(told, sentence)
                ? Optional.empty()
                : Optional.of(facing.contrary(claimed(claim), stated(told)));
    }

    /// The verb and all of the claim.
    private Span claimed(List<Token> claim) {
        return new Span(facing.ours().get(verb).span().start(), claim.getLast().span().end());
    }

    /// From the first to the last word of a sentence over there that answers the claim.
    private Span stated(List<Span> told) {
        Span first = told.stream().min(Span::compareTo).orElseThrow();
        Span sentence =
                facing.there().sentences().get(facing.there().sentenceAt(first.start())).span();
        int end = told.stream().filter(sentence::covers).mapToInt(Span::end).max().orElseThrow();
        return new Span(first.start(), end);
    }

    private Optional<Span> answer(Token word) {
        return facing.same(word)
                .or(() -> facing.only(word))
                .or(() ->
                        facing.matching()
                                .link(facing.side(), word.span())
                                .filter(w -> w.strength() >= Matching.SURE)
                                .map(w -> w.on(facing.side().other())));
    }

    /// Whether who claims it is named over there beside it, or says something in the sentence before.
    private boolean isClaimed(List<Span> told, Span sentence) {
        Set<String> claimant =
                Set.copyOf(
                        facing.ours().subList(0, verb).reversed().stream()
                                .filter(t -> t.span().start() >= sentence.start())
                                .filter(this::tells)
                                .map(facing::word)
                                .limit(CLAIMANT)
                                .toList());
        Article there = facing.there();
        int at = there.sentenceAt(told.stream().mapToInt(Span::start).min().orElseThrow());
        return facing.theirs().stream().map(facing::answer).anyMatch(claimant::contains)
                || (at > 0 && isSpokenIn(there.sentences().get(at - 1), at, claimant));
    }

    private boolean isSpokenIn(Sentence before, int next, Set<String> claimant) {
        Article there = facing.there();
        List<String> words =
                there.tokensIn(before.span()).stream().map(t -> Folding.fold(there.at(t))).toList();
        return before.paragraph() == there.sentences().get(next).paragraph()
                && words.stream().anyMatch(Hedges::isDoubt)
                && words.stream().anyMatch(claimant::contains);
    }

    private boolean tells(Token token) {
        return !token.isMark() && !English.isFunctionWord(facing.word(token));
    }

    private static Sentence sentence(Article article, Token token) {
        return article.sentences().get(article.sentenceAt(token.span().start()));
    }
}
