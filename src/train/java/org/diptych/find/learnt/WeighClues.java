package org.diptych.find.learnt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.encode.Models;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagger;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Reading;
import org.diptych.find.Rules;
import org.diptych.find.learnt.Regression.Sample;
import org.diptych.models.ConvertModels;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Token;
import org.diptych.train.Folds;
import org.diptych.train.LabelledPair;
import org.diptych.train.LabelledPair.Label;

/// Learns what each clue counts, from what the taggers of the folds say of the pairs they were not taught.
///
/// `WeighClues REPOSITORY CACHE WORK WEIGHTS PAIRS…`: WORK is where the folds were trained; their models are
/// laid beside their adapters, for the scoreboard too. The weights go to the file WEIGHTS.
public final class WeighClues {

    private WeighClues() {}

    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[2]);
        List<LabelledPair> pairs = new ArrayList<>();
        for (int k = 4; k < arguments.length; k++) {
            pairs.addAll(LabelledPair.under(Path.of(arguments[k])));
        }
        List<Sample> samples = new ArrayList<>();
        for (int fold = 0; fold < Folds.COUNT; fold++) {
            Path folder = work.resolve("fold-" + fold);
            if (!Files.exists(folder.resolve("left-out.txt"))) {
                continue;
            }
            String models = folder.resolve("models").toString();
            ConvertModels.main(
                    new String[] {arguments[0], folder.toString(), arguments[1], models});
            samples.addAll(samples(Folds.of(pairs, String.valueOf(fold)), Path.of(models)));
        }
        Files.writeString(Path.of(arguments[3]), Regression.fit(samples).toString());
    }

    private static List<Sample> samples(Folds folds, Path folder) {
        try (Models models = Models.in(folder)) {
            if (!(models.tagger() instanceof Opened<Tagger>(Tagger tagger))) {
                throw new IllegalStateException("no tagger in " + folder + ": " + models.tagger());
            }
            return folds.leftOut().stream().flatMap(p -> samples(p, tagger).stream()).toList();
        }
    }

    /// Beside its answer and by itself, so that the weights hold for both.
    private static List<Sample> samples(LabelledPair pair, Tagger tagger) {
        Both<Article> articles = new Both<>(article(pair, Side.LEFT), article(pair, Side.RIGHT));
        List<Sample> samples = new ArrayList<>();
        Aligned together = Aligner.standard().align(articles);
        for (Side side : Side.values()) {
            samples.addAll(samples(pair, together, tagger, side));
        }
        samples.addAll(
                samples(
                        pair,
                        Aligner.standard().align(new Both<>(articles.left(), Article.nothing())),
                        tagger,
                        Side.LEFT));
        samples.addAll(
                samples(
                        pair,
                        Aligner.standard().align(new Both<>(Article.nothing(), articles.right())),
                        tagger,
                        Side.RIGHT));
        return samples;
    }

    private static Article article(LabelledPair pair, Side side) {
        return Segmenter.article(side.name(), "en", pair.texts().on(side));
    }

    private static List<Sample> samples(
            LabelledPair labelled, Aligned pair, Tagger tagger, Side side) {
        List<Finding> marks = Rules.wording().stream().flatMap(r -> r.check(pair)).toList();
        Reading reading = new Reading(pair, side);
        Evidence evidence = new Evidence(Opinions.of(pair, tagger), reading, marks);
        List<Label> labels = labelled.labels().stream().filter(l -> l.side() == side).toList();
        return evidence.tokens()
                .boxed()
                .flatMap(t -> sample(labels, reading.tokens().get(t), evidence.on(t)))
                .toList();
    }

    /// None for a word on which readers differ, or that states a fact in conflict.
    private static Stream<Sample> sample(List<Label> labels, Token token, double[] clues) {
        List<Label> on = labels.stream().filter(l -> l.at().overlaps(token.span())).toList();
        boolean garbled = on.stream().anyMatch(l -> l.kind() == Kind.GARBLED && !l.optional());
        boolean open =
                on.stream()
                        .anyMatch(l ->
                                l.kind() == Kind.CONFLICT
                                        || (l.kind() == Kind.GARBLED && l.optional()));
        return garbled || !open ? Stream.of(new Sample(clues, garbled)) : Stream.empty();
    }
}
