package org.diptych.find.conflict;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.calendar.Publication;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what two articles on the same topic state of the same thing and differently, although no sentence
/// of theirs answers another: a measured amount of the same year, and a weekday that is not that of the
/// date, where the words around them are the same.
final class Retold {

    /// Letters by which words are taken for the same: reached, reaching.
    private static final int STEM = 5;

    private static final int SHORTEST = 4;

    /// Words on either side of a statement that tell what it is about.
    private static final int AROUND = 8;

    /// Stems around both that make them speak of one thing, beside the year that they share.
    private static final int AMOUNT = 2;

    /// … and without a year.
    private static final int EVENT = 3;

    /// What is not past, and so tells nothing of the day of an article.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i)\\b(?:will|would|by|until|due|plan\\w*|expect\\w*|schedul\\w*|target\\w*|next|expir\\w*)\\b");

    private static final Set<String> EMPTY =
            Set.of(
                    "that", "this", "with", "from", "have", "been", "were", "which", "their",
                    "about", "said");

    private final Aligned pair;

    /// The latest month that either article speaks of as past; without one no weekday is judged.
    private final Optional<LocalDate> latest;

    private record Told(Stated stated, Set<String> around, List<Day> days) {}

    /// So that of several statements as good as each other the same one is given every time: a record that
    /// holds an enum has another hash in every run.
    private static final Comparator<Told> IN_TEXT_ORDER =
            Comparator.comparing(t -> t.stated().span());

    private Retold(Aligned pair) {
        this.pair = pair;
        latest =
                Stream.of(Side.values())
                        .flatMap(side -> latest(pair.on(side)).stream())
                        .max(LocalDate::compareTo);
    }

    static Stream<Contradiction> of(Aligned pair) {
        if (pair.relation() != Relation.SAME_TOPIC || !pair.isOneLanguage()) {
            return Stream.empty();
        }
        Retold retold = new Retold(pair);
        List<Told> left = retold.told(Side.LEFT);
        Map<String, List<Told>> right = new HashMap<>();
        for (Told told : retold.told(Side.RIGHT)) {
            told.around().forEach(w -> right.computeIfAbsent(w, _ -> new ArrayList<>()).add(told));
        }
        return left.stream().flatMap(l -> retold.against(l, right));
    }

    private Stream<Contradiction> against(Told left, Map<String, List<Told>> right) {
        Map<Told, Long> shared =
                left.around().stream()
                        .flatMap(w -> right.getOrDefault(w, List.of()).stream())
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Told> alike =
                shared.entrySet().stream()
                        .filter(e -> areOfOneThing(left, e.getKey(), e.getValue()))
                        .map(Map.Entry::getKey)
                        .sorted(IN_TEXT_ORDER)
                        .toList();
        boolean agrees = alike.stream().anyMatch(r -> agree(left.stated(), r.stated()));
        return agrees
                ? Stream.empty()
                : alike.stream()
                        .filter(r -> exclude(left.stated(), r.stated()))
                        .limit(1)
                        .map(r ->
                                new Contradiction(
                                        left.stated().fact(),
                                        new Both<>(left.stated().span(), r.stated().span())));
    }

    private static boolean areOfOneThing(Told left, Told right, long shared) {
        if (left.stated() instanceof Amount && right.stated() instanceof Amount) {
            return shared >= AMOUNT
                    && left.days().stream()
                            .filter(d -> d.year() != null)
                            .anyMatch(d -> right.days().stream().anyMatch(d::agreesWith));
        }
        return shared >= EVENT && left.stated() instanceof Day && right.stated() instanceof Day;
    }

    private boolean agree(Stated left, Stated right) {
        return (left instanceof Day l && right instanceof Day r)
                ? isOf(l, r).orElse(false) || isOf(r, l).orElse(false)
                : left.agreesWith(right);
    }

    private boolean exclude(Stated left, Stated right) {
        return (left instanceof Day l && right instanceof Day r)
                ? !isOf(l, r).orElse(true) || !isOf(r, l).orElse(true)
                : left.excludes(right);
    }

    /// Whether a weekday is that of a date; empty if that can't be told.
    private Optional<Boolean> isOf(Day weekday, Day date) {
        Integer given = weekday.weekday();
        if (given == null || weekday.day() != null || date.weekday() != null) {
            return Optional.empty();
        }
        return real(date).map(day -> day.getDayOfWeek().getValue() == given);
    }

    /// The first such day that the articles can be of.
    private Optional<LocalDate> real(Day date) {
        Integer month = date.month();
        Integer day = date.day();
        if (month == null || day == null) {
            return Optional.empty();
        }
        try {
            if (date.year() != null) {
                return Optional.of(LocalDate.of(date.year(), month, day));
            }
            return latest.map(l -> {
                LocalDate that = LocalDate.of(l.getYear(), month, day);
                return that.isBefore(l) ? that.plusYears(1) : that;
            });
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private List<Told> told(Side side) {
        Article article = pair.on(side);
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Day> days = Days.in(article, sentence.span());
            for (Amount amount : Amounts.in(article, sentence.span(), days)) {
                if (!amount.measure().isEmpty() && !amount.measure().equals("time")) {
                    told.add(new Told(amount, around(article, sentence, amount.span()), days));
                }
            }
            for (Day day : days) {
                if (day.weekday() != null || day.day() != null) {
                    told.add(new Told(day, around(article, sentence, day.span()), days));
                }
            }
        }
        return told;
    }

    /// The stems of the telling words beside a statement in its sentence.
    private static Set<String> around(Article article, Sentence sentence, Span span) {
        List<Token> ahead =
                words(
                        article,
                        new Span(
                                sentence.span().start(),
                                Math.max(sentence.span().start(), span.start())));
        List<Token> behind =
                words(article, new Span(span.end(), Math.max(span.end(), sentence.span().end())));
        return Stream.concat(
                        ahead.subList(Math.max(0, ahead.size() - AROUND), ahead.size()).stream(),
                        behind.stream().limit(AROUND))
                .map(t -> Folding.fold(article.at(t)).replaceFirst("'s?$", ""))
                .filter(w -> w.length() >= SHORTEST && !EMPTY.contains(w))
                .map(w -> w.substring(0, Math.min(STEM, w.length())))
                .collect(Collectors.toSet());
    }

    private static List<Token> words(Article article, Span span) {
        return article.tokensIn(span).stream().filter(Token::isWord).toList();
    }

    /// The article's day, or the latest month and year that it tells of as past.
    private static Optional<LocalDate> latest(Article article) {
        return Publication.of(article)
                .or(() ->
                        article.sentences().stream()
                                .filter(s -> !TO_COME.matcher(article.at(s.span())).find())
                                .flatMap(s -> Days.in(article, s.span()).stream())
                                .flatMap(d -> first(d).stream())
                                .max(LocalDate::compareTo));
    }

    private static Optional<LocalDate> first(Day day) {
        Integer year = day.year();
        Integer month = day.month();
        return year == null
                ? Optional.empty()
                : Optional.of(LocalDate.of(year, month == null ? 1 : month, 1));
    }
}
