package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.stated.Numerals;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds all of some things where the other side has most or some of the same: "at all five of its sites", "at most of its
/// sites".
final class Scopes {

    /// Likeness from which two versions of a sentence count the same things, 0 to 1.
    private static final double CLOSE = 0.55;

    /// Words of what is counted, behind its article.
    private static final int LONGEST = 4;

    private static final Set<String> ALL = Set.of("all", "every", "each");

    private static final Set<String> PART = Set.of("most", "some", "many", "few", "several");

    /// Before what is counted.
    private static final Set<String> LEADS =
            Set.of("of", "the", "its", "their", "his", "her", "our", "my", "these", "those", "a");

    /// Before "all" they leave some out, or make another phrase of it.
    private static final Set<String> LESS =
            Set.of("not", "nearly", "almost", "virtually", "but", "above", "after");

    private final Aligned pair;

    private Scopes(Aligned pair) {
        this.pair = pair;
    }

    /// @param all whether it is all of them
    /// @param things what is counted
    private record Scope(boolean all, Set<String> things, Span at) {

        boolean isOfOne(Scope other) {
            return !Collections.disjoint(things, other.things);
        }
    }

    static Stream<Contradiction> of(Aligned pair) {
        Scopes scopes = new Scopes(pair);
        return pair.relation() == Relation.VERSIONS
                ? Matching.inEnglish(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(scopes::found)
                : Stream.empty();
    }

    private Stream<Contradiction> found(Matching matching) {
        List<Scope> left = scopes(Side.LEFT, pair.reach(matching.link(), Side.LEFT));
        List<Scope> right = scopes(Side.RIGHT, pair.reach(matching.link(), Side.RIGHT));
        return left.size() == 1 && right.size() == 1
                ? left.stream()
                        .flatMap(l -> right.stream().map(r -> new Both<>(l, r)))
                        .filter(b -> b.left().all() != b.right().all())
                        .filter(b -> b.left().isOfOne(b.right()))
                        .map(b -> new Contradiction(Fact.POLARITY, b.map(Scope::at)))
                : Stream.empty();
    }

    private List<Scope> scopes(Side side, Span reach) {
        Article article = pair.on(side);
        List<Token> tokens = article.tokensIn(reach);
        List<Scope> scopes = new ArrayList<>();
        for (int k = 0; k < tokens.size(); k++) {
            String word = word(article, tokens.get(k));
            if (!ALL.contains(word) && !PART.contains(word)) {
                continue;
            }
            int last = k;
            Set<String> things = new HashSet<>();
            for (int n = k + 1; n < tokens.size() && n <= k + LONGEST + LONGEST; n++) {
                String next = word(article, tokens.get(n));
                boolean leads =
                        things.isEmpty()
                                && (LEADS.contains(next)
                                        || Numerals.isNumber(next)
                                        || isNumber(tokens.get(n)));
                if (!leads && (!tokens.get(n).isWord() || English.isFunctionWord(next))) {
                    break;
                }
                if (!leads && English.isNoun(next)) {
                    things.addAll(English.lemmas(next));
                    last = n;
                }
            }
            if (isPlain(article, tokens, k) && !things.isEmpty()) {
                Span at = new Span(tokens.get(k).span().start(), tokens.get(last).span().end());
                scopes.add(new Scope(ALL.contains(word), things, at));
            }
        }
        return scopes;
    }

    /// Whether nothing makes less of it, or another phrase: not all, almost all, at most.
    private static boolean isPlain(Article article, List<Token> tokens, int at) {
        String before = at == 0 ? "" : word(article, tokens.get(at - 1));
        String behind = at + 1 < tokens.size() ? word(article, tokens.get(at + 1)) : "";
        boolean isBound =
                PART.contains(word(article, tokens.get(at)))
                        && before.equals("at")
                        && (Numerals.isNumber(behind)
                                || (at + 1 < tokens.size() && isNumber(tokens.get(at + 1))));
        return !LESS.contains(before) && !behind.equals("but") && !isBound;
    }

    private static boolean isNumber(Token token) {
        return token.kind() == Token.Kind.NUMBER;
    }

    private static String word(Article article, Token token) {
        return Folding.fold(article.at(token));
    }
}
