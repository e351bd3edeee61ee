package org.diptych.models;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;

/// Writes one model in the ONNX format (onnx.proto3): its graph to a file, its weights to a second
/// file beside it, which ONNX Runtime maps into memory instead of reading it.
///
/// A node is named after its output, and outputs are numbered in the order they are made, so that the
/// same calls give the same file. A node or a small tensor asked for twice is written once: callers need not
/// keep what they may need again.
final class OnnxWriter implements AutoCloseable {

    /// What the numbers of a tensor are, by TensorProto.DataType.
    enum ElementType {
        FLOAT(1),
        UINT8(2),
        INT8(3),
        INT32(6),
        INT64(7);

        private final int code;

        ElementType(int code) {
            this.code = code;
        }
    }

    /// Contributed operators of ONNX Runtime; the others are ONNX's own.
    private static final String CONTRIBUTED = "com.microsoft";

    private static final int IR_VERSION = 10;
    private static final int OPERATOR_SET = 20;

    /// Tensors up to this size stay in the graph, where shapes can be told from them.
    private static final int INLINE = 1024;

    /// Pages are mapped, so large tensors begin at one.
    private static final int PAGE = 4096;

    // Writes the numbers of one tensor.
    @FunctionalInterface
    private interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private final Path model;
    private final Path weights;
    private final OutputStream out;
    private final Message graph = new Message();
    private final Message remarks = new Message();
    private final Map<String, Message> places = new HashMap<>();
    private final Map<ByteBuffer, List<String>> nodes = new HashMap<>();
    private final Map<ByteBuffer, String> small = new HashMap<>();
    private long written;
    private int made;

    OnnxWriter(Path model, Path weights) throws IOException {
        this.model = model;
        this.weights = weights;
        this.out = new BufferedOutputStream(Files.newOutputStream(weights), 1 << 16);
    }

    /// Adds a node of one output and returns the name of that output.
    ///
    /// @param inputs names of outputs, inputs or weights; an empty one leaves an optional input out
    String node(Operator operator, String... inputs) {
        return nodes(operator, 1, inputs).getFirst();
    }

    /// Adds a node of several outputs and returns their names.
    List<String> nodes(Operator operator, int outputs, String... inputs) {
        Message node = new Message();
        for (String input : inputs) {
            node.put(1, input);
        }
        node.put(4, operator.name());
        operator.attributes().forEach(attribute -> node.put(5, attribute));
        if (operator.contributed()) {
            node.put(7, CONTRIBUTED);
        }
        return nodes.computeIfAbsent(ByteBuffer.wrap(node.toBytes()), _ -> named(node, outputs));
    }

    private List<String> named(Message node, int outputs) {
        List<String> names = IntStream.range(0, outputs).mapToObj(k -> "t" + made++).toList();
        names.forEach(name -> node.put(2, name));
        graph.put(1, node.put(3, names.getFirst()));
        return names;
    }

    /// Declares an input; a dimension is a number, or a name for one that varies.
    String input(String name, ElementType type, String... shape) {
        graph.put(11, value(name, type, shape));
        return name;
    }

    /// Declares that something computed is an output of this name.
    void output(String name, ElementType type, String computed, String... shape) {
        graph.put(1, new Message().put(1, computed).put(2, name).put(3, name).put(4, "Identity"));
        graph.put(12, value(name, type, shape));
    }

    /// Adds a note that the program can read from the model.
    void remark(String key, String text) {
        remarks.put(14, note(key, text));
    }

    String floats(float[] numbers, long... shape) throws IOException {
        return tensor(
                ElementType.FLOAT,
                (long) numbers.length * Float.BYTES,
                to -> put(numbers, to),
                shape);
    }

    String longs(long... numbers) throws IOException {
        byte[] bytes = new byte[numbers.length * Long.BYTES];
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().put(numbers);
        return tensor(ElementType.INT64, bytes.length, to -> to.write(bytes), numbers.length);
    }

    String bytes(byte[] numbers, long... shape) throws IOException {
        return tensor(ElementType.UINT8, numbers.length, to -> to.write(numbers), shape);
    }

    String signedBytes(byte[] numbers, long... shape) throws IOException {
        return tensor(ElementType.INT8, numbers.length, to -> to.write(numbers), shape);
    }

    /// Finishes both files.
    @Override
    public void close() throws IOException {
        out.close();
        Message whole = new Message().put(1, IR_VERSION).put(2, "diptych");
        whole.put(7, graph.put(2, model.getFileName().toString()));
        whole.put(8, new Message().put(1, "").put(2, OPERATOR_SET));
        whole.put(8, new Message().put(1, CONTRIBUTED).put(2, 1));
        try (OutputStream file = Files.newOutputStream(model)) {
            file.write(whole.toBytes());
            file.write(remarks.toBytes());
        }
    }

    /// The numbers of a large tensor a second time, in another shape; they are kept once.
    String again(String tensor, ElementType type, long... shape) {
        Message place = places.get(tensor);
        if (place == null) {
            throw new NoSuchElementException(tensor + " is no large tensor");
        }
        return declare(tensor(type, shape).append(place));
    }

    private String tensor(ElementType type, long length, Content numbers, long... shape)
            throws IOException {
        if (length <= INLINE) {
            ByteArrayOutputStream inline = new ByteArrayOutputStream();
            numbers.writeTo(inline);
            Message content = tensor(type, shape).put(9, inline.toByteArray());
            return small.computeIfAbsent(ByteBuffer.wrap(content.toBytes()), _ -> declare(content));
        }
        align(length < PAGE ? Long.BYTES : PAGE);
        Message place =
                new Message()
                        .put(13, note("location", weights.getFileName().toString()))
                        .put(13, note("offset", Long.toString(written)))
                        .put(13, note("length", Long.toString(length)))
                        .put(14, 1);
        numbers.writeTo(out);
        written += length;
        String name = declare(tensor(type, shape).append(place));
        places.put(name, place);
        return name;
    }

    private String declare(Message tensor) {
        String name = "w" + made++;
        graph.put(5, tensor.put(8, name));
        return name;
    }

    private static Message tensor(ElementType type, long... shape) {
        Message tensor = new Message();
        for (long size : shape) {
            tensor.put(1, size);
        }
        return tensor.put(2, type.code);
    }

    private static void put(float[] numbers, OutputStream to) throws IOException {
        byte[] bytes = new byte[1 << 16];
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int start = 0; start < numbers.length; start += bytes.length / Float.BYTES) {
            int count = Math.min(bytes.length / Float.BYTES, numbers.length - start);
            buffer.asFloatBuffer().put(numbers, start, count);
            to.write(bytes, 0, count * Float.BYTES);
        }
    }

    private void align(int size) throws IOException {
        int gap = (int) (-written & (size - 1));
        out.write(new byte[gap]);
        written += gap;
    }

    /// A StringStringEntryProto.
    private static Message note(String key, String text) {
        return new Message().put(1, key).put(2, text);
    }

    private static Message value(String name, ElementType type, String... shape) {
        Message dimensions = new Message();
        for (String size : shape) {
            Message dimension = new Message();
            if (Character.isDigit(size.charAt(0))) {
                dimension.put(1, Long.parseLong(size));
            } else {
                dimension.put(2, size);
            }
            dimensions.put(1, dimension);
        }
        Message tensor = new Message().put(1, type.code).put(2, dimensions);
        return new Message().put(1, name).put(2, new Message().put(1, tensor));
    }
}
