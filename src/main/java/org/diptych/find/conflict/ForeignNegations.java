package org.diptych.find.conflict;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds a French or German sentence that is denied on one side only. What denies is known there in fewer forms than in
/// English, see [Negations]: so nothing on the other side may deny anything, or say by another word what "not" does.
final class ForeignNegations {

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
                        .flatMap(m -> Facing.of(pair, m))
                        .filter(Facing::isClose)
                        .flatMap(f -> negations.in(f).stream());
    }

    private Optional<Contradiction> in(Facing facing) {
        List<Integer> nots =
                facing.places().filter(k -> not.matcher(facing.word(k)).matches()).toList();
        boolean isPlain =
                !nots.isEmpty()
                        && facing.theirs().stream()
                                .noneMatch(t -> mayDeny.matcher(facing.answer(t)).matches())
                        && facing.behind(nots.getFirst() + 1, NEAR).stream()
                                .noneMatch(t -> takesBack.matcher(facing.word(t)).matches());
        return isPlain
                ? near(facing.ours(), nots)
                        .filter(t -> t.span().length() > SHORTEST)
                        .flatMap(t ->
                                facing
                                        .same(t)
                                        .map(a ->
                                                facing.contrary(
                                                        around(
                                                                facing.ours().get(nots.getFirst()),
                                                                t),
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
}
