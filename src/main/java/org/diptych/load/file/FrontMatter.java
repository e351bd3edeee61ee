package org.diptych.load.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What a static site generator is told above a Markdown text: `key: value` lines between dashes, as YAML has
/// them, or `key = value` lines between plus signs, as TOML has them. Only what is said on the first level is
/// read: a word, a list, or lines that are folded into one.
///
/// @param values by key, in lower case
/// @param body the text below it
record FrontMatter(Map<String, String> values, String body) {

    /// A rule above a text looks like its beginning, but no key follows.
    private static final Pattern FENCED =
            Pattern.compile(
                    "\\A(---|\\+\\+\\+)[ \\t]*\\n(?=(?:[ \\t]*(?:#.*)?\\n)*[\\w-]+[ \\t]*[:=])"
                            + "(.{0,20000}?)\\n(?:\\1|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
                    Pattern.DOTALL);

    private static final Pattern LINE = Pattern.compile("([\\w-]+)[ \\t]*[:=][ \\t]*(.*?)[ \\t]*");

    private static final Pattern ITEM = Pattern.compile("[ \\t]*-[ \\t]+(.*?)[ \\t]*");

    /// Says that the value is in the lines below.
    private static final Pattern FOLDED = Pattern.compile("[>|][+-]?\\d?");

    static FrontMatter of(String text) {
        Matcher fenced = FENCED.matcher(text);
        return fenced.find()
                ? new FrontMatter(values(fenced.group(2)), text.substring(fenced.end()))
                : new FrontMatter(Map.of(), text);
    }

    private static Map<String, String> values(String lines) {
        Map<String, List<String>> read = new HashMap<>();
        List<String> open = new ArrayList<>();
        for (String line : lines.split("\n", -1)) {
            Matcher key = LINE.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (key.matches()) {
                open = new ArrayList<>();
                read.put(key.group(1).toLowerCase(Locale.ROOT), open);
                if (!FOLDED.matcher(key.group(2)).matches()) {
                    open.add(key.group(2));
                }
            } else if (item.matches()) {
                open.add(bare(item.group(1)) + ",");
            } else if (line.startsWith(" ") || line.startsWith("\t")) {
                open.add(line.strip());
            }
        }
        Map<String, String> values = new HashMap<>();
        read.forEach((key, value) -> {
            String words = bare(String.join(" ", value).strip());
            if (!words.isEmpty()) {
                values.put(key, words);
            }
        });
        return values;
    }

    /// Without quotation marks and the brackets of a list.
    private static String bare(String value) {
        String words = value.replaceFirst(",$", "");
        if (words.startsWith("[") && words.endsWith("]")) {
            return words.substring(1, words.length() - 1).replaceAll("[\"']", "").strip();
        }
        boolean isQuoted =
                words.length() > 1
                        && (words.startsWith("\"") || words.startsWith("'"))
                        && words.charAt(0) == words.charAt(words.length() - 1);
        return isQuoted ? words.substring(1, words.length() - 1).replace("\\\"", "\"") : words;
    }

    /// The first of several keys that says something.
    @Nullable String first(String... keys) {
        return List.of(keys).stream()
                .map(values::get)
                .flatMap(value -> Optional.ofNullable(value).stream())
                .findFirst()
                .orElse(null);
    }
}
