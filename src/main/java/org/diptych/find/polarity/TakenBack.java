package org.diptych.find.polarity;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Token;

/// Tells where the words beside a denial take it back: what did not end until midnight did end, and hundreds, if not
/// thousands, are thousands perhaps; who has not won since 2010 last won then.
public final class TakenBack {

    private static final Set<String> UNTIL = Set.of("until", "till", "unless", "without", "before");

    private static final String SINCE = "since";

    private static final String LAST = "last";

    /// "The first reduction in eleven years" is "not reduced for eleven years".
    private static final String FIRST = "first";

    private static final Set<String> FOR = Set.of("for", "in", "since", "over");

    /// "Not before 2027" is "2027 at the earliest".
    private static final String EARLIEST = "earliest";

    /// "Has not been named yet" is "will be named", and "when they had not yet come" is "before they had come".
    private static final String YET = "yet";

    private static final Set<String> TO_COME =
            Set.of("will", "would", "later", "soon", "going", "before");

    /// Right behind a "not" they leave what follows standing: "not just destroyed, but also flooded".
    private static final Set<String> MORE_THAN_THAT = Set.of("just", "only", "merely", "simply");

    /// Right before a "not" they make a turn of phrase of it: "whether or not", "more often than not".
    private static final Set<String> EITHER_WAY = Set.of("or", "than");

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "–", "—");

    private final boolean not;
    private final List<String> here;
    private final List<String> there;
    private final int at;

    private TakenBack(Article article, List<Token> tokens, int at, List<String> there) {
        not = Denials.isNot(article, tokens.get(at));
        here = tokens.stream().map(article::folded).toList();
        this.there = there;
        this.at = at;
    }

    /// Whether the words beside a denial take it back. They don't if they stand over there as well: who left without a deal
    /// is not who did not leave without one.
    ///
    /// @param tokens the sentences in which it stands
    /// @param at which of them it is
    /// @param there the words of the sentences that answer, folded
    public static boolean is(Article article, List<Token> tokens, int at, List<String> there) {
        return new TakenBack(article, tokens, at, there).is();
    }

    private boolean is() {
        String before = not && at > 0 ? here.get(at - 1) : "";
        String next = not && at + 1 < here.size() ? here.get(at + 1) : "";
        List<String> clause =
                here.subList(at + 1, here.size()).stream()
                        .takeWhile(w -> !STOPS.contains(w))
                        .toList();
        List<String> behind =
                clause.stream()
                        .filter(w -> UNTIL.contains(w) || (w.equals(SINCE) && there.contains(LAST)))
                        .toList();
        boolean isFirstFor =
                there.contains(FIRST)
                        && !here.contains(FIRST)
                        && clause.stream().anyMatch(FOR::contains);
        boolean isToCome = clause.contains(YET) && there.stream().anyMatch(TO_COME::contains);
        return isFirstFor
                || isToCome
                || EITHER_WAY.contains(before)
                || (there.contains(EARLIEST) && behind.stream().anyMatch(UNTIL::contains))
                || Stream.concat(
                                behind.stream(),
                                Stream.concat(
                                        Stream.of(before).filter("if"::equals),
                                        Stream.of(next).filter(MORE_THAN_THAT::contains)))
                        .anyMatch(w ->
                                Collections.frequency(here, w) > Collections.frequency(there, w));
    }
}
