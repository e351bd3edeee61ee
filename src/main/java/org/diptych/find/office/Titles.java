package org.diptych.find.office;

import static java.util.stream.Collectors.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.text.Lines;
import org.diptych.text.Span;

/// The ways in which English writes one office beside the name of its holder: `US Secretary of State`,
/// `Russia's defence minister`, `the president of the European Council`. Places and posts are listed in
/// `titles.txt`; an office that it does not know is written as the table writes it.
final class Titles {

    private static final Map<String, Map<String, List<String>>> LISTS = read("titles.txt");

    private static final String BLANK = "[\\s\\u00A0]+";

    private static final String HONORIFIC =
            "(?:(?:Mr|Mrs|Ms|Dr|Gen|General|Sir|Dame|Lord)\\.?\\s)?";

    /// A post without its place stands for the office where the name is given in full and the post is no
    /// single word: `President Trump` is courtesy, and there are many chiefs.
    private static final int FEWEST = 2;

    private final Pattern ahead;
    private final Pattern aheadOfFull;
    private final Pattern behind;

    private Titles(List<String> places, List<String> posts) {
        String place = places.isEmpty() ? "(?!)" : "(?:" + alternatives(places) + ")";
        String post = "(?i:" + alternatives(posts) + ")";
        String whole =
                "(?<![\\p{L}\\p{N}.-])(?:(?:[Tt]he )?%s(?:['’]s?)?,?%s%s|(?:[Tt]he )?%s%s(?:of|for)%s(?:[Tt]he )?%s)"
                        .formatted(place, BLANK, post, post, BLANK, BLANK, place);
        // A capital ahead of a post without a place is most likely another place: "Japanese Prime
        // Minister".
        String bare =
                "(?<![\\p{L}\\p{N}.-])(?<!\\p{Lu}[\\p{L}.'’-]{0,25}[\\s\\u00A0])(?i:%s)"
                        .formatted(
                                alternatives(
                                        posts.stream()
                                                .filter(p -> p.split(" ", -1).length >= FEWEST)
                                                .toList()));
        String end = ",?\\s" + HONORIFIC + "$";
        ahead = Pattern.compile(whole + end);
        aheadOfFull =
                Pattern.compile("(?:" + whole + "|" + bare.replace("(?i:)", "(?!)") + ")" + end);
        behind = Pattern.compile("^,\\s(?:who is )?" + whole + "(?![\\p{L}\\p{N}-])");
    }

    /// How an office is written.
    static Titles of(String office) {
        Map<String, List<String>> places = LISTS.getOrDefault("places", Map.of());
        Map<String, List<String>> posts = LISTS.getOrDefault("posts", Map.of());
        int of = office.lastIndexOf(" of ");
        while (of > 0) {
            String place = office.substring(of + 4);
            String post = office.substring(0, of);
            if (places.containsKey(place) && posts.containsKey(post)) {
                return new Titles(places.get(place), posts.get(post));
            }
            of = office.lastIndexOf(" of ", of - 1);
        }
        of = office.lastIndexOf(" of ");
        return of < 0
                ? new Titles(List.of(), List.of(office))
                : new Titles(List.of(office.substring(of + 4)), List.of(office.substring(0, of)));
    }

    /// The title beside a name, from its first word to the end of the name or the other way round; empty if
    /// none stands there.
    ///
    /// @param name where the name stands
    Optional<Span> beside(String text, Span name) {
        int from = Math.max(0, name.start() - 120);
        boolean isFull = name.in(text).indexOf(' ') > 0;
        Matcher before = (isFull ? aheadOfFull : ahead).matcher(text.substring(from, name.start()));
        if (before.find()) {
            return Optional.of(new Span(from + before.start(), name.end()));
        }
        Matcher after =
                behind.matcher(
                        text.substring(name.end(), Math.min(text.length(), name.end() + 120)));
        return after.find()
                ? Optional.of(new Span(name.start(), name.end() + after.end()))
                : Optional.empty();
    }

    private static String alternatives(List<String> forms) {
        return forms.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(form ->
                        Stream.of(form.split(" ", -1)).map(Pattern::quote).collect(joining(BLANK)))
                .collect(joining("|"));
    }

    private static Map<String, Map<String, List<String>>> read(String resource) {
        Map<String, Map<String, List<String>>> lists = new LinkedHashMap<>();
        String section = "";
        for (String line : Lines.of(Titles.class, resource)) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.indexOf(']'));
            } else {
                String[] parts = line.split(": ", 2);
                lists.computeIfAbsent(section, _ -> new LinkedHashMap<>())
                        .put(parts[0], List.of(parts[1].split(", ", -1)));
            }
        }
        return lists;
    }
}
