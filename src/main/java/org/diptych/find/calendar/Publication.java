package org.diptych.find.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Paragraph;
import org.diptych.text.Span;

/// Tells the day that an article is from, if it says so itself. Whatever else comes to know it, such as
/// the metadata of a file or its reader, belongs here too.
public final class Publication {

    /// Publication lines and datelines stand among the first lines, below a headline, a subheading and a
    /// byline.
    private static final int LINES = 6;

    /// Words of a line that holds nothing but a date and who wrote.
    private static final int LONGEST_LINE = 12;

    /// Where a dateline ends at the latest (`WASHINGTON, May 9, 2025 (Reuters) —`), in UTF-16 units.
    private static final int DATELINE = 70;

    /// Lines that differ by more, "published" and "updated", leave in doubt which day the words are from.
    private static final int APART = 7;

    private static final Pattern DASH_BEHIND =
            Pattern.compile(
                    "^[\\s,]*(?:\\d{1,2}[:.]\\d\\d(?:\\s?[ap]\\.?m\\.?)?(?:\\s[A-Z]{2,4})?\\s*)?"
                            + "(?:\\([^)]{1,30}\\)\\s*)?(?:[–—-]|\\)\\s*[–—-])");

    /// Where a report was sent from, in capitals.
    private static final Pattern PLACE = Pattern.compile("^\\p{Lu}[\\p{Lu} .'’-]+,");

    private static final Pattern ISO = Pattern.compile("\\b20\\d\\d-[01]\\d-[0-3]\\d\\b");

    private Publication() {}

    /// The day of a publication line or a dateline; without one, the day that its file gives. Empty if there
    /// is none, or there are several lines that differ.
    public static Optional<LocalDate> of(Article article) {
        List<LocalDate> days =
                article.paragraphs().stream()
                        .limit(LINES)
                        .flatMap(p -> day(article, p).stream())
                        .toList();
        if (days.isEmpty()) {
            return Optional.ofNullable(article.source().published());
        }
        return days.stream()
                        .allMatch(
                                d -> Math.abs(ChronoUnit.DAYS.between(days.getFirst(), d)) <= APART)
                ? days.stream().findFirst()
                : Optional.empty();
    }

    /// Whether a date, or the hour behind it, only tells when the report was sent: `SKELBY, 14 October 2025 — The ferry`.
    public static boolean isOfDateline(Article article, Span date) {
        return article.paragraphs().stream()
                .limit(LINES)
                .map(Paragraph::span)
                .filter(line -> line.covers(date) && date.end() - line.start() <= DATELINE)
                .filter(line ->
                        PLACE.matcher(article.text().substring(line.start(), date.start())).find())
                .map(line -> article.text().substring(date.end(), line.end()))
                .anyMatch(behind -> DASH_BEHIND.matcher(behind).find());
    }

    private static Optional<LocalDate> day(Article article, Paragraph paragraph) {
        Span span = paragraph.span();
        String line = article.at(span);
        boolean isShort =
                article.tokensIn(span).stream().filter(t -> !t.isMark()).count() <= LONGEST_LINE
                        && !line.matches("(?s).*[.!?]['\"”’]?\\s*");
        List<WrittenDate> dates =
                WrittenDates.in(article, span).stream().filter(d -> d.date().isPresent()).toList();
        if (dates.isEmpty()) {
            return isShort ? iso(line) : Optional.empty();
        }
        WrittenDate first = dates.getFirst();
        boolean isDateline =
                first.span().end() - span.start() <= DATELINE
                        && DASH_BEHIND
                                .matcher(article.text().substring(first.span().end(), span.end()))
                                .find();
        return dates.size() == 1 && (isDateline || (isShort && isAlone(article, span, first)))
                ? first.date()
                : Optional.empty();
    }

    /// Whether little else stands on the line: a headline that names a day is none.
    private static boolean isAlone(Article article, Span line, WrittenDate date) {
        String before = article.text().substring(line.start(), date.span().start());
        String behind = article.text().substring(date.span().end(), line.end());
        return behind.matches("[\\s|·•,;@–—-]*(?:(?:at\\s+)?\\d{1,2}[:.]\\d\\d.*)?")
                && (before.isBlank()
                        || before.matches(
                                "(?is).*(?:published|posted|updated|date|on|publié le|mis à jour le"
                                        + "|veröffentlicht am|publicado el|stand)?\\s*[:|·•,–—-]\\s*"
                                        + "|\\s*(?:published|posted|updated|date|publié le|mis à jour le"
                                        + "|veröffentlicht am|publicado el)(?:\\s+on)?\\s*:?\\s*"));
    }

    private static Optional<LocalDate> iso(String line) {
        return ISO.matcher(line)
                .results()
                .map(m -> m.group())
                .filter(d ->
                        line.strip().length() <= d.length() + "Published on: T00:00:00Z".length())
                .flatMap(d -> parsed(d).stream())
                .findFirst();
    }

    /// The day itself; empty where no month has such a day, or no year such a month.
    private static Optional<LocalDate> parsed(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
