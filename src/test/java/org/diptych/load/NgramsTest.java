package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.MaxentModel;
import org.diptych.load.file.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class NgramsTest {

    private static MaxentModel theirs;
    private static Ngrams ours;

    @BeforeAll
    static void open() throws IOException {
        try (var in = LanguageDetectorModel.class.getResourceAsStream("/langdetect-183.bin")) {
            theirs = new LanguageDetectorModel(in).getMaxentModel();
        }
        ours = Ngrams.open();
    }

    @Test
    void every_ngram_weighs_what_it_weighs_for_opennlp() throws LoadFailure {
        String text =
                Sample.pair().left().text()
                        + "Мэр заявил в понедельник, 市长周一表示， قال رئيس البلدية 市長は月曜日に、 öß çğ \0 \0a 😀a";
        for (int length = 0; length <= 4; length++) {
            List<String> ngrams = new ArrayList<>();
            for (int at = 0; at + length <= text.length(); at++) {
                ngrams.add(text.substring(at, at + length));
            }
            ngrams.stream().distinct().limit(60).forEach(ngram -> assertSame(List.of(ngram)));
            assertSame(ngrams.stream().distinct().limit(900).toList());
        }
    }

    private static void assertSame(List<String> ngrams) {
        double[] expected = theirs.eval(ngrams.toArray(String[]::new));
        double[] found = ours.likelihoods(ngrams);
        assertThat(found).as("%s", ngrams).containsExactly(expected, within(1e-9));
        for (int k = 0; k < found.length; k++) {
            assertThat(ours.language(k)).isEqualTo(theirs.getOutcome(k));
        }
    }
}
