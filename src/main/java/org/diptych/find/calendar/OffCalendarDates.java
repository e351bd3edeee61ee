package org.diptych.find.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.OffCalendar;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// Marks dates that the calendar alone refutes: a day that no such month has, and a weekday that is not
/// that day's. It takes one article; what the other says does not matter.
public final class OffCalendarDates implements Rule {

    /// Every mark on the test pairs and the clean articles was right; they are few.
    private static final double CONFIDENCE = 0.95;

    /// Before 1924 a date may be Julian: Greece was the last to change its calendar, on 1 March 1923.
    private static final int GREGORIAN = 1924;

    /// How far from the article's day a date without a year is certain to be of the nearest year, in days.
    private static final int NEAR = 100;

    /// Another year, in any of the languages whose dates are read.
    private static final Pattern YEAR = Pattern.compile("\\b(?:1[5-9]|20)\\d\\d\\b");

    /// Leads back from the day of the article.
    private static final Pattern AGO =
            Pattern.compile(
                    "(?iU)\\b(?:ago|anniversary|il y a|anniversaire|vor \\p{L}+ jahren|jahrestag|hace|aniversario)\\b");

    @Override
    public String id() {
        return "conflict.date.calendar";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return Stream.of(Side.values()).flatMap(side -> check(pair.on(side), side));
    }

    private Stream<Finding> check(Article article, Side side) {
        Optional<LocalDate> published = Publication.of(article);
        return WrittenDates.in(article).stream()
                .flatMap(date ->
                        refuted(article, date, published).stream()
                                .map(real -> finding(date, side, real)));
    }

    /// What is wrong with a date; empty if nothing is known to be.
    private static Optional<Refuted> refuted(
            Article article, WrittenDate date, Optional<LocalDate> published) {
        if (date.isImpossible()) {
            return Optional.of(new Refuted(Optional.empty()));
        }
        return Optional.ofNullable(date.weekday())
                .flatMap(_ ->
                        date.year() == null
                                ? published
                                        .filter(day -> isOfItsTime(article, date, day))
                                        .flatMap(day -> nearest(date, day))
                                : date.date())
                .filter(day -> day.getYear() >= GREGORIAN)
                .filter(day -> day.getDayOfWeek() != date.weekday())
                .map(day -> new Refuted(Optional.of(day)));
    }

    private record Refuted(Optional<LocalDate> day) {}

    /// Whether the sentence of a date leads to no other year than the article's.
    private static boolean isOfItsTime(Article article, WrittenDate date, LocalDate published) {
        int index = article.sentenceAt(date.span().start());
        String sentence = article.at(article.sentences().get(index).span());
        return !AGO.matcher(sentence).find()
                && YEAR.matcher(sentence)
                        .results()
                        .allMatch(m -> m.group().equals(String.valueOf(published.getYear())));
    }

    private static Optional<LocalDate> nearest(WrittenDate date, LocalDate published) {
        return Stream.of(published.getYear() - 1, published.getYear(), published.getYear() + 1)
                .flatMap(year -> date.in(year).stream())
                .filter(d -> Math.abs(ChronoUnit.DAYS.between(d, published)) <= NEAR)
                .findFirst();
    }

    private Finding finding(WrittenDate date, Side side, Refuted refuted) {
        return new OffCalendar(
                new Mark(new Place(side, date.span()), null, Severity.MAJOR, CONFIDENCE, id()),
                refuted.day().orElse(null));
    }
}
