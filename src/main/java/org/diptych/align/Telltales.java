package org.diptych.align;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.diptych.align.Likeness.Scores;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Token;
import org.diptych.text.Tokenizer;

/// Likeness of sentences, raised where they share words that neither article has in any other of its sentences: a
/// name, a figure, a rare word. By these a reader finds in the report of another newsroom what is told in other
/// words and in another place, be one of the figures another; a name that stands all over an article tells nothing.
final class Telltales implements Scores {

    // Measured on six events, each reported by two newsrooms, with and without disagreements:
    // of 286 links that a reader made, one sentence with one, likeness alone found 75, and with
    // these 132 were found beside 4 wrong ones. FIRM from .15 to .18 and SOFT from .06 to .1 find
    // 124 to 136, with no more wrong.

    /// What a name or a figure adds to the likeness of the sentences that share it.
    private static final double FIRM = 0.18;

    /// The same of any other word: two writers may well use it of two things.
    private static final double SOFT = 0.07;

    /// The most that all of them add.
    private static final double MOST = 0.5;

    /// The least likeness, 0 to 1, that lets them count: one place may be named for two things that happened there.
    private static final double LEAST = 0.1;

    /// Letters of a word that tell something, and by which it is known again in another form.
    private static final int STEM = 5;

    /// Letters of the shortest name, or digits of a figure.
    private static final int SHORT_NAME = 3;

    private static final int SHORT_FIGURE = 2;

    private final Scores plain;

    /// What each left unit shares with each right one.
    private final Map<Integer, Map<Integer, Double>> shared = new HashMap<>();

    private Telltales(Scores plain) {
        this.plain = plain;
    }

    /// @param plain the likeness that is raised
    static Scores over(Scores plain, Both<List<String>> units) {
        Telltales telltales = new Telltales(plain);
        Names names = Names.of(units);
        Both<Map<String, Integer>> once = units.map(side -> foundOnce(side, names));
        once.left()
                .forEach((word, i) -> {
                    Integer j = once.right().get(word);
                    if (j != null) {
                        double tells = names.tell(word) ? FIRM : SOFT;
                        telltales
                                .shared
                                .computeIfAbsent(i, _ -> new HashMap<>())
                                .merge(j, tells, Double::sum);
                    }
                });
        return telltales;
    }

    @Override
    public double of(int i0, int i1, int j0, int j1) {
        double likeness = plain.of(i0, i1, j0, j1);
        if (likeness < LEAST) {
            return likeness;
        }
        double raised = 0;
        for (int i = i0; i < i1; i++) {
            for (int j = j0; j < j1; j++) {
                raised += shared.getOrDefault(i, Map.of()).getOrDefault(j, 0.0);
            }
        }
        return likeness + Math.min(MOST, raised);
    }

    /// The units in which a side has the words that it has in one only.
    private static Map<String, Integer> foundOnce(List<String> units, Names names) {
        Map<String, Integer> where = new HashMap<>();
        for (int unit = 0; unit < units.size(); unit++) {
            Set<String> words = new HashSet<>();
            for (Token token : Tokenizer.tokens(units.get(unit))) {
                String word = token.span().in(units.get(unit));
                if (names.isTelling(token, word)) {
                    words.add(stem(word));
                }
            }
            for (String word : words) {
                where.merge(word, unit, (_, _) -> -1);
            }
        }
        where.values().removeIf(unit -> unit < 0);
        return where;
    }

    private static String stem(String word) {
        String folded = Folding.fold(word);
        return Character.isDigit(folded.charAt(0))
                ? folded
                : folded.substring(0, Math.min(STEM, folded.length()));
    }

    /// What is written with a capital inside a sentence, and nowhere without.
    private record Names(Set<String> stems) {

        static Names of(Both<List<String>> units) {
            Set<String> capital = new HashSet<>();
            Set<String> small = new HashSet<>();
            for (List<String> side : List.of(units.left(), units.right())) {
                for (String unit : side) {
                    boolean first = true;
                    for (Token token : Tokenizer.tokens(unit)) {
                        String word = token.span().in(unit);
                        if (token.isWord() && Character.isLowerCase(word.charAt(0))) {
                            small.add(stem(word));
                        } else if (token.isWord() && !first) {
                            capital.add(stem(word));
                        }
                        first &= token.isMark();
                    }
                }
            }
            capital.removeAll(small);
            return new Names(capital);
        }

        /// Whether a word, by its stem, is a name or a figure.
        boolean tell(String stem) {
            return Character.isDigit(stem.charAt(0)) || stems.contains(stem);
        }

        boolean isTelling(Token token, String word) {
            return switch (token.kind()) {
                case NUMBER -> word.length() >= SHORT_FIGURE;
                case WORD ->
                        word.length() >= STEM
                                || (word.length() >= SHORT_NAME && stems.contains(stem(word)));
                case MARK -> false;
            };
        }
    }
}
