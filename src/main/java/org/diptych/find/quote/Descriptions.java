package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.English;
import org.diptych.find.Ranks;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// What somebody is called who is not named: "the mayor", "a baker".
final class Descriptions {

    /// What somebody who is not named begins with.
    static final Set<String> ARTICLES =
            Set.of("the", "a", "an", "his", "her", "their", "its", "one", "another");

    /// A name behind one of these is not who speaks.
    static final Set<String> PREPOSITIONS =
            Set.of(
                    "of", "for", "by", "in", "with", "to", "from", "at", "on", "about", "against",
                    "under", "over", "after", "before", "that", "than", "and", "en", "à", "au",
                    "aux", "dans", "sur", "chez", "lors", "devant", "depuis", "pour", "avec",
                    "sans", "contre", "selon", "vers", "du", "des", "im", "bei", "beim", "vor",
                    "nach", "auf", "zu", "zur", "zum", "mit", "gegen", "für", "über", "aus", "von",
                    "vom", "con", "para", "por", "sobre", "ante", "tras", "desde", "hasta", "según",
                    "del", "de");

    /// The same in Portuguese, of which some are verbs in English.
    private static final Set<String> PORTUGUESE =
            Set.of(
                    "de", "do", "da", "dos", "das", "em", "no", "na", "nos", "nas", "ao", "à",
                    "aos", "com", "para", "por", "pelo", "pela", "sobre", "contra", "segundo",
                    "entre", "até", "após", "desde");

    /// Tell more of whoever is called so.
    private static final Set<String> RELATIVES = Set.of("who", "whose", "whom", "which");

    /// Words between what somebody is called and the name, at most: "the minister of the church, Ann Lee".
    private static final int BETWEEN = 8;

    /// "Ann Lee's".
    private static final Pattern OWNER =
            Pattern.compile("(?:\\p{Lu}\\S* ){0,3}\\p{Lu}[\\p{L}-]*['’]s");

    /// People who are quoted without a name.
    private static final Set<String> PEOPLE =
            Set.of(
                    "person",
                    "source",
                    "official",
                    "witness",
                    "resident",
                    "nurse",
                    "sister",
                    "brother",
                    "friend",
                    "colleague",
                    "neighbour",
                    "neighbor",
                    "aide",
                    "relative",
                    "parent",
                    "mother",
                    "father",
                    "pupil",
                    "student",
                    "member",
                    "diplomat",
                    "analyst",
                    "expert");

    /// What nouns of people end in.
    private static final Pattern OF_PEOPLE =
            Pattern.compile(".{2,}(?:ist|man|woman|eer|or|ee|ian|wyer)");

    private static final Set<String> FINITE = Set.of("VBD", "VBZ");

    /// What may stand in "of the whole company".
    private static final Set<String> NOMINAL = Set.of("NN", "NN:U", "NN:UN", "NNS", "JJ");

    /// Words of the longest description: "the bank's chief economist for Europe".
    static final int LONGEST = 6;

    private Descriptions() {}

    /// Whether somebody is called by what they are: "the mayor", and "Prime Minister" too, of which a capital
    /// makes no name.
    static boolean isOne(String words) {
        int blank = words.indexOf(' ');
        return Stream.of(words.split("[ -]", -1)).allMatch(Ranks::isOne)
                || (blank > 0
                        && (ARTICLES.contains(Folding.fold(words.substring(0, blank)))
                                || OWNER.matcher(words).lookingAt())
                        && Character.isLowerCase(words.codePointAt(words.lastIndexOf(' ') + 1)));
    }

    /// Whether somebody is called by a post.
    static boolean isPost(Article article, Span description) {
        return Ranks.isOne(noun(Names.written(article, description)));
    }

    private static String noun(String description) {
        String head = head(description);
        return Folding.fold(head.substring(head.lastIndexOf(' ') + 1));
    }

    /// Whether somebody is called so: by what they do or are.
    static boolean isOfPerson(String description) {
        String noun = noun(description);
        return Ranks.isOne(noun)
                || PEOPLE.contains(noun)
                || OF_PEOPLE.matcher(noun).matches()
                || isDoer(noun);
    }

    /// The same, or as "who" tells more of them.
    static boolean isPerson(Article article, Span description) {
        int next = article.firstTokenFrom(description.end());
        List<Token> behind =
                article.tokens().subList(next, Math.min(article.tokens().size(), next + 2));
        return isOfPerson(Names.written(article, description))
                || behind.stream().anyMatch(t -> article.folded(t).equals("who"));
    }

    /// Whether a noun is made of a verb: "driver", "keeper"; "paper" and "letter" are not.
    private static boolean isDoer(String noun) {
        String stem = noun.endsWith("er") ? noun.substring(0, noun.length() - 2) : "";
        return stem.length() > 2
                && Stream.of(stem, stem + "e").anyMatch(v -> English.tags(v).contains("VB"));
    }

    /// What somebody is called without what that is of: "the minister of the church" is a minister.
    static String head(String words) {
        int of = words.indexOf(" of ");
        return of < 0 ? words : words.substring(0, of);
    }

    /// Whether a name behind what somebody is called is theirs: "the minister of the church, Ann Lee", "the baker Ann
    /// Lee".
    static boolean isOf(Article article, Span description, Span name) {
        List<String> between = between(article, description, name);
        return name.start() >= description.end() && (between.isEmpty() || isAside(between));
    }

