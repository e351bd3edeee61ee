package org.diptych.models;

import java.util.Arrays;

/// Reads numbers and messages in Protocol Buffers' wire format, front to back.
final class Wire {

    private final byte[] bytes;
    private final int end;
    private int at;

    Wire(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    Wire(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    boolean more() {
        return at < end;
    }

    long varint() {
        long value = 0;
        int shift = 0;
        byte next;
        do {
            next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /// A little-endian number of four bytes.
    int fixed32() {
        at += 4;
        return (bytes[at - 4] & 0xFF)
                | (bytes[at - 3] & 0xFF) << 8
                | (bytes[at - 2] & 0xFF) << 16
                | bytes[at - 1] << 24;
    }

    byte[] bytes(int length) {
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /// A message with its length before it.
    Wire message() {
        return new Wire(bytes((int) varint()));
    }

    /// Steps over a value of a wire type.
    void skip(int type) {
        switch (type) {
            case 0 -> varint();
            case 1 -> at += 8;
            case 2 -> at += (int) varint();
            case 5 -> at += 4;
            default -> throw new IllegalArgumentException("wire type " + type);
        }
    }
}
