package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds somebody who is given on one side what the other tells of somebody else: "Olga Prett, her team manager", where
/// that is the head of testing, and the manager is another. What people are called is put in many ways; so the words must
/// be those by which the other side calls the other one, and none by which it calls this one.
final class Posts {

    /// Tokens of the longest description.
    private static final int LONGEST = 12;

    /// Telling words of the shortest: there are many spokesmen.
    private static final int SHORTEST = 2;

    /// The part of its words that must be those of the other's, 0 to 1.
    private static final double MOST = 0.6;

    private static final Set<String> COURTESIES =
            Set.of(
                    "mr",
                    "mrs",
                    "ms",
                    "miss",
                    "dr",
                    "prof",
                    "professor",
                    "sir",
                    "dame",
                    "lord",
                    "lady");

    /// Verbs by which somebody has a post: "who leads the union".
    private static final Set<String> LEADING =
            Set.of("lead", "head", "run", "chair", "manage", "direct", "represent", "be");

    private static final Set<String> AUXILIARIES = Set.of("be", "have");

    private final Aligned pair;

    private Posts(Aligned pair) {
        this.pair = pair;
    }

    /// What somebody is called in one place.
    ///
    /// @param words the stems of its telling words
    record Post(Bearer bearer, Span at, Set<String> words) {

        /// Whether most of it is what another is called.
        boolean isOf(Post other) {
            long shared = words.stream().filter(other.words::contains).count();
            return shared >= SHORTEST && shared >= MOST * words.size();
        }

        boolean hasNothingOf(Post other) {
            return words.stream().noneMatch(other.words::contains);
        }
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        return Matching.areEnglish(pair) ? new Posts(pair).found(roll) : Stream.empty();
    }

    /// What people are called on either side.
    static Both<List<Post>> all(Aligned pair, Roll roll) {
        Posts posts = new Posts(pair);
        List<Bearer> people =
                roll.bearers().stream().filter(b -> b.hasFullName() && !b.isPlace()).toList();
        return new Both<>(posts.posts(Side.LEFT, people), posts.posts(Side.RIGHT, people));
    }

    private Stream<Contradiction> found(Roll roll) {
        List<Post> left = all(pair, roll).left();
        List<Post> right = all(pair, roll).right();
        return Stream.concat(
                taken(left, right),
                taken(right, left).map(c -> new Contradiction(c.fact(), c.at().mirrored())));
    }

    /// Of some posts, those of somebody else over there.
    private static Stream<Contradiction> taken(List<Post> here, List<Post> there) {
        return here.stream()
                .filter(h -> h.words().size() >= SHORTEST)
                .flatMap(h -> {
                    List<Post> own =
                            there.stream().filter(t -> t.bearer().equals(h.bearer())).toList();
                    boolean isAnothers =
                            there.stream()
                                    .filter(t -> !t.bearer().equals(h.bearer()) && h.isOf(t))
                                    .anyMatch(t -> !isCalled(t.bearer(), h, here));
                    return isAnothers && !own.isEmpty() && own.stream().allMatch(h::hasNothingOf)
                            ? Stream.of(
                                    new Contradiction(
                                            Fact.TITLE, new Both<>(h.at(), own.getFirst().at())))
                            : Stream.empty();
                });
    }

    /// Whether somebody is called so here too: then two have such a post.
    private static boolean isCalled(Bearer bearer, Post post, List<Post> here) {
        return here.stream().anyMatch(p -> p.bearer().equals(bearer) && post.isOf(p));
    }

    private List<Post> posts(Side side, List<Bearer> people) {
        List<Post> posts = new ArrayList<>();
        for (Bearer bearer : people) {
            for (Naming naming : bearer.on(side)) {
                Stream.of(behind(side, naming), ahead(side, naming))
                        .flatMap(Optional::stream)
                        .map(words -> post(bearer, pair.on(side), words))
                        .filter(p -> !p.words().isEmpty())
                        .forEach(posts::add);
            }
        }
        return posts;
    }

    private static Post post(Bearer bearer, Article article, List<Token> words) {
        return new Post(
                bearer,
                new Span(words.getFirst().span().start(), words.getLast().span().end()),
                words.stream()
                        .filter(Token::isWord)
                        .map(article::at)
                        .filter(w -> !English.isFunctionWord(Folding.fold(w)))
                        .map(w -> WordForms.stem(w.replaceFirst("['’]s?$", "")))
                        .collect(Collectors.toCollection(HashSet::new)));
    }