    private static boolean isAside(List<String> between) {
        return between.size() <= BETWEEN
                && between.stream().filter(","::equals).count() == 1
                && between.stream().allMatch(Descriptions::isOfName);
    }

    /// The words and marks from the one to the other.
    static List<String> between(Article article, Span description, Span name) {
        int from = article.firstTokenFrom(description.end());
        int to = Math.max(from, article.firstTokenFrom(name.start()));
        return article.tokens().subList(from, to).stream().map(article::at).toList();
    }

    /// Whether a word may stand between what somebody is called and the name: "the keeper of the gate, an old man
    /// named".
    private static boolean isOfName(String word) {
        return !RELATIVES.contains(word)
                && (word.equals("named")
                        || (!Attributions.isSaying(word)
                                && English.tags(word).stream().noneMatch(FINITE::contains)));
    }

    /// A run of small words that begins with an English article, or with whose they are, at the beginning of some tokens:
    /// in Spanish an "a" is none.
    static Optional<Span> first(Article article, List<Token> tokens) {
        List<Token> words = tokens.stream().dropWhile(Token::isMark).toList();
        boolean english = article.isIn("en") || article.isIn("und");
        if (!english || words.size() < 2) {
            return Optional.empty();
        }
        if (ARTICLES.contains(article.folded(words.getFirst()))) {
            return run(article, words, 1);
        }
        int owner = owner(article, words);
        return owner == 0
                ? Optional.empty()
                : run(article, words, owner).filter(d -> isPerson(article, d));
    }

    /// How many words tell whose something is, at the beginning of some: "Ann Lee's".
    private static int owner(Article article, List<Token> words) {
        Matcher owner =
                OWNER.matcher(article.text())
                        .region(words.getFirst().span().start(), words.getLast().span().end());
        return owner.lookingAt()
                ? (int) words.stream().takeWhile(t -> t.span().end() <= owner.end()).count()
                : 0;
    }

    /// The same, from its beginning to where small words end.
    private static Optional<Span> run(Article article, List<Token> words, int from) {
        int end = from;
        while (end < Math.min(words.size(), from - 1 + LONGEST)
                && (words.get(end).isWord() || isHyphen(article, words, end))
                && (isHyphen(article, words, end)
                        || Character.isLowerCase(article.at(words.get(end)).codePointAt(0))
                        || English.tags(article.at(words.get(end))).contains("JJ"))
                && !PREPOSITIONS.contains(article.at(words.get(end)))
                && !RELATIVES.contains(article.at(words.get(end)))
                && !English.isOnly(article.at(words.get(end)), Set.of("RB"))) {
            end++;
        }
        end += end == from ? 0 : ofWhat(article, words, end);
        return end == from
                ? Optional.empty()
                : Optional.of(
                        new Span(words.getFirst().span().start(), words.get(end - 1).span().end()));
    }

    /// Whether a hyphen joins the words on both sides of it: "a co-author".
    private static boolean isHyphen(Article article, List<Token> words, int at) {
        return article.at(words.get(at)).equals("-")
                && at + 1 < words.size()
                && words.get(at - 1).span().end() == words.get(at).span().start()
                && words.get(at).span().end() == words.get(at + 1).span().start();
    }

    /// The same, of what a sentence begins with: no word of it tells what is done.
    static Optional<Span> subject(Article article, List<Token> tokens) {
        return first(article, tokens)
                .map(d -> article.tokensIn(d))
                .map(words -> words.subList(0, nominal(article, words)))
                .filter(words -> words.size() > 1)
                .map(words ->
                        new Span(words.getFirst().span().start(), words.getLast().span().end()));
    }

    /// How many words go by before a verb.
    private static int nominal(Article article, List<Token> words) {
        boolean isNamed = false;
        int k = 1;
        while (k < words.size()) {
            String word = article.at(words.get(k));
            Set<String> tags = English.tags(word);
            boolean isOf = word.equals("of") || ARTICLES.contains(word);
            if (Attributions.isSaying(word)
                    || (!isOf && !word.endsWith("'s") && tags.stream().noneMatch(NOMINAL::contains))
                    || (isNamed && tags.stream().anyMatch(FINITE::contains))) {
                break;
            }
            isNamed |= English.isNoun(word);
            k++;
        }
        return k;
    }

    /// How many words go on a description with what it is of: "a former engineer of the company".
    private static int ofWhat(Article article, List<Token> words, int from) {
        if (from + 2 >= words.size()
                || !article.at(words.get(from)).equals("of")
                || !ARTICLES.contains(article.at(words.get(from + 1)))) {
            return 0;
        }
        int to = from + 2;
        while (to < words.size()
                && to < from + 2 + BETWEEN
                && words.get(to).isWord()
                && English.tags(article.at(words.get(to))).stream().anyMatch(NOMINAL::contains)
                && !Attributions.isSaying(article.at(words.get(to)))
                && !PREPOSITIONS.contains(article.at(words.get(to)))) {
            to++;
        }
        return to == from + 2 ? 0 : to - from;
    }

    /// Whether a preposition leads to a name among some tokens.
    static boolean lead(Article article, List<Token> tokens, Span name) {
        String before = "";
        for (Token token : tokens) {
            if (token.span().start() >= name.start()) {
                break;
            }
            String word = article.folded(token);
            before = ARTICLES.contains(word) ? before : word;
        }
        return (article.isIn("pt") ? PORTUGUESE : PREPOSITIONS).contains(before);
    }
}
