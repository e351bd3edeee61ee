package org.diptych.find.conflict;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.names.Spelling;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// Finds one person under two names that have their first or their last word in common, in sentences that answer each
/// other: the mayor Rui Fontão, and Nuno Fontão, the mayor. Neither article knows the other's; else it would be two of a
/// family, or two of one first name.
final class Namesakes {

    /// Tokens beside a name among which stands who it is.
    private static final int NEAR = 8;

    /// Behind the plural of whoever owns something.
    private static final Set<String> APOSTROPHES = Set.of("'", "’");

    /// Letters of the shortest word that is no initial.
    private static final int SHORTEST = 3;

    /// First names that are short for one another though they don't begin alike.
    private static final List<Set<String>> SHORT =
            Stream.of(
                            "william bill billy will",
                            "robert bob bobby rob",
                            "richard dick rick",
                            "edward ted ned ed theodore",
                            "margaret peggy meg maggie",
                            "henry harry hank harold",
                            "james jim jimmy",
                            "john jack johnny",
                            "charles chuck",
                            "mary polly molly",
                            "elizabeth betty liz beth lizzie",
                            "anthony tony",
                            "ann nancy",
                            "alexander sasha alec xander",
                            "jose pepe",
                            "francisco paco pancho",
                            "joseph joe",
                            "evgeny zhenya eugene")
                    .map(line -> Set.of(line.split(" ")))
                    .toList();

    private final Aligned pair;
    private final Roll roll;

    private Namesakes(Aligned pair, Roll roll) {
        this.pair = pair;
        this.roll = roll;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        Namesakes namesakes = new Namesakes(pair, roll);
        // In two versions a name may have been translated, or spelt after another script.
        return pair.relation() == Relation.SAME_TOPIC
                ? Matching.inEnglish(pair).flatMap(namesakes::in).distinct()
                : Stream.empty();
    }

    private Stream<Contradiction> in(Matching matching) {
        List<Naming> left = lonely(matching, Side.LEFT);
        List<Naming> right = lonely(matching, Side.RIGHT);
        List<Both<Naming>> alike =
                left.stream()
                        .flatMap(l -> right.stream().map(r -> new Both<>(l, r)))
                        .filter(this::areAlikeInPart)
                        .toList();
        return alike.size() == 1
                ? alike.stream()
                        .filter(this::areOne)
                        .map(b -> new Contradiction(Fact.NAME, fullest(b).map(Naming::span)))
                : Stream.empty();
    }

    /// Whom a side names in these sentences and the other article does not know.
    private List<Naming> lonely(Matching matching, Side side) {
        return roll.in(side, pair.reach(matching.link(), side)).stream()
                .filter(n -> !n.place())
                .filter(n ->
                        roll.bearer(side, n).filter(b -> b.on(side.other()).isEmpty()).isPresent())
                .toList();
    }

    private Both<Naming> fullest(Both<Naming> names) {
        return new Both<>(fullest(Side.LEFT, names.left()), fullest(Side.RIGHT, names.right()));
    }

    /// The name of most words that somebody is given in an article.
    private Naming fullest(Side side, Naming naming) {
        return roll.bearer(side, naming).map(b -> b.on(side)).stream()
                .flatMap(List::stream)
                .filter(n -> n.words().size() > naming.words().size())
                .max(Comparator.comparingInt(n -> n.words().size()))
                .orElse(naming);
    }

    private boolean areAlikeInPart(Both<Naming> names) {
        Both<Naming> full = fullest(names);
        List<String> left = full.left().words();
        List<String> right = full.right().words();
        if (left.size() < 2 || right.size() < 2) {
            return false;
        }
        boolean first = areSame(left.getFirst(), right.getFirst());
        boolean last = areSame(left.getLast(), right.getLast());
        return first != last
                && isName(first ? left.getFirst() : left.getLast())
                && (first
                        ? areTwoSurnames(left.getLast(), right.getLast())
                        : areTwoFirstNames(left.getFirst(), right.getFirst()));
    }

