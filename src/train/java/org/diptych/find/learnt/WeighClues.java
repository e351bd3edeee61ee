package org.diptych.find.learnt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Rules;
import org.diptych.encode.Encoder;
import org.diptych.encode.Models;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagger;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Reading;
import org.diptych.find.learnt.Learning.Sample;
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
/// `WeighClues REPOSITORY CACHE FOLDS WORK WEIGHTS PAIRS…`: FOLDS has the adapters of the folds. For the scoreboard
/// their models are laid in WORK, a folder each, with the names of the pairs that a fold was not taught and the
/// weights that those did not teach either. The weights that all taught go to the file WEIGHTS.
public final class WeighClues {

    private WeighClues() {}

    public static void main(String[] arguments) throws IOException {
        Path work = Path.of(arguments[3]);
        List<LabelledPair> pairs = new ArrayList<>();
        for (int k = 5; k < arguments.length; k++) {
            pairs.addAll(LabelledPair.under(Path.of(arguments[k])));
        }
        Map<Path, List<Sample>> folds = new LinkedHashMap<>();
        for (int k = 0; k < Folds.COUNT; k++) {
            Folds fold = Folds.of(pairs, List.of(), String.valueOf(k));
            Path folder = Files.createDirectories(work.resolve("fold-" + k));
            Path resources = Files.createDirectories(folder.resolve("resources"));
            Files.copy(
                    Folds.adapters(Path.of(arguments[2]), fold.name()),
                    resources.resolve("tagger.safetensors"),
                    StandardCopyOption.REPLACE_EXISTING);
            Path models = folder.resolve("models");
            ConvertModels.main(
                    new String[] {
                        arguments[0], folder.toString(), arguments[1], models.toString()
                    });
            Files.write(
                    folder.resolve("left-out.txt"),
                    fold.leftOut().stream().map(LabelledPair::name).toList());
            folds.put(folder, samples(fold, models));
        }
        for (Path folder : folds.keySet()) {
            Files.writeString(
                    folder.resolve("weights.csv"),
                    learnt(folds, other -> !other.equals(folder)).toString());
        }
        Files.writeString(Path.of(arguments[4]), learnt(folds, _ -> true).toString());
    }

    private static Weighing learnt(Map<Path, List<Sample>> folds, Predicate<Path> from) {
        return Learning.from(
                folds.keySet().stream()
                        .filter(from)
                        .flatMap(fold -> folds.getOrDefault(fold, List.of()).stream())
                        .toList());
    }

    private static List<Sample> samples(Folds folds, Path folder) {
        try (Models models = Models.in(folder)) {
            if (!(models.tagger() instanceof Opened<Tagger>(Tagger tagger))) {
                throw new IllegalStateException("no tagger in " + folder + ": " + models.tagger());
            }
            if (!(models.encoder() instanceof Opened<Encoder>(Encoder encoder))) {
                throw new IllegalStateException(
                        "no encoder in " + folder + ": " + models.encoder());
            }
            Aligner aligner = Aligner.with(encoder);
            return folds.leftOut().stream()
                    .flatMap(pair -> samples(pair, aligner, tagger))
                    .toList();
        }
    }

    /// Beside its answer and by itself, so that the weights hold for both.
    private static Stream<Sample> samples(LabelledPair pair, Aligner aligner, Tagger tagger) {
        Both<Article> articles = new Both<>(article(pair, Side.LEFT), article(pair, Side.RIGHT));
        return Stream.of(
                        articles,
                        new Both<>(articles.left(), Article.nothing()),
                        new Both<>(Article.nothing(), articles.right()))
                .map(aligner::align)
                .flatMap(aligned -> samples(pair, aligned, tagger));
    }

    private static Article article(LabelledPair pair, Side side) {
        return Segmenter.article(side.name(), "en", pair.texts().on(side));
    }

    private static Stream<Sample> samples(LabelledPair labelled, Aligned pair, Tagger tagger) {
        List<Finding> marks = Rules.wording().stream().flatMap(r -> r.check(pair)).toList();
        Opinions opinions = Opinions.of(pair, tagger);
        return Stream.of(Side.values())
                .flatMap(side -> {
                    Reading reading = Reading.of(pair, side);
                    return samples(labelled, reading, new Evidence(opinions, reading, marks));
                });
    }

    private static Stream<Sample> samples(
            LabelledPair labelled, Reading reading, Evidence evidence) {
        List<Label> labels =
                labelled.labels().stream().filter(l -> l.side() == reading.side()).toList();
        return evidence.open()
                .boxed()
                .flatMap(t -> sample(labels, reading.tokens().get(t), evidence.on(t)));
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
