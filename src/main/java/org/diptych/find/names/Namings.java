package org.diptych.find.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Ranks;
import org.diptych.find.Romance;
import org.diptych.find.stated.Clocks;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds names by their capitals, in languages that write names and little else with one. A word that
/// begins a sentence, or a heading all in capitals, is a name only if it is written with a capital elsewhere
/// too.
final class Namings {

    /// Lead to places more often than to people.
    private static final Set<String> TO_PLACES =
            Set.of("in", "near", "outside", "across", "throughout");

    /// Written with a capital by English, and names of nothing in an article's story.
    private static final Set<String> NO_NAMES =
            Set.of(
                    ("i monday tuesday wednesday thursday friday saturday sunday january february march"
                                    + " april may june july august september october november december")
                            .split(" "));

    /// A heading with a larger share of capitals tells nothing by them.
    private static final double TITLE_CASE = 0.6;

    private final Article article;

    /// Words with a capital in the middle of a sentence, of either article; folded.
    private final Set<String> capital;

    private final List<Naming> found = new ArrayList<>();

    private Namings(Article article, Set<String> capital) {
        this.article = article;
        this.capital = capital;
    }

    /// The names of both articles, in reading order; none of a language whose capitals tell nothing. Names in
    /// Chinese are found where both articles are, for no letters compare them with others.
    static Both<List<Naming>> of(Aligned pair) {
        Set<String> capital = new HashSet<>();
        for (Side side : Side.values()) {
            Article article = pair.on(side);
            if (ForeignNamings.areTold(article)) {
                new Namings(article, capital).gatherCapitals();
            }
        }
        return pair.articles()
                .map(a ->
                        ForeignNamings.of(pair, a, capital)
                                .orElseGet(() ->
                                        ForeignNamings.areTold(a)
                                                ? new Namings(a, capital).all()
                                                : List.of()));
    }

