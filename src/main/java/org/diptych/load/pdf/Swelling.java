package org.diptych.load.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
import org.diptych.load.Unfit;

/// Looks whether a PDF would unpack to more than fits into memory, before anything in it is unpacked: the
/// library unpacks whatever it meets.
final class Swelling {

    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    /// How far before a stream what describes it is looked for, in bytes.
    private static final int DICTIONARY = 600;

    private static final long ONE = 60_000_000;

    private Swelling() {}

    static void check(byte[] pdf) throws Unfit {
        long all = 0;
        for (int at = 0; at + STREAM.length < pdf.length; at++) {
            if (pdf[at] == 's' && isStream(pdf, at)) {
                Patience.check();
                String about =
                        new String(
                                pdf,
                                Math.max(0, at - DICTIONARY),
                                Math.min(at, DICTIONARY),
                                StandardCharsets.ISO_8859_1);
                about = about.substring(Math.max(0, about.lastIndexOf(" obj")));
                if (!about.contains("/Image") && about.contains("/F")) {
                    long size = unpacked(pdf, at + STREAM.length);
                    all += size;
                    boolean isTwice = about.indexOf("Decode") != about.lastIndexOf("Decode");
                    if (size > ONE || all > Limits.UNPACKED || (isTwice && size > ONE / 60)) {
                        throw new Unfit(new Reason.Swells());
                    }
                }
            }
        }
    }

    private static boolean isStream(byte[] pdf, int at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (pdf[at + i] != STREAM[i]) {
                return false;
            }
        }
        return at < 3 || pdf[at - 1] != 'd';
    }

    private static long unpacked(byte[] pdf, int from) {
        int start = from;
        while (start < pdf.length && (pdf[start] == '\r' || pdf[start] == '\n')) {
            start++;
        }
        Inflater inflater = new Inflater();
        byte[] chunk = new byte[16_384];
        try {
            inflater.setInput(pdf, start, pdf.length - start);
            while (!inflater.finished() && inflater.getBytesWritten() <= ONE) {
                if (inflater.inflate(chunk) == 0 && inflater.needsInput()) {
                    break;
                }
            }
        } catch (DataFormatException notPacked) {
            // Then it swells no more than it did up to here.
        }
        long size = inflater.getBytesWritten();
        inflater.end();
        return size;
    }
}
