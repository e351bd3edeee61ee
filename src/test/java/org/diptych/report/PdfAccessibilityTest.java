package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Garble;
import org.diptych.text.Side;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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

    private static List<String> faults(Comparison comparison) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfReport(Planted.WORDING).write(comparison, out);
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
