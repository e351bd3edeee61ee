package org.diptych.find.stated;

import java.util.ArrayList;
import java.util.List;
import org.diptych.find.Finding.Fact;
import org.diptych.find.calendar.Publication;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Something that one side states and that can be compared with what the other states in its place.
public sealed interface Stated permits Amount, Day, Term {

    /// All that a part of an article states, in no order; but for the date and the hour of its dateline.
    static List<Stated> in(Article article, Span part) {
        List<Day> days = Days.in(article, part);
        List<Stated> stated = new ArrayList<>(days);
        stated.addAll(Amounts.in(article, part, days));
        stated.removeIf(s -> isOfDateline(article, s));
        List<Span> known = stated.stream().map(Stated::span).toList();
        Terms.of(article).in(article, part).stream()
                .filter(t -> known.stream().noneMatch(t.span()::overlaps))
                .filter(t -> !Spans.isSpan(article, t))
                .forEach(stated::add);
        return stated;
    }

    private static boolean isOfDateline(Article article, Stated stated) {
        return (stated instanceof Day
                        || (stated instanceof Amount a && a.measure().startsWith("clock")))
                && Publication.isOfDateline(article, stated.span());
    }

    Span span();

    /// What sort of fact it is.
    Fact fact();

    /// Whether the other says the same, whatever its dress.
    boolean agreesWith(Stated other);

    /// Whether both can't be true in one place: comparable and not in agreement.
    boolean excludes(Stated other);

    /// What sort of fact it is beside one that it excludes.
    default Fact factAgainst(Stated other) {
        return fact();
    }
}
