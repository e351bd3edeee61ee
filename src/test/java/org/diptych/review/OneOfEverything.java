package org.diptych.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.HandLink;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.align.WordLink;
import org.diptych.compare.Comparison;
import org.diptych.compare.Ledgers;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.conflict.Standing;
import org.diptych.find.quote.Manner;
import org.diptych.find.quote.Outcome;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.text.Article;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Both;
import org.diptych.text.Format;
import org.diptych.text.Paragraph;
import org.diptych.text.Paragraph.Role;
import org.diptych.text.Part;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
import org.diptych.text.Span;
import org.diptych.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// What the pinned files of all versions hold: one of everything that a review can hold, made by hand, so that it does not change when Diptych learns to compare better.
final class OneOfEverything {

    private static final String LEFT =
            """
            Trams return 🚋

            Nobody paid. “We waited,” said Mayor Quist on Friday.

            Buns were sold.
            """;

    private static final String RIGHT =
            """
            Trams return 🚋

            “We weighted,” said Quist on 31 June.
            """;

    private OneOfEverything() {}

    /// What versions 1 and 2 could hold.
    static Review review() {
        return review(null);
    }

    /// @param elsewhere to whom the other side gives the quotation, which version 3 can tell
    static Review review(@Nullable String elsewhere) {
        Both<Article> articles =
                new Both<>(
                        article("wire.html", LEFT, wire(), List.of(0, 1, 1, 2)),
                        article("copy.txt", RIGHT, SourceNotes.NONE, List.of(0, 1)));
        Finding altered =
                new Finding.Misquoted(
                        mark(
                                place(Side.RIGHT, "weighted"),
                                place(Side.LEFT, "waited"),
                                "quote.altered"),
                        Finding.Fault.ALTERED,
                        "Quist",
                        elsewhere);
        Finding mayor =
                new Finding.Anachronism(
                        mark(place(Side.LEFT, "Mayor Quist"), null, "quote.office"),
                        "Marta Quist",
                        "Mayor of Harbour",
                        LocalDate.of(2019, 5, 1),
                        LocalDate.of(2024, 4, 30),
                        LocalDate.of(2026, 3, 4),
                        "Friday");
        Finding conflict =
                new Finding.Conflict(
                        mark(
                                place(Side.LEFT, "Friday"),
                                place(Side.RIGHT, "31 June"),
                                "conflict.date"),
                        Finding.Fact.DATE);
        List<Finding> findings =
                List.of(
                        new Finding.Dropped(
                                mark(place(Side.LEFT, "Nobody paid."), null, "dropped.sentence"),
                                Finding.Gap.SENTENCE),
                        new Finding.Garbled(
                                mark(
                                        place(Side.RIGHT, "We weighted"),
                                        null,
                                        "garbled.read.meaning"),
                                Finding.Garble.MEANING,
                                "We waited"),
                        altered,
                        mayor,
                        conflict,
                        new Finding.OffCalendar(
                                mark(place(Side.RIGHT, "31 June"), null, "conflict.calendar"),
                                null));
        Finding.Own own =
                new Finding.Own(
                        new Mark(
                                place(Side.LEFT, "Buns"),
                                null,
                                Severity.MINOR,
                                1,
                                Finding.Own.RULE),
                        Kind.DROPPED,
                        "“Buns” too");
        Map<Key, Decision> decisions = new LinkedHashMap<>();
        decisions.put(Key.of(altered), new Decision(Verdict.ACCEPTED, "heard it myself"));
        decisions.put(Key.of(mayor), new Decision(Verdict.DISMISSED, ""));
        decisions.put(Key.of(conflict), new Decision(Verdict.OPEN, "ask\n🜚"));
        return new Review(
                new Comparison(
                        aligned(articles),
                        Optional.of(Side.LEFT),
                        findings,
                        ledgers(altered, conflict)),
                decisions,
                List.of(own),
                List.of(
                        new HandLink(List.of(0, 1), List.of(1), true),
                        new HandLink(List.of(2), List.of(0), false)),
                List.of(
                        new Lost(
                                Kind.GARBLED,
                                Side.RIGHT,
                                "a stew of eel",
                                Verdict.ACCEPTED,
                                "once there",
                                Lost.Reason.NOT_MARKED),
                        new Lost(
                                null,
                                Side.LEFT,
                                "Old words",
                                Verdict.DISMISSED,
                                "",
                                Lost.Reason.WORDS_CHANGED),
                        new Lost(
                                Kind.QUOTE,
                                Side.LEFT,
                                "waited",
                                Verdict.OPEN,
                                "?",
                                Lost.Reason.ANSWER_CHANGED)));
    }

