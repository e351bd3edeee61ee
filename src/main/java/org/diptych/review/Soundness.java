package org.diptych.review;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.diptych.align.Edit;
import org.diptych.align.HandLink;
import org.diptych.align.Link;
import org.diptych.align.WordLink;
import org.diptych.find.Finding;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Whether a file holds a review that the rest of Diptych can rely on: nothing missing, and every number
/// within what it counts. A file may come from anybody.
final class Soundness {

    /// Years that are written in four digits.
    private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final Saved saved;
    private final Both<String> texts;

    private Soundness(Saved saved, Both<String> texts) {
        this.saved = saved;
        this.texts = texts;
    }

    /// Looks through all of it.
    ///
    /// @throws IOException if something is amiss
    static void check(Saved saved, Both<String> texts) throws IOException {
        nothingMissing(saved);
        require(isShare(saved.alignment().similarity()));
        Soundness soundness = new Soundness(saved, texts);
        for (Side side : Side.values()) {
            soundness.layout(side);
            Saved.About about = saved.articles().on(side);
            @Nullable LocalDate published = about.source().published();
            require(published == null || (published.getYear() >= 0 && published.getYear() <= 9999));
            @Nullable Instant modified = about.source().modified();
            require(modified == null || !(modified.isBefore(FIRST) || modified.isAfter(LAST)));
            everyUnitOnce(saved.alignment().paragraphs(), side, about.paragraphs().size());
            everyUnitOnce(saved.alignment().sentences(), side, about.sentences().size());
            for (HandLink link : saved.links()) {
                for (int unit : link.on(side)) {
                    require(unit >= 0 && unit < about.paragraphs().size());
                }
            }
        }
        soundness.words();
        soundness.findings();
        soundness.ledgers();
    }

    private void layout(Side side) throws IOException {
        Saved.About about = saved.articles().on(side);
        int last = 0;
        for (var paragraph : about.paragraphs()) {
            require(paragraph.span().start() >= last);
            last = paragraph.span().end();
        }
        require(last <= texts.on(side).length());
        last = 0;
        for (var sentence : about.sentences()) {
            require(sentence.span().start() >= last);
            last = sentence.span().end();
            require(sentence.paragraph() >= 0);
            require(sentence.paragraph() < about.paragraphs().size());
            require(about.paragraphs().get(sentence.paragraph()).span().covers(sentence.span()));
        }
    }

    private static void everyUnitOnce(List<Link> links, Side side, int units) throws IOException {
        List<Integer> linked =
                links.stream().flatMap(link -> link.on(side).stream()).sorted().toList();
        require(linked.equals(IntStream.range(0, units).boxed().toList()));
    }

    private void words() throws IOException {
        for (List<Edit> edits : saved.alignment().edits()) {
            edits(edits);
        }
        for (List<WordLink> links : saved.alignment().words()) {
            for (WordLink link : links) {
                for (Side side : Side.values()) {
                    inText(side, link.on(side));
                }
            }
        }
    }

    private void edits(List<Edit> edits) throws IOException {
        for (Edit edit : edits) {
            for (Side side : Side.values()) {
                if (edit.on(side).isPresent()) {
                    inText(side, edit.on(side).get());
                }
            }
        }
    }

    private void ledgers() throws IOException {
        for (QuoteEntry quote : saved.ledgers().quotes()) {
            for (Side side : Side.values()) {
                for (Said said : quote.said().on(side)) {
                    inText(side, said.span());
                    inText(side, said.words());
                    @Nullable Span attribution = said.attribution();
                    if (attribution != null) {
                        inText(side, attribution);
                    }
                }
            }
            edits(quote.edits());
        }
        for (FactEntry fact : saved.ledgers().facts()) {
            for (Side side : Side.values()) {
                for (Span span : fact.at().on(side)) {
                    inText(side, span);
                }
            }
        }
    }

    private void findings() throws IOException {
        Set<Key> keys = new HashSet<>();
        for (Finding finding : saved.findings()) {
            require(keys.add(Key.of(finding)));
            mark(finding.mark());
        }
        for (Finding.Own own : saved.own()) {
            mark(own.mark());
        }
        for (Saved.Decided decided : saved.decisions()) {
            inText(decided.side(), decided.at());
        }
    }

    private void mark(Finding.Mark mark) throws IOException {
        require(isShare(mark.confidence()));
        inText(mark.at().side(), mark.at().span());
        @Nullable Place answer = mark.counterpart();
        if (answer != null) {
            inText(answer.side(), answer.span());
        }
    }

    private void inText(Side side, Span span) throws IOException {
        require(span.end() <= texts.on(side).length());
    }

    private static boolean isShare(double share) {
        return share >= 0 && share <= 1;
    }

    /// No null but where a record says that it may be, and no number that is none.
    private static void nothingMissing(Object value) throws IOException {
        if (value instanceof Collection<?> several) {
            for (@Nullable Object one : several) {
                require(one != null);
                nothingMissing(one);
            }
        } else if (value instanceof Record record) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                @Nullable Object held = held(component, record);
                require(!(held instanceof Double number) || Double.isFinite(number));
                if (held == null) {
                    require(component.getAnnotatedType().isAnnotationPresent(Nullable.class));
                } else {
                    nothingMissing(held);
                }
            }
        }
    }

    private static @Nullable Object held(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records can be read", e);
        }
    }

    private static void require(boolean sound) throws IOException {
        if (!sound) {
            throw new IOException("the file contradicts itself");
        }
    }
}
