package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.find.English;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Spans of time that are not a number and its unit: one of a unit ("for a week"), and a number of one unit and a
/// number of a smaller one ("an hour and 35 minutes", "four years and three months").
public final class Spans {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    /// Words before "a week" of which it tells how long, and not how often.
    private static final String LONG =
            "for|after|within|in|lasted|lasts|took|takes|than|over|under|nearly|almost|about|just|only|least|most";

    private static final Pattern ONE =
            Pattern.compile(
                    "\\b(?:"
                            + LONG
                            + ")"
                            + BLANK
                            + "(an?"
                            + BLANK
                            + "(second|minute|hour|day|week|fortnight|month|year|decade))\\b(?!"
                            + BLANK
                            + "and"
                            + BLANK
                            + "(?:an?"
                            + BLANK
                            + ")?(?:half|quarter))"
                            + "|\\b(an?"
                            + BLANK
                            + "(hour|minute|day|week|fortnight|month|year))"
                            + BLANK
                            + "and"
                            + BLANK
                            + "(?!half|quarter|an?\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PART =
            Pattern.compile(
                    "\\b(?:(?<half>half)|(?<three>three[ -])?quarters?"
                            + BLANK
                            + "of)"
                            + BLANK
                            + "an?"
                            + BLANK
                            + "(?<unit>minute|hour|day|year)\\b"
                            + "|\\ban?"
                            + BLANK
                            + "(?<one>minute|hour|day|week|month|year)"
                            + BLANK
                            + "and"
                            + BLANK
                            + "a"
                            + BLANK
                            + "(?:(?<more>half)|quarter)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AND = Pattern.compile(",?" + BLANK + "+(?:and" + BLANK + "+)?");

    /// Before "an hour" they make a span of it.
    private static final Set<String> PARTS = Set.of("half", "quarter", "quarters", "third");

    /// Behind "an hour" they make a span of it.
    private static final Set<String> THEN = Set.of("later", "ago", "earlier", "before", "and");

    private Spans() {}

    /// One of a unit, or a part of one, of which some text tells that it is so long; the text stands at a place of its
    /// article.
    static List<Amount> ones(String text, int offset) {
        List<Amount> ones = new ArrayList<>();
        Matcher one = ONE.matcher(text);
        while (one.find()) {
            int group = one.group(1) == null ? 3 : 1;
            ones.add(
                    Amounts.amount(
                            new Span(offset + one.start(group), offset + one.end(group)),
                            1,
                            null,
                            one.group(group + 1)));
        }
        Matcher part = PART.matcher(text);
        while (part.find()) {
            boolean beyond = part.group("one") != null;
            boolean half = part.group("half") != null || part.group("more") != null;
            double share = half ? 0.5 : part.group("three") == null ? 0.25 : 0.75;
            ones.add(
                    Amounts.amount(
                            new Span(offset + part.start(), offset + part.end()),
                            beyond ? 1 + share : share,
                            null,
                            part.group(beyond ? "one" : "unit")));
        }
        return ones;
    }

    /// The amounts, each span of time joined with one of a smaller unit that follows right behind it.
    ///
    /// @param amounts in reading order
    static List<Amount> joined(String text, int offset, List<Amount> amounts) {
        List<Amount> joined = new ArrayList<>();
        for (Amount amount : amounts) {
            Amount last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && areOne(text, offset, last, amount)) {
                Span span = new Span(last.span().start(), amount.span().end());
                joined.set(
                        joined.size() - 1,
                        new Amount(
                                span,
                                last.count(),
                                last.value() + amount.value(),
                                "time",
                                false,
                                last.bound()));
            } else {
                joined.add(amount);
            }
        }
        return joined;
    }

    private static boolean areOne(String text, int offset, Amount greater, Amount smaller) {
        int from = greater.span().end() - offset;
        int to = smaller.span().start() - offset;
        return greater.measure().equals("time")
                && greater.count() > 0
                && smaller.measure().equals("time")
                && from <= to
                && AND.matcher(text).region(from, to).matches()
                && smaller.value() < greater.value() / greater.count();
    }

    /// Whether "an hour", which is a rate in "ten an hour", is a span of time: half an hour, an hour later.
    public static boolean isSpan(Article article, Term term) {
        int at = article.firstTokenFrom(term.span().start());
        if (at == 0 || !isOne(article.folded(article.tokens().get(at)))) {
            return false;
        }
        int next = article.firstTokenFrom(term.span().end());
        Token before = article.tokens().get(at - 1);
        String word = article.folded(before);
        boolean ofRate =
                before.kind() == Token.Kind.NUMBER
                        || English.tags(word).stream().anyMatch(t -> t.startsWith("NN"))
                        || word.equals("once")
                        || word.equals("twice");
        return !ofRate
                || word.equals("days")
                || PARTS.contains(word)
                || article.at(term.span()).endsWith("s")
                || (next < article.tokens().size()
                        && THEN.contains(article.folded(article.tokens().get(next))));
    }

    private static boolean isOne(String word) {
        return word.equals("a") || word.equals("an");
    }
}
