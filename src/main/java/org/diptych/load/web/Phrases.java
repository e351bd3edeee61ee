package org.diptych.load.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.diptych.text.Lines;
import org.diptych.text.Part;

/// Short lines that say of themselves what they are: "Advertisement", "Read more: …", "Mehr zum Thema".
final class Phrases {

    /// The longest that is asked, in UTF-16 units.
    private static final int LONGEST = 260;

    /// What a line is set off with: "- Advertisement -".
    private static final Pattern AROUND = Pattern.compile("^[-–—•·*|\\s]+|[-–—•·*|\\s]+$");

    private static final Pattern STOP = Pattern.compile("[.!?…。！？؟][\\p{Pf}\\p{Pe}\"'»]*$");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’-]*");

    /// What stands in small letters beside the names of those who wrote something, and of where and for whom.
    private static final Set<String> BESIDE_NAMES =
            Set.of(
                    ("by von par por di da door av af and und et y e i en och with mit avec con for für pour para in at"
                                    + " from aus à a de del della du des la le les der den dos van of the additional reporting"
                                    + " writing editing compiled edited reported photo photos photograph photographs pictures"
                                    + " graphics words text story report interview staff writer reporter correspondent editor"
                                    + " contributing senior chief special political agencies updated published posted modified first last on hours minutes ago source quelle"
                                    + " fuente fonte credit credits image foto bild picture sponsored am pm gmt dpa afp ap epa"
                                    + " reuters")
                            .split(" "));

    /// A line of which so much is a link speaks of where it leads.
    private static final double MOST_LINKED = 0.5;

    private static final List<Phrase> KNOWN = read();

    private Phrases() {}

    /// What a line says that it is.
    ///
    /// @param isOfBox whether all that stands in the same box behind it is that too
    record Said(Part part, boolean isOfBox) {}

    /// @param mayBeSentence whether a line that is a whole sentence may say so too
    private record Phrase(Said said, boolean mayBeSentence, Pattern line) {

        boolean fits(Piece piece, String bare, boolean isSentence) {
            return (!isSentence || mayBeSentence || isLeading(piece))
                    && line.matcher(bare).matches();
        }

        /// A call to do something leads to where it is done.
        private boolean isLeading(Piece piece) {
            return switch (said.part()) {
                case SHARING, PAYWALL, RELATED, ADVERT -> piece.linked() > 0;
                default -> piece.linked() > MOST_LINKED;
            };
        }
    }

    static Optional<Said> of(Piece piece) {
        if (piece.text().length() > LONGEST) {
            return Optional.empty();
        }
        String bare = AROUND.matcher(piece.text()).replaceAll("");
        boolean isSentence = isSentence(bare);
        return KNOWN.stream()
                .filter(phrase -> phrase.fits(piece, bare, isSentence))
                .map(Phrase::said)
                .findFirst();
    }

    /// Whether a line is set as a sentence and says more than names: "By Friday the water had gone." An article is
    /// full of sentences that begin like what is none.
    private static boolean isSentence(String line) {
        return STOP.matcher(line).find()
                && WORD.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(word ->
                                Character.isLowerCase(word.codePointAt(0))
                                        && !BESIDE_NAMES.contains(word));
    }

    private static List<Phrase> read() {
        List<Phrase> phrases = new ArrayList<>();
        for (String line : Lines.of(Phrases.class, "phrases.txt")) {
            String[] halves = line.split("\\s+", 2);
            boolean isOfBox = halves[0].startsWith("[");
            Part part = Part.valueOf(halves[0].replaceAll("[\\[\\].]", ""));
            phrases.add(
                    new Phrase(
                            new Said(part, isOfBox),
                            halves[0].endsWith("."),
                            Pattern.compile(
                                    halves[1].strip(),
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        }
        return phrases;
    }
}
