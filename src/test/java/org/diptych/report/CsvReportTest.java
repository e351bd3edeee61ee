package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.diptych.review.Review;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReportTest {

    private final Review review = Reviewed.review();

    @Test
    void every_finding_quotation_and_fact_is_a_row_and_a_contradiction_one() throws IOException {
        assertThat(rows("finding")).hasSize(review.findings().size() - 1);
        assertThat(rows("quote")).hasSize(review.shown().ledgers().quotes().size()).isNotEmpty();
        assertThat(rows("fact")).hasSize(review.shown().ledgers().facts().size()).isNotEmpty();
    }

    @Test
    void a_decision_that_no_longer_fits_is_a_row() throws IOException {
        assertThat(rows("lost")).hasSameSizeAs(Reviewed.LOST);
        CSVRecord first = rows("lost").getFirst();
        assertThat(first.get("kind")).isEqualTo("quote");
        assertThat(first.get("sort")).isEqualTo("words-changed");
        assertThat(first.get("side")).isEqualTo("left");
        assertThat(first.get("words")).isEqualTo("'=\"It was <never> free\"");
        assertThat(first.get("why")).contains("The words have changed.");
        assertThat(first.get("verdict")).isEqualTo("accepted");
        assertThat(first.get("note")).isEqualTo("'+ask *them* again");
        assertThat(table().getRecords()).allMatch(CSVRecord::isConsistent);
    }

    @Test
    void a_row_says_what_was_decided() throws IOException {
        CSVRecord dropped =
                rows("finding").stream().filter(r -> r.get("id").equals("d1")).findFirst().get();
        assertThat(dropped.get("words")).isEqualTo("Nobody paid.");
        assertThat(dropped.get("verdict")).isEqualTo("accepted");
        assertThat(dropped.get("note")).isEqualTo("'-1 <b>sure</b>");
    }

    @Test
    void a_spreadsheet_takes_nothing_for_a_formula() throws IOException {
        assertThat(table().getRecords())
                .allSatisfy(row ->
                        assertThat(row.toList()).noneMatch(c -> c.matches("(?s)[=+@|%\t\r-].*")));
        assertThat(rows("finding"))
                .anySatisfy(row -> assertThat(row.get("words")).isEqualTo("'=HYPERLINK"))
                .anySatisfy(row -> assertThat(row.get("suggestion")).isEqualTo("'@SUM(1)"));
    }

    @Test
    void a_spreadsheet_knows_its_encoding_by_the_first_bytes() throws IOException {
        assertThat(Reviewed.written(new CsvReport(Planted.WORDING), review))
                .startsWith("\uFEFFrow,id,kind,")
                .contains("\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab"})
    void numbers_are_written_alike_wherever_the_reader_lives(String language) throws IOException {
        String here = Reviewed.written(new CsvReport(Planted.WORDING), review);
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(language));
        try {
            assertThat(Reviewed.written(new CsvReport(Planted.WORDING), review)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
        assertThat(rows("finding"))
                .allSatisfy(r -> assertThat(r.get("confidence")).matches("[01]\\.[0-9]{2}"));
    }

    private List<CSVRecord> rows(String row) throws IOException {
        return table().getRecords().stream().filter(r -> r.get("row").equals(row)).toList();
    }

    private CSVParser table() throws IOException {
        String csv = Reviewed.written(new CsvReport(Planted.WORDING), review);
        return CSVParser.parse(
                csv.substring(1),
                CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
    }
}
