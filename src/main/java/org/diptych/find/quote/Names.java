package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.find.English;
import org.diptych.find.German;
import org.diptych.find.Romance;
import org.diptych.find.names.Particles;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds the names of people in running text by their capitals.
final class Names {

    /// Between two surnames of one person: Ortega y Gasset.
    private static final String AND = "y";

    /// Written with a capital, but no part of anybody's name: words that begin sentences, days, months.
    private static final Set<String> NO_NAMES =
            Set.of(
                    ("the a an in on at but and as for from by with to of his her their its our my your this"
                                    + " that these those when while after before if so yet not no all one two"
                                    + " according asked what who how why there here he she they it i we you"
                                    + " monday tuesday wednesday thursday friday saturday sunday january"
                                    + " february march april may june july august september october"
                                    + " november december")
                            .split(" "));

    /// Tokens of the longest name.
    static final int LONGEST = 8;

    private Names() {}

    /// The likeliest name among some tokens: the first of two words or more, else the first of one.
    static Optional<Span> likeliest(Article article, List<Token> tokens) {
        return likeliestOf(article, in(article, tokens));
    }

    /// The likeliest of some names.
    static Optional<Span> likeliestOf(Article article, List<Span> names) {
        return names.stream()
                .filter(n -> isFull(written(article, n)))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /// A name on one line.
    static String written(Article article, Span name) {
        return article.at(name).replaceAll("\\s+", " ");
    }

    /// Whether a name has two words or more.
    static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    /// The last words of all full names of an article.
    static Set<String> surnames(Article article) {
        return article.sentences().stream()
                .flatMap(s -> in(article, article.tokensIn(s.span())).stream())
                .map(name -> written(article, name))
                .filter(Names::isFull)
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Runs of words with capitals, particles and stops of initials inside.
    static List<Span> in(Article article, List<Token> tokens) {
        List<Span> names = new ArrayList<>();
        int start = -1;
        int end = -1;
        boolean aside = false;
        for (int k = 0; k < tokens.size(); k++) {
            Token token = tokens.get(k);
            String word = article.at(token);
            // "Sen. Claire McCaskill (D-Mo.)": what stands in brackets is nobody's name.
            aside = word.equals("(") || (aside && !word.equals(")"));
            if (aside) {
                close(start, end, names);
                start = -1;
                continue;
            }
            if (start < 0 && isPart(article, word) && isOfOffice(article, tokens, k)) {
                continue;
            }
            if (isPart(article, word) && !(start < 0 && beginsWithout(article, token))) {
                start = start < 0 ? token.span().start() : start;
                end = token.span().end();
            } else if (start < 0 || !isInside(article, token)) {
                close(start, end, names);
                start = -1;
            }
        }
        close(start, end, names);
        return names;
    }

    private static boolean isPart(Article article, String word) {
        String folded = Folding.fold(word);
        String bare = article.isIn("en") ? word : Romance.unelided(word);
        return Character.isUpperCase(bare.codePointAt(0))
                && !NO_NAMES.contains(folded)
                && !(article.isIn("de") && German.isNoName(word))
                && !folded.endsWith("'s");
    }

    /// Whether a word has its capital from its sentence and leads on to something else: During, However.
    private static boolean beginsWithout(Article article, Token token) {
        String folded = article.folded(token);
        return article.startsSentence(token.span().start())
                && (article.isIn("en")
                        ? English.isFunctionWord(folded) || English.isOnly(folded, Set.of("RB"))
                        : Romance.isFunctionWord(folded));
    }

    private static boolean isInside(Article article, Token token) {
        String word = article.folded(token);
        return Particles.isWithin(word)
                || word.equals(AND)
                || (article.isIn("pt") && word.matches("do|das|e"))
                || word.equals("-")
                || (word.equals(".") && !endsSentence(article, token));
    }

    /// Whether a sentence ends with a token, or with closing marks right behind it.
    static boolean endsSentence(Article article, Token token) {
        int end = token.span().end();
        int stop = article.sentences().get(article.sentenceAt(token.span().start())).span().end();
        return end <= stop && stop <= end + 2;
    }

    /// Whether a word belongs to the office before it: "State" in "Secretary of State Ann Lee".
    private static boolean isOfOffice(Article article, List<Token> tokens, int k) {
        return k >= 2
                && k + 1 < tokens.size()
                && Particles.isJoint(article.folded(tokens.get(k - 1)))
                && Character.isUpperCase(article.at(tokens.get(k - 2)).codePointAt(0))
                && isPart(article, article.at(tokens.get(k + 1)))
                && !English.tags(article.folded(tokens.get(k))).isEmpty();
    }

    private static void close(int start, int end, List<Span> names) {
        if (start >= 0 && end - start > 1) {
            names.add(new Span(start, end));
        }
    }
}
