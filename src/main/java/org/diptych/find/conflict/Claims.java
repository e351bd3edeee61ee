package org.diptych.find.conflict;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a claim that the other side tells in other words, and as a fact: "claimed that the gap was caused by lightning",
/// "the gap was the result of lightning".
final class Claims {

    private static final Set<String> VERBS = Set.of("claim", "allege", "contend", "assert");

    /// Those that tell what somebody holds to be so, if a "that" is behind them.
    private static final Set<String> HOLDING = Set.of("believe", "suspect");

    private static final String THAT = "that";

    /// What somebody believes to be right is no claim.
    private static final Set<String> WISHED = Set.of("must", "should", "ought", "needs", "need");

    /// What is told according to them is a claim of one side; what is told according to an office or a study is its news.
    private static final Set<String> PARTIES =
            Set.of(
                    ("lawyer lawyers solicitor solicitors barrister attorney attorneys family relatives prosecution"
                                    + " prosecutor prosecutors defence defense campaigners activists opposition critics"
                                    + " witness witnesses neighbour neighbours neighbor neighbors victim victims plaintiff"
                                    + " plaintiffs accuser accusers")
                            .split(" "));

    private static final Pattern QUOTED = Pattern.compile("[\"“”„«»]");

    /// Tokens behind "according to" that name who says so.
    private static final int NAMED = 10;

    /// Behind these a claim is over.
    private static final Set<String> ENDS = Set.of("but", "although", ";");

    /// Likeness from which two sentences may be of one claim, 0 to 1; its words must then be answered.
    private static final double CLOSE = 0.4;

    /// The part of the telling words of a claim that must be answered, 0 to 1: the rest may be left out or told in words
    /// that nothing joins to them.
    private static final double TOLD = 0.5;

    /// Telling words before the verb that name who claims: "campaign group", "Ann Lee".
    private static final int CLAIMANT = 2;

