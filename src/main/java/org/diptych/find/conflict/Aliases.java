package org.diptych.find.conflict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.text.Folding;

/// Names that are written for each other: a capital or a seat for its government, a city in another language, a
/// country by its former name.
final class Aliases {

    private static final String RESOURCE = "aliases.txt";

    private static final Pattern AROUND = Pattern.compile("^the |(?:'s?|[.,])$");

    /// The lines that a name is in.
    private static final Map<String, Set<Integer>> LINES = read();

    private Aliases() {}

    /// Whether two names may stand for one thing.
    static boolean areOne(String one, String other) {
        return !Collections.disjoint(lines(one), lines(other));
    }

    private static Set<Integer> lines(String name) {
        return LINES.getOrDefault(plain(name), Set.of());
    }

    private static String plain(String name) {
        return AROUND.matcher(Spelling.plain(Folding.fold(name))).replaceAll("");
    }

    private static Map<String, Set<Integer>> read() {
        try (InputStream in = Aliases.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            Map<String, Set<Integer>> lines = new HashMap<>();
            int number = 0;
            for (String line :
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .filter(l -> !l.startsWith("#"))
                            .toList()) {
                number++;
                for (String name : line.split(", ", -1)) {
                    lines.computeIfAbsent(plain(name), _ -> new HashSet<>()).add(number);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException("can't read " + RESOURCE, e);
        }
    }
}