    private static boolean areSame(String one, String other) {
        return Spelling.plain(one).equals(Spelling.plain(other));
    }

    /// Whether a word is a name and nothing else: no bank, no stadium.
    private static boolean isName(String word) {
        return word.length() >= SHORTEST
                && Character.isUpperCase(word.codePointAt(0))
                && English.tags(Folding.fold(word)).isEmpty();
    }

    private static boolean areTwoSurnames(String one, String other) {
        return areWritten(one, other)
                && Spelling.areOthers(one, other)
                && !Spelling.isShortening(one, other)
                && !beginsWith(one, other)
                && !beginsWith(other, one);
    }

    /// Those who are married may go by two surnames, of which one has both.
    private static boolean beginsWith(String one, String other) {
        return Spelling.plain(one).startsWith(Spelling.plain(other));
    }

    private static boolean areTwoFirstNames(String one, String other) {
        String a = Spelling.plain(one);
        String b = Spelling.plain(other);
        return areWritten(one, other)
                && isFirstName(one)
                && isFirstName(other)
                && (Spelling.areShortAndOther(one, other) || !PlaceSlots.isSpelling(one, other))
                && SHORT.stream().noneMatch(line -> line.contains(a) && line.contains(b));
    }

    /// Whether a word may be a first name, and no title.
    private static boolean isFirstName(String word) {
        return English.tags(word).contains("NNP") || isName(word);
    }

    private static boolean areWritten(String one, String other) {
        return Stream.of(one, other)
                .allMatch(w ->
                        w.length() >= SHORTEST
                                && Character.isUpperCase(w.codePointAt(0))
                                && !w.equals(w.toUpperCase(Locale.ROOT)));
    }

    private boolean areOne(Both<Naming> names) {
        return !Collections.disjoint(
                whoItIs(Side.LEFT, names.left()), whoItIs(Side.RIGHT, names.right()));
    }

    /// The nouns beside a name that tell who it is: the mayor, Rui Fontão; Des Moran, an officer of the union.
    private Set<String> whoItIs(Side side, Naming naming) {
        Article article = pair.on(side);
        Around around = Around.of(article, naming.span());
        Set<String> nouns = new HashSet<>();
        List<Token> ahead = around.ahead();
        boolean comma = !ahead.isEmpty() && article.at(ahead.getFirst()).equals(",");
        Stream<Token> before =
                ahead.stream()
                        .skip(comma ? 1 : 0)
                        .limit(NEAR)
                        .takeWhile(t ->
                                t.isWord()
                                        && (comma ? !isArticle(article, t) : isPlain(article, t)));
        before.forEach(t -> nouns.addAll(noun(article, t)));
        List<Token> behind = around.behind();
        if (!behind.isEmpty() && article.at(behind.getFirst()).equals(",")) {
            behind.stream()
                    .skip(1)
                    .limit(NEAR)
                    .takeWhile(t -> t.isWord() || APOSTROPHES.contains(article.at(t)))
                    .filter(_ -> isApposition(article, behind))
                    .forEach(t -> nouns.addAll(noun(article, t)));
        }
        return nouns;
    }

    /// Whether what stands behind a name and its comma tells who it is, and not what is done: "the mayor", no "who lives".
    private static boolean isApposition(Article article, List<Token> behind) {
        Optional<String> first = behind.stream().skip(1).findFirst().map(article::at);
        return first.filter(w ->
                        English.ARTICLES.contains(w)
                                || (!English.isFunctionWord(w) && !noun(w).isEmpty()))
                .isPresent();
    }

    private static boolean isArticle(Article article, Token token) {
        return English.ARTICLES.contains(article.folded(token));
    }

    private static boolean isPlain(Article article, Token token) {
        return !English.isFunctionWord(article.folded(token));
    }

    private static Set<String> noun(Article article, Token token) {
        return noun(article.folded(token));
    }

    private static Set<String> noun(String word) {
        String plain = word.replaceFirst("['’]s?$", "");
        return English.isNoun(plain) ? English.lemmas(plain) : Set.of();
    }
}
