package org.diptych.review;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Both;
import org.diptych.text.Sha256;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// The file that keeps a review: a zip of `mimetype`, `left.txt`, `right.txt` and `review.json`, all UTF-8. It
/// needs nothing else to be opened. README.md describes it.
public final class ReviewFile {

    /// How names of such files end, without the dot.
    public static final String EXTENSION = "diptych";

    private static final String TYPE = "application/x-diptych-review+zip";

    private static final String JSON = "review.json";

    private static final Both<String> TEXTS = new Both<>("left.txt", "right.txt");

    /// What may be in a file, in bytes, packed and unpacked. Two articles of a million characters each, the
    /// longest that are read, take a quarter of it.
    private static final int MOST_BYTES = 128 << 20;

    private static final int MOST_ENTRIES = 16;

    /// The same bytes whenever a review is saved. On an earlier day a zip would write the zone's hour too.
    private static final LocalDateTime NO_DAY = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReviewFile() {}

    /// Whether a file is meant to be a review, by its name or by its first bytes. What can't be read is not.
    public static boolean isReview(Path file) {
        if (file.toString().toLowerCase(Locale.ROOT).endsWith("." + EXTENSION)) {
            return true;
        }
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            // The first entry of the zip is stored as it is, its name 30 bytes from the start.
            return new String(in.readNBytes(38 + TYPE.length()), US_ASCII)
                    .endsWith("mimetype" + TYPE);
        } catch (IOException _) {
            // Whoever opens it next is told why.
            return false;
        }
    }

    /// Saves in one move; what stood there before is kept beside it, see [#earlier], if it was whole.
    public static void save(Path file, Review review) throws IOException {
        if (Files.isRegularFile(file) && isWhole(file)) {
            WholeFile.copy(file, earlier(file));
        }
        WholeFile.write(file, out -> write(review, out));
    }

    /// Where the review is kept as it was one save before.
    public static Path earlier(Path file) {
        return file.resolveSibling(file.getFileName() + ".bak");
    }

    /// Writes a review; the same one always as the same bytes.
    public static void write(Review review, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        stored(zip, "mimetype", TYPE.getBytes(US_ASCII));
        for (Side side : Side.values()) {
            entry(zip, TEXTS.on(side));
            zip.write(review.comparison().pair().on(side).text().getBytes(UTF_8));
            zip.closeEntry();
        }
        entry(zip, JSON);
        ReviewJson.MAPPER.writeValue(zip, Saved.of(review));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_DAY);
        zip.putNextEntry(entry);
    }

    /// Opens a review. The file is only read.
    ///
    /// @throws LoadFailure if it is none, damaged, saved by a newer Diptych or larger than any
    public static Review open(Path file) throws LoadFailure {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new LoadFailure(
                    file.toString(),
                    Files.isDirectory(file) ? new Reason.Folder() : new Reason.NoFile());
        }
        try {
            Map<String, byte[]> entries = entries(file);
            byte[] json = entry(entries, JSON);
            int version = version(file, json);
            Both<String> texts =
                    new Both<>(
                            text(entry(entries, TEXTS.left())),
                            text(entry(entries, TEXTS.right())));
            if (Stream.of(Side.values()).anyMatch(s -> texts.on(s).length() > Limits.CHARACTERS)) {
                throw new LoadFailure(file.toString(), new Reason.TooLarge(Limits.CHARACTERS));
            }
            Saved saved = saved(json, version, texts);
            if (!texts.map(Sha256::of).equals(saved.articles().map(Saved.About::sha256))) {
                throw new LoadFailure(file.toString(), new Reason.Edited());
            }
            Soundness.check(saved, texts);
            return saved.with(texts);
        } catch (NoSuchFileException _) {
            throw new LoadFailure(file.toString(), new Reason.Missing());
        } catch (AccessDeniedException _) {
            throw new LoadFailure(file.toString(), new Reason.Forbidden());
        } catch (IOException | IllegalArgumentException _) {
            throw new LoadFailure(file.toString(), new Reason.NoReview(kept(file)));
        }
    }

    private static @Nullable String kept(Path file) {
        Path earlier = earlier(file);
        return Files.isRegularFile(earlier) && isWhole(earlier) ? earlier.toString() : null;
    }

    private static Saved saved(byte[] json, int version, Both<String> texts) throws IOException {
        if (version == Saved.VERSION) {
            return ReviewJson.MAPPER.readValue(json, Saved.class);
        }
        ObjectNode review = ReviewJson.MAPPER.readValue(json, ObjectNode.class);
        if (version == 1) {
            Upgrade.fromOne(review, texts);
        }
        Upgrade.fromTwo(review);
        return ReviewJson.MAPPER.treeToValue(review, Saved.class);
    }

    /// The version that it was saved as, one of those that can be read.
    private static int version(Path file, byte[] json) throws IOException, LoadFailure {
        try (JsonParser parser = ReviewJson.MAPPER.createParser(json)) {
            boolean named =
                    parser.nextToken() == JsonToken.START_OBJECT
                            && "format".equals(parser.nextFieldName());
            @Nullable String format = named ? parser.nextTextValue() : null;
            if (format == null || !format.matches(Saved.NAME + "[1-9][0-9]{0,5}")) {
                throw new IOException("no review");
            }
            int version = Integer.parseInt(format.substring(Saved.NAME.length()));
            if (version > Saved.VERSION) {
                throw new LoadFailure(file.toString(), new Reason.Newer());
            }
            return version;
        }
    }

    private static byte[] entry(Map<String, byte[]> entries, String name) throws IOException {
        byte @Nullable [] bytes = entries.get(name);
        if (bytes == null) {
            throw new IOException("there is no " + name);
        }
        return bytes;
    }

    private static String text(byte[] bytes) throws IOException {
        return UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    /// Whether a file can be unpacked to its end, whatever it says.
    private static boolean isWhole(Path file) {
        try {
            return entries(file).containsKey(JSON);
        } catch (IOException | LoadFailure _) {
            return false;
        }
    }

    /// All entries, each checked by its sum. No more is unpacked than a review may hold.
    private static Map<String, byte[]> entries(Path file) throws IOException, LoadFailure {
        Map<String, byte[]> entries = new HashMap<>();
        int room = MOST_BYTES;
        try (ZipInputStream zip =
                new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (@Nullable ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (entries.size() == MOST_ENTRIES) {
                    throw new IOException("more entries than a review has");
                }
                byte[] bytes = zip.readNBytes(room + 1);
                room -= bytes.length;
                if (room < 0) {
                    throw new IOException("more than a review holds");
                }
                entries.put(e.getName(), bytes);
            }
        }
        return entries;
    }
}
