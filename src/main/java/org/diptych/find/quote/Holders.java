package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.find.English;
import org.diptych.find.Ranks;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Tells who in an article was last called something before a place of it: whose "the mayor" is. What every word of
/// it stands beside is looked up once, for an article may have thousands of quotations.
final class Holders {

    /// A full name that begins with no rank and no adjective.
    private record Full(Span span, String written) {}

    private final Article article;

    /// Where each word stands, by its index, folded.
    private final Map<String, List<Integer>> places = new HashMap<>();

    /// For each place of a word, whoever stands beside it or beside the last place before it that has somebody.
    private final Map<String, List<Optional<String>>> holders = new HashMap<>();

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
        return Folding.fold(article.at(article.tokens().get(token)));
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    /// The last full name before a place that stands beside what somebody is called: `Mayor Ann Lee`,
    /// `Ann Lee, the mayor`.
    Optional<String> holder(String description, int before) {
        String office = Folding.fold(lastWord(description));
        List<Integer> at = places.getOrDefault(office, List.of());
        int end = article.firstTokenFrom(before);
        int last = at.size() - 1;
        while (last >= 0 && at.get(last) >= end) {
            last--;
        }
        // Right before the quotation a name must end where that begins.
        while (last >= 0 && at.get(last) + 1 + Names.LONGEST > end) {
            Optional<String> name = beside(at.get(last), end);
            if (name.isPresent()) {
                return name;
            }
            last--;
        }
        return last < 0 ? Optional.empty() : known(office, at).get(last);
    }

    private List<Optional<String>> known(String office, List<Integer> at) {
        return holders.computeIfAbsent(
                office,
                _ -> {
                    List<Optional<String>> known = new ArrayList<>();
                    for (int k : at) {
                        Optional<String> before =
                                known.isEmpty() ? Optional.empty() : known.getLast();
                        known.add(beside(k, article.tokens().size()).or(() -> before));
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
