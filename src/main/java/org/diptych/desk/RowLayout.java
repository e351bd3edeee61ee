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
import org.diptych.desk.Row.Cell;
import org.diptych.desk.Row.Elsewhere;
import org.diptych.desk.Row.Gap;
import org.diptych.desk.Row.Prose;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Side;

/// Sets the links of paragraphs into rows. A moved paragraph stands in its own place on either side,
/// in two rows that point at each other.
final class RowLayout {

    private final Aligned pair;

    RowLayout(Aligned pair) {
        this.pair = pair;
    }

    /// A row that is not numbered yet.
    ///
    /// @param link what it shows
    /// @param only the one side that stands in it, if the link is moved and fills two rows
    private record Draft(Link link, List<Side> only) {
        boolean shows(Side side) {
            return only.contains(side) && !link.on(side).isEmpty();
        }
    }

    List<Row> rows() {
        List<Draft> drafts = drafts();
        Both<Map<Link, Integer>> moved = new Both<>(new HashMap<>(), new HashMap<>());
        for (int row = 0; row < drafts.size(); row++) {
            Draft draft = drafts.get(row);
            if (draft.only().size() == 1) {
                moved.on(draft.only().getFirst()).put(draft.link(), row);
            }
        }
        return drafts.stream().map(d -> row(d, moved)).toList();
    }

    /// Every link once, but moved ones once for each side, so that both articles read in their order.
    private List<Draft> drafts() {
        List<Draft> drafts = new ArrayList<>();
        List<Link> displaced = new ArrayList<>();
        for (Link link : pair.paragraphs()) {
            if (link instanceof Matched m && m.moved()) {
                drafts.add(new Draft(link, List.of(Side.LEFT)));
                displaced.add(link);
            } else {
                drafts.add(new Draft(link, List.of(Side.values())));
            }
        }
        displaced.sort(Comparator.comparing(link -> link.on(Side.RIGHT).getFirst()));
        for (Link link : displaced) {
            drafts.add(
                    placeOf(link.on(Side.RIGHT).getFirst(), drafts),
                    new Draft(link, List.of(Side.RIGHT)));
        }
        return drafts;
    }

    /// After the row that holds the paragraph before it.
    private static int placeOf(int paragraph, List<Draft> drafts) {
        int place = 0;
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.shows(Side.RIGHT) && draft.link().on(Side.RIGHT).getLast() < paragraph) {
                place = i + 1;
            }
        }
        return place;
    }

    private Row row(Draft draft, Both<Map<Link, Integer>> moved) {
        Both<Cell> cells =
                new Both<>(cell(draft, Side.LEFT, moved), cell(draft, Side.RIGHT, moved));
        return switch (draft.link()) {
            case Matched m when draft.only().size() == 2 -> new Row(cells, m.likeness());
            case Matched _, Alone _ -> new Row(cells, 0);
        };
    }

    private Cell cell(Draft draft, Side side, Both<Map<Link, Integer>> moved) {
        if (draft.shows(side)) {
            Article article = pair.on(side);
            List<Paragraph> paragraphs =
                    draft.link().on(side).stream().map(article.paragraphs()::get).toList();
            return Prose.of(
                    article.text(),
                    paragraphs.stream().map(Paragraph::span).toList(),
                    paragraphs.stream().allMatch(Paragraph::isHeading));
        }
        Integer elsewhere = moved.on(side).get(draft.link());
        return elsewhere == null ? new Gap() : new Elsewhere(elsewhere);
    }
}
