package org.diptych.load;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.load.Wrapped.Run;

/// Tells whether the end of a paragraph is none: a blank line within a sentence, where a page ends or an advert stood.
///
/// Verses, lists and salutations have no stop before a small letter either. So the paragraph that goes on must be as
/// long as prose is, unless it is seen what cut it.
final class Cut {

    /// The shortest paragraph that was cut, in UTF-16 units: what is shorter may be a heading or a verse.
    private static final int SHORTEST = 80;

    /// The same where something stands between both halves.
    private static final int SHORTEST_PARTED = 40;

    /// So long is no line without a stop but prose: [org.diptych.text.Segmenter] has the measure of headings.
    private static final int PROSE = 120;

    /// How many characters of Latin script say what one of Chinese does.
    private static final int WIDE = 3;

    /// The share of paragraphs that may begin with a small letter; where more do, the writer's habit it is.
    private static final double MOST_SMALL = 0.15;

    private static final Pattern STOP = Pattern.compile("[.!?…:;。！？：；؟۔।*_=|>/]['\"’”»)\\]」』）]*$");

    private static final Pattern COMMA = Pattern.compile("[,，、،]['\"’”»)\\]」』）]*$");

    private static final Pattern PARTED = Pattern.compile("\\p{L}{2}[-\\u2010\\u00AC\\u00AD]$");

    /// Not "iPhone", "by Ann Lee".
    private static final Pattern SMALL =
            Pattern.compile(
                    "['\"‘“«„(\\[]?(?!(?:by|von|par|por|di|da) \\p{Lu})\\p{Ll}(?!\\p{Lu}).*");

    private static final Pattern BEGUN_SMALL = Pattern.compile("\\P{L}*\\p{Ll}.*");

    private static final Pattern SENTENCE_END =
            Pattern.compile("[.!?…。！？؟۔।]['\"’”»)\\]」』）]*(?:\\s|$)");

    private final List<Run> runs;
    private final boolean isSmallRare;

    Cut(List<Run> runs) {
        this.runs = List.copyOf(runs);
        long small = runs.stream().filter(r -> SMALL.matcher(r.text().strip()).matches()).count();
        isSmallRare = small <= Math.max(1, MOST_SMALL * runs.size());
    }

    /// Whether two paragraphs are one.
    ///
    /// @param isParted whether it is seen what cut them
    boolean isBetween(Run last, Run next, boolean isParted) {
        String before = last.text().strip();
        String behind = next.text().strip();
        if (next.first() <= last.last() + 1 && !isParted) {
            return false;
        }
        boolean isSmall = SMALL.matcher(behind).matches();
        if (STOP.matcher(before).find()
                || !SENTENCE_END.matcher(behind).find()
                || Wrapped.isOfItsOwn(behind, before)
                || Wrapped.isOfItsOwn(before, "")) {
            return false;
        }
        if (isParted) {
            int length = before.length() * (Column.isWide(before) ? WIDE : 1);
            return (isSmall && length >= SHORTEST_PARTED)
                    || (length >= PROSE && behind.length() >= SHORTEST_PARTED);
        }
        boolean isFirst = runs.getFirst().first() == last.first();
        return isSmall
                && isSmallRare
                && before.length() >= (isFirst ? PROSE : SHORTEST)
                && !COMMA.matcher(before).find()
                && (!BEGUN_SMALL.matcher(before).matches()
                        || before.length() >= PROSE
                        || PARTED.matcher(before).find());
    }
}
