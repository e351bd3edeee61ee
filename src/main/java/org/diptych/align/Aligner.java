package org.diptych.align;

import java.util.List;
import java.util.Optional;
import org.diptych.align.Likeness.Meaning;
import org.diptych.align.Likeness.Measured;
import org.diptych.align.Likeness.Scores;
import org.diptych.encode.Encoder;
import org.diptych.text.Article;
import org.diptych.text.Both;

/// Lays two articles side by side: paragraphs, then sentences, then words.
public final class Aligner {

    // Likenesses from 0 to 1 at which a match is as good as none. Tuned with the labelled pairs
    // (train and
    // pairs in src/test/resources) and the public sets in view: no figure is a left-out one. Every
    // one may
    // move by .05 and link F1 by less than .01.

    private static final double PARAGRAPHS = 0.15;
    private static final double SENTENCES = 0.2;

    /// In a gap that both sides have, the neighbours speak for a match.
    private static final double GAPS = -0.1;

    /// The same where there is an encoder, which knows better what is too free.
    private static final double ENCODED_GAPS = 0.1;

    /// A moved unit stands alone, but in a version of the same article it has to be somewhere.
    private static final double MOVED = 0.15;

    /// The same, where there is an encoder, of a sentence that moved without its neighbours, which would have
    /// spoken for it. No such link of src/test/resources/train from .15 to .25 is right; from .28 on most are.
    private static final double ENCODED_MOVED_ALONE = 0.25;

    /// In an article that is no version, only near copies count,.
    private static final double STRANGER = 0.3;

    /// What the place of two sentences says for them.
    private static final double NEIGHBOURS = 0.15;

    /// The same where there is an encoder, to which places say less.
    private static final double ENCODED_NEIGHBOURS = 0.1;

    /// How well a sentence that was left alone must be covered by the answer of its neighbour to be taken
    /// into it, before any is looked for elsewhere, and after. Lower ones find more half sentences of free
    /// translations (textberg_fr), and hide more dropped sentences (src/test/resources/train, align_jaen_mt).
    private static final double STRAY = 0.4;

    private static final double LAST_STRAY = 0.35;

    private final Likeness likeness;

    private Aligner(Likeness likeness) {
        this.likeness = likeness;
    }

    /// By the letters alone: needs no model.
    public static Aligner standard() {
        return new Aligner(new LexicalLikeness());
    }

    /// By what the words mean; the only way across languages.
    public static Aligner with(Encoder encoder) {
        return new Aligner(new EncoderLikeness(encoder, new LexicalLikeness()));
    }

    /// Lays the articles side by side: a strict look tells how they stand to each other; versions of one
    /// article get a looser one.
    public Aligned align(Both<Article> articles) {
        return align(articles, List.of());
    }

    /// The same, but a reader has the last word on some paragraphs.
    public Aligned align(Both<Article> articles, List<HandLink> hand) {
        Units units = Units.of(articles);
        Measured measured = likeness.measure(units);
        Optional<Meaning> meaning = measured.meaning();
        Scores plain = measured.sentences();
        double neighbours = meaning.isPresent() ? ENCODED_NEIGHBOURS : NEIGHBOURS;

        List<Link> places = Links.of(units.paragraphs(), measured.paragraphs(), PARAGRAPHS);
        List<Link> links =
                Links.of(
                        units.sentences(),
                        Guide.along(neighbours, plain, articles, places),
                        SENTENCES);
        List<Link> strict = Moves.pair(links, units.sentences(), plain, STRANGER, STRANGER);
        Relation relation = Relations.of(articles, strict);
        if (relation != Relation.VERSIONS) {
            List<Link> met =
                    meaning.map(m -> Meetings.of(units, relation, plain, places, m.coverage()))
                            .orElse(strict);
            return aligned(articles, relation, byHand(met, hand, units, plain), hand, meaning);
        }
        double gaps = meaning.isPresent() ? ENCODED_GAPS : GAPS;
        List<Link> paragraphs =
                Moves.pair(places, units.paragraphs(), measured.paragraphs(), MOVED, MOVED);
        paragraphs = Gaps.match(paragraphs, units.paragraphs(), measured.paragraphs(), GAPS);
        Scores guided = Guide.along(neighbours, plain, articles, paragraphs);
        links = Links.of(units.sentences(), guided, SENTENCES);
        if (meaning.isPresent()) {
            Coverage coverage = meaning.get().coverage();
            links = Crossings.untangle(links, coverage, guided, SENTENCES);
            links = Displaced.parted(links, coverage);
            links = Strays.taken(links, articles, coverage, STRAY);
        }
        links =
                Moves.pair(
                        links,
                        units.sentences(),
                        plain,
                        MOVED,
                        meaning.isPresent() ? ENCODED_MOVED_ALONE : MOVED);
        links = Gaps.match(links, units.sentences(), guided, gaps);
        if (meaning.isPresent()) {
            links = Strays.taken(links, articles, meaning.get().coverage(), LAST_STRAY);
        }
        return aligned(articles, relation, byHand(links, hand, units, plain), hand, meaning);
    }

    private static List<Link> byHand(
            List<Link> links, List<HandLink> hand, Units units, Scores plain) {
        return Links.inReadingOrder(new ByHand(units, plain, GAPS).applied(links, hand));
    }

    private static Aligned aligned(
            Both<Article> articles,
            Relation relation,
            List<Link> sentences,
            List<HandLink> hand,
            Optional<Meaning> meaning) {
        List<List<Edit>> edits =
                sentences.stream().map(link -> WordDiff.edits(articles, link)).toList();
        return new Aligned(
                articles,
                relation,
                Relations.linkedShare(articles, sentences),
                ParagraphLinks.of(articles, sentences, hand),
                sentences,
                edits,
                WordLinks.of(articles, sentences, edits, meaning.map(Meaning::pieces)),
                relation == Relation.SAME_TOPIC
                        ? meaning.<Senses>map(m -> new EncodedSenses(articles, m.pieces()))
                                .orElse(Senses.UNKNOWN)
                        : Senses.UNKNOWN);
    }
}
