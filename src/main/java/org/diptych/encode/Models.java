package org.diptych.encode;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import org.diptych.encode.Opening.Broken;
import org.diptych.encode.Opening.Missing;
import org.diptych.encode.Opening.Opened;
import org.jspecify.annotations.Nullable;

/// The language models of one folder. Each is opened when it is first asked for, and closing closes
/// those that were.
public final class Models implements AutoCloseable {

    /// Where to look for the models, for whoever keeps them elsewhere.
    private static final String PLACE = "diptych.models";

    private static final String CLOSED = "the models are closed";

    private final Path folder;
    private @Nullable Opening<Encoder> encoder;
    private @Nullable Opening<Reader> reader;
    private @Nullable Session encoderSession;
    private @Nullable Session readerSession;

    private Models(Path folder) {
        this.folder = folder;
    }

    /// The session and vocabulary that masked words and tags share.
    private record Reader(Path file, Session session, List<String> vocabulary) {
        WordPiece words() {
            return WordPiece.of(vocabulary);
        }
    }

    /// The models of this folder.
    public static Models in(Path folder) {
        return new Models(folder);
    }

    /// The models that came with the program: in the folder that the system property `diptych.models`
    /// names, else in the folder `models` beside the program's jar, where installers lay them, or beside
    /// its compiled classes, where the build links them.
    public static Models installed() {
        String place = System.getProperty(PLACE);
        return new Models(place == null ? home().resolve("models") : Path.of(place));
    }

    /// Vectors of meaning.
    public synchronized Opening<Encoder> encoder() {
        if (encoder == null) {
            encoder =
                    open(
                            "encoder",
                            (file, vocabulary) -> {
                                WordPiece words = WordPiece.of(vocabulary);
                                encoderSession = Session.open(file);
                                return new BertEncoder(encoderSession, words);
                            });
        }
        return encoder;
    }

    /// The words that an English writer would have put.
    public synchronized Opening<MaskedLanguageModel> maskedLanguageModel() {
        return switch (reader()) {
            case Opened<Reader>(Reader r) ->
                    r.session().hasOutput("candidates")
                            ? new Opened<>(new BertGuesser(r.session(), r.words(), r.vocabulary()))
                            : new Broken<>(r.file(), "guesses no words");
            case Missing<Reader>(Path file) -> new Missing<>(file);
            case Broken<Reader>(Path file, String reason) -> new Broken<>(file, reason);
        };
    }

    /// What was learnt from labelled pairs.
    public synchronized Opening<Tagger> tagger() {
        return switch (reader()) {
            case Opened<Reader>(Reader r) -> tagger(r);
            case Missing<Reader>(Path file) -> new Missing<>(file);
            case Broken<Reader>(Path file, String reason) -> new Broken<>(file, reason);
        };
    }

    /// Frees the models' memory, once nobody is using them any more: waits for whoever opens or runs one, and lets
    /// nobody open another. What is asked for later is [Broken], for a session that is closed, or one that is open when
    /// the runtime goes down, would take the whole program with it.
    @Override
    public synchronized void close() {
        encoder = new Broken<>(folder.resolve("encoder.onnx"), CLOSED);
        reader = new Broken<>(folder.resolve("reader.onnx"), CLOSED);
        if (encoderSession != null) {
            encoderSession.close();
        }
        if (readerSession != null) {
            readerSession.close();
        }
    }

    private static Opening<Tagger> tagger(Reader r) {
        if (!r.session().hasOutput("tags")) {
            return new Broken<>(r.file(), "has no tags");
        }
        try {
            return new Opened<>(
                    new BertTagger(r.session(), r.words(), r.session().lastDimension("tags")));
        } catch (OrtException e) {
            return new Broken<>(r.file(), String.valueOf(e.getMessage()));
        }
    }

    private synchronized Opening<Reader> reader() {
        if (reader == null) {
            reader =
                    open(
                            "reader",
                            (file, vocabulary) -> {
                                WordPiece.of(vocabulary);
                                readerSession = Session.open(file);
                                return new Reader(file, readerSession, vocabulary);
                            });
        }
        return reader;
    }

    @FunctionalInterface
    private interface Maker<T> {
        T make(Path file, List<String> vocabulary) throws OrtException;
    }

    private <T> Opening<T> open(String name, Maker<T> maker) {
        for (String ending : List.of(".onnx", ".bin", ".txt")) {
            Path file = folder.resolve(name + ending);
            if (!Files.exists(file)) {
                return new Missing<>(file);
            }
        }
        Path file = folder.resolve(name + ".onnx");
        try {
            return new Opened<>(
                    maker.make(file, Files.readAllLines(folder.resolve(name + ".txt"))));
        } catch (IOException | OrtException | RuntimeException | LinkageError e) {
            // LinkageError: ONNX Runtime has no natives for this system.
            return new Broken<>(file, String.valueOf(e.getMessage()));
        }
    }

    private static Path home() {
        CodeSource source = Models.class.getProtectionDomain().getCodeSource();
        try {
            Path place = source == null ? null : Path.of(source.getLocation().toURI()).getParent();
            return place == null ? Path.of("") : place;
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("");
        }
    }
}