    /// "Ann Lee, the head of testing,": what stands between two commas and tells who it is.
    private Optional<List<Token>> behind(Side side, Naming naming) {
        Article article = pair.on(side);
        Span sentence = sentence(article, naming);
        List<Token> all = article.tokensIn(new Span(naming.span().end(), sentence.end()));
        List<Token> behind = all.subList(isAge(article, all) ? 2 : 0, all.size());
        if (behind.size() < 3 || !article.at(behind.getFirst()).equals(",")) {
            return Optional.empty();
        }
        List<Token> words =
                behind.stream()
                        .skip(1)
                        .limit(LONGEST + 1L)
                        .takeWhile(t -> !isStop(article, t))
                        .toList();
        boolean isWhole =
                !words.isEmpty() && words.size() <= LONGEST && behind.size() > words.size() + 1;
        return Optional.of(words).filter(_ -> isWhole && isDescription(article, words));
    }

    /// "Ann Lee, 34, a nurse".
    private static boolean isAge(Article article, List<Token> behind) {
        return behind.size() > 2
                && article.at(behind.getFirst()).equals(",")
                && Character.isDigit(article.at(behind.get(1)).charAt(0))
                && article.at(behind.get(2)).equals(",");
    }

    /// "Team manager Luc Wynne", "the head of testing, Ann Lee,".
    private Optional<List<Token>> ahead(Side side, Naming naming) {
        Article article = pair.on(side);
        Span sentence = sentence(article, naming);
        List<Token> ahead =
                article
                        .tokensIn(new Span(sentence.start(), naming.span().start()))
                        .reversed()
                        .stream()
                        .dropWhile(t -> isTitle(article, t))
                        .toList();
        boolean isApart = !ahead.isEmpty() && article.at(ahead.getFirst()).equals(",");
        List<Token> words =
                ahead.stream()
                        .skip(isApart ? 1 : 0)
                        .limit(LONGEST)
                        .takeWhile(t -> !isStop(article, t) && (isApart || isOfName(article, t)))
                        .toList()
                        .reversed();
        return Optional.of(words.stream().dropWhile(Token::isMark).toList())
                .filter(w -> !w.isEmpty() && isDescription(article, w))
                .filter(w ->
                        isApart
                                ? isDetermined(article, w)
                                : w.size() >= SHORTEST
                                        && English.isNoun(article.folded(w.getLast())));
    }

    /// What stands before a name and tells no post: "Dr", and the stop behind it.
    private static boolean isTitle(Article article, Token token) {
        String word = article.at(token);
        return word.equals(".") || COURTESIES.contains(Folding.fold(word));
    }

    private static Span sentence(Article article, Naming naming) {
        Span sentence = article.sentences().get(article.sentenceAt(naming.span().start())).span();
        return new Span(
                Math.min(sentence.start(), naming.span().start()),
                Math.max(sentence.end(), naming.span().end()));
    }

    /// A mark that ends a description; the apostrophe of an owner does not.
    private static boolean isStop(Article article, Token token) {
        return token.isMark() && "'’-".indexOf(article.text().charAt(token.span().start())) < 0;
    }

    private static boolean isOfName(Article article, Token token) {
        String word = article.folded(token);
        return token.isMark() || English.isNoun(word) || English.tags(word).contains("JJ");
    }

    private static boolean isDetermined(Article article, List<Token> words) {
        String first = article.folded(words.getFirst());
        return English.isDeterminer(first);
    }

    /// "Who leads the union", "who has run the clinic".
    private static boolean leads(Article article, List<Token> clause) {
        return clause.stream()
                .skip(1)
                .map(t -> English.lemmas(article.folded(t)))
                .dropWhile(lemmas -> lemmas.contains("have"))
                .findFirst()
                .filter(lemmas -> lemmas.stream().anyMatch(LEADING::contains))
                .isPresent();
    }

    /// Whether some words are no more than what somebody is: a noun, and no verb that says anything but that.
    private static boolean isDescription(Article article, List<Token> words) {
        String first = article.folded(words.getFirst());
        if (first.equals("who")) {
            return leads(article, words);
        }
        boolean begins = isDetermined(article, words) || !English.isFunctionWord(first);
        return begins
                && words.getFirst().isWord()
                && words.stream().anyMatch(t -> English.isNoun(article.folded(t)))
                && IntStream.range(0, words.size()).noneMatch(k -> isVerb(article, words, k));
    }

    /// Whether a word makes a sentence; "a retired teacher" is somebody.
    private static boolean isVerb(Article article, List<Token> words, int k) {
        return isVerb(article.folded(words.get(k)))
                && !(k > 0 && isDetermined(article, words.subList(k - 1, k)));
    }

    /// Whether a word makes a sentence: "will", "was", "said"; but not "retired", which is what somebody may be.
    private static boolean isVerb(String word) {
        Set<String> tags = English.tags(word);
        return tags.contains("MD")
                || English.lemmas(word).stream().anyMatch(AUXILIARIES::contains)
                || (tags.contains("VBD") && !tags.contains("JJ"));
    }
}