    /// Telling words of a claim that are marked.
    private static final int SHOWN = 6;

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
        Set<String> lemmas = English.lemmas(facing.word(verb));
        boolean isClaim =
                lemmas.stream().anyMatch(VERBS::contains)
                        || (lemmas.stream().anyMatch(HOLDING::contains)
                                && facing.word(verb + 1).equals(THAT)
                                && facing.ours().stream()
                                        .noneMatch(t -> WISHED.contains(facing.word(t))));
        if (facing.matching().link().likeness() < CLOSE || !isClaim) {
            return Optional.empty();
        }
        Span sentence = sentence(facing.here(), facing.ours().get(verb)).span();
        List<Token> claim =
                facing.behind(verb + 1, facing.ours().size()).stream()
                        .takeWhile(t -> t.span().end() <= sentence.end())
                        .takeWhile(t -> !ENDS.contains(facing.word(t)))
                        .filter(this::tells)
                        .toList();
        List<String> claimant =
                facing.ours().subList(0, verb).reversed().stream()
                        .filter(t -> t.span().start() >= sentence.start())
                        .filter(this::tells)
                        .map(facing::word)
                        .limit(CLAIMANT)
                        .toList();
        return told(claim, Set.copyOf(claimant))
                .map(told -> facing.contrary(claimed(claim), stated(told)));
    }

    /// What is told according to somebody who is party to it, if the other side tells it and names nobody who says so.
    static Optional<Contradiction> attributed(Facing facing, int k) {
        return facing.word(k).equals("according") && facing.word(k + 1).equals("to")
                ? new Claims(facing, k).attributed()
                : Optional.empty();
    }

    private Optional<Contradiction> attributed() {
        Span sentence = sentence(facing.here(), facing.ours().get(verb)).span();
        List<Token> named = facing.behind(verb + 2, NAMED);
        int end = end(named);
        List<String> claimant =
                named.subList(0, end).stream().filter(this::tells).map(facing::word).toList();
        Token last = facing.ours().get(verb + 1 + end);
        if (facing.matching().link().likeness() < CLOSE
                || claimant.stream().noneMatch(PARTIES::contains)) {
            return Optional.empty();
        }
        List<Token> claim =
                facing.ours().stream()
                        .filter(t -> sentence.covers(t.span()))
                        .filter(t ->
                                t.span().end() <= facing.ours().get(verb).span().start()
                                        || t.span().start() > last.span().start())
                        .filter(this::tells)
                        .toList();
        return told(claim, Set.copyOf(claimant))
                .map(told ->
                        facing.contrary(
                                new Span(
                                        Math.min(
                                                facing.ours().get(verb).span().start(),
                                                claim.getFirst().span().start()),
                                        Math.max(last.span().end(), claim.getLast().span().end())),
                                stated(told)));
    }

    /// How many of some tokens name somebody, and stand between commas perhaps: "the family's lawyer, Sunita Bhatt,".
    private int end(List<Token> named) {
        int at = 0;
        while (at < named.size()
                && (!named.get(at).isMark()
                        || (at + 1 < named.size()
                                && Character.isUpperCase(
                                        facing.here().at(named.get(at + 1)).codePointAt(0))))) {
            at++;
        }
        return at;
    }

    /// Where the other side tells a claim, if it does and nobody is named there who makes it.
    private Optional<List<Span>> told(List<Token> claim, Set<String> claimant) {
        List<Span> told = claim.stream().flatMap(t -> answer(t).stream()).toList();
        return claim.isEmpty() || told.size() < TOLD * claim.size() || isClaimed(told, claimant)
                ? Optional.empty()
                : Optional.of(told);
    }

    /// The verb and the beginning of the claim: the end of it may be marked for something else.
    private Span claimed(List<Token> claim) {
        return new Span(
                facing.ours().get(verb).span().start(),
                claim.get(Math.min(claim.size(), SHOWN) - 1).span().end());
    }

    /// The first words of a sentence over there that answer the claim.
    private Span stated(List<Span> told) {
        Span first = told.stream().min(Span::compareTo).orElseThrow();
        Span sentence =
                facing.there().sentences().get(facing.there().sentenceAt(first.start())).span();
        List<Span> shown =
                told.stream().filter(sentence::covers).sorted().distinct().limit(SHOWN).toList();
        return new Span(first.start(), shown.getLast().end());
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

    /// Whether who claims it is named over there beside it, or says something in the sentence before or behind it; but
    /// a quotation behind it says something of its own.
    private boolean isClaimed(List<Span> told, Set<String> claimant) {
        Article there = facing.there();
        int at = there.sentenceAt(told.stream().mapToInt(Span::start).min().orElseThrow());
        List<Sentence> sentences = there.sentences();
        return facing.theirs().stream().map(facing::answer).anyMatch(w -> isOf(claimant, w))
                || (at > 0 && isSpokenIn(sentences.get(at - 1), at, claimant))
                || (at + 1 < sentences.size()
                        && !isQuoted(sentences.get(at + 1))
                        && isSpokenIn(sentences.get(at + 1), at, claimant));
    }

    private boolean isQuoted(Sentence sentence) {
        return QUOTED.matcher(facing.there().at(sentence.span())).find();
    }

    private boolean isSpokenIn(Sentence beside, int next, Set<String> claimant) {
        Article there = facing.there();
        List<String> words = there.tokensIn(beside.span()).stream().map(there::folded).toList();
        return beside.paragraph() == there.sentences().get(next).paragraph()
                && words.stream().anyMatch(Hedges::isDoubt)
                && words.stream().anyMatch(w -> isOf(claimant, w));
    }

    private static boolean isOf(Set<String> claimant, String word) {
        return claimant.contains(word)
                || claimant.stream().anyMatch(c -> WordForms.areOfOneWord(c, word));
    }

    private boolean tells(Token token) {
        return !token.isMark() && !English.isFunctionWord(facing.word(token));
    }

    private static Sentence sentence(Article article, Token token) {
        return article.sentences().get(article.sentenceAt(token.span().start()));
    }
}
