package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Words to compare quotations by: folded, without marks, and with the differences taken out that a
/// newspaper's style may make (spelling of two shores, stops in abbreviations, numbers in words or digits,
/// hyphens and blanks, [insertions in brackets]).
///
/// @param words folded
/// @param spans where each stands in the article
record Phrase(List<String> words, List<Span> spans) {

    /// Not the first letters of a word: who writes "[T]he bridge" heard "the bridge".
    private static final Pattern INSERTION = Pattern.compile("\\[[^\\]\\n]{0,80}\\](?!\\p{L})");

    private static final Pattern ELLIPSIS = Pattern.compile("\\.{3,}|…|\\. \\. \\.|[\\[(]…[\\])]");

    /// Signs before a sum, and how it is said.
    private static final Map<String, String> CURRENCIES =
            Map.of("€", "euro", "$", "dollar", "£", "pound");

    /// Letters by which two words are of one stem.
    private static final int STEM = 5;

    /// Words of a run in which a short phrase is looked for place by place; no sentence has more.
    private static final int LONGEST = 500;

    Phrase {
        words = List.copyOf(words);
        spans = List.copyOf(spans);
    }

    static Phrase of(Article article, Span span) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        List<Token> tokens = article.tokensIn(span);
        int next = 0;
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            String money = CURRENCIES.get(article.at(token));
            int sum = money == null ? 0 : Figures.length(article, tokens, next + 1);
            if (money != null && sum > 0) {
                List<Token> said = tokens.subList(next + 1, next + 1 + sum);
                words.addAll(List.of(Figures.value(article, said), money));
                spans.add(new Span(token.span().start(), said.getLast().span().end()));
                spans.add(said.getLast().span());
                next += sum + 1;
                continue;
            }
            int figures = Figures.length(article, tokens, next);
            List<Token> taken = tokens.subList(next, next + Math.max(1, figures));
            next += taken.size();
            if (!token.isMark() || article.at(token).equals("%")) {
                words.add(
                        figures > 0
                                ? Figures.value(article, taken)
                                : HouseStyle.word(article, token));
                spans.add(new Span(token.span().start(), taken.getLast().span().end()));
            }
        }
        return new Phrase(words, spans);
    }

    /// What is said in a quotation, without the words in it that name the speaker.
    static Phrase spoken(Article article, Span span) {
        return joined(cut(article, span, Incise.in(article, span)));
    }

    /// The pieces of a quotation that should stand word for word elsewhere: it is cut at ellipses, at
    /// insertions in brackets and at words that name the speaker.
    static List<Phrase> pieces(Article article, Span span) {
        String text = article.at(span);
        List<Span> cuts = new ArrayList<>(Incise.in(article, span));
        for (Pattern cut : List.of(INSERTION, ELLIPSIS)) {
            var matcher = cut.matcher(text);
            while (matcher.find()) {
                cuts.add(new Span(span.start() + matcher.start(), span.start() + matcher.end()));
            }
        }
        Collections.sort(cuts);
        return cut(article, span, cuts);
    }

    /// What stands between cuts.
    private static List<Phrase> cut(Article article, Span span, List<Span> cuts) {
        List<Phrase> pieces = new ArrayList<>();
        int from = span.start();
        for (Span cut : cuts) {
            if (cut.start() > from) {
                pieces.add(of(article, new Span(from, cut.start())));
            }
            from = Math.max(from, cut.end());
        }
        pieces.add(of(article, new Span(from, Math.max(from, span.end()))));
        pieces.removeIf(p -> p.words().isEmpty());
        return pieces;
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /// The words run together. By it two phrases are the same wherever they have a blank or a hyphen:
    /// co-operation, cooperation; long-term, long term; per cent, percent; [T]he, the.
    String letters() {
        return String.join("", words);
    }

    /// The words of four letters or more, each once.
    Stream<String> telling() {
        return words.stream().filter(w -> w.length() >= 4).distinct();
    }

    /// Whether a span reaches from the first of these words to the last.
    boolean isAllOf(Span span) {
        return !words.isEmpty()
                && span.covers(new Span(spans.getFirst().start(), spans.getLast().end()));
    }

    /// Where all the pieces stand in these words, one after another; a span from the first to the last,
    /// or none.
    Optional<Span> find(List<Phrase> pieces) {
        int from = 0;
        int first = -1;
        int last = -1;
        for (Phrase piece : pieces) {
            String letters = piece.letters();
            int at = from;
            while (at < words.size() && endOf(letters, at) < 0) {
                at++;
            }
            if (at == words.size()) {
                return Optional.empty();
            }
            first = first < 0 ? at : first;
            from = endOf(letters, at);
            last = from - 1;
        }
        return first < 0
                ? Optional.empty()
                : Optional.of(new Span(spans.get(first).start(), spans.get(last).end()));
    }

    /// The end of the words from one on that are just these letters when run together; -1 if none are.
    private int endOf(String letters, int first) {
        int at = 0;
        int word = first;
        while (at < letters.length()) {
            if (word == words.size() || !letters.startsWith(words.get(word), at)) {
                return -1;
            }
            at += words.get(word++).length();
        }
        return word;
    }

    /// The run of these words that is most like a short phrase; none if there are none.
    Optional<Span> nearest(Phrase phrase) {
        if (words.size() > LONGEST) {
            return Optional.empty();
        }
        Optional<Span> nearest = Optional.empty();
        double most = 0;
        int n = phrase.words.size();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + n + 2); to++) {
                double likeness =
                        phrase.likeness(
                                new Phrase(words.subList(from, to), spans.subList(from, to)));
                if (likeness > most) {
                    most = likeness;
                    nearest =
                            Optional.of(new Span(spans.get(from).start(), spans.get(to - 1).end()));
                }
            }
        }
        return nearest;
    }

    /// The words of several phrases, one after the other.
    static Phrase joined(List<Phrase> phrases) {
        return new Phrase(
                phrases.stream().flatMap(p -> p.words.stream()).toList(),
                phrases.stream().flatMap(p -> p.spans.stream()).toList());
    }

    /// How alike two wordings are, 0 to 1: the mean of shared words and shared runs of three letters
    /// (Dice), so that inflected and misspelt words count in part.
    double likeness(Phrase other) {
        return (dice(counts(words), counts(other.words))
                        + dice(counts(runs(words)), counts(runs(other.words))))
                / 2;
    }

    /// Whether a telling word of each begins alike: "no-limits", "limitless".
    boolean sharesStem(Phrase other) {
        return telling()
                .filter(w -> w.length() >= STEM)
                .anyMatch(w -> other.telling().anyMatch(o -> o.regionMatches(0, w, 0, STEM)));
    }

    /// The share of these words that the other has too.
    double shareIn(Phrase other) {
        Map<String, Integer> there = counts(other.words);
        long shared = words.stream().filter(there::containsKey).count();
        return words.isEmpty() ? 0 : (double) shared / words.size();
    }

    private static List<String> runs(List<String> words) {
        List<String> runs = new ArrayList<>();
        for (String word : words) {
            String edged = ' ' + word + ' ';
            for (int at = 0; at + 3 <= edged.length(); at++) {
                runs.add(edged.substring(at, at + 3));
            }
        }
        return runs;
    }

    private static Map<String, Integer> counts(List<String> items) {
        Map<String, Integer> counts = new HashMap<>();
        items.forEach(i -> counts.merge(i, 1, Integer::sum));
        return counts;
    }

    private static double dice(Map<String, Integer> a, Map<String, Integer> b) {
        int shared = 0;
        int all = 0;
        for (var entry : a.entrySet()) {
            shared += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
            all += entry.getValue();
        }
        for (int n : b.values()) {
            all += n;
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
