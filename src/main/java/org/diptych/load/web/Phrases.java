package org.diptych.load.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.text.Lines;
import org.diptych.text.Part;

/// Short lines that say of themselves what they are: "Advertisement", "Read more: …", "Mehr zum Thema".
final class Phrases {

    /// The longest that is asked, in UTF-16 units.
    private static final int LONGEST = 260;

    /// What a line is set off with: "- Advertisement -".
    private static final Pattern AROUND = Pattern.compile("^[-–—•·*|\\s]+|[-–—•·*|\\s]+$");

    private static final List<Phrase> KNOWN = read();

    private Phrases() {}

    /// What a line says that it is.
    ///
    /// @param isOfBox whether all that stands in the same box behind it is that too
    record Said(Part part, boolean isOfBox) {}

    private record Phrase(Said said, Pattern line) {}

    static Optional<Said> of(String line) {
        if (line.length() > LONGEST) {
            return Optional.empty();
        }
        String bare = AROUND.matcher(line).replaceAll("");
        return KNOWN.stream()
                .filter(phrase -> phrase.line().matcher(bare).matches())
                .map(Phrase::said)
                .findFirst();
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : Lines.of(Phrases.class, "phrases.txt")) {
            String[] halves = line.split("\\s+", 2);
            boolean isOfBox = halves[0].startsWith("[");
            Part part = Part.valueOf(halves[0].replaceAll("[\\[\\]]", ""));
            phrases.add(
                    new Phrase(
                            new Said(part, isOfBox),
                            Pattern.compile(
                                    halves[1].strip(),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
        return phrases;
    }
}
