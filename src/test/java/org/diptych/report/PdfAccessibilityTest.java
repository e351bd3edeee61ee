package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diptych.Pairs;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.find.Finding.Garble;
import org.diptych.review.Review;
import org.diptych.text.Side;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/// The PDF keeps to PDF/UA-1 (ISO 14289-1), as far as a machine can tell.
class PdfAccessibilityTest {

    private static final String BUNS =
            "A bakery on the corner sold four hundred buns before nine o’clock.\n\n";

    private static final String TRAMS =
            """
            Trams return to the old harbour

            The first tram left at 6.15 on Monday with 43 people on board. Nobody paid.

            The line is four miles long and cost 91 million.

            """;

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void a_report_with_every_kind_of_mark_is_accessible() throws Exception {
        assertThat(
                        faults(
                                Planted.in(BUNS + TRAMS, TRAMS.replace("43", "34") + BUNS)
                                        .conflict(Side.LEFT, "43", "34")
                                        .dropped(Side.LEFT, "Nobody paid.")
                                        .misquoted(Side.RIGHT, "four miles long", null)
                                        .garbled(Side.RIGHT, "four miles", Garble.GLUED, "<4>")
                                        .comparison()))
                .isEmpty();
    }

    @Test
    void a_report_in_other_scripts_is_accessible() throws Exception {
        assertThat(
                        faults(
                                Planted.in(
                                                "ar",
                                                "غادر الترام الأول (43) 🚋 电车.",
                                                "החשמלית הראשונה \uD800.")
                                        .comparison()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "zh, 北京五月九日电 第一列电车星期一早上开出。, 北京五月九日电 电车开出。",
        "el, Το πρώτο τραμ έφυγε τη Δευτέρα στις 6.15., Το τραμ έφυγε τη Δευτέρα.",
        "ar, غادر الترام الأول يوم الاثنين الساعة 6.15., غادر الترام يوم الاثنين."
    })
    void a_pair_in_another_language_is_accessible(String language, String left, String right)
            throws Exception {
        assertThat(faults(Planted.in(language, left, right).comparison())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"parade-000-001", "parade-004-000"})
    void a_real_pair_is_accessible(String pair) throws Exception {
        assertThat(
                        faults(
                                Comparer.lexical()
                                        .compare(
                                                Pairs.articles(pair),
                                                Optional.empty(),
                                                Progress.UNHEARD)))
                .isEmpty();
    }

    @Test
    void what_was_decided_is_accessible_on_its_own_page_too() throws Exception {
        assertThat(
                        faults(
                                Reviewed.review(),
                                new PageStyle(
                                        PageStyle.Paper.LETTER,
                                        Optional.of(Side.RIGHT),
                                        Optional.of(Instant.EPOCH))))
                .isEmpty();
    }

    private static List<String> faults(Comparison comparison) throws Exception {
        return faults(Review.of(comparison), PageStyle.USUAL);
    }

    private static List<String> faults(Review review, PageStyle style) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING, style).write(review, out);
        try (PDFAParser parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(out.toByteArray()),
                                        PDFAFlavour.PDFUA_1);
                PDFAValidator validator =
                        Foundries.defaultInstance()
                                .createValidator(PDFAFlavour.PDFUA_1, /* logSuccess= */ false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
                    .map(a -> a.getRuleId().getClause() + " " + a.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
