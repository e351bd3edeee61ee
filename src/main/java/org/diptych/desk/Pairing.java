package org.diptych.desk;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.align.HandLink;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Pairs and parts paragraphs by hand. To pair, the reader names a paragraph of one article and then the one
/// of the other that answers it.
final class Pairing {

    private final Reading reading;
    private final Deciding deciding;
    private final Notices notices;
    private final Words words;
    private final ObjectProperty<@Nullable Named> first = new SimpleObjectProperty<>();

    /// A paragraph, by its number.
    record Named(Side side, int paragraph) {}

    Pairing(Reading reading, Deciding deciding, Notices notices, Words words) {
        this.reading = reading;
        this.deciding = deciding;
        this.notices = notices;
        this.words = words;
        reading.spread().subscribe(() -> first.set(null));
        first.subscribe(named -> reading.picked().set(named == null ? null : passage(named)));
    }

    /// The paragraph that awaits its answer; null if none does.
    ObjectProperty<@Nullable Named> first() {
        return first;
    }

    /// Names the paragraph at an offset: the first one of a pair or, if one of the other side awaits it, the
    /// second.
    void name(Side side, int offset) {
        Named named = new Named(side, paragraph(side, offset));
        Named before = first.get();
        if (before == null || before.side() == side) {
            first.set(named);
            notices.say(words.of("pairing.first"));
        } else {
            first.set(null);
            notices.hush();
            deciding.link(link(before, named, true));
        }
    }

    void stop() {
        first.set(null);
        notices.hush();
    }

    /// Parts the paragraph at an offset from those that answer it.
    void part(Side side, int offset) {
        Spread spread = reading.spread().get();
        if (spread == null) {
            return;
        }
        int paragraph = paragraph(side, offset);
        spread.comparison().pair().paragraphs().stream()
                .filter(link -> link.on(side).contains(paragraph))
                .filter(link -> !link.on(side.other()).isEmpty())
                .findFirst()
                .ifPresentOrElse(
                        link ->
                                deciding.link(
                                        new HandLink(
                                                link.on(Side.LEFT), link.on(Side.RIGHT), false)),
                        () -> notices.say(words.of("pairing.alone")));
    }

    private @Nullable Passage passage(Named named) {
        Spread spread = reading.spread().get();
        return spread == null
                ? null
                : new Passage(
                        new Place(
                                named.side(),
                                spread.comparison()
                                        .pair()
                                        .on(named.side())
                                        .paragraphs()
                                        .get(named.paragraph())
                                        .span()),
                        null);
    }

    private static HandLink link(Named one, Named other, boolean together) {
        Both<Integer> both =
                one.side() == Side.LEFT
                        ? new Both<>(one.paragraph(), other.paragraph())
                        : new Both<>(other.paragraph(), one.paragraph());
        return new HandLink(List.of(both.left()), List.of(both.right()), together);
    }

    private int paragraph(Side side, int offset) {
        Spread spread = reading.spread().get();
        if (spread == null) {
            return 0;
        }
        Article article = spread.comparison().pair().on(side);
        int last = 0;
        for (int p = 0; p < article.paragraphs().size(); p++) {
            Span span = article.paragraphs().get(p).span();
            if (span.start() <= offset) {
                last = p;
            }
        }
        return last;
    }
}
