package org.diptych.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.diptych.encode.Batch.Target;
import org.diptych.encode.WordPiece.Piece;
import org.diptych.text.Span;

/// English BERT as it was pre-trained, to guess hidden words.
final class BertGuesser implements MaskedLanguageModel {

    /// The model has 512 places, two of which [Sequence] takes.
    private static final int LONGEST = 510;

    /// Places asked about at once: each takes a number for every piece of the vocabulary, 230 KB in all.
    private static final int MOST = 256;

    private final Session session;
    private final WordPiece words;
    private final List<String> vocabulary;

    BertGuesser(Session session, WordPiece words, List<String> vocabulary) {
        this.session = session;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /// A hidden span and its pieces, `from` to `to`, all within one sequence.
    private record Hidden(Span span, int sequence, int from, int to) {}

    /// What the model said of one piece.
    private record Said(double logProbability, List<Candidate> candidates) {}

    @Override
    public List<List<Guess>> guess(List<Masked> texts) {
        List<Sequence> sequences = new ArrayList<>();
        List<List<Target>> targets = new ArrayList<>();
        List<List<Hidden>> hidden = new ArrayList<>();
        for (Masked text : texts) {
            hidden.add(hide(text, sequences, targets));
        }
        Map<Target, Said> said = new HashMap<>();
        Batch.each(
                sequences,
                batch -> {
                    List<Target> places = batch.here(targets);
                    for (int start = 0; start < places.size(); start += MOST) {
                        int end = Math.min(places.size(), start + MOST);
                        said.putAll(ask(batch, places.subList(start, end)));
                    }
                });
        return hidden.stream()
                .map(spans -> spans.stream().map(h -> guess(h, targets, said)).toList())
                .toList();
    }

    /// Hides a text's spans, each in the window in which it stands farthest from an end.
    private List<Hidden> hide(Masked text, List<Sequence> sequences, List<List<Target>> targets) {
        List<Piece> pieces = words.pieces(text.text());
        List<Window> windows = Window.over(pieces.size(), LONGEST);
        int first = sequences.size();
        for (Window window : windows) {
            sequences.add(Sequence.of(words, pieces.subList(window.start(), window.end())));
            targets.add(new ArrayList<>());
        }
        List<Hidden> hidden = new ArrayList<>();
        for (Span span : text.hidden()) {
            int from = 0;
            while (from < pieces.size() && pieces.get(from).span().end() <= span.start()) {
                from++;
            }
            int to = from;
            while (to < pieces.size() && pieces.get(to).span().start() < span.end()) {
                to++;
            }
            if (from == to) {
                continue;
            }
            int w = 0;
            while (windows.get(w).to() <= from) {
                w++;
            }
            int start = windows.get(w).start();
            int last = Math.min(to, windows.get(w).end());
            int s = first + w;
            int asked = targets.get(s).size();
            for (int k = from; k < last; k++) {
                targets.get(s).add(new Target(s, k - start + 1, pieces.get(k).id()));
                sequences.set(s, sequences.get(s).with(k - start + 1, words.mask()));
            }
            hidden.add(new Hidden(span, s, asked, asked + last - from));
        }
        return hidden;
    }

    private Map<Target, Said> ask(Batch batch, List<Target> places) {
        return session.run(
                batch.asking(places),
                outputs -> {
                    FloatBuffer target = BertEncoder.floats(outputs, "target_scores");
                    FloatBuffer scores = BertEncoder.floats(outputs, "candidate_scores");
                    if (!(outputs.get("candidates").orElse(null) instanceof OnnxTensor best)) {
                        throw new OrtException("no output candidates");
                    }
                    LongBuffer ids = best.getLongBuffer();
                    int count = ids.remaining() / places.size();
                    Map<Target, Said> said = new HashMap<>();
                    for (int p = 0; p < places.size(); p++) {
                        List<Candidate> candidates = new ArrayList<>();
                        for (int k = p * count; k < (p + 1) * count; k++) {
                            String word = vocabulary.get((int) ids.get(k));
                            if (!word.startsWith("##") && !word.startsWith("[")) {
                                candidates.add(new Candidate(word, scores.get(k)));
                            }
                        }
                        Target place = places.get(p);
                        said.put(
                                new Target(batch.number(place.row()), place.at(), place.id()),
                                new Said(target.get(p), candidates));
                    }
                    return said;
                });
    }

    private static Guess guess(Hidden hidden, List<List<Target>> targets, Map<Target, Said> said) {
        List<Said> answers =
                targets.get(hidden.sequence()).subList(hidden.from(), hidden.to()).stream()
                        .map(said::get)
                        .toList();
        return new Guess(
                hidden.span(),
                answers.size(),
                answers.stream().mapToDouble(Said::logProbability).sum(),
                answers.getFirst().candidates());
    }
}
