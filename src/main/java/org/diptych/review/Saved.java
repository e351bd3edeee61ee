package org.diptych.review;

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
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Sha256;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
import org.diptych.text.Span;
import org.diptych.text.Tokenizer;
import org.jspecify.annotations.Nullable;

/// What `review.json` in a `.diptych` file holds: a review without the two texts, which stand beside it. Tokens
/// are not kept, since they follow from the text alone.
///
/// @param format [#FORMAT]; the first member, so that it can be read before the others are understood
/// @param acceptedOnly whether what was not accepted was taken out
record Saved(
        String format,
        boolean acceptedOnly,
        Both<About> articles,
        @Nullable Side original,
        Alignment alignment,
        List<Finding> findings,
        Ledgers ledgers,
        List<Decided> decisions,
        List<Finding.Own> own,
        List<HandLink> links,
        List<Lost> lost) {

    static final String NAME = "diptych-review/";

    /// Raised by any change after which an older Diptych would misread the file or lose what it holds.
    static final int VERSION = 3;

    static final String FORMAT = NAME + VERSION;

    /// @param sha256 of the text in UTF-8: every place in it is told in characters, so it must be the very same
    record About(
            String name,
            String language,
            String sha256,
            SourceNotes source,
            List<Paragraph> paragraphs,
            List<Sentence> sentences) {}

    record Alignment(
            Relation relation,
            double similarity,
            List<Link> paragraphs,
            List<Link> sentences,
            List<List<Edit>> edits,
            List<List<WordLink>> words) {}

    record Decided(Kind kind, Side side, Span at, Verdict verdict, String note) {}

    static Saved of(Review review) {
        Aligned pair = review.comparison().pair();
        return new Saved(
                FORMAT,
                review.isAcceptedOnly(),
                new Both<>(about(review, Side.LEFT), about(review, Side.RIGHT)),
                review.original().orElse(null),
                new Alignment(
                        pair.relation(),
                        pair.similarity(),
                        pair.paragraphs(),
                        pair.sentences(),
                        pair.edits(),
                        pair.words()),
                review.comparison().findings(),
                review.comparison().ledgers(),
                review.decisions().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Key.READING_ORDER))
                        .map(e -> decided(e.getKey(), e.getValue()))
                        .toList(),
                review.own(),
                review.links(),
                review.lost());
    }

    private static About about(Review review, Side side) {
        Article article = review.comparison().pair().on(side);
        return new About(
                article.name(),
                article.language(),
                Sha256.of(article.text()),
                // A review goes to others: no folder of this machine's goes with it.
                article.source().withoutFolder(),
                article.paragraphs(),
                article.sentences());
    }

    private static Decided decided(Key key, Decision decision) {
        return new Decided(
                key.kind(), key.at().side(), key.at().span(), decision.verdict(), decision.note());
    }

    /// The review, with the texts put back.
    Review with(Both<String> texts) {
        Both<Article> pair = new Both<>(article(Side.LEFT, texts), article(Side.RIGHT, texts));
        Map<Key, Decision> decided = new LinkedHashMap<>();
        for (Decided d : decisions) {
            decided.put(
                    new Key(d.kind(), new Place(d.side(), d.at())),
                    new Decision(d.verdict(), d.note()));
        }
        return new Review(
                new Comparison(
                        new Aligned(
                                pair,
                                alignment.relation(),
                                alignment.similarity(),
                                alignment.paragraphs(),
                                alignment.sentences(),
                                alignment.edits(),
                                alignment.words()),
                        Optional.ofNullable(original),
                        findings,
                        ledgers),
                decided,
                own,
                links,
                lost,
                acceptedOnly);
    }

    private Article article(Side side, Both<String> texts) {
        About about = articles.on(side);
        String text = texts.on(side);
        return new Article(
                about.name(),
                about.language(),
                text,
                about.paragraphs(),
                about.sentences(),
                Tokenizer.tokens(text),
                about.source());
    }
}
