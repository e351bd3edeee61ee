package org.diptych.train;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.diptych.encode.WordPiece;
import org.diptych.models.Safetensors;
import org.diptych.models.Safetensors.Tensor;
import org.diptych.models.TensorBundle;

/// Trains the adapters of the tagger from labelled pairs.
///
/// `TrainTagger BERT.jar WORK FOLD LESSONS PAIRS…`: FOLD is 0, 1 or 2, which is left out of PAIRS, or `all`. The
/// adapters are written to `WORK/fold-FOLD/tagger.safetensors`. A run that was stopped goes on from where it last kept its state,
/// unless there are more or fewer pairs now. The same pairs and
/// the same number of threads give the same adapters.
public final class TrainTagger {

    private static final int EPOCHS = 3;
    private static final long SEED = 20_261_124;

    /// Batches after which the state is kept: two minutes' work.
    private static final int STRETCH = 25;

    private final Folds folds;
    private final Path work;
    private final PrintStream out;

    private TrainTagger(Folds folds, Path work, PrintStream out) {
        this.folds = folds;
        this.work = work;
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path jar = Path.of(arguments[0]);
        Path work = Files.createDirectories(Path.of(arguments[1], "fold-" + arguments[2]));
        List<LabelledPair> pairs = new ArrayList<>();
        for (int k = 4; k < arguments.length; k++) {
            pairs.addAll(LabelledPair.under(Path.of(arguments[k])));
        }
        Folds folds = Folds.of(pairs, LabelledPair.under(Path.of(arguments[3])), arguments[2]);
        new TrainTagger(folds, work, System.out).run(jar);
    }

    private void run(Path jar) throws IOException {
        Engine engine = Engine.getEngine("PyTorch");
        try (NDManager manager = NDManager.newBaseManager("PyTorch");
                TensorBundle source = TensorBundle.open(jar)) {
            WordPiece words = WordPiece.of(source.vocabulary());
            Bert bert = new Bert(manager, source, SEED);
            Adam adam = new Adam(bert.learnt());
            Course course = new Course(engine, manager, bert, adam, SEED);
            Lesson lesson = new Lesson(folds.taught(), words, SEED);
            List<List<Example>> batches = new ArrayList<>();
            for (int e = 0; e < EPOCHS; e++) {
                batches.addAll(lesson.epoch(e));
            }
            long start = System.nanoTime();
            for (int at = resumed(bert, adam, batches.size());
                    at < batches.size();
                    at = Math.min(at + STRETCH, batches.size())) {
                int to = Math.min(at + STRETCH, batches.size());
                double loss = course.stretch(at, batches.subList(at, to), batches.size());
                save(bert.learnt(), adam, to, batches.size());
                out.printf(
                        "fold %s: %d of %d batches, loss %.4f, %d s%n",
                        folds.name(),
                        to,
                        batches.size(),
                        loss,
                        (System.nanoTime() - start) / 1_000_000_000);
            }
            Safetensors.write(
                    work.resolve("tagger.safetensors"),
                    tensors(bert.learnt()),
                    Safetensors.Kind.F16,
                    Map.of("seed", String.valueOf(SEED), "epochs", String.valueOf(EPOCHS)));
        }
    }

    private Path state() {
        return work.resolve("state.safetensors");
    }

    private void save(Map<String, NDArray> learnt, Adam adam, int done, int batches)
            throws IOException {
        Map<String, NDArray> all = new LinkedHashMap<>(learnt);
        all.putAll(adam.state());
        Path half = work.resolve("state.half");
        Safetensors.write(
                half,
                tensors(all),
                Safetensors.Kind.F32,
                Map.of(
                        "batches", String.valueOf(done),
                        "of", String.valueOf(batches),
                        "steps", String.valueOf(adam.steps())));
        Files.move(half, state(), StandardCopyOption.REPLACE_EXISTING);
    }

    /// How many batches an earlier run of the same course has done, its state put back.
    private int resumed(Bert bert, Adam adam, int batches) throws IOException {
        if (!Files.exists(state())) {
            return 0;
        }
        Safetensors saved = Safetensors.read(state());
        if (!String.valueOf(batches).equals(saved.metadata().get("of"))) {
            out.printf(
                    "fold %s: what was kept is of other pairs, and not gone on with%n",
                    folds.name());
            return 0;
        }
        Map<String, NDArray> all = new LinkedHashMap<>(bert.learnt());
        all.putAll(adam.state());
        all.forEach((name, array) -> {
            boolean gradient = array.hasGradient();
            array.setRequiresGradient(false);
            try (NDArray values = array.getManager().create(saved.floats(name), array.getShape())) {
                array.muli(0).addi(values);
            }
            array.setRequiresGradient(gradient);
        });
        adam.resumeAt(Integer.parseInt(saved.metadata().get("steps")));
        return Integer.parseInt(saved.metadata().get("batches"));
    }

    private static Map<String, Tensor> tensors(Map<String, NDArray> arrays) {
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        arrays.forEach((name, array) -> {
            long[] shape = array.getShape().getShape();
            int[] dimensions = new int[shape.length];
            for (int k = 0; k < shape.length; k++) {
                dimensions[k] = Math.toIntExact(shape[k]);
            }
            tensors.put(name, new Tensor(dimensions, array.toFloatArray()));
        });
        return tensors;
    }
}
