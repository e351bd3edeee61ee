package org.diptych.find.conflict;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.conflict.Contradictions.Contradiction;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds somebody whom only one article knows, in the place of somebody whom only the other knows: in two
/// sentences much alike, both of which name everybody else alike. Names that are common words too may have
/// been translated, which is no conflict.
final class NewNames {

    /// Likeness of two sentences from which they tell the same of whom they name, 0 to 1.
    private static final double CLOSE = 0.55;

    /// … and wherever in them two full names stand, or two places that "in" leads to.
    private static final double CLOSER = 0.65;

    private static final Set<String> NAME_TAGS = Set.of("NNP", "NNPS");

    private final Aligned pair;
    private final Map<Span, Bearer> left = new HashMap<>();
    private final Map<Span, Bearer> right = new HashMap<>();
    private final Both<List<Naming>> namings;

    private NewNames(Aligned pair) {
        this.pair = pair;
        namings = Namings.of(pair);
        Collection<Bearer> bearers = Bearers.of(namings);
        for (Bearer bearer : bearers) {
            bearer.on(Side.LEFT).forEach(n -> left.put(n.span(), bearer));
            bearer.on(Side.RIGHT).forEach(n -> right.put(n.span(), bearer));
        }
    }

    static Stream<Contradiction> of(Aligned pair) {
        if (!pair.isOneLanguage()) {
            return Stream.empty();
        }
        NewNames names = new NewNames(pair);
        return Matching.of(pair)
                .filter(m -> m.link().likeness() >= CLOSE)
                .flatMap(names::exchanged);
    }

    private Stream<Contradiction> exchanged(Matching matching) {
        List<Naming> here = lonely(matching, Side.LEFT);
        List<Naming> there = lonely(matching, Side.RIGHT);
        if (here.size() != 1 || there.size() != 1) {
            return Stream.empty();
        }
        Naming one = here.getFirst();
        Naming other = there.getFirst();
        boolean sorted = isFull(one) == isFull(other) && one.place() == other.place();
        boolean near =
                isInPlace(matching, one, other)
                        || (matching.link().likeness() >= CLOSER
                                && sorted
                                && (isFull(one) || one.place()));
        return near && differ(one, other)
                ? Stream.of(new Contradiction(Fact.NAME, new Both<>(one.span(), other.span())))
                : Stream.empty();
    }

    private static boolean isFull(Naming naming) {
        return naming.words().size() > 1;
    }

    /// Whom the other article does not name at all.
    private List<Naming> lonely(Matching matching, Side side) {
        Span reach = pair.reach(matching.link(), side);
        Map<Span, Bearer> bearers = side == Side.LEFT ? left : right;
        return namings.on(side).stream()
                .filter(n -> reach.covers(n.span()))
                .filter(n -> Terms.english().in(pair.on(side), n.span()).isEmpty())
                .filter(n -> {
                    Bearer bearer = bearers.get(n.span());
                    return bearer != null && bearer.on(side.other()).isEmpty();
                })
                .toList();
    }

    /// Whether the words that two names do not share are names and nothing else, and no spellings of each
    /// other.
    private static boolean differ(Naming one, Naming other) {
        List<String> here = without(one.words(), other.words());
        List<String> there = without(other.words(), one.words());
        boolean shared = here.size() < one.words().size();
        return (shared ? areNames(here) && areNames(there) : hasName(here) && hasName(there))
                && here.stream().noneMatch(a -> there.stream().anyMatch(b -> isSpelling(a, b)));
    }

    private static boolean isSpelling(String one, String other) {
        return PlaceSlots.isSpelling(one, other) || Spelling.haveOneSkeleton(one, other);
    }

    private static List<String> without(List<String> words, List<String> others) {
        List<String> plain = others.stream().map(Spelling::plain).toList();
        return words.stream().filter(w -> !plain.contains(Spelling.plain(w))).toList();
    }

    private static boolean areNames(List<String> words) {
        return !words.isEmpty() && words.stream().allMatch(NewNames::isNameOnly);
    }

    private static boolean hasName(List<String> words) {
        return words.stream().anyMatch(NewNames::isNameOnly);
    }

    private static boolean isNameOnly(String word) {
        return word.length() > 2
                && NAME_TAGS.containsAll(English.tags(word))
                && English.tags(Folding.fold(word)).isEmpty();
    }

    /// Whether one stands where the other does: words of theirs stand for each other, or they were exchanged
    /// in one stroke.
    private boolean isInPlace(Matching matching, Naming one, Naming other) {
        return matching.isLinked(one.span(), other.span())
                || matching.edits().stream()
                        .filter(Edit.Changed.class::isInstance)
                        .anyMatch(e ->
                                touches(e, Side.LEFT, one.span())
                                        && touches(e, Side.RIGHT, other.span())
                                        && isFirst(e, one.span(), other.span()));
    }

    private static boolean touches(Edit edit, Side side, Span span) {
        return edit.on(side).filter(s -> s.overlaps(span)).isPresent();
    }

    /// Whether both names begin or end what was exchanged.
    private boolean isFirst(Edit edit, Span left, Span right) {
        return edit instanceof Edit.Changed(Span l, Span r)
                && ((isEdge(Side.LEFT, l, left, true) && isEdge(Side.RIGHT, r, right, true))
                        || (isEdge(Side.LEFT, l, left, false)
                                && isEdge(Side.RIGHT, r, right, false)));
    }

    private boolean isEdge(Side side, Span all, Span part, boolean first) {
        List<Token> tokens = pair.on(side).tokensIn(all);
        if (tokens.isEmpty()) {
            return false;
        }
        return first
                ? part.start() <= tokens.getFirst().span().start()
                : part.end() >= tokens.getLast().span().start();
    }
}
