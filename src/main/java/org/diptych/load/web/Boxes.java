package org.diptych.load.web;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.load.Patience;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;

/// The boxes of a page: what each is called, and how much prose it holds.
final class Boxes {

    private final Map<Element, Optional<Part>> labels = new HashMap<>();
    private final Map<Element, Integer> prose = new HashMap<>();
    private final Map<Element, Integer> lengths = new HashMap<>();
    private final Map<String, Integer> proseByNames = new HashMap<>();
    private final Set<Element> ofTitle = new HashSet<>();

    /// What a box is by its names.
    Optional<Part> label(Element box) {
        return labels.computeIfAbsent(box, Labels::of);
    }

    /// Notes which boxes the title lies in; none of them can be anything but the article.
    void hold(Piece title) {
        for (Element box = title.box(); box != null; box = box.parent()) {
            ofTitle.add(box);
        }
    }

    boolean holdsTitle(Element box) {
        return ofTitle.contains(box);
    }

    /// Weighs all boxes by the pieces that are still taken for the article.
    void weigh(List<Piece> pieces) {
        prose.clear();
        proseByNames.clear();
        for (Piece piece : pieces) {
            Patience.check();
            int weight = piece.isArticle() ? piece.prose() : 0;
            for (Element box = piece.box(); box != null && weight > 0; box = box.parent()) {
                prose.merge(box, weight, Integer::sum);
            }
        }
        prose.forEach((box, weight) -> proseByNames.merge(box.className(), weight, Integer::sum));
    }

    /// How much stands in a box, prose or not.
    int length(Element box) {
        return lengths.computeIfAbsent(box, b -> b.text().length());
    }

    int prose(Element box) {
        return prose.getOrDefault(box, 0);
    }

    /// The prose of all boxes that are called what this one is: a page may set every paragraph of its article
    /// in a box that says for whom it is.
    int proseOfAllLike(Element box) {
        return box.className().isBlank()
                ? prose(box)
                : proseByNames.getOrDefault(box.className(), 0);
    }
}
