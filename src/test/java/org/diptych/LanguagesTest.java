package org.diptych;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every language says everything, and says it as it is written there.
class LanguagesTest {

    private static final Path SOURCES = Path.of("src", "main", "java", "org", "diptych");
    private static final Path WORDS = Path.of("src", "main", "resources", "org", "diptych");

    /// What is the same in both languages.
    private static final Set<String> ALIKE =
            Set.of(
                    "Diptych",
                    "{0}.diptych",
                    "page {0}",
                    "Relation",
                    "A4",
                    "Letter",
                    "Markdown",
                    "PDF",
                    "Articles",
                    "Original",
                    "original",
                    "Format",
                    "Note",
                    "Citations",
                    "date",
                    "apostrophe",
                    "clause",
                    "English",
                    "Français",
                    "d MMMM yyyy");

    private final Pattern letters = Pattern.compile("\\p{L}{2,}");

    @ParameterizedTest
    @ValueSource(strings = {"desk/desk", "present/wording", "load/complaints"})
    void french_has_the_keys_of_english_and_the_same_places_to_fill(String file)
            throws IOException {
        Properties english = read(file, "");
        Properties french = read(file, "_fr");
        assertThat(french.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(french.getProperty(key)))
                    .as(key)
                    .isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"desk/desk", "present/wording", "load/complaints"})
    void french_is_french(String file) throws IOException {
        Properties english = read(file, "");
        Properties french = read(file, "_fr");
        for (String key : french.stringPropertyNames()) {
            String words = french.getProperty(key);
            boolean isSaid = letters.matcher(words.replaceAll("\\{[^}]*\\}", "")).find();
            if (isSaid && !ALIKE.contains(words)) {
                assertThat(words).as(key).isNotEqualTo(english.getProperty(key));
            }
        }
    }

    /// Thin no-break spaces before the high marks and within guillemets, a full one before a colon, and no
    /// typewriter quotes.
    @ParameterizedTest
    @ValueSource(strings = {"desk/desk", "present/wording", "load/complaints"})
    void french_is_set_as_french_is(String file) throws IOException {
        Properties french = read(file, "_fr");
        for (String key : french.stringPropertyNames()) {
            if (key.endsWith(".pattern")) {
                continue; // written in the letters and quotes of the JDK's DateTimeFormatter
            }
            String words = french.getProperty(key);
            assertThat(words)
                    .as(key)
                    .doesNotContainPattern("[^\\u202f][;!?»]")
                    .doesNotContainPattern("«[^\\u202f]")
                    .doesNotContainPattern("[^\\u00a0]:")
                    .doesNotContain("'", "\"", "“", "”", "...");
        }
    }

    /// Entries of a menu are infinitives; nobody is ordered about.
    @Test
    void french_gives_no_orders() throws IOException {
        Properties french = read("desk/desk", "_fr");
        assertThat(french.stringPropertyNames())
                .allSatisfy(key ->
                        assertThat(french.getProperty(key))
                                .doesNotContainPattern(
                                        "(?<!\\p{L})(?:[Tt]u|[Tt]es|[Tt]on)(?!\\p{L})")
                                .doesNotContainPattern("^\\p{L}+ez(?!\\p{L})"));
    }

    @Test
    void the_window_asks_for_no_words_that_are_missing() throws IOException {
        Set<String> asked = new TreeSet<>();
        Pattern call =
                Pattern.compile(
                        "(?:words|labels)\\s*\\.of\\(\\s*\"([a-z0-9.-]*[a-z0-9])\"\\s*[,)]");
        for (String source : sources()) {
            call.matcher(source).results().forEach(m -> asked.add(m.group(1)));
        }
        assertThat(asked).hasSizeGreaterThan(60);
        assertThat(read("desk/desk", "").stringPropertyNames()).containsAll(asked);
    }

    /// A key is alive if the sources name it, or name its beginning and what is put behind that.
    @Test
    void the_window_has_no_words_that_are_dead() throws IOException {
        Set<String> named = new HashSet<>();
        Set<String> constants = new HashSet<>();
        for (String source : sources()) {
            Pattern.compile("\"([a-z0-9.-]+)\"")
                    .matcher(source)
                    .results()
                    .forEach(m -> named.add(m.group(1)));
            Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b")
                    .matcher(source)
                    .results()
                    .map(m -> m.group().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .forEach(constants::add);
        }
        assertThat(read("desk/desk", "").stringPropertyNames())
                .allMatch(key -> isAlive(key, named, constants));
    }

    private static boolean isAlive(String key, Set<String> named, Set<String> constants) {
        return named.contains(key)
                || constants.contains(key)
                || named.stream()
                        .filter(part -> part.endsWith(".") || part.endsWith("-"))
                        .filter(part -> key.startsWith(part))
                        .anyMatch(part -> isAlive(key.substring(part.length()), named, constants))
                || named.stream()
                        .filter(part -> part.startsWith("."))
                        .filter(part -> key.endsWith(part))
                        .anyMatch(part ->
                                isAlive(
                                        key.substring(0, key.length() - part.length()),
                                        named,
                                        constants));
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> sources =
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(LanguagesTest::text)
                            .toList();
            assertThat(sources).hasSizeGreaterThan(200);
            return sources;
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties read(String file, String language) throws IOException {
        Properties words = new Properties();
        try (Reader in = Files.newBufferedReader(WORDS.resolve(file + language + ".properties"))) {
            words.load(in);
        }
        return words;
    }

    /// The numbers of the arguments that a sentence asks for.
    private static Set<String> places(String sentence) {
        MessagePattern pattern =
                new MessagePattern(new MessageFormat(sentence, Locale.FRENCH).toPattern());
        return Stream.iterate(0, i -> i < pattern.countParts(), i -> i + 1)
                .map(pattern::getPart)
                .filter(part -> part.getType() == Part.Type.ARG_NUMBER)
                .map(part -> String.valueOf(part.getValue()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
