package org.diptych.align;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/// Numbers for pairs of units, each reckoned when first asked for. A band of a long table costs what it
/// holds, some 30 bytes a pair.
final class PairTable {

    private static final long EMPTY = -1;

    private long[] keys = new long[1 << 10];
    private double[] values = new double[1 << 10];
    private int size;

    PairTable() {
        Arrays.fill(keys, EMPTY);
    }

    double of(int row, int column, DoubleSupplier reckon) {
        long key = ((long) row << 32) | column;
        int at = place(key);
        if (keys[at] == key) {
            return values[at];
        }
        double value = reckon.getAsDouble();
        keys[at] = key;
        values[at] = value;
        if (++size > keys.length / 2) {
            grow();
        }
        return value;
    }

    private int place(long key) {
        int at = (int) ((key * 0x9E37_79B9_7F4A_7C15L) >>> 32) & (keys.length - 1);
        while (keys[at] != key && keys[at] != EMPTY) {
            at = (at + 1) & (keys.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldKeys = keys;
        double[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new double[keys.length];
        Arrays.fill(keys, EMPTY);
        for (int k = 0; k < oldKeys.length; k++) {
            if (oldKeys[k] != EMPTY) {
                int at = place(oldKeys[k]);
                keys[at] = oldKeys[k];
                values[at] = oldValues[k];
            }
        }
    }
}
