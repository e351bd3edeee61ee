package org.diptych.encode;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.diptych.encode.WordPiece.Piece;

/// English BERT with what fine-tuning changed.
final class BertTagger implements Tagger {

    /// Pieces of either part that are read at once; trained with less, and a pair of them fits the model.
    private static final int LONGEST = 200;

    private final Session session;
    private final WordPiece words;
    private final int tags;

    BertTagger(Session session, WordPiece words, int tags) {
        this.session = session;
        this.words = words;
        this.tags = tags;
    }

    /// Which part of which query a sequence is.
    private record Part(int query, Window window) {}

    @Override
    public int tags() {
        return tags;
    }

    @Override
    public List<Tagged> tag(List<Query> queries) {
        List<List<Piece>> passages = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (int q = 0; q < queries.size(); q++) {
            List<Piece> passage = words.pieces(queries.get(q).passage());
            List<Piece> answer = words.pieces(queries.get(q).answer());
            passages.add(passage);
            for (Window window : Window.over(passage.size(), LONGEST)) {
                parts.add(new Part(q, window));
                sequences.add(
                        Sequence.of(
                                words,
                                passage.subList(window.start(), window.end()),
                                beside(answer, window, passage.size())));
            }
        }
        Rows logits = new Rows(passages.stream().map(List::size).toList());
        Batch.each(
                sequences,
                batch ->
                        session.run(
                                batch.tuned(),
                                outputs -> {
                                    FloatBuffer numbers = BertEncoder.floats(outputs, "tags");
                                    for (int row = 0; row < batch.size(); row++) {
                                        Part part = parts.get(batch.number(row));
                                        logits.put(
                                                part.query(),
                                                part.window(),
                                                numbers,
                                                row * batch.width() + 1,
                                                tags);
                                    }
                                    return logits;
                                }));
        List<Tagged> tagged = new ArrayList<>();
        for (int q = 0; q < queries.size(); q++) {
            tagged.add(new Tagged(passages.get(q), tags, logits.take(q)));
        }
        return tagged;
    }

    /// The stretch of a long answer that lies beside a window of its passage.
    private static List<Piece> beside(List<Piece> answer, Window window, int passage) {
        int spare = answer.size() - LONGEST;
        if (spare <= 0) {
            return answer;
        }
        int rest = passage - window.length();
        int start = rest == 0 ? 0 : (int) ((long) spare * window.start() / rest);
        return answer.subList(start, start + LONGEST);
    }
}