    private static SourceNotes wire() {
        return new SourceNotes(
                Format.WEB_PAGE,
                "wire.html",
                4321,
                Instant.parse("2026-03-04T05:06:07Z"),
                "windows-1252",
                "Trams return",
                "Ann Example",
                LocalDate.of(2026, 3, 4),
                "en-GB",
                "9bfb3c5fff76b36514fc1849b9266e281af1a55efa402938c7951ac4322b6e68",
                List.of(
                        new Block(BlockKind.TITLE, "Trams return"),
                        new Block(BlockKind.LIST_ITEM, Part.MENU, "Home")));
    }

    private static Aligned aligned(Both<Article> articles) {
        Span left = place(Side.LEFT, "waited").span();
        Span right = place(Side.RIGHT, "weighted").span();
        return new Aligned(
                articles,
                Relation.VERSIONS,
                0.75,
                List.of(
                        new Link.Matched(List.of(0), List.of(0), 1, false),
                        new Link.Matched(List.of(1), List.of(1), 0.5, true),
                        new Link.Alone(Side.LEFT, 2)),
                List.of(
                        new Link.Matched(List.of(0), List.of(0), 1, false),
                        new Link.Alone(Side.LEFT, 1),
                        new Link.Matched(List.of(2), List.of(1), 0.625, true),
                        new Link.Alone(Side.LEFT, 3)),
                List.of(
                        List.of(
                                new Edit.Same(
                                        place(Side.LEFT, "Trams").span(),
                                        place(Side.RIGHT, "Trams").span())),
                        List.of(new Edit.Removed(place(Side.LEFT, "Nobody").span())),
                        List.of(
                                new Edit.Changed(left, right),
                                new Edit.Added(place(Side.RIGHT, "June").span())),
                        List.of()),
                List.of(
                        List.of(),
                        List.of(),
                        List.of(new WordLink(left, right, 0.875)),
                        List.of()));
    }

    private static Ledgers ledgers(Finding altered, Finding conflict) {
        Said left =
                new Said(
                        place(Side.LEFT, "“We waited,”").span(),
                        place(Side.LEFT, "We waited").span(),
                        Manner.SPEECH,
                        "Mayor Quist",
                        place(Side.LEFT, "said Mayor Quist").span());
        Said right =
                new Said(
                        place(Side.RIGHT, "“We weighted,”").span(),
                        place(Side.RIGHT, "We weighted").span(),
                        Manner.UNMARKED,
                        null,
                        null);
        return new Ledgers(
                List.of(
                        new QuoteEntry(
                                new Both<>(List.of(left), List.of(right)),
                                Outcome.ALTERED,
                                List.of(new Edit.Changed(left.words(), right.words())),
                                List.of(altered))),
                List.of(
                        new FactEntry(
                                Finding.Fact.DATE,
                                new Both<>(
                                        List.of(place(Side.LEFT, "Friday").span()),
                                        List.of(place(Side.RIGHT, "31 June").span())),
                                Standing.CONFLICTING,
                                List.of(conflict))));
    }

    /// Paragraphs are the lines that are not blank; sentences end with a stop.
    ///
    /// @param paragraphs for each sentence the paragraph that it lies in
    private static Article article(
            String name, String text, SourceNotes source, List<Integer> paragraphs) {
        List<Paragraph> units = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            if (!line.isEmpty()) {
                boolean first = units.isEmpty();
                units.add(
                        new Paragraph(
                                new Span(at, at + line.length()),
                                first ? Role.HEADING : Role.BODY,
                                first ? BlockKind.TITLE : BlockKind.PARAGRAPH));
                int from = at;
                for (String sentence : line.split("(?<=\\.) ", -1)) {
                    sentences.add(
                            new Sentence(
                                    new Span(from, from + sentence.length()),
                                    paragraphs.get(sentences.size())));
                    from += sentence.length() + 1;
                }
            }
            at += line.length() + 1;
        }
        return new Article(name, "en", text, units, sentences, Tokenizer.tokens(text), source);
    }

    private static Mark mark(Place at, @Nullable Place answer, String rule) {
        return new Mark(at, answer, Severity.MAJOR, 0.9, rule);
    }

    private static Place place(Side side, String words) {
        int at = (side == Side.LEFT ? LEFT : RIGHT).indexOf(words);
        return new Place(side, new Span(at, at + words.length()));
    }
}
