package org.diptych.find.dropped;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.WordLink;
import org.diptych.find.PerPair;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Which words of either side have an answer, and how good a one.
final class Linked {

    /// Words of four letters and more that say nothing by themselves.
    private static final Set<String> EMPTY =
            Set.of(
                    ("that this these those with from have been being were will would could should there"
                                    + " their them they what when which while whose whom where into than then"
                                    + " also only just such some other others more most very much many does"
                                    + " about after before because although though until since over under"
                                    + " upon your ours hers itself himself herself themselves here even still"
                                    + " each every either neither both between through during against without")
                            .split(" "));

    private static final int SHORTEST = 4;

    /// … and where a letter is a syllable with a sense of its own.
    private static final int SHORTEST_IN_HAN = 2;

    /// The share of a passage's telling words that were moved or merged with it; less if only the same words
    /// were linked, for then many of the others were reworded.
    private static final double ELSEWHERE = 0.34;

    private static final double ELSEWHERE_BY_LETTERS = 0.33;

    /// What little words become when they are run together: "isn't", "they'll".
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("\\p{L}+(?:n['’]t|['’](?:re|ve|ll|d|m))");

    private final Aligned pair;
    private final Both<int[]> partners;
    private final Both<double[]> strengths;
    private final boolean byMeaning;

    private final Both<Set<String>> stems;

    /// The sentences in which a telling word stands that answers nothing, by its stem.
    private final Both<Map<String, Set<Integer>>> freeIn;

    private static final PerPair<Linked> KNOWN = new PerPair<>(Linked::new);

    /// Of a pair.
    static Linked of(Aligned pair) {
        return KNOWN.of(pair);
    }

    private Linked(Aligned pair) {
        this.pair = pair;
        partners =
                pair.articles()
                        .map(a -> {
                            int[] none = new int[a.tokens().size()];
                            Arrays.fill(none, -1);
                            return none;
                        });
        strengths = pair.articles().map(a -> new double[a.tokens().size()]);
        pair.words().forEach(links -> links.forEach(this::note));
        stems = pair.articles().map(a -> TellingWords.in(a, new Span(0, a.text().length())));
        freeIn = new Both<>(freeIn(Side.LEFT), freeIn(Side.RIGHT));
        byMeaning = pair.words().stream().flatMap(List::stream).anyMatch(this::isOfMeaning);
    }

    private void note(WordLink link) {
        int left = pair.on(Side.LEFT).firstTokenFrom(link.left().start());
        int right = pair.on(Side.RIGHT).firstTokenFrom(link.right().start());
        partners.left()[left] = right;
        partners.right()[right] = left;
        strengths.left()[left] = link.strength();
        strengths.right()[right] = link.strength();
    }

    private boolean isOfMeaning(WordLink link) {
        return !pair.on(Side.LEFT)
                .folded(link.left())
                .equals(pair.on(Side.RIGHT).folded(link.right()));
    }

    /// Whether words were linked by what they mean, and not only the same words.
    boolean isByMeaning() {
        return byMeaning;
    }

    /// The word that answers a word; -1 if none does.
    int partner(Side side, int token) {
        return partners.on(side)[token];
    }

    /// Whether a token is a number or a word that says something by itself.
    boolean isTelling(Side side, int token) {
        Article article = pair.on(side);
        Token it = article.tokens().get(token);
        String word = article.at(it);
        return it.kind() == Token.Kind.NUMBER
                || (it.isWord()
                        && word.length() >= (isHan(word) ? SHORTEST_IN_HAN : SHORTEST)
                        && !EMPTY.contains(Folding.fold(word))
                        && !RUN_TOGETHER.matcher(word).matches());
    }

    private static boolean isHan(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.HAN;
    }

    /// The telling words of a span.
    List<Integer> telling(Side side, Span span) {
        Article article = pair.on(side);
        return IntStream.range(
                        article.firstTokenFrom(span.start()), article.firstTokenFrom(span.end()))
                .filter(t -> isTelling(side, t))
                .boxed()
                .toList();
    }

    /// How many of some words are no numbers.
    long words(Side side, List<Integer> tokens) {
        return tokens.stream().filter(t -> pair.on(side).tokens().get(t).isWord()).count();
    }

    /// How much of some words is answered, 0 to 1.
    double answered(Side side, List<Integer> tokens) {
        return tokens.stream().mapToDouble(t -> strengths.on(side)[t]).average().orElse(1);
    }

    /// The telling words of a span that answer nothing.
    Stream<Integer> free(Side side, Span span) {
        return telling(side, span).stream().filter(t -> partner(side, t) < 0);
    }

    /// How many words of a span answer nothing, telling or not.
    int unlinked(Side side, Span span) {
        Article article = pair.on(side);
        return (int)
                IntStream.range(
                                article.firstTokenFrom(span.start()),
                                article.firstTokenFrom(span.end()))
                        .filter(t -> !article.tokens().get(t).isMark())
                        .filter(t -> partner(side, t) < 0)
                        .count();
    }

    /// Whether much of a passage stands among words over there that answer nothing, in one sentence or
    /// two in a row: it was moved or merged there.
    boolean isElsewhere(Side side, Span span) {
        Set<String> stems =
                telling(side, span).stream().map(t -> stem(side, t)).collect(toUnmodifiableSet());
        // How many of them stand in a sentence or the next one, by the number of the first.
        Map<Integer, Integer> shared = new HashMap<>();
        for (String stem : stems) {
            freeIn.on(side.other()).getOrDefault(stem, Set.of()).stream()
                    .flatMap(sentence -> Stream.of(sentence - 1, sentence))
                    .distinct()
                    .forEach(first -> shared.merge(first, 1, Integer::sum));
        }
        double share = byMeaning ? ELSEWHERE : ELSEWHERE_BY_LETTERS;
        return shared.values().stream().anyMatch(n -> n >= share * stems.size());
    }

    /// Whether a word stands nowhere in the other article, in any form.
    boolean isUnheard(Side side, int token) {
        return !stems.on(side.other()).contains(stem(side, token));
    }

    private Map<String, Set<Integer>> freeIn(Side side) {
        Map<String, Set<Integer>> found = new HashMap<>();
        List<Sentence> sentences = pair.on(side).sentences();
        for (int k = 0; k < sentences.size(); k++) {
            int sentence = k;
            free(side, sentences.get(k).span())
                    .forEach(t ->
                            found.computeIfAbsent(stem(side, t), _ -> new TreeSet<>())
                                    .add(sentence));
        }
        return found;
    }

    private String stem(Side side, int token) {
        return TellingWords.stem(pair.on(side).at(pair.on(side).tokens().get(token)));
    }
}