    private void gatherCapitals() {
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = article.tokensIn(sentence.span());
            if (isShouted(sentence, tokens)) {
                continue;
            }
            boolean first = true;
            for (int k = 0; k < tokens.size(); k++) {
                Token token = tokens.get(k);
                if (token.isWord()) {
                    if (!first
                            && isCapital(token)
                            && (!isCommon(token) || isLone(tokens, k) || isOfName(tokens, k))) {
                        capital.add(bare(token).toLowerCase(Locale.ROOT));
                    }
                    first = false;
                } else {
                    first |= isOpening(token);
                }
            }
        }
    }

    /// Whether no word beside has a capital: the common words in the name of an institute are no names.
    private boolean isLone(List<Token> tokens, int k) {
        return (k == 0 || !isCapital(tokens.get(k - 1)))
                && (k + 1 == tokens.size() || !isCapital(tokens.get(k + 1)));
    }

    /// Whether a common word belongs to the name of somebody: Emmanuel Macron, Xi Jinping. A word beside is
    /// a name and nothing else.
    private boolean isOfName(List<Token> tokens, int k) {
        return !isRank(tokens.get(k))
                && !English.tags(bare(tokens.get(k)).toLowerCase(Locale.ROOT)).contains("JJ")
                && ((k > 0 && isBareName(tokens.get(k - 1)))
                        || (k + 1 < tokens.size() && isBareName(tokens.get(k + 1))));
    }

    private boolean isBareName(Token token) {
        return token.isWord() && isCapital(token) && !isCommon(token);
    }

    private List<Naming> all() {
        article.sentences().forEach(this::gather);
        return List.copyOf(found);
    }

    private void gather(Sentence sentence) {
        List<Token> tokens = article.tokensIn(sentence.span());
        boolean shouted = isShouted(sentence, tokens);
        int at = 0;
        boolean first = true;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (!token.isWord()) {
                first |= isOpening(token);
                at++;
            } else if (isCapital(token)
                    && !isFunction(token)
                    && (!(first || shouted) || isNameAnyway(token) || isFirstName(tokens, at))) {
                int end = end(tokens, at, shouted);
                add(tokens, at, end);
                at = end;
                first = false;
            } else {
                first = false;
                at++;
            }
        }
    }

    /// Where the name that begins at a token ends.
    private int end(List<Token> tokens, int from, boolean shouted) {
        int end = from + 1;
        int at = end;
        while (at < tokens.size() && !isPossessive(tokens.get(end - 1))) {
            Token token = tokens.get(at);
            if (token.isWord() && isCapital(token) && (!shouted || isNameAnyway(token))) {
                end = ++at;
            } else if (isInside(tokens, end, at)) {
                at++;
            } else {
                break;
            }
        }
        return end;
    }

    /// Whether a token may stand between two words of one name.
    private boolean isInside(List<Token> tokens, int end, int at) {
        String word = article.folded(tokens.get(at));
        boolean touches = at == end;
        return switch (word) {
            case "-" -> touches && tokens.get(at).span().start() == tokens.get(at - 1).span().end();
            case "." -> touches && article.at(tokens.get(at - 1)).length() <= 2;
            default ->
                    Particles.isWithin(word)
                            || (touches && Particles.isJoint(word) && isCommon(tokens.get(at - 1)))
                            || (word.equals("the")
                                    && at == end + 1
                                    && article.folded(tokens.get(at - 1)).equals("of"));
        };
    }

    private void add(List<Token> tokens, int from, int end) {
        int start = behindRank(tokens, from, end);
        while (start < end && !isPartOfName(tokens, start)) {
            start++;
        }
        List<String> words = new ArrayList<>();
        for (Token token : tokens.subList(start, end)) {
            if (token.isWord()) {
                words.add(bare(token));
            }
        }
        if (words.isEmpty()
                || (words.size() == 1
                        && (words.getFirst().length() < 2 || Clocks.isZone(words.getFirst())))) {
            return;
        }
        Token last = tokens.get(end - 1);
        int stop = last.span().start() + bare(last).length();
        String before = from == 0 ? "" : article.folded(tokens.get(from - 1));
        found.add(
                new Naming(
                        new Span(tokens.get(start).span().start(), stop),
                        words,
                        TO_PLACES.contains(before)));
    }

    /// Where a run goes on behind the last rank in it: "Chinese President Xi Jinping".
    private int behindRank(List<Token> tokens, int from, int end) {
        for (int k = end - 2; k >= from; k--) {
            if (isRank(tokens.get(k))) {
                return k + 1;
            }
        }
        return from;
    }

    private boolean isRank(Token token) {
        return Ranks.isOne(bare(token));
    }

    /// Whether a word at the beginning of a run belongs to the name, rather than to what its bearer is.
    private boolean isPartOfName(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.isWord()
                && isCapital(token)
                && !NO_NAMES.contains(bare(token).toLowerCase(Locale.ROOT))
                && !isRank(token)
                && !isOfOffice(tokens, at);
    }

    /// "State" in "Secretary of State Antony Blinken".
    private boolean isOfOffice(List<Token> tokens, int at) {
        return at >= 2
                && Particles.isJoint(article.folded(tokens.get(at - 1)))
                && isRank(tokens.get(at - 2))
                && isCommon(tokens.get(at));
    }

    private boolean isNameAnyway(Token token) {
        return capital.contains(bare(token).toLowerCase(Locale.ROOT))
                || (article.isIn("en") && !isCommon(token));
    }

    /// A given name that is a common word too, at the beginning of a sentence and before a surname: "John
    /// Lewis", "Mark Rutte".
    private boolean isFirstName(List<Token> tokens, int at) {
        return article.isIn("en")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).isWord()
                && isCapital(tokens.get(at + 1))
                && !isCommon(tokens.get(at + 1))
                && English.tags(bare(tokens.get(at))).contains("NNP");
    }

    private boolean isFunction(Token token) {
        String word = article.at(token);
        return article.isIn("en")
                ? English.isFunctionWord(word.replaceFirst("['’].*", ""))
                : Romance.isFunctionWord(word);
    }

    /// Whether English has the word in small letters too.
    private boolean isCommon(Token token) {
        return article.isIn("en") && !English.tags(bare(token).toLowerCase(Locale.ROOT)).isEmpty();
    }

    private boolean isCapital(Token token) {
        String word = Romance.unelided(article.at(token));
        return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
    }

    private boolean isPossessive(Token token) {
        return bare(token).length() < token.span().length();
    }

    /// A word without its possessive.
    private String bare(Token token) {
        return article.at(token).replaceFirst("['’]s?$", "");
    }

    /// Whether the word behind a mark may have its capital from it.
    private boolean isOpening(Token token) {
        // A hyphen between blanks is a dash, as behind a dateline.
        return "“\"‘'«„‚:([—–•".contains(article.at(token))
                || article.text().startsWith(" - ", token.span().start() - 1);
    }

    private boolean isShouted(Sentence sentence, List<Token> tokens) {
        Paragraph paragraph = article.paragraphs().get(sentence.paragraph());
        List<Token> words = tokens.stream().filter(Token::isWord).toList();
        long capitals = words.stream().filter(this::isCapital).count();
        return (paragraph.isHeading() && capitals >= TITLE_CASE * words.size())
                || (words.size() > 2
                        && article.at(sentence.span())
                                .equals(article.at(sentence.span()).toUpperCase(Locale.ROOT)));
    }
}
