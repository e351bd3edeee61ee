package org.diptych.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.HandLink;
import org.diptych.compare.Comparison;
import org.diptych.compare.Settling;
import org.diptych.find.Finding;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// A comparison and what the reader made of it. Immutable: every change gives a new review, so undo is a
/// matter of keeping the old ones.
///
/// @param decisions only those that say something; also on findings that this comparison does not hold
///     but an earlier one did, so that none is lost while another comparison runs
/// @param own findings that the reader added, in reading order
/// @param links how the reader paired paragraphs by hand, in the order in which it was done; the comparison
///     may have been made without them
/// @param lost what was decided before an article's text changed, and no longer fits
/// @param isAcceptedOnly whether what was not accepted was taken out of it, to be shown to others
public record Review(
        Comparison comparison,
        Map<Key, Decision> decisions,
        List<Finding.Own> own,
        List<HandLink> links,
        List<Lost> lost,
        boolean isAcceptedOnly) {

    /// With all that was found.
    public Review(
            Comparison comparison,
            Map<Key, Decision> decisions,
            List<Finding.Own> own,
            List<HandLink> links,
            List<Lost> lost) {
        this(comparison, decisions, own, links, lost, false);
    }

    public Review {
        decisions = Map.copyOf(decisions);
        own = List.copyOf(own);
        links = List.copyOf(links);
        lost = List.copyOf(lost);
    }

    /// A comparison on which nothing is decided yet.
    public static Review of(Comparison comparison) {
        return new Review(comparison, Map.of(), List.of(), List.of(), List.of());
    }

    /// The side that was named the original, if either was.
    public Optional<Side> original() {
        return comparison.original();
    }

    /// All findings, Diptych's and the reader's own, in reading order.
    public List<Finding> findings() {
        List<Finding> all = new ArrayList<>(comparison.findings());
        all.addAll(own);
        all.sort(Settling.READING_ORDER);
        return List.copyOf(all);
    }

    /// The comparison with the reader's own findings among the others.
    public Comparison shown() {
        return own.isEmpty()
                ? comparison
                : new Comparison(comparison.pair(), comparison.original(), findings());
    }

    /// The same with nothing but what was accepted, for those who are to see no more: what was dismissed, and what was
    /// noted on anything else, is gone, from the ledgers too.
    public Review accepted() {
        List<Finding> accepted =
                comparison.findings().stream()
                        .filter(f -> on(f).verdict() == Verdict.ACCEPTED)
                        .toList();
        Map<Key, Decision> kept = new HashMap<>(decisions);
        kept.values().removeIf(decision -> decision.verdict() != Verdict.ACCEPTED);
        return new Review(
                new Comparison(
                        comparison.pair(),
                        comparison.original(),
                        accepted,
                        comparison.ledgers().with(accepted::contains)),
                kept,
                own,
                links,
                List.of(),
                true);
    }

    /// What was decided on a finding. The reader's own are accepted, and what they remark is the note.
    public Decision on(Finding finding) {
        return finding instanceof Finding.Own o
                ? new Decision(Verdict.ACCEPTED, o.remark())
                : decisions.getOrDefault(Key.of(finding), Decision.NONE);
    }

    /// With a verdict on a finding; to dismiss one of the reader's own is to take it away.
    public Review withVerdict(Finding finding, Verdict verdict) {
        return switch (finding) {
            case Finding.Own o -> verdict == Verdict.DISMISSED ? without(o) : this;
            default -> withDecision(finding, d -> d.with(verdict));
        };
    }

    /// With a note on a finding; an empty one takes the note away.
    public Review withNote(Finding finding, String note) {
        return switch (finding) {
            case Finding.Own o -> without(o).with(new Finding.Own(o.mark(), o.kind(), note));
            default -> withDecision(finding, d -> d.with(note));
        };
    }

    private Review withDecision(Finding finding, UnaryOperator<Decision> change) {
        Map<Key, Decision> changed = new HashMap<>(decisions);
        changed.compute(
                Key.of(finding),
                (_, old) -> {
                    Decision decision = change.apply(old == null ? Decision.NONE : old);
                    return decision.equals(Decision.NONE) ? null : decision;
                });
        return changed(changed, own, links);
    }

    /// With a finding of the reader's own, in the place of one of theirs on the same words.
    public Review with(Finding.Own finding) {
        List<Finding.Own> changed = new ArrayList<>(own);
        changed.removeIf(o -> Key.of(o).equals(Key.of(finding)));
        changed.add(finding);
        changed.sort(Settling.READING_ORDER);
        return changed(decisions, changed, links);
    }

    /// Without a finding of the reader's own.
    public Review without(Finding.Own finding) {
        return changed(decisions, own.stream().filter(o -> !o.equals(finding)).toList(), links);
    }

    /// With paragraphs paired or parted by hand, in the place of what was said about the same before. The
    /// comparison stays as it is until it is made anew: see [#over].
    public Review with(HandLink link) {
        List<HandLink> changed = new ArrayList<>(links);
        changed.removeIf(link::isAbout);
        changed.add(link);
        return changed(decisions, own, changed);
    }

    /// Without something that was said about paragraphs.
    public Review without(HandLink link) {
        return changed(decisions, own, links.stream().filter(l -> !l.equals(link)).toList());
    }

    private Review changed(
            Map<Key, Decision> decided, List<Finding.Own> added, List<HandLink> paired) {
        return new Review(comparison, decided, added, paired, lost, isAcceptedOnly);
    }

    /// Whether the reader has decided the same in both, whatever comparisons they are of.
    public boolean isDecidedAs(Review other) {
        return decisions.equals(other.decisions)
                && own.equals(other.own)
                && links.equals(other.links)
                && lost.equals(other.lost);
    }

    /// With what has been decided since in another review of the same two texts. What was changed in both is as it is
    /// here.
    ///
    /// @param base what both began with
    public Review joinedWith(Review other, Review base) {
        Map<Key, Decision> joined = new HashMap<>(other.decisions);
        Stream.concat(decisions.keySet().stream(), base.decisions.keySet().stream())
                .filter(key -> !Objects.equals(decisions.get(key), base.decisions.get(key)))
                .forEach(key -> joined.compute(key, (_, _) -> decisions.get(key)));
        Review review =
                new Review(
                        comparison,
                        joined,
                        kept(other.own, base.own, own),
                        kept(other.links, base.links, links),
                        Stream.concat(
                                        kept(other.lost, base.lost, lost).stream(),
                                        kept(lost, base.lost, List.of()).stream())
                                .distinct()
                                .toList(),
                        isAcceptedOnly);
        for (Finding.Own o : kept(own, base.own, List.of())) {
            review = review.with(o);
        }
        for (HandLink link : kept(links, base.links, List.of())) {
            review = review.with(link);
        }
        return review;
    }

    /// What is in a list, without what was in another and is not in a third.
    private static <T> List<T> kept(List<T> list, List<T> before, List<T> now) {
        return list.stream().filter(t -> !before.contains(t) || now.contains(t)).toList();
    }

    /// The same, for the two articles in each other's place.
    public Review mirrored() {
        Map<Key, Decision> turned = new HashMap<>();
        decisions.forEach((key, d) -> turned.put(new Key(key.kind(), key.at().mirrored()), d));
        return new Review(
                comparison.mirrored(),
                turned,
                own.stream().map(Review::mirrored).toList(),
                links.stream().map(HandLink::mirrored).toList(),
                lost.stream().map(Lost::mirrored).toList(),
                isAcceptedOnly);
    }

    /// Whether two articles are later versions of these in each other's place: more of the sentences are there then.
    public boolean isMirrored(Both<Article> articles) {
        return shared(articles.mirrored()) > shared(articles);
    }

    private long shared(Both<Article> articles) {
        return Stream.of(Side.values())
                .mapToLong(side -> {
                    Set<String> before = sentences(comparison.pair().on(side));
                    return sentences(articles.on(side)).stream().filter(before::contains).count();
                })
                .sum();
    }

    private static Set<String> sentences(Article article) {
        return article.sentences().stream()
                .map(sentence -> article.at(sentence.span()))
                .collect(Collectors.toSet());
    }

    private static Finding.Own mirrored(Finding.Own own) {
        return new Finding.Own(own.mark().mirrored(), own.kind(), own.remark());
    }

    /// With another comparison of the same two texts: one that got further, or was made with another
    /// original or with paragraphs paired by hand. All that was decided stays.
    public Review over(Comparison other) {
        return new Review(other, decisions, own, links, lost);
    }

    /// Without something that no longer fits, once the reader has seen to it.
    public Review without(Lost decided) {
        return new Review(
                comparison,
                decisions,
                own,
                links,
                lost.stream().filter(l -> !l.equals(decided)).toList(),
                isAcceptedOnly);
    }
}
