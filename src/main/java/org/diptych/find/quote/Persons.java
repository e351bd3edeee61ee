package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.find.Ranks;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The people whom an article names, and which of its other names are no people's: places, firms, parties.
final class Persons {

    /// A name behind one of these is a place's, or of one who is not told of.
    private static final Set<String> WHERE =
            Set.of(
                    "in", "near", "from", "at", "off", "outside", "inside", "beside", "behind",
                    "around", "through", "across", "into", "onto", "beyond", "along", "past", "on",
                    "via", "within", "towards", "toward");

    /// … or of one whom something is done to.
    private static final Set<String> TO_WHOM =
            Set.of("of", "to", "by", "with", "for", "about", "against", "without", "like", "than");

    private final Article article;
    private final Sayers sayers;

    /// The full name that ends in a surname, folded; the surname alone if it is several people's.
    private final Map<String, String> bySurname = new HashMap<>();

    /// Words that stand as a name of one word somewhere.
    private final Set<String> alone = new HashSet<>();

    Persons(Article article) {
        this.article = article;
        sayers = new Sayers(article);
        article.sentences().stream()
                .flatMap(s -> Names.in(article, article.tokensIn(s.span())).stream())
                .map(span -> Names.written(article, span))
                .forEach(this::enter);
    }

    private void enter(String name) {
        if (Names.isFull(name)) {
            bySurname.merge(surname(name), name, Persons::either);
        } else {
            alone.add(surname(name));
        }
    }

    /// One name of two that end in one surname: the fuller one of one person, Captain Ann Lee and Ann Lee.
    private static String either(String known, String name) {
        return known.endsWith(" " + name) || known.equals(name)
                ? known
                : name.endsWith(" " + known) ? name : name.substring(name.lastIndexOf(' ') + 1);
    }

    /// The last word of a name, folded.
    static String surname(String name) {
        return Folding.fold(name.substring(name.lastIndexOf(' ') + 1));
    }

    /// The name of whoever a span names, in full if the article has that anywhere; none for a single word that no
    /// full name ends in.
    Optional<String> named(Span span) {
        String name = Names.written(article, span);
        return Names.isFull(name)
                ? Optional.of(name)
                : Optional.ofNullable(bySurname.get(surname(name)));
    }

    /// The names among some tokens that may be of whom a sentence tells, in order.
    List<Span> told(List<Token> tokens) {
        return sayers.bearers(tokens).stream()
                .filter(n -> !isEnglish() || (isPerson(tokens, n) && !isLed(tokens, n, TO_WHOM)))
                .toList();
    }

    /// Everybody who is named in a span, each once; neither places nor firms.
    List<String> in(Span span) {
        List<String> people = new ArrayList<>();
        named(article.tokensIn(span)).stream()
                .flatMap(name -> named(name).stream())
                .filter(name -> isNew(people, name))
                .forEach(people::add);
        return List.copyOf(people);
    }

    /// The names of people among some tokens, whatever is told of them.
    List<Span> named(List<Token> tokens) {
        return sayers.bearers(tokens).stream()
                .filter(n -> !isEnglish() || isPerson(tokens, n))
                .filter(n -> named(n).isPresent())
                .toList();
    }

    /// The same, but those that only tell whose something is: "the port of Ann Lee".
    List<Span> done(List<Token> tokens) {
        return named(tokens).stream().filter(n -> !before(tokens, n).equals("of")).toList();
    }

    private static boolean isNew(List<String> people, String name) {
        return people.stream().noneMatch(p -> surname(p).equals(surname(name)));
    }

    private boolean isEnglish() {
        return article.isIn("en") || article.isIn("und");
    }

    private boolean isPerson(List<Token> tokens, Span name) {
        String written = Names.written(article, name);
        int end = name.end();
        boolean isOwner =
                end < article.text().length() && "'’".indexOf(article.text().charAt(end)) >= 0;
        return !isOwner
                && !isFirm(written)
                && !isLed(tokens, name, WHERE)
                && (!before(tokens, name).equals("the") || Ranks.isOne(written.split(" ", -1)[0]));
    }

    /// Whether the article calls it by its first word, which is no given name: Calder Lines is "Calder" elsewhere, where
    /// Ann Lee is "Lee".
    private boolean isFirm(String name) {
        String last = surname(name);
        String first = name.split(" ", -1)[0];
        if (!Names.isFull(name)
                || alone.contains(last)
                || Ranks.isOne(first)
                || English.tags(first).contains("NNP")) {
            return false;
        }
        boolean isShort = alone.contains(Folding.fold(first));
        return isShort && English.isNoun(last);
    }

    private boolean isLed(List<Token> tokens, Span name, Set<String> words) {
        return words.contains(before(tokens, name));
    }

    /// The word right before a name.
    private String before(List<Token> tokens, Span name) {
        return tokens.stream()
                .takeWhile(t -> t.span().start() < name.start())
                .reduce((_, nearer) -> nearer)
                .map(article::folded)
                .orElse("");
    }
}
