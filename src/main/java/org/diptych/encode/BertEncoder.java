package org.diptych.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import org.diptych.encode.WordPiece.Piece;

/// Multilingual BERT's eighth layer.
final class BertEncoder implements Encoder {

    /// The model has 512 places, two of which [Sequence] takes.
    private static final int LONGEST = 510;

    private final Session session;
    private final WordPiece words;

    BertEncoder(Session session, WordPiece words) {
        this.session = session;
        this.words = words;
    }

    /// Which part of which text a sequence is.
    private record Part(int text, Window window) {}

    @Override
    public List<Encoded> encode(List<String> texts) {
        List<List<Piece>> pieces = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        for (int t = 0; t < texts.size(); t++) {
            List<Piece> all = words.pieces(plain(texts.get(t)));
            pieces.add(all);
            for (Window window : Window.over(all.size(), LONGEST)) {
                parts.add(new Part(t, window));
                sequences.add(Sequence.of(words, all.subList(window.start(), window.end())));
            }
        }
        Rows hidden = new Rows(pieces.stream().map(List::size).toList());
        List<Encoded> encoded = new ArrayList<>();
        pieces.forEach(_ -> encoded.add(Encoded.NOTHING));
        Batch.each(
                sequences,
                batch ->
                        session.run(
                                batch,
                                outputs -> {
                                    FloatBuffer numbers = floats(outputs, "hidden");
                                    int width = numbers.remaining() / batch.size() / batch.width();
                                    for (int row = 0; row < batch.size(); row++) {
                                        Part part = parts.get(batch.number(row));
                                        int t = part.text();
                                        int first = row * batch.width() + 1;
                                        if (hidden.put(t, part.window(), numbers, first, width)) {
                                            encoded.set(
                                                    t, new Encoded(pieces.get(t), hidden.take(t)));
                                        }
                                    }
                                    return encoded;
                                }));
        return encoded;
    }

    static FloatBuffer floats(OrtSession.Result outputs, String name) throws OrtException {
        if (outputs.get(name).orElse(null) instanceof OnnxTensor tensor) {
            return tensor.getFloatBuffer();
        }
        throw new OrtException("no output " + name);
    }

    /// Multilingual BERT does not know curly quotes and long dashes, and has seen their plain twins in
    /// their place. Of the same length, so that spans hold.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int k = 0; k < plain.length(); k++) {
            plain.setCharAt(
                    k,
                    switch (plain.charAt(k)) {
                        case '‘', '’', '‛', 'ʼ' -> '\'';
                        case '“', '”', '‟' -> '"';
                        case '‐', '‑', '‒', '–', '—', '―' -> '-';
                        case '…' -> '.';
                        default -> plain.charAt(k);
                    });
        }
        return plain.toString();
    }
}
