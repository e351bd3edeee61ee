package org.diptych.load;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.diptych.load.LoadFailure.Reason;

/// Unpacks archives into memory, within [Limits]. Names in them are only names: nothing is written anywhere,
/// and a path that leads out of the archive leads nowhere.
public final class Archive {

    private static final int CHUNK = 16_384;

    /// In which names are written that are not marked as UTF-8, unless they are that all the same.
    private static final Charset CODE_PAGE = Charset.forName("IBM437");

    private final long packed;
    private long unpacked;

    private Archive(long packed) {
        this.packed = packed;
    }

    /// The entries of a ZIP archive whose names are wanted, in its order.
    ///
    /// @throws Unfit if it is damaged or more than the limits allow
    public static Map<String, byte[]> entries(byte[] zip, Predicate<String> wanted) throws Unfit {
        return new Archive(zip.length).all(zip, StandardCharsets.UTF_8, wanted);
    }

    private Map<String, byte[]> all(byte[] bytes, Charset charset, Predicate<String> wanted)
            throws Unfit {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), charset)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > Limits.ENTRIES) {
                    throw new Unfit(new Reason.TooComplex());
                }
                boolean isWanted = !entry.isDirectory() && wanted.test(entry.getName());
                byte[] content = unpack(zip, isWanted);
                if (isWanted) {
                    entries.putIfAbsent(entry.getName(), content);
                }
            }
        } catch (ZipException e) {
            if (e.getCause() instanceof IllegalArgumentException && !charset.equals(CODE_PAGE)) {
                return new Archive(packed).all(bytes, CODE_PAGE, wanted);
            }
            boolean isLocked = String.valueOf(e.getMessage()).contains("encrypted");
            throw new Unfit(isLocked ? new Reason.Locked() : new Reason.Broken());
        } catch (IOException | IllegalArgumentException _) {
            throw new Unfit(new Reason.Broken());
        }
        return entries;
    }

    /// The names of all entries of a ZIP archive.
    public static Set<String> names(byte[] zip) throws Unfit {
        Set<String> names = new LinkedHashSet<>();
        entries(
                zip,
                name -> {
                    names.add(name);
                    return false;
                });
        return names;
    }

    /// What a gzip file holds.
    public static byte[] unzipped(byte[] gzip) throws Unfit {
        Archive archive = new Archive(gzip.length);
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip), CHUNK)) {
            return archive.unpack(in, true);
        } catch (IOException _) {
            throw new Unfit(new Reason.Broken());
        }
    }

    private byte[] unpack(InputStream in, boolean isWanted) throws IOException, Unfit {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            Patience.check();
            unpacked += n;
            boolean isBomb = unpacked > Limits.SMALL && unpacked > Limits.RATIO * packed;
            if (isBomb || unpacked > Limits.UNPACKED) {
                throw new Unfit(new Reason.Swells());
            }
            if (isWanted) {
                out.write(chunk, 0, n);
                if (out.size() > Limits.PART) {
                    throw new Unfit(new Reason.TooLarge(Limits.CHARACTERS));
                }
            }
        }
        return out.toByteArray();
    }
}
