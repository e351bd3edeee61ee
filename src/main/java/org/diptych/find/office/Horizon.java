package org.diptych.find.office;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.calendar.WrittenDate;
import org.diptych.find.calendar.WrittenDates;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// The day before which an article that gives no date of its own can't have been written: nobody knows
/// who will hold an office, or what will happen on a day to come.
///
/// @param day the earliest day
/// @param known the words that show it
record Horizon(LocalDate day, String known) {

    /// A feast of a fixed day, told as this week's news.
    ///
    /// @param name with the words that make sure of it, both within one sentence
    private record Feast(Pattern name, Pattern with, MonthDay day) {}

    /// The feasts whose day their name settles, given where they are kept.
    private static final List<Feast> FEASTS =
            List.of(
                    new Feast(
                            Pattern.compile("\\bVictory Day\\b"),
                            Pattern.compile("\\b(?:Moscow|Russian?s?|Red Square|Kremlin)\\b"),
                            MonthDay.of(5, 9)),
                    new Feast(
                            Pattern.compile("\\bBastille Day\\b"),
                            Pattern.compile("\\b(?:Paris|France|French)\\b"),
                            MonthDay.of(7, 14)),
                    new Feast(
                            Pattern.compile("\\bChristmas Day\\b"),
                            Pattern.compile(""),
                            MonthDay.of(12, 25)),
                    new Feast(
                            Pattern.compile("\\bNew Year's Day\\b"),
                            Pattern.compile(""),
                            MonthDay.of(1, 1)));

    /// A day of this week: `Thursday's`, `on Thursday`.
    private static final Pattern THIS_WEEK =
            Pattern.compile("\\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:['’]s)?)\\b");

    /// What is still to come, or past for good.
    private static final Pattern OTHER_TIMES =
            Pattern.compile(
                    "(?i)\\b(?:will|would|shall|may|might|could|due|until|by|before|ahead of|upcoming|plan\\w*"
                            + "|expect\\w*|schedul\\w*|set to|next|expir\\w*|deadline|forecast\\w*|target\\w*"
                            + "|propos\\w*|invit\\w*|last year|ago|previous|preparations?)\\b");

    /// The latest day that the article is known to follow; empty if it shows none.
    static Optional<Horizon> of(Article article, List<Mention> mentions, Offices offices) {
        Optional<Horizon> told =
                Stream.concat(dates(article), mentions.stream().map(m -> of(article, m, offices)))
                        .max(Comparator.comparing(Horizon::day));
        return told.map(h -> h.orFeast(article));
    }

    private static Horizon of(Article article, Mention mention, Offices offices) {
        LocalDate first =
                offices.of(mention.term()).stream()
                        .map(Term::from)
                        .min(Comparator.naturalOrder())
                        .orElse(mention.term().from());
        return new Horizon(first, article.at(mention.at()));
    }

    private static Stream<Horizon> dates(Article article) {
        return WrittenDates.in(article).stream()
                .filter(date -> !isOfOtherTimes(article, date))
                .flatMap(date ->
                        date.date().stream().map(day -> new Horizon(day, article.at(date.span()))));
    }

    private static boolean isOfOtherTimes(Article article, WrittenDate date) {
        int sentence = article.sentenceAt(date.span().start());
        return OTHER_TIMES.matcher(article.at(article.sentences().get(sentence).span())).find();
    }

    /// The first day of a feast that is told as news of the week, behind the day that is known otherwise.
    private Horizon orFeast(Article article) {
        for (Sentence sentence : article.sentences()) {
            String words = article.at(sentence.span());
            for (Feast feast : FEASTS) {
                Matcher name = feast.name().matcher(words);
                Matcher weekday = THIS_WEEK.matcher(words);
                if (name.find()
                        && weekday.find()
                        && feast.with().matcher(words).find()
                        && !OTHER_TIMES.matcher(words).find()) {
                    LocalDate that = feast.day().atYear(day.getYear());
                    LocalDate next =
                            that.isBefore(day.minusDays(Offices.GRACE)) ? that.plusYears(1) : that;
                    return next.isAfter(day)
                            ? new Horizon(next, known + " … " + both(words, name, weekday))
                            : this;
                }
            }
        }
        return this;
    }

    private static String both(String words, Matcher name, Matcher weekday) {
        Span span =
                new Span(
                        Math.min(name.start(), weekday.start()),
                        Math.max(name.end(), weekday.end()));
        return span.in(words);
    }
}
