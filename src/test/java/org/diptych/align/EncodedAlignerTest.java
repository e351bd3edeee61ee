package org.diptych.align;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.Pairs;
import org.diptych.encode.Encoded;
import org.diptych.encode.Encoder;
import org.diptych.encode.Models;
import org.diptych.encode.Opening;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Alignment by what words mean: rows as in [AlignerTest], and renderings of the sample article in five
/// languages.
class EncodedAlignerTest {

    private static final Models MODELS = Models.installed();
    private static final Aligner ALIGNER = Aligner.with(encoder());
    private static final Path RENDERINGS = Path.of("src", "test", "resources", "renderings");

    @AfterAll
    static void close() {
        MODELS.close();
    }

    /// Each row of `rows.txt`: a language, and what of it answers to what of the English.
    static Stream<String> renderings() throws IOException {
        return Files.readAllLines(RENDERINGS.resolve("rows.txt")).stream();
    }

    static Stream<Both<Article>> pairs() {
        return Pairs.names().stream().map(Pairs::articles);
    }

    @ParameterizedTest
    @MethodSource("renderings")
    void a_rendering_in_another_language_answers_the_english(String line) throws IOException {
        String language = line.substring(0, line.indexOf(' '));
        Aligned pair = ALIGNER.align(new Both<>(rendering(language), sample()));
        assertThat(pair.relation()).isEqualTo(Relation.VERSIONS);
        assertThat(pair.isOneLanguage()).isFalse();
        Set<String> gold = links(line.substring(line.indexOf(' ') + 1));
        Set<String> found = links(Row.of(pair.sentences()));
        Set<String> right = new HashSet<>(found);
        right.retainAll(gold);
        double f1 = 2.0 * right.size() / (found.size() + gold.size());
        assertThat(f1).as("%s: %s", language, Row.of(pair.sentences())).isGreaterThan(0.95);
    }

    @Test
    void words_of_two_languages_answer_each_other() throws IOException {
        Aligned pair = ALIGNER.align(new Both<>(rendering("fr"), sample()));
        assertThat(words(pair))
                .contains("moutons=sheep", "rouille=rust", "ambulance=ambulance", "cloches=bells")
                .doesNotContain("moutons=people");
    }

    @Test
    void a_half_sentence_is_taken_into_the_match_beside_it() {
        Aligned pair =
                align(
                        "The inquiry ended on Monday. The report makes 31 recommendations. They include a ban on"
                                + " wooden superstructures and yearly inspections in dry dock. The owner denies"
                                + " everything.",
                        "On Monday the inquiry came to its end. Among the report’s 31 recommendations are a"
                                + " prohibition on superstructures made of wood and an annual inspection in dry"
                                + " dock. Everything is denied by the owner.");
        assertThat(Row.of(pair.sentences())).isEqualTo("0=0 1+2=1 3=2");
    }

    @Test
    void a_half_sentence_of_few_words_is_known_by_what_it_adds() {
        Aligned pair =
                align(
                        "The council voted for the tram on Monday night. Not everybody is glad of it. Shopkeepers"
                                + " in Dock Road fear that they will lose their customers while the rails are"
                                + " laid, and the bus drivers have hired a lawyer. Work will begin in March.",
                        "On Monday evening the councillors approved the tramway. Shopkeepers in Dock Road worry"
                                + " about their trade during the works, and the bus drivers, no less unhappy with"
                                + " the plan, have taken on a lawyer. Building starts in March.");
        assertThat(Row.of(pair.sentences())).isEqualTo("0=0 1+2=1 3=2");
    }

    @Test
    void a_sentence_of_few_words_that_adds_nothing_was_dropped() {
        Aligned pair =
                align(
                        "The council voted for the tram on Monday night. A swan was hurt. Nine thousand passengers"
                                + " a day will ride from the station to the docks, past the library, the fish"
                                + " market and the old gasworks. Work will begin in March.",
                        "On Monday evening the councillors approved the tramway. Some 9,000 people will travel"
                                + " daily between the station and the docks, by way of the library, the market"
                                + " for fish and the former gasworks. Building starts in March.");
        assertThat(Row.of(pair.sentences())).isEqualTo("0=0 1=- 2=1 3=2");
    }

    @Test
    void what_stands_in_one_place_by_chance_is_no_answer_if_it_is_many_times_as_long() {
        Aligned pair =
                align(
                        "The council voted for the tram on Monday night. Nine thousand passengers a day will ride"
                                + " from the station to the docks. Shopkeepers in Dock Road fear for their trade"
                                + " while the rails are laid. From the very next day his time in art class became"
                                + " fun, and even after he had gone to the university, which was a pretext for"
                                + " moving to the capital, he kept up the habit of visiting galleries on Sundays."
                                + " Work will begin in March.",
                        "On Monday evening the councillors approved the tramway. Some 9,000 people will travel"
                                + " daily between the station and the docks. Traders in Dock Road are worried"
                                + " about their business during the works. He met art at school. Building starts"
                                + " in March.");
        assertThat(links(Row.of(pair.sentences())))
                .containsExactlyInAnyOrder("0=0", "1=1", "2=2", "4=4");
    }

