package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells who is named, in English, as the one who says what stands there without marks: "Ann Lee, the mayor, said it was
/// late", "it was late, said Ann Lee". Only where the name stands in the verb's place, and nobody else says anything.
public final class Tellings {

    private static final Set<String> FINITE = Set.of("VBD", "VBZ");

    /// Tokens between a verb and the name behind it, at most: "said police chief Ann Lee".
    private static final int CALLED = 4;

    private final Article article;
    private final List<Token> tokens;
    private final List<Span> names;
    private final Attributions attributions;

    private Tellings(Article article, Span reach) {
        this.article = article;
        tokens = article.tokensIn(reach);
        names = new Sayers(article).bearers(tokens);
        attributions = new Attributions(article);
    }

    /// The name of the only one who says anything in some sentences.
    public static Optional<Span> by(Article article, Span reach) {
        Tellings told = new Tellings(article, reach);
        List<Integer> verbs =
                IntStream.range(0, told.tokens.size()).filter(told::isVerb).boxed().toList();
        return verbs.size() == 1 ? told.teller(verbs.getFirst()) : Optional.empty();
    }

    private boolean isVerb(int k) {
        String word = folded(k);
        return (word.equals("according") && k + 1 < tokens.size() && folded(k + 1).equals("to"))
                || (Attributions.isSaying(word)
                        && English.tags(word).stream().anyMatch(FINITE::contains)
                        && k > 0
                        && !attributions.isPassive(tokens, k));
    }

    private Optional<Span> teller(int verb) {
        return folded(verb).equals("according")
                ? behind(verb + 1)
                : Stream.of(touching(verb), aside(verb), inverted(verb))
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    /// "Ann Lee said".
    private Optional<Span> touching(int verb) {
        Span before = tokens.get(verb - 1).span();
        return names.stream()
                .filter(n -> n.end() == before.end() && !Descriptions.lead(article, tokens, n))
                .findFirst();
    }

    /// "Ann Lee, the mayor, said", "The mayor, Ann Lee, said".
    private Optional<Span> aside(int verb) {
        return folded(verb - 1).equals(",")
                ? names.stream()
                        .filter(n -> n.end() <= tokens.get(verb - 1).span().start())
                        .filter(n -> !Descriptions.lead(article, tokens, n))
                        .filter(this::isBeforeComma)
                        .findFirst()
                : Optional.empty();
    }

    /// "…, said the mayor, Ann Lee".
    private Optional<Span> inverted(int verb) {
        return folded(verb - 1).equals(",") ? behind(verb) : Optional.empty();
    }

    /// The first name behind a word, with no more between them than what its bearer is.
    private Optional<Span> behind(int word) {
        int from = tokens.get(word).span().end();
        return names.stream()
                .filter(n -> n.start() >= from)
                .findFirst()
                .filter(n -> areOfName(word + 1, n));
    }

    private boolean areOfName(int from, Span name) {
        int to = from;
        while (to < tokens.size() && tokens.get(to).span().start() < name.start()) {
            String word = folded(to);
            if (!word.equals(",")
                    && !Descriptions.ARTICLES.contains(word)
                    && English.isFunctionWord(word)) {
                return false;
            }
            to++;
        }
        return to - from <= CALLED;
    }

    private boolean isBeforeComma(Span name) {
        return tokens.stream()
                .filter(t -> t.span().start() >= name.end())
                .findFirst()
                .filter(t -> article.at(t).equals(","))
                .isPresent();
    }

    private String folded(int k) {
        return article.folded(tokens.get(k));
    }
}
