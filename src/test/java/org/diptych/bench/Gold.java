package org.diptych.bench;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;

/// A pair of articles and what is right to say of it.
///
/// @param pair its name within its set
/// @param paragraphs none if they were not labelled
/// @param sentences likewise
/// @param tasks what was labelled at all
record Gold(
        String pair,
        Both<Article> articles,
        String relation,
        List<Group> paragraphs,
        List<Group> sentences,
        Set<Task> tasks,
        List<Label> labels) {

    Gold {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tasks = Set.copyOf(tasks);
        labels = List.copyOf(labels);
    }

    /// The same pair, of whose labels only these count.
    Gold counting(Predicate<Label> counted) {
        return new Gold(
                pair,
                articles,
                relation,
                paragraphs,
                sentences,
                tasks,
                labels.stream().filter(counted).toList());
    }

    /// Whether nobody marked garbled wording in it.
    boolean isFluent() {
        return labels.stream().noneMatch(Label::isGarbled);
    }

    /// Whether the worst that was done to it is to leave something out.
    boolean isHonest() {
        return labels.stream().allMatch(Label::isDropped);
    }

    /// The sides whose articles differ: one, if an article stands beside itself.
    Stream<Side> sides() {
        return articles.left().text().equals(articles.right().text())
                ? Stream.of(Side.LEFT)
                : Stream.of(Side.values());
    }

    boolean isGarbledOn(Side side) {
        return labels.stream()
                .anyMatch(l -> l.isGarbled() && !l.optional() && l.at().side() == side);
    }

    /// One of its articles with nothing beside it, and the wording marked in it. What takes the other article
    /// to see, such as a changed meaning, stays among the labels: a reader without it misses that too.
    Gold alone(Side side) {
        return new Gold(
                pair,
                new Both<>(articles.on(side), Article.nothing()),
                relation,
                List.of(),
                List.of(),
                Set.of(Task.GARBLED),
                labels.stream()
                        .filter(l -> l.isWording() && l.at().side() == side)
                        .map(Gold::onItsOwn)
                        .toList());
    }

    private static Label onItsOwn(Label label) {
        return new Label(
                label.kind(),
                label.subtype(),
                new Place(Side.LEFT, label.at().span()),
                null,
                label.severity(),
                label.optional(),
                label.votes());
    }
}
