package org.diptych.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.align.HandLink;
import org.diptych.align.Tracking;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.review.Lost.Reason;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Carries a review over to articles whose text has changed. A decision goes where its words went; one
/// whose words or whose evidence changed is not carried but listed.
public final class Reanchoring {

    private final Review old;
    private final Both<Article> articles;
    private final Both<Tracking> tracks;
    private final List<HandLink> links = new ArrayList<>();
    private final List<Lost> lost;

    private Reanchoring(Review old, Both<Article> articles) {
        this.old = old;
        this.articles = articles;
        this.tracks = Tracking.of(old.comparison().pair().articles(), articles);
        this.lost = new ArrayList<>(old.lost());
        old.links().forEach(this::follow);
    }

    /// Follows the words of a review into articles.
    public static Reanchoring onto(Both<Article> articles, Review old) {
        return new Reanchoring(old, articles);
    }

    /// The paragraphs that were paired or parted by hand, by their numbers now: what the articles are to be
    /// compared with.
    public List<HandLink> links() {
        return List.copyOf(links);
    }

    /// The review while the articles are still being compared: every decision whose words are there is on them, since it
    /// is not known yet whether they will be marked.
    public Review soFar(Comparison comparison) {
        return over(comparison, false);
    }

    /// The review over the finished comparison of the articles; what no longer fits is among its lost ones.
    public Review over(Comparison comparison) {
        return over(comparison, true);
    }

    /// The review in the end, when the reader has gone on deciding since.
    ///
    /// @param now what was decided on [#soFar] by then
    public Review over(Comparison comparison, Review now) {
        Review end = over(comparison);
        Review begun = soFar(comparison);
        Map<Key, Decision> decisions = new HashMap<>(end.decisions());
        now.decisions()
                .forEach((key, d) -> {
                    if (!d.equals(begun.decisions().get(key))) {
                        decisions.put(key, d);
                    }
                });
        begun.decisions().keySet().stream()
                .filter(key -> !now.decisions().containsKey(key))
                .forEach(decisions::remove);
        return new Review(comparison, decisions, now.own(), now.links(), end.lost());
    }

    private Review over(Comparison comparison, boolean isFinished) {
        if (!comparison.pair().articles().equals(articles)) {
            throw new IllegalArgumentException("another comparison than the articles'");
        }
        Map<Key, Lost> gone = new LinkedHashMap<>();
        Map<Key, Decision> decisions = new HashMap<>();
        Map<Key, Finding> before = byKey(old.comparison());
        Map<Key, Finding> now = byKey(comparison);
        old.decisions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Key.READING_ORDER))
                .forEach(e -> {
                    Key key = e.getKey();
                    Optional<Place> place = now(key.at());
                    Optional<Key> moved = place.map(p -> new Key(key.kind(), p));
                    Optional<Finding> finding = moved.map(now::get);
                    Optional<Reason> reason =
                            place.isEmpty()
                                    ? Optional.of(Reason.WORDS_CHANGED)
                                    : isFinished
                                            ? unfit(before.get(key), finding)
                                            : Optional.empty();
                    if (reason.isPresent()) {
                        gone.put(key, lost(key, e.getValue(), reason.get()));
                    } else {
                        moved.ifPresent(k -> decisions.put(k, e.getValue()));
                    }
                });
        // Of a contradiction both halves were decided on, and the reader is told of it once.
        Halves.told(old.comparison().findings())
                .forEach((again, told) -> {
                    if (gone.containsKey(Key.of(told))) {
                        gone.remove(Key.of(again));
                    }
                });
        List<Lost> all = new ArrayList<>(lost);
        all.addAll(gone.values());
        Review review = new Review(comparison, decisions, List.of(), links, List.of());
        for (Finding.Own own : old.own()) {
            Optional<Finding.Own> moved = moved(own);
            if (moved.isPresent()) {
                review = review.with(moved.get());
            } else {
                Reason reason =
                        now(own.mark().at()).isEmpty()
                                ? Reason.WORDS_CHANGED
                                : Reason.ANSWER_CHANGED;
                all.add(lost(Key.of(own), old.on(own), reason));
            }
        }
        return new Review(comparison, decisions, review.own(), links, all);
    }

    private void follow(HandLink link) {
        List<Integer> left = now(link, Side.LEFT);
        List<Integer> right = now(link, Side.RIGHT);
        if (left.size() == link.left().size() && right.size() == link.right().size()) {
            links.add(new HandLink(left, right, link.together()));
        } else {
            String words =
                    link.left().stream()
                            .map(p -> words(Side.LEFT, p))
                            .collect(Collectors.joining("\n"));
            Verdict verdict = link.together() ? Verdict.ACCEPTED : Verdict.DISMISSED;
            lost.add(new Lost(null, Side.LEFT, words, verdict, "", Reason.WORDS_CHANGED));
        }
    }

    private List<Integer> now(HandLink link, Side side) {
        return link.on(side).stream()
                .flatMap(p -> tracks.on(side).nowIn(p).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private String words(Side side, int paragraph) {
        Article article = old.comparison().pair().on(side);
        return article.at(article.paragraphs().get(paragraph).span());
    }

    private Optional<Place> now(Place place) {
        Optional<Span> span = tracks.on(place.side()).now(place.span());
        return span.map(s -> new Place(place.side(), s));
    }

    private Optional<Finding.Own> moved(Finding.Own own) {
        Finding.Mark mark = own.mark();
        @Nullable Place answer = mark.counterpart();
        @Nullable Place answered = answer == null ? null : now(answer).orElse(null);
        return now(mark.at())
                .filter(_ -> (answer == null) == (answered == null))
                .map(at ->
                        new Finding.Own(
                                new Finding.Mark(
                                        at,
                                        answered,
                                        mark.severity(),
                                        mark.confidence(),
                                        mark.rule()),
                                own.kind(),
                                own.remark()));
    }

    /// Why a decision on words that stand as they did no longer fits; empty if it does.
    private Optional<Reason> unfit(@Nullable Finding before, Optional<Finding> now) {
        if (now.isEmpty()) {
            return Optional.of(Reason.NOT_MARKED);
        }
        return isAnsweredAlike(before, now.get())
                ? Optional.empty()
                : Optional.of(Reason.ANSWER_CHANGED);
    }

    /// Whether the other side says the same of a finding as when it was decided on. Where nobody knows what
    /// it said then, the finding alone tells.
    private boolean isAnsweredAlike(@Nullable Finding before, Finding now) {
        if (before == null) {
            return true;
        }
        Optional<String> then = answer(before, old.comparison().pair().articles());
        Optional<String> answer = answer(now, articles);
        return then.isEmpty()
                ? answer.isEmpty()
                : answer.filter(a -> Tracking.isAlike(then.get(), a)).isPresent();
    }

    private static Optional<String> answer(Finding finding, Both<Article> articles) {
        return Optional.ofNullable(finding.mark().counterpart())
                .map(place -> articles.on(place.side()).at(place.span()));
    }

    private Lost lost(Key key, Decision decision, Reason reason) {
        return new Lost(
                key.kind(),
                key.at().side(),
                old.comparison().pair().on(key.at().side()).at(key.at().span()),
                decision.verdict(),
                decision.note(),
                reason);
    }

    private static Map<Key, Finding> byKey(Comparison comparison) {
        Map<Key, Finding> found = new HashMap<>();
        comparison.findings().forEach(f -> found.put(Key.of(f), f));
        return found;
    }
}
