package org.diptych.align;

import java.util.ArrayList;
import java.util.List;
import org.diptych.text.Both;

/// A run of words in a diff, as half-open ranges of the two word lists.
///
/// The shortest diff is not the one that a reader sees. Here runs are slid and joined until they are: an
/// added phrase is set off where a comma or a stop sets it off, and two texts that share but a few little
/// words are not cut to confetti by them.
///
/// @param same whether the words are the same on both sides
record Run(boolean same, int i0, int i1, int j0, int j1) {

    /// Shorter words are little ones, that any two sentences of a language share.
    private static final int TELLING = 4;

    int left() {
        return i1 - i0;
    }

    int right() {
        return j1 - j0;
    }

    /// The same diff as a reader would make it.
    static List<Run> readable(List<Run> runs, Both<List<String>> words) {
        boolean confetti =
                runs.size() > 3
                        && runs.stream()
                                .filter(Run::same)
                                .noneMatch(run -> run.tells(words.left()));
        if (confetti) {
            return List.of(new Run(false, 0, words.left().size(), 0, words.right().size()));
        }
        return slid(runs, words);
    }

    /// Words that stand on one side only, moved along words that repeat until they begin behind a mark or
    /// end with one.
    private static List<Run> slid(List<Run> runs, Both<List<String>> words) {
        List<Run> slid = new ArrayList<>(runs);
        for (int k = 1; k + 1 < slid.size(); k++) {
            Run run = slid.get(k);
            boolean oneSided = run.left() == 0 || run.right() == 0;
            if (oneSided && slid.get(k - 1).same() && slid.get(k + 1).same()) {
                int by = bestSlide(slid.get(k - 1), run, words);
                if (by > 0) {
                    slid.set(k - 1, slid.get(k - 1).shortened(by));
                    slid.set(k, run.moved(-by));
                    slid.set(k + 1, slid.get(k + 1).lengthened(by));
                }
            }
        }
        return slid;
    }

    /// How many words to move a one-sided run to the front; 0 to leave it.
    private static int bestSlide(Run before, Run run, Both<List<String>> words) {
        List<String> list = run.left() > 0 ? words.left() : words.right();
        int from = run.left() > 0 ? run.i0 : run.j0;
        int to = run.left() > 0 ? run.i1 : run.j1;
        int most = before.left() - 1;
        if (isSetOff(list, from, to)) {
            return 0;
        }
        for (int by = 1; by <= most && list.get(to - by).equals(list.get(from - by)); by++) {
            if (isSetOff(list, from - by, to - by)) {
                return by;
            }
        }
        return 0;
    }

    private static boolean isSetOff(List<String> words, int from, int to) {
        return isMark(words.get(to - 1)) || isMark(words.get(from));
    }

    private static boolean isMark(String word) {
        return word.codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// Whether it holds a word that two sentences do not share by chance.
    private boolean tells(List<String> words) {
        return words.subList(i0, i1).stream()
                .anyMatch(w ->
                        w.length() >= TELLING
                                || w.codePoints()
                                        .anyMatch(c ->
                                                Character.isDigit(c)
                                                        || Character.isIdeographic(c)));
    }

    private Run moved(int by) {
        return new Run(same, i0 + by, i1 + by, j0 + by, j1 + by);
    }

    private Run shortened(int by) {
        return new Run(same, i0, i1 - by, j0, j1 - by);
    }

    private Run lengthened(int by) {
        return new Run(same, i0 - by, i1, j0 - by, j1);
    }
}
