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
import org.diptych.find.stated.Amount;
import org.diptych.find.stated.Amounts;
import org.diptych.find.stated.Day;
import org.diptych.find.stated.Days;
import org.diptych.find.stated.Stated;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds what two articles on the same topic state of the same thing and differently, although no sentence
/// of theirs answers another: an amount of the same year, or among mostly the same words; and a weekday that
/// is not that of the date.
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

    /// Stems around both that make two numbers, each unknown to the other article, be of one thing without a year,
    /// and their share of the stems around the one that has fewer. On the 299 summaries of AggreFact (dev) it marks
    /// one, rightly; at 4 none.
    private static final int RETOLD = 3;

    private static final double MOST = 0.5;

    /// Words behind a number among which stands what it counts: 60 former miners.
    private static final int COUNTED_WITHIN = 2;

    /// What is not past, and so tells nothing of the day of an article.
    private static final Pattern TO_COME =
            Pattern.compile(
                    "(?i)\\b(?:will|would|by|until|due|plan\\w*|expect\\w*|schedul\\w*|target\\w*|next|expir\\w*)\\b");

    private static final Set<String> EMPTY =
            Set.of(
                    "that", "this", "with", "from", "have", "been", "were", "which", "their",
                    "about", "said");

    private final Both<List<Told>> told;

    /// The latest month that either article speaks of as past; without one no weekday is judged.
    private final Optional<LocalDate> latest;

    /// A statement in an article.
    ///
    /// @param around the stems of the words beside it
    /// @param counted the stem of the word behind a number without a measure: what there are so many of
    /// @param days those of its sentence
    /// @param isEarlier whether it is told to be of an earlier time
    private record Told(
            Stated stated, Set<String> around, String counted, List<Day> days, boolean isEarlier) {}

    /// So that of several statements as good as each other the same one is given every time: a record that
    /// holds an enum has another hash in every run.
    private static final Comparator<Told> IN_TEXT_ORDER =
            Comparator.comparing(t -> t.stated().span());

    private final Aligned pair;

    private Retold(Aligned pair) {
        this.pair = pair;
        told = pair.articles().map(Retold::told);
        latest =
                Stream.of(Side.values())
                        .flatMap(side -> latest(pair.on(side)).stream())
                        .max(LocalDate::compareTo);
    }

    static Stream<Contradiction> of(Aligned pair) {
        return pair.relation() == Relation.SAME_TOPIC
                        && pair.isOneLanguage()
                        && !OneThing.isOfTwoOccasions(pair)
                ? new Retold(pair).contradictions()
                : Stream.empty();
    }

    private Stream<Contradiction> contradictions() {
        Map<String, List<Told>> right = new HashMap<>();
        for (Told it : told.right()) {
            it.around().forEach(w -> right.computeIfAbsent(w, _ -> new ArrayList<>()).add(it));
        }
        return told.left().stream().flatMap(l -> against(l, right));
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
                        .filter(r -> OneThing.mayBe(pair, left.stated(), r.stated()))
                        .filter(r -> !OneThing.areWithTheRest(pair, left.stated(), r.stated()))
                        .limit(1)
                        .map(r ->
                                new Contradiction(
                                        left.stated().fact(),
                                        new Both<>(left.stated().span(), r.stated().span())));
    }

    private boolean areOfOneThing(Told left, Told right, long shared) {
        if (left.stated() instanceof Amount l && right.stated() instanceof Amount) {
            boolean measured = !l.measure().isEmpty();
            boolean ofYear = measured && !l.measure().equals("time");
            int fewer = Math.min(left.around().size(), right.around().size());
            return (ofYear && shared >= AMOUNT && areOfOneYear(left, right))
                    || ((measured || isSameCounted(left, right))
                            && shared >= RETOLD
                            && shared >= MOST * fewer
                            && left.isEarlier() == right.isEarlier()
                            && !isKnown(Side.RIGHT, left)
                            && !isKnown(Side.LEFT, right));
        }
        return shared >= EVENT && left.stated() instanceof Day && right.stated() instanceof Day;
    }

    /// Whether an article states a number of the other's too, wherever it does.
    private boolean isKnown(Side side, Told number) {
        return told.on(side).stream().anyMatch(t -> t.stated().agreesWith(number.stated()));
    }

    private static boolean areOfOneYear(Told left, Told right) {
        return left.days().stream()
                .filter(d -> d.year() != null)
                .anyMatch(d -> right.days().stream().anyMatch(d::agreesWith));
    }

    private static boolean isSameCounted(Told left, Told right) {
        return !left.counted().isEmpty() && left.counted().equals(right.counted());
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

    private static List<Told> told(Article article) {
        List<Told> told = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Day> days = Days.in(article, sentence.span());
            for (Amount amount : Amounts.in(article, sentence.span(), days)) {
                told.add(
                        new Told(
                                amount,
                                around(article, sentence, amount.span()),
                                counted(article, sentence, amount),
                                days,
                                Echoed.isEarlier(article, amount.span())));
            }
            for (Day day : days) {
                if (day.weekday() != null || day.day() != null) {
                    Set<String> around = around(article, sentence, day.span());
                    told.add(new Told(day, around, "", days, false));
                }
            }
        }
        return told;
    }

    /// The stem of the word behind a number; empty if it is measured, or nothing tells what it counts.
    private static String counted(Article article, Sentence sentence, Amount amount) {
        if (!amount.measure().isEmpty()) {
            return "";
        }
        int end = Math.max(amount.span().end(), sentence.span().end());
        return words(article, new Span(amount.span().end(), end)).stream()
                .limit(COUNTED_WITHIN)
                .flatMap(t -> stem(article, t).stream())
                .findFirst()
                .orElse("");
    }

    /// The stem of a word that tells something.
    private static Optional<String> stem(Article article, Token word) {
        return Optional.of(article.folded(word).replaceFirst("'s?$", ""))
                .filter(w -> w.length() >= SHORTEST && !EMPTY.contains(w))
                .map(w -> w.substring(0, Math.min(STEM, w.length())));
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
                .flatMap(t -> stem(article, t).stream())
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
