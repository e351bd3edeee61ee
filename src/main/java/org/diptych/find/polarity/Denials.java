package org.diptych.find.polarity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells the words that deny: those that make a statement its contrary, and all those that might.
public final class Denials {

    private static final Set<String> NOT = Set.of("not", "never", "cannot");

    /// What stands before "n't", and before the "nt" that has lost its apostrophe: the verbs that can be denied
    /// so.
    private static final Set<String> BEFORE_NT =
            Set.of(
                    ("is are was were ai do does did has have had ca could wo would sha should must might need"
                                    + " dare ought")
                            .split(" "));

    private static final Pattern BROKEN =
            Pattern.compile("\\p{L}{2,6}nâ(?:€[™˜]|\\u0080[\\u0098\\u0099])t\\b");

    /// The tokens of such a word.
    private static final int PIECES = 4;

    /// Words that deny without a "not", by their beginnings.
    private static final List<String> DENIALS =
            List.of(
                    ("no un non neither nor without none nobody nothing nowhere hardly barely scarcely rarely"
                                    + " seldom fail refus lack deny denie denial unable reject stop avoid"
                                    + " prevent missed missing disagree disappear disallow disapprov dislik discontinu")
                            .split(" "));

    /// Words that take something back, by their beginnings, the short ones whole: who was freed is not free of
    /// something. A "not" may stand behind them.
    private static final List<String> RESERVATIONS =
            List.of(
                    ("few little only any less free afraid far least struggl difficult hard rather instead until"
                                    + " unless doubt question dispens ease eased easing eliminat remov rid abandon"
                                    + " scrap cease")
                            .split(" "));

    /// Letters up to which a reservation must be the whole word.
    private static final int WHOLE = 4;

    /// Denials that other languages, and what was translated from them, add to a "not".
    private static final Set<String> ADDED =
            Set.of("neither", "nor", "none", "nobody", "nothing", "nowhere", "never");

    /// Behind a "no" they make something else of it: no fewer, no doubt.
    private static final Set<String> NO_DENIAL =
            Set.of(
                    "one",
                    "doubt",
                    "matter",
                    "wonder",
                    "sooner",
                    "later",
                    "less",
                    "fewer",
                    "more",
                    "better",
                    "worse",
                    "way",
                    "question");

    /// Words that deny what an infinitive or a noun behind their "to" says, by their beginnings: "declined to
    /// answer", "an end to the war".
    private static final List<String> DENIALS_TO = List.of("declin", "end", "halt");

    /// Before an infinitive they deny it.
    private static final Set<String> FAILED = Set.of("fail", "fails", "failed", "failing");

    private static final Set<String> RULED = Set.of("rule", "rules", "ruled", "ruling");

    /// Before a verb in "-ing" it denies that: "advised against starting".
    private static final String AGAINST = "against";

    /// Before an adjective it may deny what one might do with it: "too large for the quay".
    private static final String TOO = "too";

    /// Behind what stays as it is they deny that it takes part: "stayed out of the appeal".
    private static final Set<String> OUT = Set.of("out", "away", "off");

    private static final Set<String> STAY =
            Set.of("stay", "keep", "remain", "opt", "hold", "steer");

    /// Before an infinitive it denies it: "has yet to be granted".
    private static final String YET = "yet";

    /// How many tokens ahead of a word a "not" may stand.
    private static final int REACH = 4;

    private static final Set<String> STOPS = Set.of(",", ";", ":", ".", "–", "—");

    /// Words that may stand between a "not" and what it denies.
    private static final Set<String> LIGHT =
            Set.of(
                    "be", "been", "being", "is", "are", "was", "were", "have", "has", "had", "do",
                    "does", "did", "a", "an", "the", "to", "yet", "even", "also", "always", "so",
                    "very", "quite", "just", "still", "in", "of", "it", "that", "this", "as", "at",
                    "by", "for", "i", "you", "he", "she", "we", "they", "my", "your", "his", "her",
                    "our", "their", "its", "any");

    private Denials() {}

    /// Whether a word may stand between a "not" and what it denies.
    public static boolean isLight(String word) {
        return LIGHT.contains(word);
    }

    /// Whether a token is a word that denies by itself: not, and what ends in n’t.
    public static boolean isNot(Article article, Token token) {
        String word = article.folded(token);
        return NOT.contains(word)
                || word.endsWith("n't")
                || isBroken(article, token)
                || (article.isIn("en") && isNotWithoutApostrophe(word));
    }

    /// Whether a wrong encoding has broken the apostrophe of an "n't" to pieces: "donâ€™t".
    private static boolean isBroken(Article article, Token token) {
        String text = article.text();
        int end = token.span().end();
        return end < text.length()
                && BROKEN.matcher(text).region(token.span().start(), text.length()).lookingAt();
    }

    private static boolean isNotWithoutApostrophe(String word) {
        return word.endsWith("nt") && BEFORE_NT.contains(word.substring(0, word.length() - 2));
    }

