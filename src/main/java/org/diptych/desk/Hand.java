package org.diptych.desk;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.IndexRange;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.ContextMenuEvent;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Wording;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// What can be done with the words that the reader has selected, or the paragraph in which the caret stands,
/// in the column that was used last.
final class Hand {

    private final Reading reading;
    private final Both<ProseArea> areas;
    private final Deciding deciding;
    private final Pairing pairing;
    private final Wording wording;
    private Side last = Side.LEFT;
    private Runnable onNote = () -> {};

    /// What is marked where the menu was opened; null if nothing.
    private @Nullable Finding marked;

    Hand(
            Reading reading,
            Both<ProseArea> areas,
            Deciding deciding,
            Pairing pairing,
            Wording wording) {
        this.reading = reading;
        this.areas = areas;
        this.deciding = deciding;
        this.pairing = pairing;
        this.wording = wording;
        for (Side side : Side.values()) {
            areas.on(side)
                    .focusedProperty()
                    .addListener((_, _, isFocused) -> {
                        if (isFocused) {
                            last = side;
                        }
                    });
            areas.on(side)
                    .addEventFilter(
                            ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                            event -> {
                                if (!event.isKeyboardTrigger()) {
                                    grasp(side, event.getX(), event.getY());
                                }
                                marked = marked(side, event);
                            });
        }
    }

    /// A menu is for what it is opened on: for the words that are selected there, or else for the paragraph. RichTextFX
    /// by itself leaves the caret where it was.
    private void grasp(Side side, double x, double y) {
        ProseArea area = areas.on(side);
        int at = area.hit(x, y).getInsertionIndex();
        IndexRange selected = area.getSelection();
        area.requestFocus();
        last = side;
        if (at < selected.getStart() || at > selected.getEnd()) {
            area.moveTo(at);
        }
    }

    private @Nullable Finding marked(Side side, ContextMenuEvent event) {
        OptionalInt at =
                event.isKeyboardTrigger()
                        ? caret()
                        : areas.on(side).offsetAt(event.getX(), event.getY());
        return at.isPresent() ? reading.findingAt(side, at.getAsInt()) : null;
    }

    /// The finding that the menu was opened on.
    Optional<Finding> marked() {
        return Optional.ofNullable(marked);
    }

    /// Gives that finding a verdict.
    void decide(Verdict verdict) {
        marked().ifPresent(finding -> {
            reading.selected().set(finding);
            deciding.decide(verdict);
        });
    }

    /// What lets the reader write a note on the selected finding.
    void onNote(Runnable action) {
        onNote = action;
    }

    /// Goes to the note on that finding.
    void note() {
        marked().ifPresent(finding -> {
            reading.selected().set(finding);
            onNote.run();
        });
    }

    /// The words that are selected.
    Optional<Place> selected() {
        return areas.on(last).picked().flatMap(Picked::span).map(span -> new Place(last, span));
    }

    private OptionalInt caret() {
        return areas.on(last).picked().map(Picked::offset).orElse(OptionalInt.empty());
    }

    /// Marks the selected words as a finding of the reader's own.
    void mark(Kind kind) {
        Spread spread = reading.spread().get();
        if (spread != null) {
            selected()
                    .map(place -> wholeWords(spread.comparison().pair().on(place.side()), place))
                    .ifPresent(place -> deciding.mark(place, kind));
        }
    }

    /// With all of the words that were only begun: a finding is about words.
    private static Place wholeWords(Article article, Place place) {
        Span span = place.span();
        int start = span.start();
        int end = span.end();
        for (int at : List.of(start + 1, end)) {
            int token = article.firstTokenFrom(at) - 1;
            if (token >= 0 && article.tokens().get(token).span().overlaps(span)) {
                start = Math.min(start, article.tokens().get(token).span().start());
                end = Math.max(end, article.tokens().get(token).span().end());
            }
        }
        return new Place(place.side(), new Span(start, end));
    }

    /// Names the paragraph at the caret as one of a pair.
    void pair() {
        caret().ifPresent(offset -> pairing.name(last, offset));
    }

    /// Parts the paragraph at the caret from its answer.
    void part() {
        caret().ifPresent(offset -> pairing.part(last, offset));
    }

    void copy() {
        areas.on(last).copy();
    }

    /// Brings the keyboard back to the column.
    void focus() {
        areas.on(last).requestFocus();
    }

    void selectAll() {
        areas.on(last).selectAll();
    }

    /// Copies the selected words with what is marked in them: as plain text in brackets, and as a web page
    /// with the words marked.
    void copyWithMarks() {
        Spread spread = reading.spread().get();
        Optional<Place> place = selected();
        if (spread == null || place.isEmpty()) {
            return;
        }
        var pair = spread.comparison().pair();
        Span span = place.get().span();
        List<MarkedText.Mark> marks =
                reading.shown().stream()
                        .filter(f -> f.mark().at().side() == place.get().side())
                        .filter(f -> span.covers(f.mark().at().span()))
                        .map(f ->
                                new MarkedText.Mark(
                                        f.mark().at().span(),
                                        f.kind(),
                                        wording.sort(f) + ": " + wording.why(f, pair.articles())))
                        .toList();
        MarkedText text = new MarkedText(pair.on(place.get().side()).text(), span, marks);
        ClipboardContent content = new ClipboardContent();
        content.putString(text.plain());
        content.putHtml(text.html());
        Clipboard.getSystemClipboard().setContent(content);
    }
}
