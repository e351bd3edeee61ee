package org.diptych.models;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The table of contents of a TensorFlow checkpoint (`variables.index`): which tensor lies where.
///
/// The file is a LevelDB table: blocks of prefix-compressed keys, an index block that lists them, and
/// a footer of 48 bytes that points to the index block. The values are `BundleEntryProto` messages
/// (tensorflow/core/protobuf/tensor_bundle.proto).
final class CheckpointIndex {

    private static final int FOOTER = 48;
    private static final int FLOAT = 1;

    private CheckpointIndex() {}

    /// Where one tensor of 32-bit floats lies in the data file, in bytes.
    record Entry(List<Integer> shape, long offset, long size) {}

    /// The float tensors by name.
    static Map<String, Entry> read(byte[] file) throws IOException {
        Wire footer = new Wire(file, file.length - FOOTER, file.length);
        footer.varint();
        footer.varint();
        Map<String, Entry> tensors = new TreeMap<>();
        for (byte[] handle : block(file, footer).values()) {
            for (Map.Entry<String, byte[]> row : block(file, new Wire(handle)).entrySet()) {
                Entry entry = entry(new Wire(row.getValue()));
                if (!row.getKey().isEmpty() && entry != null) {
                    tensors.put(row.getKey(), entry);
                }
            }
        }
        return tensors;
    }

    /// The rows of the block that a handle (offset and size) points to.
    private static Map<String, byte[]> block(byte[] file, Wire handle) throws IOException {
        int offset = Math.toIntExact(handle.varint());
        int size = Math.toIntExact(handle.varint());
        if (file[offset + size] != 0) {
            throw new IOException("the checkpoint's index is compressed");
        }
        Wire end = new Wire(file, offset + size - 4, offset + size);
        Wire block = new Wire(file, offset, offset + size - 4 - 4 * end.fixed32());
        Map<String, byte[]> rows = new LinkedHashMap<>();
        byte[] key = new byte[0];
        while (block.more()) {
            int shared = (int) block.varint();
            int fresh = (int) block.varint();
            int value = (int) block.varint();
            byte[] next = Arrays.copyOf(key, shared + fresh);
            System.arraycopy(block.bytes(fresh), 0, next, shared, fresh);
            key = next;
            rows.put(new String(key, StandardCharsets.UTF_8), block.bytes(value));
        }
        return rows;
    }

    private static @Nullable Entry entry(Wire message) {
        int type = 0;
        List<Integer> shape = List.of();
        long offset = 0;
        long size = 0;
        while (message.more()) {
            int tag = (int) message.varint();
            switch (tag >>> 3) {
                case 1 -> type = (int) message.varint();
                case 2 -> shape = shape(message.message());
                case 4 -> offset = message.varint();
                case 5 -> size = message.varint();
                default -> message.skip(tag & 7);
            }
        }
        return type == FLOAT ? new Entry(shape, offset, size) : null;
    }

    private static List<Integer> shape(Wire message) {
        List<Integer> sizes = new ArrayList<>();
        while (message.more()) {
            int tag = (int) message.varint();
            if (tag >>> 3 != 2) {
                message.skip(tag & 7);
                continue;
            }
            Wire dimension = message.message();
            while (dimension.more()) {
                int inner = (int) dimension.varint();
                if (inner >>> 3 == 1) {
                    sizes.add((int) dimension.varint());
                } else {
                    dimension.skip(inner & 7);
                }
            }
        }
        return List.copyOf(sizes);
    }
}
