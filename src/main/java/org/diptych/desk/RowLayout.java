package org.diptych.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Link.Alone;
import org.diptych.align.Link.Matched;
import org.diptych.align.Relation;
import org.diptych.desk.Row.Cell;
import org.diptych.desk.Row.Elsewhere;
import org.diptych.desk.Row.Gap;
import org.diptych.desk.Row.Prose;
import org.diptych.present.Beside;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Sets the links of paragraphs into rows. A moved paragraph stands in its own place on either side,
/// in two rows that point at each other.
final class RowLayout {

    private final Aligned pair;
    private final Cuts cuts;

    RowLayout(Aligned pair) {
        this.pair = pair;
        this.cuts = new Cuts(pair);
    }

    /// One of the rows that a link fills: mostly the only one.
    private record Part(Link link, int number) {}

    /// A row that is not numbered yet.
    ///
    /// @param part what it shows
    /// @param only the one side that stands in it, if the link is moved and fills rows of its own on
    ///     either side
    private record Draft(Part part, Both<List<Span>> pieces, List<Side> only) {
        boolean shows(Side side) {
            return only.contains(side) && !part.link().on(side).isEmpty();
        }
    }

    List<Row> rows() {
        List<Draft> drafts = drafts();
        Both<Map<Part, Integer>> moved = new Both<>(new HashMap<>(), new HashMap<>());
        for (int row = 0; row < drafts.size(); row++) {
            Draft draft = drafts.get(row);
            if (draft.only().size() == 1) {
                moved.on(draft.only().getFirst()).put(draft.part(), row);
            }
        }
        return drafts.stream().map(d -> row(d, moved)).toList();
    }

    /// Every link once, but moved ones once for each side, so that both articles read in their order.
    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        List<Link> displaced = new ArrayList<>();
        for (Link link : Beside.of(pair)) {
            if (link instanceof Matched m && m.moved()) {
                drafts.addAll(parts(link, List.of(Side.LEFT)));
                displaced.add(link);
            } else {
                drafts.addAll(parts(link, List.of(Side.values())));
            }
        }
        displaced.sort(Comparator.comparing(link -> link.on(Side.RIGHT).getFirst()));
        for (Link link : displaced) {
            drafts.addAll(
                    placeOf(link.on(Side.RIGHT).getFirst(), drafts),
                    parts(link, List.of(Side.RIGHT)));
        }
        return drafts;
    }

    private List<Draft> parts(Link link, List<Side> only) {
        List<Draft> parts = new ArrayList<>();
        for (Both<List<Span>> pieces : cuts.rows(link)) {
            parts.add(new Draft(new Part(link, parts.size()), pieces, only));
        }
        return parts;
    }

    /// After the row that holds the paragraph before it.
    private static int placeOf(int paragraph, List<Draft> drafts) {
        int place = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.shows(Side.RIGHT)
                    && draft.part().link().on(Side.RIGHT).getLast() < paragraph) {
                place = i + 1;
            }
        }
        return place;
    }

    private Row row(Draft draft, Both<Map<Part, Integer>> moved) {
        Both<Cell> cells =
                new Both<>(cell(draft, Side.LEFT, moved), cell(draft, Side.RIGHT, moved));
        return switch (draft.part().link()) {
            case Matched m when draft.only().size() == 2 -> new Row(cells, m.likeness());
            case Matched _, Alone _ -> new Row(cells, 0);
        };
    }

    private Cell cell(Draft draft, Side side, Both<Map<Part, Integer>> moved) {
        if (draft.shows(side)) {
            Article article = pair.on(side);
            List<Span> pieces = draft.pieces().on(side);
            boolean isCut = pieces.isEmpty() && isAlone(draft, side.other());
            boolean isHeading =
                    draft.part().link().on(side).stream()
                            .map(article.paragraphs()::get)
                            .filter(paragraph -> isIn(paragraph, pieces))
                            .allMatch(Paragraph::isSetAsHeading);
            return isCut ? new Gap() : Prose.of(article.text(), pieces, isHeading);
        }
        Integer elsewhere = moved.on(side).get(draft.part());
        if (elsewhere != null) {
            return new Elsewhere(elsewhere);
        }
        // Of texts that have nothing to do with each other nothing is missing.
        return pair.relation() == Relation.UNRELATED ? Prose.of("", List.of(), false) : new Gap();
    }

    private static boolean isIn(Paragraph paragraph, List<Span> pieces) {
        return pieces.stream().anyMatch(paragraph.span()::covers);
    }

    /// Whether nothing answers any sentence that begins in the pieces of a side.
    private boolean isAlone(Draft draft, Side side) {
        Article article = pair.on(side);
        return draft.pieces().on(side).stream()
                .flatMap(piece -> article.sentencesIn(piece).stream())
                .map(sentence -> article.sentenceAt(sentence.span().start()))
                .allMatch(sentence -> pair.answers(side, sentence).isEmpty());
    }
}
