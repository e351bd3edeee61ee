package org.diptych.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.diptych.align.Link.Matched;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Which words answer each other inside one match of sentences: first the same words in the same order, then
/// words each of which is the other's best answer by what it means where it stands.
final class WordLinks {

    /// Shorter words that both sides have may be there by chance, unless the diff pairs them.
    private static final int TELLING = 4;

    /// How surely the same word elsewhere in the sentence is the answer.
    private static final double ELSEWHERE = 0.9;

    /// How alike two words are of which nothing is known.
    private static final double NONE = -1;

    private final Both<Article> articles;
    private final Optional<Both<WordVectors>> meaning;
    private final boolean oneLanguage;

    private WordLinks(Both<Article> articles, Optional<Both<WordVectors>> meaning) {
        this.articles = articles;
        this.meaning = meaning;
        this.oneLanguage = Languages.areOne(articles);
    }

    /// The words of a match on one side.
    ///
    /// @param folded their folded wording
    /// @param vectors what each means; none where it was not encoded
    /// @param numbers where each stands among them
    private record Words(
            List<Token> tokens,
            List<String> folded,
            List<Optional<float[]>> vectors,
            Map<Span, Integer> numbers) {

        int size() {
            return tokens.size();
        }

        boolean tells(int word) {
            return tokens.get(word).kind() == Token.Kind.NUMBER
                    || folded.get(word).length() >= TELLING;
        }

        int at(Span span) {
            return numbers.getOrDefault(span, -1);
        }
    }

    /// The word links inside each link of sentences, by their left words; none for a sentence alone.
    ///
    /// @param edits the word edits inside each link of sentences
    static List<List<WordLink>> of(
            Both<Article> articles,
            List<Link> sentences,
            List<List<Edit>> edits,
            Optional<Both<Pieces>> pieces) {
        WordLinks words =
                new WordLinks(
                        articles,
                        pieces.map(p ->
                                new Both<>(
                                        new WordVectors(articles.left(), p.left()),
                                        new WordVectors(articles.right(), p.right()))));
        List<List<WordLink>> links = new ArrayList<>();
        for (int k = 0; k < sentences.size(); k++) {
            links.add(
                    sentences.get(k) instanceof Matched match
                            ? words.inside(match, edits.get(k))
                            : List.of());
        }
        return links;
    }

    private List<WordLink> inside(Matched match, List<Edit> edits) {
        Words left = words(match, Side.LEFT);
        Words right = words(match, Side.RIGHT);
        int[] answers = new int[left.size()];
        double[] strengths = new double[left.size()];
        Arrays.fill(answers, -1);
        BitSet free = new BitSet();
        free.set(0, right.size());
        for (Edit edit : edits) {
            if (edit instanceof Edit.Same(Span here, Span there)) {
                List<Token> ours = articles.left().tokensIn(here);
                List<Token> theirs = articles.right().tokensIn(there);
                for (int k = 0; k < Math.min(ours.size(), theirs.size()); k++) {
                    int l = left.at(ours.get(k).span());
                    int r = right.at(theirs.get(k).span());
                    if (l >= 0 && r >= 0 && (oneLanguage || left.tells(l))) {
                        answers[l] = r;
                        strengths[l] = 1;
                        free.clear(r);
                    }
                }
            }
        }
        BitSet open = new BitSet();
        IntStream.range(0, left.size()).filter(l -> answers[l] < 0).forEach(open::set);
        new MutualBest(left.size(), right.size(), (l, r) -> likeness(left, l, right, r))
                .among(open, free)
                .forEach(best -> {
                    answers[best.left()] = best.right();
                    strengths[best.left()] = Math.clamp(best.likeness(), 0, 1);
                });
        return IntStream.range(0, left.size())
                .filter(l -> answers[l] >= 0)
                .mapToObj(l ->
                        new WordLink(
                                left.tokens().get(l).span(),
                                right.tokens().get(answers[l]).span(),
                                strengths[l]))
                .toList();
    }

    private static double likeness(Words left, int l, Words right, int r) {
        boolean same = left.tells(l) && left.folded().get(l).equals(right.folded().get(r));
        double least = same ? ELSEWHERE : NONE;
        if (left.vectors().get(l).isEmpty() || right.vectors().get(r).isEmpty()) {
            return least;
        }
        float[] here = left.vectors().get(l).get();
        float[] there = right.vectors().get(r).get();
        double product = 0;
        for (int d = 0; d < here.length; d++) {
            product += here[d] * there[d];
        }
        return Math.max(least, product);
    }

    private Words words(Matched match, Side side) {
        Article article = articles.on(side);
        List<Token> tokens = new ArrayList<>();
        List<String> folded = new ArrayList<>();
        List<Optional<float[]>> vectors = new ArrayList<>();
        Map<Span, Integer> numbers = new HashMap<>();
        for (int sentence : match.on(side)) {
            Span span = article.sentences().get(sentence).span();
            for (Token token : article.tokensIn(span)) {
                if (!token.isMark()) {
                    numbers.putIfAbsent(token.span(), tokens.size());
                    tokens.add(token);
                    folded.add(article.folded(token));
                    vectors.add(meaning.flatMap(m -> m.on(side).of(sentence, token.span())));
                }
            }
        }
        return new Words(tokens, folded, vectors, numbers);
    }
}
