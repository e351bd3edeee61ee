package org.diptych.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// OpenNLP's model of languages, opened in a fraction of the time that OpenNLP takes: no object is made of
/// any of its 145,895 n-grams, and a weight is decoded only when a text asks for it.
final class Ngrams {

    /// The entry of the model's file that holds the weights.
    private static final String WEIGHTS = "langdetect.model";

    /// What the entry begins with: the only format that is read here.
    private static final String FORMAT = "GIS";

    /// The longest n-gram, in UTF-16 units: so that each fits into a `long`.
    private static final int LONGEST = 3;

    private final List<String> languages;

    /// A hash table with open addressing: n-grams packed into numbers behind a 1, and 0 where there is none.
    private final long[] keys;

    /// Which n-gram of the file the key in the same slot is.
    private final int[] numbers;

    /// N-grams stand in groups that the same languages know. Of each group: its first n-gram, where its
    /// weights begin in [#file], where its languages begin in [#spoken], and there the end of the last.
    private final int[] firstNgram;

    private final int[] firstWeight;
    private final int[] firstSpoken;

    /// The languages of all groups, by number.
    private final byte[] spoken;

    private final ByteBuffer file;

    private Ngrams(ByteBuffer file) throws IOException {
        this.file = file;
        if (!text().equals(FORMAT)) {
            throw new IOException("the language model is of a kind that is not known");
        }
        // Two constants that OpenNLP has ceased to use.
        file.getInt();
        file.getDouble();
        String[] names = new String[file.getInt()];
        for (int k = 0; k < names.length; k++) {
            names[k] = text();
        }
        languages = List.of(names);

        int groups = file.getInt();
        firstNgram = new int[groups];
        firstWeight = new int[groups];
        firstSpoken = new int[groups + 1];
        spoken = readGroups();

        int count = file.getInt();
        keys = new long[Integer.highestOneBit(count) << 2];
        numbers = new int[keys.length];
        for (int k = 0; k < count; k++) {
            long key = readNgram();
            int slot = slot(key);
            keys[slot] = key;
            numbers[slot] = k;
        }
        for (int group = 0; group < groups; group++) {
            firstWeight[group] += file.position();
        }
    }

    /// Reads the model of 103 languages that OpenNLP gives out as a library.
    static Ngrams open() throws IOException {
        try (InputStream library = Ngrams.class.getResourceAsStream("/langdetect-183.bin")) {
            ZipInputStream entries = new ZipInputStream(library);
            ZipEntry entry = entries.getNextEntry();
            while (entry != null && !entry.getName().equals(WEIGHTS)) {
                entry = entries.getNextEntry();
            }
            return new Ngrams(ByteBuffer.wrap(entries.readAllBytes()));
        } catch (BufferUnderflowException e) {
            throw new IOException("the language model is cut off", e);
        }
    }

    /// A group is written as "4 17 20": four n-grams, which the languages 17 and 20 know.
    private byte[] readGroups() {
        byte[] knowing = new byte[file.remaining()];
        int end = 0;
        int ngrams = 0;
        int weights = 0;
        for (int group = 0; group < firstNgram.length; group++) {
            int stop = file.getShort() + file.position();
            int size = readNumber(stop);
            firstNgram[group] = ngrams;
            firstWeight[group] = weights * Double.BYTES;
            firstSpoken[group] = end;
            while (file.position() < stop) {
                knowing[end++] = (byte) readNumber(stop);
            }
            ngrams += size;
            weights += size * (end - firstSpoken[group]);
        }
        firstSpoken[firstNgram.length] = end;
        return Arrays.copyOf(knowing, end);
    }

    /// Reads digits, and the blank behind them if there is one before `stop`.
    private int readNumber(int stop) {
        int number = 0;
        while (file.position() < stop) {
            byte digit = file.get();
            if (digit == ' ') {
                break;
            }
            number = 10 * number + digit - '0';
        }
        return number;
    }

    private String text() {
        byte[] bytes = new byte[file.getShort()];
        file.get(bytes);
        return new String(bytes, ISO_8859_1);
    }

    /// Reads an n-gram in the JVM's UTF-8, in which each UTF-16 unit has one to three bytes of its own.
    private long readNgram() {
        int stop = file.getShort() + file.position();
        long key = 1;
        while (file.position() < stop) {
            int first = file.get();
            int unit =
                    switch (first >> 4) {
                        case -2 ->
                                (first & 0xF) << 12
                                        | (file.get() & 0x3F) << 6
                                        | (file.get() & 0x3F);
                        case -3, -4 -> (first & 0x1F) << 6 | (file.get() & 0x3F);
                        default -> first;
                    };
            key = key << Character.SIZE | unit;
        }
        return key;
    }

    private static long packed(CharSequence ngram) {
        long key = 1;
        for (int k = 0; k < ngram.length(); k++) {
            key = key << Character.SIZE | ngram.charAt(k);
        }
        return key;
    }

    /// The slot that holds the key, or the empty one where it would stand.
    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L; // Fibonacci hashing: Knuth, volume 3, section 6.4.
        int slot = (int) (mixed >>> 32) & keys.length - 1;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    /// How likely each language is, for a text in which these n-grams stand.
    double[] likelihoods(Collection<? extends CharSequence> ngrams) {
        double[] likelihoods = new double[languages.size()];
        for (CharSequence ngram : ngrams) {
            if (ngram.length() <= LONGEST) {
                add(packed(ngram), likelihoods);
            }
        }
        double sum = 0;
        for (int language = 0; language < likelihoods.length; language++) {
            likelihoods[language] = Math.exp(likelihoods[language]);
            sum += likelihoods[language];
        }
        for (int language = 0; language < likelihoods.length; language++) {
            likelihoods[language] /= sum;
        }
        return likelihoods;
    }

    /// The ISO 639-3 code of the language whose likelihood stands at this place.
    String language(int place) {
        return languages.get(place);
    }

    private void add(long key, double[] likelihoods) {
        int slot = slot(key);
        if (keys[slot] == 0) {
            return;
        }
        int found = Arrays.binarySearch(firstNgram, numbers[slot]);
        int group = found >= 0 ? found : -found - 2;
        int from = firstSpoken[group];
        int width = firstSpoken[group + 1] - from;
        int weight =
                firstWeight[group] + (numbers[slot] - firstNgram[group]) * width * Double.BYTES;
        for (int k = 0; k < width; k++) {
            likelihoods[spoken[from + k]] += file.getDouble(weight + k * Double.BYTES);
        }
    }
}
