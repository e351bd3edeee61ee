package org.diptych.find.names;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.text.Folding;
import org.diptych.text.Lines;

/// Names that are written for each other: a capital or a seat for its government, a city in another language, a
/// country by its former name.
public final class Aliases {

    private static final Pattern AROUND = Pattern.compile("^the |(?:'s?|[.,])$");

    /// The lines that a name is in.
    private static final Map<String, Set<Integer>> LINES = read();

    private Aliases() {}

    /// Whether two names may stand for one thing.
    public static boolean areOne(String one, String other) {
        return !Collections.disjoint(lines(one), lines(other));
    }

    private static Set<Integer> lines(String name) {
        return LINES.getOrDefault(plain(name), Set.of());
    }

    private static String plain(String name) {
        return AROUND.matcher(Spelling.plain(Folding.fold(name))).replaceAll("");
    }

    private static Map<String, Set<Integer>> read() {
        Map<String, Set<Integer>> lines = new HashMap<>();
        List<String> all = Lines.of(Aliases.class, "aliases.txt");
        for (int number = 0; number < all.size(); number++) {
            for (String name : all.get(number).split(", ", -1)) {
                lines.computeIfAbsent(plain(name), _ -> new HashSet<>()).add(number);
            }
        }
        return lines;
    }
}
