package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Valid files, damaged at random: each is an article or a failure that a person can read, soon. How many
/// are tried a format is `-Ddiptych.fuzz`; the seed is the number of the try, so that each can be had again.
class FuzzTest {

    private static final int TRIES = Integer.getInteger("diptych.fuzz", 25);

    private static final Map<SavedAs, byte[]> WHOLE = new EnumMap<>(SavedAs.class);

    private static final List<SavedAs> FORMATS = List.of(SavedAs.values());

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(SavedAs.class)
    void a_damaged_file_is_an_article_or_a_failure(SavedAs format) throws Exception {
        int articles = 0;
        for (int seed = 0; seed < TRIES; seed++) {
            byte[] bytes = damaged(format, new Random(seed));
            articles += outcome(format, seed, bytes) ? 1 : 0;
        }
        // Some damage is too slight to matter; were all refused, nothing would have been tried.
        assertThat(articles).isPositive();
    }

    private boolean outcome(SavedAs format, int seed, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(format.fileName()), bytes);
        try {
            assertThat(Loader.load(file).paragraphs()).isNotEmpty();
            return true;
        } catch (LoadFailure failure) {
            assertThat(Complaint.of(failure)).contains(file.toString()).endsWith(".");
            assertThat(failure.reason()).as("seed %d", seed).isNotInstanceOf(Reason.TooSlow.class);
            return false;
        } catch (RuntimeException | Error thrown) {
            return fail("seed %d of %s".formatted(seed, format), thrown);
        }
    }

    private static byte[] whole(SavedAs format) {
        return WHOLE.computeIfAbsent(format, SavedAs::bytes);
    }

    /// Every other time the parts of an archive are damaged rather than the archive, or little but checksums
    /// would be tried.
    private static byte[] damaged(SavedAs format, Random random) throws IOException {
        byte[] whole = whole(format);
        return switch (format) {
            case DOCX, ODT, EPUB, ZIP ->
                    random.nextBoolean() ? rezipped(whole, random) : damaged(whole, random);
            case GZ ->
                    random.nextBoolean()
                            ? SavedAs.gzip(damaged(whole(SavedAs.HTML), random))
                            : damaged(whole, random);
            default -> damaged(whole, random);
        };
    }

    private static byte[] rezipped(byte[] whole, Random random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(whole))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                parts.put(e.getName(), zip.readAllBytes());
            }
        }
        List<String> names = List.copyOf(parts.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] part = parts.getOrDefault(name, new byte[0]);
        parts.put(name, part.length == 0 ? part : damaged(part, random));
        return SavedAs.zip(parts);
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] bytes = whole.clone();
        for (int times = 1 + random.nextInt(6); times > 0 && bytes.length > 0; times--) {
            bytes = once(bytes, random);
        }
        return bytes;
    }

    private static byte[] once(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        int length = Math.min(bytes.length - at, 1 + random.nextInt(1 + random.nextInt(200)));
        byte[] some = new byte[length];
        switch (random.nextInt(7)) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 ->
                    bytes[at] =
                            "<>{}[]()\\/&;%\0\u00FF"
                                    .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)[
                                    random.nextInt(15)];
            case 2 -> {
                return spliced(bytes, at, length, some, 0);
            }
            case 3 -> {
                System.arraycopy(bytes, at, some, 0, length);
                return spliced(
                        bytes, random.nextInt(bytes.length), 0, some, 1 + random.nextInt(20));
            }
            case 4 -> {
                random.nextBytes(some);
                return spliced(bytes, at, 0, some, 1);
            }
            case 5 -> {
                byte[] other = whole(FORMATS.get(random.nextInt(FORMATS.size())));
                return spliced(bytes, at, length, other, 1);
            }
            default -> {
                return java.util.Arrays.copyOf(bytes, at);
            }
        }
        return bytes;
    }

    /// Puts something in place of a stretch, so many times over.
    private static byte[] spliced(byte[] bytes, int at, int length, byte[] what, int times) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, at);
        for (int i = 0; i < times; i++) {
            out.writeBytes(what);
        }
        out.write(bytes, at + length, bytes.length - at - length);
        return out.toByteArray();
    }
}
