package org.diptych.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.TreeMap;

/// Named arrays of numbers in one file, in the safetensors format: eight bytes that tell how long the
/// header is, a JSON header that tells where each array stands, and the numbers, little end first.
public final class Safetensors {

    private static final String METADATA = "__metadata__";
    private static final int LENGTH = 8;

    private final Map<String, Tensor> tensors;
    private final Map<String, String> metadata;

    private Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
        this.tensors = tensors;
        this.metadata = metadata;
    }

    /// How numbers are kept in the file.
    public enum Kind {
        /// Half precision.
        F16(Short.BYTES),
        /// Single precision.
        F32(Float.BYTES);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }
    }

    /// An array and the sizes of its dimensions, the last running fastest. Not copied: whoever makes
    /// one leaves its arrays alone.
    public static final class Tensor {
        private final int[] shape;
        private final float[] values;

        /// Checks that the dimensions hold just as many numbers as are given.
        public Tensor(int[] shape, float[] values) {
            if (Arrays.stream(shape).reduce(1, Math::multiplyExact) != values.length) {
                throw new IllegalArgumentException(
                        "%s does not hold %d numbers"
                                .formatted(Arrays.toString(shape), values.length));
            }
            this.shape = shape;
            this.values = values;
        }

        public int[] shape() {
            return shape;
        }

        public float[] values() {
            return values;
        }
    }

    /// Reads a whole file.
    ///
    /// @throws IOException if it can't be read, or is no such file
    public static Safetensors read(Path file) throws IOException {
        byte[] all = Files.readAllBytes(file);
        if (all.length < LENGTH) {
            throw new IOException(file + " is too short for safetensors");
        }
        long length = littleEndian(all).getLong();
        if (length < 0 || length > all.length - LENGTH) {
            throw new IOException(file + " has no safetensors header");
        }
        int start = LENGTH + (int) length;
        ByteBuffer numbers = littleEndian(Arrays.copyOfRange(all, start, all.length));
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        for (var entry : new ObjectMapper().readTree(all, LENGTH, (int) length).properties()) {
            if (entry.getKey().equals(METADATA)) {
                entry.getValue()
                        .properties()
                        .forEach(note -> metadata.put(note.getKey(), note.getValue().asText()));
            } else {
                tensors.put(entry.getKey(), tensor(numbers, entry.getValue()));
            }
        }
        return new Safetensors(tensors, metadata);
    }

    /// Writes the arrays in the order of their names, so that the same arrays give the same file.
    public static void write(
            Path file, Map<String, Tensor> tensors, Kind kind, Map<String, String> metadata)
            throws IOException {
        ObjectNode header = new ObjectMapper().createObjectNode();
        if (!metadata.isEmpty()) {
            ObjectNode notes = header.putObject(METADATA);
            new TreeMap<>(metadata).forEach(notes::put);
        }
        Map<String, Tensor> sorted = new TreeMap<>(tensors);
        long at = 0;
        for (var named : sorted.entrySet()) {
            ObjectNode entry = header.putObject(named.getKey());
            entry.put("dtype", kind.name());
            ArrayNode shape = entry.putArray("shape");
            Arrays.stream(named.getValue().shape).forEach(shape::add);
            long end = at + (long) named.getValue().values.length * kind.bytes;
            entry.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        byte[] text = padded(header.toString());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            byte[] length = new byte[LENGTH];
            littleEndian(length).putLong(text.length);
            out.write(length);
            out.write(text);
            for (Tensor tensor : sorted.values()) {
                out.write(bytes(tensor.values, kind));
            }
        }
    }

    /// The names of all arrays, in the order of the file.
    public Set<String> names() {
        return tensors.keySet();
    }

    /// What the header says about the arrays.
    public Map<String, String> metadata() {
        return metadata;
    }

    /// Whether there is an array of this name.
    public boolean has(String name) {
        return tensors.containsKey(name);
    }

    /// The array of this name.
    ///
    /// @throws NoSuchElementException if there is none
    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new NoSuchElementException("no tensor " + name);
        }
        return tensor;
    }

    /// The numbers of the array of this name.
    ///
    /// @throws NoSuchElementException if there is none
    public float[] floats(String name) {
        return tensor(name).values;
    }

    private static Tensor tensor(ByteBuffer numbers, JsonNode entry) throws IOException {
        String type = entry.path("dtype").asText();
        Kind kind =
                switch (type) {
                    case "F16" -> Kind.F16;
                    case "F32" -> Kind.F32;
                    default -> throw new IOException("numbers of kind " + type + " are not known");
                };
        int[] shape = new int[entry.path("shape").size()];
        Arrays.setAll(shape, d -> entry.path("shape").path(d).asInt());
        long from = entry.path("data_offsets").path(0).asLong(-1);
        long to = entry.path("data_offsets").path(1).asLong(-1);
        if (from < 0 || to < from || to > numbers.limit()) {
            throw new IOException("the file ends before its arrays do");
        }
        float[] values = new float[(int) (to - from) / kind.bytes];
        for (int k = 0; k < values.length; k++) {
            int at = (int) from + k * kind.bytes;
            values[k] =
                    switch (kind) {
                        case F16 -> Float.float16ToFloat(numbers.getShort(at));
                        case F32 -> numbers.getFloat(at);
                    };
        }
        return new Tensor(shape, values);
    }

    private static byte[] bytes(float[] values, Kind kind) {
        byte[] bytes = new byte[values.length * kind.bytes];
        ByteBuffer buffer = littleEndian(bytes);
        for (float value : values) {
            switch (kind) {
                case F16 -> buffer.putShort(Float.floatToFloat16(value));
                case F32 -> buffer.putFloat(value);
            }
        }
        return bytes;
    }

    /// Readers that map the file into memory want its numbers at a multiple of eight bytes.
    private static byte[] padded(String header) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private static ByteBuffer littleEndian(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
