package org.diptych.find.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding.Fact;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a French or German sentence that is denied on one side only. What denies is known there in fewer forms than in
/// English, see [Negations]: so nothing on the other side may deny anything, or say by another word what "not" does.
final class ForeignNegations {

    /// Likeness from which two sentences tell the same, 0 to 1, as in [Contraries].
    private static final double CLOSE = 0.5;

    /// How far from a "not" a word that both sides have must stand, in tokens.
    private static final int NEAR = 5;

    /// A word of no more letters tells nothing.
    private static final int SHORTEST = 3;

    private static final Map<String, ForeignNegations> BY_LANGUAGE =
            Map.of(
                    "fr",
                    new ForeignNegations(
                            "n['’]\\p{L}+|ne|aucune?|jamais",
                            "n['’]\\p{L}+|ne|pas|aucune?|jamais|sans|ni|non|nul(?:le)?s?|rien|personne|seuls?|seules?"
                                    + "|uniquement|seulement|refus.*|rejet.*|interdi.*|renonc.*|dément.*|ni(?:e|é|er|ent|ait)"
                                    + "|échou.*|manqu.*|évit.*|abandon.*|annul.*|empêch.*|exclu.*|contest.*|in\\p{L}{5,}|im\\p{L}{5,}"
                                    + "|dé[sn]\\p{L}+|peu|guère|moins|cess.*|arrêt.*|oppos.*|contre|faute|suspen.*|report.*",
                            // "Ne … que" leaves what it names; "n'est plus" may be "has ceased to".
                            "qu[e'’].*|guère|plus|moins|avant|seulement|uniquement"),
                    "de",
                    new ForeignNegations(
                            "nicht|nie|niemals|kein(?:e[nrms]?)?",
                            "nicht|nie|niemals|kein(?:e[nrms]?)?|ohne|weder|noch|niemand.*|nichts|kaum|selten|nur|lediglich|einzig.*"
                                    + "|verweiger.*|abgelehnt.*|ablehn.*|lehnt.*|verzicht.*|scheiter.*|gescheitert.*|verhinder.*|vermeid.*"
                                    + "|vermied.*|bestreit.*|bestritt.*|dementier.*|verbiet.*|verbot.*|untersag.*|verneint.*|entgeh.*"
                                    + "|entging.*|ausgeschlossen.*|schließt|schloss|un\\p{L}{4,}|miss\\p{L}+|\\p{L}+los(?:e[nrms]?)?"
                                    + "|\\p{L}+frei(?:e[nrms]?)?|fehl.*|mangel.*|weniger|gegen|statt|stopp.*|beend.*|wenig.*|aufgehört|abgesagt.*",
                            "nur|mehr|allein|bloß|weniger|vor|bevor|bis|ehe|sondern"));

    /// What denies a sentence, for certain.
    private final Pattern not;

    /// What may deny something, or say what a denial says.
    private final Pattern mayDeny;

    /// Soon behind a "not" they take it back, or turn it: not before May, not only.
    private final Pattern takesBack;

    private ForeignNegations(String not, String mayDeny, String takesBack) {
        this.not = Pattern.compile(not);
        this.mayDeny = Pattern.compile(mayDeny);
        this.takesBack = Pattern.compile(takesBack);
    }

    static Stream<Contradiction> of(Aligned pair) {
        ForeignNegations negations = BY_LANGUAGE.get(pair.on(Side.LEFT).language());
        return negations == null || !pair.isOneLanguage()
                ? Stream.empty()
                : Matching.of(pair)
                        .filter(m -> m.link().likeness() >= CLOSE)
                        .flatMap(m ->
                                Stream.of(Side.values())
                                        .flatMap(s -> negations.in(pair, m, s).stream()));
    }

    private Optional<Contradiction> in(Aligned pair, Matching matching, Side side) {
        Article here = pair.on(side);
        Article there = pair.on(side.other());
        List<Token> ours = here.tokensIn(pair.reach(matching.link(), side));
        List<Token> theirs = there.tokensIn(pair.reach(matching.link(), side.other()));
        List<Integer> nots =
                IntStream.range(0, ours.size())
                        .filter(k -> not.matcher(word(here, ours.get(k))).matches())
                        .boxed()
                        .toList();
        boolean isPlain =
                !nots.isEmpty()
                        && theirs.stream().noneMatch(t -> mayDeny.matcher(word(there, t)).matches())
                        && ours
                                .subList(
                                        nots.getFirst() + 1,
                                        Math.min(ours.size(), nots.getFirst() + 1 + NEAR))
                                .stream()
                                .noneMatch(t -> takesBack.matcher(word(here, t)).matches());
        return isPlain
                ? near(ours, nots)
                        .filter(t -> t.span().length() > SHORTEST)
                        .flatMap(t ->
                                matching
                                        .same(pair, side, t)
                                        .map(a ->
                                                contradiction(
                                                        side,
                                                        around(ours.get(nots.getFirst()), t),
                                                        a))
                                        .stream())
                        .findFirst()
                : Optional.empty();
    }

    /// From one word to another, whichever is the first.
    private static Span around(Token one, Token other) {
        return new Span(
                Math.min(one.span().start(), other.span().start()),
                Math.max(one.span().end(), other.span().end()));
    }

    /// The words about the first "not": those behind it, the nearest first, and then those before it.
    private static Stream<Token> near(List<Token> ours, List<Integer> nots) {
        Set<Integer> all = Set.copyOf(nots);
        int at = nots.getFirst();
        return Stream.of(1, -1)
                .flatMap(step ->
                        IntStream.rangeClosed(1, NEAR)
                                .mapToObj(d -> at + step * d)
                                .takeWhile(k -> k >= 0 && k < ours.size() && ours.get(k).isWord()))
                .filter(k -> !all.contains(k))
                .map(ours::get);
    }

    private static String word(Article article, Token token) {
        return Folding.fold(article.at(token));
    }

    private static Contradiction contradiction(Side side, Span mine, Span answer) {
        return new Contradiction(Fact.POLARITY, Both.of(side, mine, answer));
    }
}
