package org.diptych.models;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/// A message in Protocol Buffers' wire format, written field by field.
final class Message {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message put(int field, long number) {
        varint((long) field << 3);
        varint(number);
        return this;
    }

    Message put(int field, float number) {
        varint((long) field << 3 | 5);
        int bits = Float.floatToIntBits(number);
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            bytes.write(bits >>> shift);
        }
        return this;
    }

    Message put(int field, String text) {
        return put(field, text.getBytes(StandardCharsets.UTF_8));
    }

    Message put(int field, Message message) {
        return put(field, message.toBytes());
    }

    Message put(int field, byte[] content) {
        varint((long) field << 3 | 2);
        varint(content.length);
        bytes.writeBytes(content);
        return this;
    }

    /// Adds all fields of another message.
    Message append(Message other) {
        bytes.writeBytes(other.toBytes());
        return this;
    }

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    private void varint(long number) {
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes.write((int) ((rest & 0x7F) | 0x80));
            rest >>>= 7;
        }
        bytes.write((int) rest);
    }
}
