package org.diptych.encode;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.text.Both;

/// English BERT with what fine-tuning changed.
final class BertTagger implements Tagger {

    /// Pieces of either passage that are read at once; taught with less, and a pair of them fits the model.
    private static final int LONGEST = 200;

    private final Session session;
    private final WordPiece words;
    private final int tags;

    BertTagger(Session session, WordPiece words, int tags) {
        this.session = session;
        this.words = words;
        this.tags = tags;
    }

    /// Where in a sequence the scores of a window of a passage stand.
    ///
    /// @param text which of all passages: both of a pair, one after the other
    /// @param at of the window's first piece in the sequence
    private record Part(int text, Window window, int at) {}

    @Override
    public int tags() {
        return tags;
    }

    @Override
    public List<Both<Tagged>> tag(List<Both<String>> passages) {
        List<List<Piece>> texts = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        List<List<Part>> parts = new ArrayList<>();
        for (Both<String> pair : passages) {
            int left = texts.size();
            int right = left + 1;
            texts.add(words.pieces(pair.left()));
            texts.add(words.pieces(pair.right()));
            // An order that is the pair's own and not that of its sides.
            boolean turned = pair.right().compareTo(pair.left()) < 0;
            int first = turned ? right : left;
            int second = turned ? left : right;
            if (texts.get(first).isEmpty()
                    || texts.get(second).size() > LONGEST
                    || texts.get(first).size() > LONGEST) {
                addWindows(texts, first, second, sequences, parts);
                addWindows(texts, second, first, sequences, parts);
            } else {
                Sequence both = Sequence.of(words, texts.get(first), texts.get(second));
                sequences.add(both);
                parts.add(
                        List.of(
                                whole(texts, first, 1),
                                whole(texts, second, texts.get(first).size() + 2)));
            }
        }
        Rows logits = new Rows(texts.stream().map(List::size).toList());
        Batch.each(sequences, batch -> read(batch, parts, logits));
        List<Both<Tagged>> tagged = new ArrayList<>();
        for (int left = 0; left < texts.size(); left += 2) {
            tagged.add(new Both<>(tagged(texts, left, logits), tagged(texts, left + 1, logits)));
        }
        return tagged;
    }

    private static Part whole(List<List<Piece>> texts, int text, int at) {
        int size = texts.get(text).size();
        return new Part(text, new Window(0, size, 0, size), at);
    }

    /// A passage by itself or one too long to be read at once, window after window.
    private void addWindows(
            List<List<Piece>> texts,
            int text,
            int other,
            List<Sequence> sequences,
            List<List<Part>> parts) {
        List<Piece> passage = texts.get(text);
        for (Window window : Window.over(passage.size(), LONGEST)) {
            sequences.add(
                    Sequence.of(
                            words,
                            passage.subList(window.start(), window.end()),
                            beside(texts.get(other), window, passage.size())));
            parts.add(List.of(new Part(text, window, 1)));
        }
    }

    private void read(Batch batch, List<List<Part>> parts, Rows logits) {
        session.run(
                batch.tuned(),
                outputs -> {
                    FloatBuffer numbers = BertEncoder.floats(outputs, "tags");
                    for (int row = 0; row < batch.size(); row++) {
                        for (Part part : parts.get(batch.number(row))) {
                            logits.put(
                                    part.text(),
                                    part.window(),
                                    numbers,
                                    row * batch.width() + part.at(),
                                    tags);
                        }
                    }
                    return logits;
                });
    }

    private Tagged tagged(List<List<Piece>> texts, int text, Rows logits) {
        return new Tagged(texts.get(text), tags, logits.take(text));
    }

    /// The stretch of a long passage that lies beside a window of the other.
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
