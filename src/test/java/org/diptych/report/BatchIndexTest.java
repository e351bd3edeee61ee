package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.diptych.align.Relation;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Summary;
import org.diptych.text.Both;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BatchIndexTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "ar-EG-u-nu-arab"})
    void numbers_are_written_alike_wherever_the_reader_lives(String language) throws IOException {
        BatchIndex index = new BatchIndex(Planted.WORDING);
        Summary summary =
                new Summary(
                        Relation.VERSIONS,
                        Optional.empty(),
                        false,
                        true,
                        0.75,
                        new Both<>(new Summary.Sentences(12, 34), new Summary.Sentences(12, 13)),
                        Map.of(Kind.DROPPED, 5));
        index.add(
                new BatchIndex.Entry(
                        "one", Path.of("one.json"), new Both<>("a.txt", "b.txt"), summary));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            index.writeCsv(out);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(out.toString(UTF_8))
                .contains("one,a.txt,b.txt,versions,0.750,0,5,0,0,5,one.json,");
    }
}
