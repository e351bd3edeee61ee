package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
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

/// Tells who in an article was last called something before a place of it: whose "the mayor" is. What every word of
/// it stands beside is looked up once, for an article may have thousands of quotations.
final class Holders {

    /// What somebody begins with of whom nothing was told yet.
    private static final Set<String> INDEFINITE = Set.of("a", "an", "one", "another");

    /// What somebody is called.
    ///
    /// @param office its last word, folded
    /// @param words all of it, folded
    private record Post(String office, String words) {

        private static final Set<String> OTHERS =
                Set.of("vice", "deputy", "former", "acting", "assistant", "then");

        static Post of(String description) {
            return new Post(Folding.fold(lastWord(description)), Folding.fold(description));
        }

        /// Whether it is another's post that a word before the office tells of: "the president" is not the vice
        /// president.
        boolean isOther(String before) {
            return OTHERS.contains(before) && !words.contains(before);
        }
    }

    /// Who was last named beside a post, and whether somebody else was before.
    private record Held(Optional<String> last, boolean areSeveral) {

        static final Held NOBODY = new Held(Optional.empty(), false);

        Held or(Optional<String> name) {
            return name.map(n ->
                            new Held(
                                    name,
                                    areSeveral || last.filter(l -> Apart.differ(l, n)).isPresent()))
                    .orElse(this);
        }
    }

    /// A full name that begins with no rank and no adjective.
    private record Full(Span span, String written) {}

    private final Article article;

    /// Where each word stands, by its index, folded.
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// Where each post is named.
    private final Map<Post, List<Integer>> postPlaces = new HashMap<>();

    /// For each place of a post, who holds it as far as is known there.
    private final Map<Post, List<Held>> holders = new HashMap<>();

    /// Every name, in reading order.
    private final List<Span> names;

    /// The full names that may be a namesake's, by their last word.
    private final Map<String, List<Full>> namesakes = new HashMap<>();

    Holders(Article article) {
        this.article = article;
        for (int k = 0; k < article.tokens().size(); k++) {
            places.computeIfAbsent(folded(k), _ -> new ArrayList<>()).add(k);
        }
        names = Names.in(article, article.tokens());
        for (Span name : names) {
            full(name)
                    .ifPresent(f ->
                            namesakes
                                    .computeIfAbsent(lastWord(f.written()), _ -> new ArrayList<>())
                                    .add(f));
        }
    }

    private String folded(int token) {
        return article.folded(article.tokens().get(token));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// The full name before a place that stands beside what somebody is called: `Mayor Ann Lee`, `Ann Lee, the mayor`;
    /// none if there are two of that post, or the post is told apart from others of its name.
    Optional<String> holder(String description, int before) {
        if (description.contains(" of ") || isIndefinite(description)) {
            return Optional.empty();
        }
        Post post = Post.of(description);
        List<Integer> at = placesOf(post);
        int end = article.firstTokenFrom(before);
        int next = 0;
        // Right before the quotation a name must end where that begins.
        while (next < at.size() && at.get(next) + 1 + Names.LONGEST <= end) {
            next++;
        }
        Held held = next == 0 ? Held.NOBODY : known(post, at).get(next - 1);
        while (next < at.size() && at.get(next) < end) {
            held = held.or(beside(at.get(next), end));
            next++;
        }
        return held.areSeveral() ? Optional.empty() : held.last();
    }

    private static boolean isIndefinite(String description) {
        int blank = description.indexOf(' ');
        return blank > 0 && INDEFINITE.contains(Folding.fold(description.substring(0, blank)));
    }

    private List<Integer> placesOf(Post post) {
        return postPlaces.computeIfAbsent(
                post,
                p ->
                        places.getOrDefault(p.office(), List.of()).stream()
                                .filter(k -> k == 0 || !p.isOther(folded(k - 1)))
                                .toList());
    }

    private List<Held> known(Post post, List<Integer> at) {
        return holders.computeIfAbsent(
                post,
                _ -> {
                    List<Held> known = new ArrayList<>();
                    for (int k : at) {
                        Held before = known.isEmpty() ? Held.NOBODY : known.getLast();
                        known.add(before.or(beside(k, article.tokens().size())));
                    }
                    return known;
                });
    }

    /// The full name right behind a word, or right before it.
    private Optional<String> beside(int word, int end) {
        List<Token> tokens = article.tokens();
        List<Token> behind = tokens.subList(word + 1, Math.min(end, word + 1 + Names.LONGEST));
        List<Token> ahead = tokens.subList(Math.max(0, word - Names.LONGEST), word);
        return behind(behind).or(() -> ahead(ahead));
    }

    private Optional<String> behind(List<Token> tokens) {
        return Names.in(article, tokens).stream()
                .findFirst()
                .filter(name -> name.start() - tokens.getFirst().span().start() <= 2)
                .map(name -> Names.written(article, name))
                .filter(Names::isFull);
    }

    /// Before a word a comma and an article may stand between.
    private Optional<String> ahead(List<Token> tokens) {
        List<Span> found = Names.in(article, tokens);
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(found.getLast())
                        .filter(name -> tokens.getLast().span().end() - name.end() <= 6)
                        .map(name -> Names.written(article, name))
                        .filter(Names::isFull);
    }

    /// The last full name before a place that ends in what is a rank elsewhere: for "King", `Stephen King`,
    /// but not `Norwegian King`.
    Optional<String> namesake(String words, int before) {
        String end = " " + words;
        Optional<String> cut = cut(before).map(Full::written).filter(name -> name.endsWith(end));
        if (cut.isPresent()) {
            return cut;
        }
        List<Full> alike = namesakes.getOrDefault(lastWord(words), List.of());
        for (Full name : alike.reversed()) {
            if (name.span().end() <= before && name.written().endsWith(end)) {
                return Optional.of(name.written());
            }
        }
        return Optional.empty();
    }

    /// What stands before a place of a full name that goes on behind it.
    private Optional<Full> cut(int before) {
        int next =
                Collections.binarySearch(
                        names, new Span(before, before), Comparator.comparingInt(Span::start));
        int name = (next >= 0 ? next : -next - 1) - 1;
        return name < 0 || names.get(name).end() <= before
                ? Optional.empty()
                : Names.in(article, article.tokensIn(new Span(names.get(name).start(), before)))
                        .stream()
                        .findFirst()
                        .flatMap(this::full);
    }

    private Optional<Full> full(Span name) {
        String written = Names.written(article, name);
        return Optional.of(new Full(name, written))
                .filter(_ -> Names.isFull(written))
                .filter(_ -> !isAdjectiveOrRank(written.substring(0, written.indexOf(' '))));
    }

    private static boolean isAdjectiveOrRank(String word) {
        return Ranks.isOne(word) || English.tags(word).contains("JJ");
    }
}
