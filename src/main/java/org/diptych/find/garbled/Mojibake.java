package org.diptych.find.garbled;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Text decoded with the wrong character set: "donâ€™t", "FranÃ§ois", "�".
public final class Mojibake extends SideRule {

    /// UTF-8 read as windows-1252: a lead byte of two or three, followed by what continuation bytes look
    /// like there; or the character that stands for what could not be read.
    private static final Pattern BROKEN =
            Pattern.compile(
                    "\\p{L}*(?:[ÃÂÄÅÐÑÎÏ][\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]"
                            + "|â[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,2}|\\uFFFD)+\\p{L}*");

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public Mojibake() {
        super("garbled.encoding.mojibake", Garble.ENCODING, Severity.MAJOR, 0.98);
    }

    @Override
    protected boolean reads(Reading reading) {
        return reading.pair().relation() != Relation.UNRELATED;
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        return BROKEN.matcher(reading.article().text())
                .results()
                .filter(m -> m.group().indexOf('\uFFFD') >= 0 || repaired(m.group()) != null)
                .map(m ->
                        garbled(reading, new Span(m.start(), m.end()), null, repaired(m.group())));
    }

    /// The text as it was before it was read wrongly; null if it wasn't.
    private static @Nullable String repaired(String broken) {
        try {
            ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(broken));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }
}