    @Test
    void a_quotation_that_moved_is_not_matched_with_the_one_in_its_place() {
        Aligned pair =
                align(
                        "The council voted for the tram on Monday night. “A tram may be as fast as it likes, but"
                                + " it has to stop somewhere,” the mayor said. Nine thousand passengers a day will"
                                + " ride from the station to the docks. Shopkeepers in Dock Road fear for their"
                                + " trade while the rails are laid. “My customers come by car and will not take a"
                                + " tram,” a butcher said. Work will begin in March.",
                        "On Monday evening the councillors approved the tramway. “The last bus leaves far too"
                                + " early in the evening,” the mayor said. Some 9,000 people will travel daily"
                                + " between the station and the docks. Traders in Dock Road are worried about"
                                + " their business during the works. “A tram may be as fast as it likes, but it"
                                + " has to stop somewhere,” the mayor said. Building starts in March.");
        assertThat(Row.of(pair.sentences())).contains("1~4 ").doesNotContain("1=1 ", "4=4 ");
    }

    @Test
    void a_free_answer_is_found_in_its_place() {
        Aligned pair = ALIGNER.align(Pairs.articles("13-village-school"));
        assertThat(links(Row.of(pair.sentences()))).contains("23=13");
    }

    @Test
    void sentences_in_another_order_have_moved() {
        Aligned pair =
                align(
                        "The council voted for the tram on Monday night. Shopkeepers fear for their trade. A swan"
                                + " has nested on the roof of the library. Work will begin in March.",
                        "On Monday evening the councillors approved the tramway. A swan is sitting on the library"
                                + " roof. Traders are afraid of losing business. Building starts in March.");
        assertThat(links(Row.of(pair.sentences()))).contains("0=0", "1=2", "2=1", "3=3").hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void an_article_answers_itself_sentence_by_sentence(Both<Article> articles) {
        Aligned pair = ALIGNER.align(new Both<>(articles.left(), articles.left()));
        assertThat(pair.similarity()).isEqualTo(1);
        assertThat(pair.matches()).allMatch(m -> m.left().equals(m.right()) && !m.moved());
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void every_sentence_stands_in_one_link_and_words_only_inside_theirs(Both<Article> articles) {
        Aligned pair = ALIGNER.align(articles);
        for (Side side : Side.values()) {
            assertThat(pair.sentences().stream().flatMap(l -> l.on(side).stream()).sorted())
                    .containsExactlyElementsOf(
                            Stream.iterate(0, k -> k + 1)
                                    .limit(pair.on(side).sentences().size())
                                    .toList());
            for (int k = 0; k < pair.sentences().size(); k++) {
                for (WordLink word : pair.words().get(k)) {
                    assertThat(pair.sentences(pair.sentences().get(k), side))
                            .anyMatch(s -> s.span().covers(word.on(side)));
                    assertThat(word.strength()).isBetween(0.0, 1.0);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void the_mirrored_pair_is_matched_alike(Both<Article> articles) {
        Aligned pair = ALIGNER.align(articles);
        Aligned mirrored = ALIGNER.align(articles.mirrored());
        assertThat(mirrored.relation()).isEqualTo(pair.relation());
        Set<String> turned = new HashSet<>();
        links(Row.of(mirrored.sentences()))
                .forEach(l -> turned.add(l.replaceAll("(\\d+)=(\\d+)", "$2=$1")));
        assertThat(turned).isEqualTo(links(Row.of(pair.sentences())));
    }

    /// Encodes every sentence once: tests compare the same articles over and over.
    private static Encoder encoder() {
        if (MODELS.encoder() instanceof Opening.Opened<Encoder>(Encoder encoder)) {
            Map<String, Encoded> known = new HashMap<>();
            return texts -> {
                List<String> unknown =
                        texts.stream().distinct().filter(t -> !known.containsKey(t)).toList();
                List<Encoded> encoded = encoder.encode(unknown);
                for (int k = 0; k < unknown.size(); k++) {
                    known.put(unknown.get(k), encoded.get(k));
                }
                return texts.stream().map(known::get).toList();
            };
        }
        throw new AssertionError("the build makes the models: " + MODELS.encoder());
    }

    private static Aligned align(String left, String right) {
        return ALIGNER.align(
                new Both<>(
                        Segmenter.article("left", "en", left),
                        Segmenter.article("right", "en", right)));
    }

    private static Article rendering(String language) throws IOException {
        String text = Files.readString(RENDERINGS.resolve(language + ".txt"));
        return Segmenter.article(language, language, text);
    }

    private static Article sample() throws IOException {
        return Segmenter.article(
                "original", "en", Files.readString(Path.of("assets", "sample", "original.txt")));
    }

    private static List<String> words(Aligned pair) {
        return pair.words().stream()
                .flatMap(List::stream)
                .map(w ->
                        pair.on(Side.LEFT).text().substring(w.left().start(), w.left().end())
                                + "="
                                + pair.on(Side.RIGHT)
                                        .text()
                                        .substring(w.right().start(), w.right().end()))
                .toList();
    }

    /// Every pair of sentences that a row links, such as `1=2`.
    private static Set<String> links(String row) {
        Set<String> links = new HashSet<>();
        for (String link : row.split(" ", -1)) {
            String[] sides = link.split("[=~]", -1);
            for (String left : sides[0].split("\\+", -1)) {
                for (String right : sides[1].split("\\+", -1)) {
                    if (!left.equals("-") && !right.equals("-")) {
                        links.add(left + "=" + right);
                    }
                }
            }
        }
        return links;
    }
}
