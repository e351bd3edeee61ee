package org.diptych.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.Pairs;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.find.Finding;
import org.diptych.present.Wording;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What Diptych finds in every labelled pair, as a file that a person can read and a diff can show. After a
/// change that is meant, `mvn verify -Ddiptych.golden=write` writes the files anew; review them.
class GoldenPairsTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
    private static final boolean WRITE = "write".equals(System.getProperty("diptych.golden"));

    static List<String> names() {
        return Pairs.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_comparison_is_as_reviewed(String name) throws IOException {
        Path golden = FOLDER.resolve(name + ".txt");
        Comparison comparison =
                Comparer.lexical()
                        .compare(Pairs.articles(name), Optional.empty(), Progress.UNHEARD);
        String told = told(comparison);
        if (WRITE) {
            Files.createDirectories(FOLDER);
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Comparison comparison) {
        Aligned pair = comparison.pair();
        return Stream.of(
                        Stream.of(Wording.lower(pair.relation())),
                        Stream.of("paragraphs " + row(pair.paragraphs())),
                        Stream.of("sentences " + row(pair.sentences())),
                        comparison.findings().stream().map(f -> line(f, pair)))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static String row(List<Link> links) {
        return links.stream()
                .map(link ->
                        units(link, Side.LEFT)
                                + (link instanceof Link.Matched m && m.moved() ? "~" : "=")
                                + units(link, Side.RIGHT))
                .collect(Collectors.joining(" "));
    }

    private static String units(Link link, Side side) {
        return link.on(side).isEmpty()
                ? "-"
                : link.on(side).stream().map(String::valueOf).collect(Collectors.joining("+"));
    }

    private static String line(Finding finding, Aligned pair) {
        Finding.Mark mark = finding.mark();
        return "%s@%d %s [%s]%s"
                .formatted(
                        Wording.lower(mark.at().side()),
                        mark.at().span().start(),
                        mark.rule(),
                        words(mark.at(), pair),
                        mark.counterpart() == null
                                ? ""
                                : " ~ [" + words(mark.counterpart(), pair) + "]");
    }

    private static String words(Place place, Aligned pair) {
        return pair.on(place.side()).at(place.span()).replaceAll("\\s+", " ");
    }
}
