package org.diptych.align;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Two articles laid side by side: all that a rule may look at.
///
/// @param similarity the share of characters that stand in a match of sentences, 0 to 1
/// @param paragraphs in order of the left side, each [Link.Alone] of the right after the link it follows
/// @param sentences likewise
/// @param edits the word edits inside each sentence link, in the order of `sentences`; empty for
///     [Link.Alone]
/// @param words which words answer each other inside each sentence link, likewise; without an encoder only
///     words that are the same
/// @param senses what words mean, of articles that only share a topic
/// @param known what was worked out of this pair, for all who ask it again
public record Aligned(
        Both<Article> articles,
        Relation relation,
        double similarity,
        List<Link> paragraphs,
        List<Link> sentences,
        List<List<Edit>> edits,
        List<List<WordLink>> words,
        Senses senses,
        Known known) {

    public Aligned {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        edits = List.copyOf(edits);
        if (edits.size() != sentences.size()) {
            throw new IllegalArgumentException(
                    sentences.size() + " links, but edits for " + edits.size());
        }
        words = List.copyOf(words);
        if (words.size() != sentences.size()) {
            throw new IllegalArgumentException(
                    sentences.size() + " links, but words for " + words.size());
        }
    }

    /// Of which nothing was asked yet.
    public Aligned(
            Both<Article> articles,
            Relation relation,
            double similarity,
            List<Link> paragraphs,
            List<Link> sentences,
            List<List<Edit>> edits,
            List<List<WordLink>> words,
            Senses senses) {
        this(
                articles,
                relation,
                similarity,
                paragraphs,
                sentences,
                edits,
                words,
                senses,
                new Known());
    }

    /// Where nobody asks what words mean.
    public Aligned(
            Both<Article> articles,
            Relation relation,
            double similarity,
            List<Link> paragraphs,
            List<Link> sentences,
            List<List<Edit>> edits,
            List<List<WordLink>> words) {
        this(articles, relation, similarity, paragraphs, sentences, edits, words, Senses.UNKNOWN);
    }

    /// Without word links.
    public Aligned(
            Both<Article> articles,
            Relation relation,
            double similarity,
            List<Link> paragraphs,
            List<Link> sentences,
            List<List<Edit>> edits) {
        this(
                articles,
                relation,
                similarity,
                paragraphs,
                sentences,
                edits,
                sentences.stream().map(_ -> List.<WordLink>of()).toList());
    }

    /// The side that is a summary of the other; none if neither is.
    public Optional<Side> summary() {
        return relation == Relation.VERSIONS ? Summaries.of(articles, sentences) : Optional.empty();
    }

    /// Whether the other side is a summary of this one, which leaves things out on purpose.
    public boolean isSummarised(Side side) {
        return summary().filter(side.other()::equals).isPresent();
    }

    /// Whether both articles are written in the same language, as far as that is known: if not, their wording
    /// can't be compared word by word.
    public boolean isOneLanguage() {
        return Languages.areOne(articles);
    }

    public Article on(Side side) {
        return articles.on(side);
    }

    /// The matches among the sentence links.
    public Stream<Link.Matched> matches() {
        return sentences.stream()
                .filter(Link.Matched.class::isInstance)
                .map(Link.Matched.class::cast);
    }

    /// The sentences of a sentence link on one side.
    public List<Sentence> sentences(Link link, Side side) {
        return link.on(side).stream().map(on(side).sentences()::get).toList();
    }

    /// From the first to the last sentence of a match on one side.
    public Span reach(Link.Matched link, Side side) {
        List<Sentence> run = sentences(link, side);
        return new Span(run.getFirst().span().start(), run.getLast().span().end());
    }

    /// The link that a sentence stands in.
    public Link linkOf(Side side, int sentence) {
        return sentences.get(placeOf(side, sentence));
    }

    /// Where the link that a sentence stands in stands among all.
    public int placeOf(Side side, int sentence) {
        return known.of(Aligned.class, this::places).on(side)[sentence];
    }

    /// The same, for the two articles in each other's place.
    public Aligned mirrored() {
        List<Link> turned = Links.inReadingOrder(sentences.stream().map(Link::mirrored).toList());
        List<Integer> order = turned.stream().map(this::placeOfMirrored).toList();
        return new Aligned(
                articles.mirrored(),
                relation,
                similarity,
                Links.inReadingOrder(paragraphs.stream().map(Link::mirrored).toList()),
                turned,
                order.stream()
                        .map(k -> edits.get(k).stream().map(Edit::mirrored).toList())
                        .toList(),
                order.stream()
                        .map(k -> words.get(k).stream().map(WordLink::mirrored).toList())
                        .toList(),
                senses.equals(Senses.UNKNOWN) ? senses : senses.mirrored());
    }

    private int placeOfMirrored(Link turned) {
        Side side = turned.on(Side.LEFT).isEmpty() ? Side.RIGHT : Side.LEFT;
        return placeOf(side.other(), turned.on(side).getFirst());
    }

    private Both<int[]> places() {
        Both<int[]> places = articles.map(a -> new int[a.sentences().size()]);
        for (int k = 0; k < sentences.size(); k++) {
            for (Side side : Side.values()) {
                for (int sentence : sentences.get(k).on(side)) {
                    places.on(side)[sentence] = k;
                }
            }
        }
        return places;
    }

    /// The word edits of a match.
    public List<Edit> edits(Link.Matched link) {
        return edits.get(placeOf(Side.LEFT, link.left().getFirst()));
    }

    /// The sentences of the other side that stand in the link of a sentence.
    public List<Integer> answers(Side side, int sentence) {
        return linkOf(side, sentence).on(side.other());
    }

    /// Which words answer each other in all links that a span touches.
    public Stream<WordLink> wordsAround(Side side, Span span) {
        return IntStream.rangeClosed(
                        on(side).sentenceAt(span.start()), on(side).sentenceAt(span.end() - 1))
                .map(sentence -> placeOf(side, sentence))
                .distinct()
                .boxed()
                .flatMap(link -> words.get(link).stream());
    }
}
