package org.diptych.find;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Paragraph;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// One side of a pair as a careful reader reads it: word by word, with the answer on the other side at
/// hand.
public final class Reading {

    /// Marks behind which a capital is no surprise.
    private static final Set<String> OPENERS =
            Set.of(
                    "“", "”", "\"", "„", "«", "»", "‘", "'", "’", ":", "–", "—", "-", "•", "(", "[",
                    "?", "!", "…", ".");

    private final Aligned pair;
    private final Side side;
    private final Article article;
    private final @Nullable Span[] answers;
    private final boolean[] same;
    private final boolean[] first;
    private final Link.@Nullable Matched[] matches;
    private final int[] paragraph;
    private final Set<String> otherWords = new HashSet<>();
    private final Set<String> otherFolded = new HashSet<>();

    private static final PerPair<Both<Reading>> KNOWN =
            new PerPair<>(pair ->
                    new Both<>(new Reading(pair, Side.LEFT), new Reading(pair, Side.RIGHT)));

    /// A side of a pair.
    public static Reading of(Aligned pair, Side side) {
        return KNOWN.of(pair).on(side);
    }

    private Reading(Aligned pair, Side side) {
        this.pair = pair;
        this.side = side;
        this.article = pair.on(side);
        int n = article.tokens().size();
        this.answers = new Span[n];
        this.same = new boolean[n];
        this.first = new boolean[n];
        this.matches = new Link.Matched[n];
        this.paragraph = new int[n];
        pair.edits().forEach(edits -> edits.forEach(this::note));
        article.sentences().forEach(this::note);
        pair.matches().forEach(this::note);
        Article other = pair.on(side.other());
        for (Token token : other.tokens()) {
            otherWords.add(Folding.typography(other.at(token)));
            otherFolded.add(other.folded(token));
        }
    }

    public Article article() {
        return article;
    }

    public Article other() {
        return pair.on(side.other());
    }

    public Aligned pair() {
        return pair;
    }

    public Side side() {
        return side;
    }

    public List<Token> tokens() {
        return article.tokens();
    }

    /// The words of a token; empty for an index beyond the article.
    public String word(int token) {
        return token < 0 || token >= tokens().size() ? "" : article.at(tokens().get(token));
    }

    /// Whether no blank stands between a token and the one before it.
    public boolean isJoinedToPrevious(int token) {
        return token > 0
                && tokens().get(token - 1).span().end() == tokens().get(token).span().start();
    }

    /// Whether no blank stands between a token and the one behind it.
    public boolean isJoinedToNext(int token) {
        return token + 1 < tokens().size() && isJoinedToPrevious(token + 1);
    }

    /// Whether a token is the first word of its sentence, of a heading or of a quotation.
    public boolean isFirst(int token) {
        return first[token];
    }

    /// Whether the other side has the same word in the same place, whatever its capitals.
    public boolean isKept(int token) {
        return same[token];
    }

    /// What stands in this token's place on the other side: the same word, or the words of its slot. Empty
    /// if nothing does, or the sentence has no answer.
    public Optional<Span> answer(int token) {
        return Optional.ofNullable(answers[token]);
    }

    /// The wording of [#answer]; empty if there is none.
    public String answerWords(int token) {
        return answer(token).map(other()::at).orElse("");
    }

    /// Whether the sentence of a token has an answer on the other side.
    public boolean hasAnswer(int token) {
        return matches[token] != null;
    }

    /// The tokens of the sentences that answer a token's sentence; none if it has no answer.
    public List<Token> answeringTokens(int token) {
        return matches[token] == null
                ? List.of()
                : pair.sentences(matches[token], side.other()).stream()
                        .flatMap(s -> other().tokensIn(s.span()).stream())
                        .toList();
    }

    /// How like its answer a token's sentence is, 0 to 1; 0 if it has none.
    public double likeness(int token) {
        return matches[token] == null ? 0 : matches[token].likeness();
    }

    /// Whether the word in a token's place on the other side is the first of its sentence.
    public boolean answerIsFirst(int token) {
        return answers[token] != null && other().startsSentence(answers[token].start());
    }

    /// Whether the other side writes this place just so, capitals included.
    public boolean otherHasInPlace(int token, String word) {
        return isKept(token) && answerWords(token).equals(word);
    }

    /// The paragraph that a token stands in.
    public Paragraph paragraphOf(int token) {
        return article.paragraphs().get(paragraph[token]);
    }

    /// Whether the other side has the word somewhere, letter for letter but for quote style.
    public boolean otherHas(String word) {
        return otherWords.contains(Folding.typography(word));
    }

    /// Whether the other side has the word somewhere, whatever its capitals.
    public boolean otherHasInAnyCase(String word) {
        return otherFolded.contains(Folding.fold(word));
    }

    /// Whether this side's article is word for word the other's: a copy can't be garbled against itself.
    public boolean isSameText() {
        return article.text().equals(other().text());
    }

    public Place place(Span span) {
        return new Place(side, span);
    }

    public @Nullable Place otherPlace(@Nullable Span span) {
        return span == null ? null : new Place(side.other(), span);
    }

    /// From the start of one token to the end of another.
    public Span span(int firstToken, int lastToken) {
        return new Span(
                tokens().get(firstToken).span().start(), tokens().get(lastToken).span().end());
    }

    private void note(Edit edit) {
        switch (edit) {
            case Edit.Same(Span left, Span right) -> {
                Span here = side == Side.LEFT ? left : right;
                Span there = side == Side.LEFT ? right : left;
                List<Token> answering = other().tokensIn(there);
                int at = article.firstTokenFrom(here.start());
                for (int k = 0; k < answering.size(); k++) {
                    answers[at + k] = answering.get(k).span();
                    same[at + k] = true;
                }
            }
            case Edit.Changed(Span left, Span right) -> {
                Span here = side == Side.LEFT ? left : right;
                int from = article.firstTokenFrom(here.start());
                int to = article.firstTokenFrom(here.end());
                for (int k = from; k < to; k++) {
                    answers[k] = side == Side.LEFT ? right : left;
                }
            }
            case Edit.Removed _, Edit.Added _ -> {}
        }
    }

    private void note(Link.Matched match) {
        for (Sentence sentence : pair.sentences(match, side)) {
            int from = article.firstTokenFrom(sentence.span().start());
            int to = article.firstTokenFrom(sentence.span().end());
            Arrays.fill(matches, from, to, match);
        }
    }

    private void note(Sentence sentence) {
        boolean open = true;
        int from = article.firstTokenFrom(sentence.span().start());
        int to = article.firstTokenFrom(sentence.span().end());
        for (int k = from; k < to; k++) {
            paragraph[k] = sentence.paragraph();
            String word = word(k);
            if (tokens().get(k).isMark()) {
                open |= OPENERS.contains(word);
            } else {
                first[k] = open;
                open = false;
            }
        }
    }
}
