package org.diptych.models;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.Set;
import java.util.TreeMap;

/// Named arrays of numbers in one file, in the safetensors format: eight bytes that tell how long the
/// header is, a JSON header that tells where each array stands, and the numbers, little end first.
public final class Safetensors {

    /// How numbers are kept.
    public enum Kind {
        F16(2),
        F32(4);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }
    }

    /// An array and its dimensions, the last running fastest.
    public record Tensor(int[] shape, float[] values) {
        public Tensor {
            int size = Arrays.stream(shape).reduce(1, Math::multiplyExact);
            if (size != values.length) {
                throw new IllegalArgumentException(
                        Arrays.toString(shape) + " holds not " + values.length + " numbers");
            }
        }
    }

    private final Map<String, Tensor> tensors;
    private final Map<String, String> metadata;

    private Safetensors(Map<String, Tensor> tensors, Map<String, String> metadata) {
        this.tensors = tensors;
        this.metadata = metadata;
    }

    public Set<String> names() {
        return tensors.keySet();
    }

    public Map<String, String> metadata() {
        return metadata;
    }

    public boolean has(String name) {
        return tensors.containsKey(name);
    }

    public Tensor tensor(String name) {
        Tensor tensor = tensors.get(name);
        if (tensor == null) {
            throw new IllegalArgumentException("no tensor " + name);
        }
        return tensor;
    }

    public float[] floats(String name) {
        return tensor(name).values();
    }

    /// Writes the arrays in the order of their names.
    public static void write(
            Path file, Map<String, Tensor> tensors, Kind kind, Map<String, String> metadata)
            throws IOException {
        ObjectMapper json = new ObjectMapper();
        ObjectNode header = json.createObjectNode();
        if (!metadata.isEmpty()) {
            ObjectNode about = header.putObject("__metadata__");
            new TreeMap<>(metadata).forEach(about::put);
        }
        Map<String, Tensor> sorted = new TreeMap<>(tensors);
        long at = 0;
        for (var named : sorted.entrySet()) {
            ObjectNode entry = header.putObject(named.getKey());
            entry.put("dtype", kind.name());
            Arrays.stream(named.getValue().shape()).forEach(entry.putArray("shape")::add);
            long end = at + (long) named.getValue().values().length * kind.bytes;
            entry.putArray("data_offsets").add(at).add(end);
            at = end;
        }
        byte[] text = padded(json.writeValueAsString(header));
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(littleEndian(8).putLong(text.length).array());
            out.write(text);
            for (Tensor tensor : sorted.values()) {
                out.write(bytes(tensor.values(), kind));
            }
        }
    }

    /// Reads a whole file.
    ///
    /// @throws IOException if it can't be read or is no such file
    public static Safetensors read(Path file) throws IOException {
        ByteBuffer all = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        if (all.remaining() < 8 || all.getLong(0) < 0 || all.getLong(0) > all.remaining() - 8) {
            throw new IOException(file + " is no safetensors file");
        }
        int length = Math.toIntExact(all.getLong(0));
        JsonNode header = new ObjectMapper().readTree(all.array(), 8, length);
        Map<String, Tensor> tensors = new LinkedHashMap<>();
        Map<String, String> metadata = new LinkedHashMap<>();
        for (var entry : header.properties()) {
            if (entry.getKey().equals("__metadata__")) {
                entry.getValue().properties().forEach(m -> metadata.put(m.getKey(), m.getValue().asText()));
            } else {
                tensors.put(entry.getKey(), tensor(all, 8 + length, entry.getValue()));
            }
        }
        return new Safetensors(tensors, metadata);
    }

    private static Tensor tensor(ByteBuffer all, int base, JsonNode entry) {
        Kind kind = Kind.valueOf(entry.get("dtype").asText());
        int[] shape = new int[entry.get("shape").size()];
        for (int k = 0; k < shape.length; k++) {
            shape[k] = entry.get("shape").get(k).asInt();
        }
        int from = base + entry.get("data_offsets").get(0).asInt();
        int to = base + entry.get("data_offsets").get(1).asInt();
        float[] values = new float[(to - from) / kind.bytes];
        for (int k = 0; k < values.length; k++) {
            int at = from + k * kind.bytes;
            values[k] = kind == Kind.F16 ? Float.float16ToFloat(all.getShort(at)) : all.getFloat(at);
        }
        return new Tensor(shape, values);
    }

    private static byte[] bytes(float[] values, Kind kind) {
        ByteBuffer bytes = littleEndian(values.length * kind.bytes);
        for (float value : values) {
            if (kind == Kind.F16) {
                bytes.putShort(Float.floatToFloat16(value));
            } else {
                bytes.putFloat(value);
            }
        }
        return bytes.array();
    }

    /// The numbers begin at a multiple of eight.
    private static byte[] padded(String header) {
        byte[] text = header.getBytes(StandardCharsets.UTF_8);
        byte[] padded = Arrays.copyOf(text, (text.length + 7) / 8 * 8);
        Arrays.fill(padded, text.length, padded.length, (byte) ' ');
        return padded;
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
