package org.diptych.find.stated;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Romance;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Lines;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;

/// Finds words of the closed classes that `terms.txt` lists, and what other languages have for them.
public final class Terms {

    /// Words of the longest form ("south korean").
    private static final int LONGEST = 3;

    private static final Pattern POSSESSIVE = Pattern.compile("(?:'s|(?<=s)')$");

    private static final Terms ENGLISH = new Terms(entries(Lines.of(Terms.class, "terms.txt")));

    private static final Terms NONE = new Terms(Map.of());

    /// What stands for a tilde behind a stem.
    private static final Map<String, List<String>> ENDINGS =
            Map.of(
                    "fr", List.of("", "e", "s", "es"),
                    "de", List.of("", "e", "er", "en", "es", "em"),
                    "es", List.of("o", "a", "os", "as"));

    /// Made when the first text in its language is read.
    private static final Map<String, Terms> FOREIGN = new ConcurrentHashMap<>();

    /// How a form must be written to count.
    private enum Letters {
        ANY,
        CAPITAL,
        SMALL
    }

    private record Entry(Term.Sense sense, Letters letters) {

        boolean isWritten(boolean capital) {
            return letters == Letters.ANY || (letters == Letters.CAPITAL) == capital;
        }
    }

    private final Map<String, List<Entry>> entries;

    private Terms(Map<String, List<Entry>> entries) {
        this.entries = entries;
    }

    /// The words of English.
    public static Terms english() {
        return ENGLISH;
    }

    /// Those of the language of an article.
    public static Terms of(Article article) {
        return article.isIn("en") || article.isIn("und")
                ? ENGLISH
                : ENDINGS.containsKey(article.language())
                        ? FOREIGN.computeIfAbsent(article.language(), Terms::foreign)
                        : NONE;
    }

    /// The terms in a span, in reading order, longest first; none overlap.
    public List<Term> in(Article article, Span span) {
        List<Token> words = article.tokensIn(span).stream().filter(t -> !t.isMark()).toList();
        List<Term> terms = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int taken = 0;
            for (int n = Math.min(LONGEST, words.size() - at); n > 0 && taken == 0; n--) {
                Span here =
                        new Span(words.get(at).span().start(), words.get(at + n - 1).span().end());
                List<Term.Sense> senses = senses(article.at(here));
                if (!senses.isEmpty() && !article.text().startsWith("$", here.end())) {
                    terms.add(new Term(here, senses));
                    taken = n;
                }
            }
            at += Math.max(1, taken);
        }
        return terms;
    }

    /// Whether these words together are a term.
    public boolean knows(List<String> words) {
        return !senses(String.join(" ", words)).isEmpty();
    }

    /// Whether two words can't both be right in one place.
    public boolean areExclusive(String one, String other) {
        Span nowhere = new Span(0, 0);
        return !senses(one).isEmpty()
                && !senses(other).isEmpty()
                && new Term(nowhere, senses(one)).excludes(new Term(nowhere, senses(other)));
    }

    private List<Term.Sense> senses(String words) {
        boolean capital = Character.isUpperCase(Romance.unelided(words).codePointAt(0));
        boolean shouted = words.equals("us");
        return entries.getOrDefault(form(words), List.of()).stream()
                .filter(e -> e.isWritten(capital) && !(shouted && e.letters() == Letters.CAPITAL))
                .map(Entry::sense)
                .toList();
    }

    /// Words joined by blanks, without the marks between them; words further apart make no form.
    private static String form(String words) {
        String folded = Romance.unelided(POSSESSIVE.matcher(Folding.fold(words)).replaceFirst(""));
        return folded.indexOf(',') >= 0
                ? folded
                : Tokenizer.tokens(folded).stream()
                        .filter(t -> !t.isMark())
                        .map(t -> t.span().in(folded))
                        .collect(Collectors.joining(" "));
    }

    /// Words of another language have the senses of the English ones for which they stand; countries by their codes.
    private static Terms foreign(String language) {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : Lines.of(Terms.class, "terms_" + language + ".txt")) {
            String[] halves = line.split(": ", 2);
            List<Entry> senses = ENGLISH.entries.get(form(halves[0]));
            if (senses == null) {
                throw new IllegalStateException("no English term " + halves[0]);
            }
            List<Entry> small =
                    senses.stream().map(e -> new Entry(e.sense(), Letters.ANY)).toList();
            for (String word : halves[1].split(",", -1)) {
                String stem = word.strip().replace("~", "");
                List<String> endings =
                        word.endsWith("~")
                                ? ENDINGS.getOrDefault(language, List.of())
                                : List.of("");
                endings.forEach(e -> put(entries, stem + e, small));
            }
        }
        for (String code : ULocale.getISOCountries()) {
            ULocale country = new ULocale("und", code);
            List<Entry> senses =
                    ENGLISH.entries.getOrDefault(
                            form(country.getDisplayCountry(ULocale.ENGLISH)), List.of());
            put(entries, country.getDisplayCountry(new ULocale(language)), senses);
        }
        return new Terms(entries);
    }

    private static void put(Map<String, List<Entry>> entries, String form, List<Entry> senses) {
        List<Entry> all = entries.computeIfAbsent(form(form), _ -> new ArrayList<>());
        senses.stream().filter(e -> !all.contains(e)).forEach(all::add);
    }

    private static Map<String, List<Entry>> entries(List<String> lines) {
        Map<String, List<Entry>> entries = new HashMap<>();
        String[] section = {};
        int number = 0;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']')).split(" ", -1);
                number = i;
            } else {
                boolean pairs = section[1].equals("pairs");
                Letters letters =
                        List.of(section).contains("capitals")
                                ? Letters.CAPITAL
                                : List.of(section).contains("small") ? Letters.SMALL : Letters.ANY;
                boolean listed = !List.of(section).contains("unlisted");
                Fact fact = Fact.valueOf(section[0].toUpperCase(Locale.ROOT));
                String group = section[0] + (pairs ? i : number);
                for (String thing : line.split(" / ", -1)) {
                    String key = thing.split(",", -1)[0].strip();
                    for (String form : thing.split(",", -1)) {
                        entries.computeIfAbsent(form(form), _ -> new ArrayList<>())
                                .add(new Entry(new Term.Sense(fact, group, key, listed), letters));
                    }
                }
            }
        }
        return entries;
    }
}