    /// How many of these tokens deny what follows them, from one on: "not", "no longer", the "no" of "no
    /// answer"; 0 if they don't.
    public static int length(Article article, List<Token> tokens, int at) {
        if (isNot(article, tokens.get(at))) {
            return isBroken(article, tokens.get(at)) ? PIECES : 1;
        }
        if (at + 1 == tokens.size()) {
            return 0;
        }
        if (FAILED.contains(article.folded(tokens.get(at)))) {
            return Nearby.isBefore(article, tokens.get(at), "to") ? 2 : 0;
        }
        if (!article.folded(tokens.get(at)).equals("no")) {
            return 0;
        }
        String next = article.folded(tokens.get(at + 1));
        if (next.equals("longer")) {
            return 2;
        }
        boolean goesOn = tokens.get(at + 1).isWord() && !NO_DENIAL.contains(next);
        return goesOn && !English.tags(next).contains("JJR") ? 1 : 0;
    }

    /// Whether a word denies something, or might.
    public static boolean denies(Article article, Token token) {
        String word = article.folded(token);
        return isNot(article, token)
                || isDenial(word)
                || (word.equals("anything") && Nearby.isBefore(article, token, "but"))
                || (begins(word, DENIALS_TO) && Nearby.isBefore(article, token, "to"))
                || (word.equals(YET) && Nearby.isBefore(article, token, "to"))
                || (word.equals(AGAINST) && Nearby.tagsBehind(article, token).contains("VBG"))
                || (word.equals(TOO) && Nearby.tagsBehind(article, token).contains("JJ"))
                || (OUT.contains(word)
                        && (Nearby.isBefore(article, token, "of")
                                || Nearby.lemmasBefore(article, token).stream()
                                        .anyMatch(STAY::contains)))
                || isRuledOut(article, token);
    }

    /// "Ruled out", which is a denial in two words.
    private static boolean isRuledOut(Article article, Token token) {
        return RULED.contains(article.folded(token)) && Nearby.isBefore(article, token, "out");
    }

    /// What a denial says: all the forms of "not" say one thing.
    public static String sense(Article article, Token token) {
        return isNot(article, token) ? "not" : article.folded(token);
    }

    /// Whether a "not" stands a few words before some words; in German, which sets it behind its verb, behind them too; in
    /// French, which runs it together with a verb, in them: n'ouvrira.
    public static boolean isNegated(Article article, Span words) {
        int k = article.firstTokenFrom(words.start());
        int end = article.firstTokenFrom(words.end());
        int last = Math.min(article.tokens().size(), article.isIn("de") ? end + REACH : end);
        Optional<Negatives> others = Negatives.of(article);
        return article.tokens().subList(Math.max(0, k - REACH), last).stream()
                .filter(t -> !words.covers(t.span()) || isRunTogether(article.at(t)))
                .anyMatch(t ->
                        isNot(article, t)
                                || others.filter(n -> n.denies(article.folded(t))).isPresent());
    }

    private static boolean isRunTogether(String word) {
        return Folding.fold(word).startsWith("n'");
    }

    /// Whether a word that denies stands a few words before some words, in one clause with them.
    public static boolean isDenied(Article article, Span words) {
        int k = article.firstTokenFrom(words.start());
        return article.tokens().subList(Math.max(0, k - REACH), k).reversed().stream()
                .takeWhile(t -> !STOPS.contains(article.at(t)))
                .anyMatch(t ->
                        isNot(article, t)
                                || begins(article.folded(t), DENIALS)
                                || (begins(article.folded(t), DENIALS_TO)
                                        && Nearby.isBefore(article, t, "to"))
                                || isRuledOut(article, t));
    }

    /// Whether something denies a word from behind it, within some tokens: "found nothing". An "any" belongs to the "not"
    /// before it.
    public static boolean isDeniedBehind(Article article, Span word, int reach) {
        boolean not = isNegated(article, word);
        return behind(article, word, reach).stream()
                .anyMatch(t -> denies(article, t) && !(not && article.folded(t).equals("any")));
    }

    /// … with one of the words that mean no more than the "not" before them.
    public static boolean isDeniedTwice(Article article, Span word, int reach) {
        return behind(article, word, reach).stream()
                .anyMatch(t -> ADDED.contains(article.folded(t)));
    }

    private static List<Token> behind(Article article, Span word, int reach) {
        int k = article.firstTokenFrom(word.end());
        return article.tokens().subList(k, Math.min(article.tokens().size(), k + reach)).stream()
                .takeWhile(t -> !STOPS.contains(article.at(t)))
                .toList();
    }

    private static boolean isDenial(String word) {
        return begins(word, DENIALS)
                || isReservation(word)
                || (word.length() > 5 && word.startsWith("un") && English.knows(word.substring(2)))
                || Antonyms.isNegative(word);
    }

    private static boolean begins(String word, List<String> beginnings) {
        return beginnings.stream()
                .anyMatch(d -> d.length() <= 3 ? word.equals(d) : word.startsWith(d));
    }

    private static boolean isReservation(String word) {
        return RESERVATIONS.stream()
                .anyMatch(r -> r.length() <= WHOLE ? word.equals(r) : word.startsWith(r));
    }
}
