package org.diptych.find.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

    private static final List<Term> TERMS = Offices.builtIn().terms();

    @Test
    void every_row_names_its_source_and_holds_up_to_a_day_that_has_been() {
        assertThat(TERMS)
                .hasSizeGreaterThan(50)
                .allSatisfy(term -> {
                    assertThat(term.source()).contains(".");
                    assertThat(term.asOf()).isBeforeOrEqualTo(LocalDate.of(2026, 11, 24));
                });
    }

    @Test
    void no_two_hold_one_office_at_a_time() {
        TERMS.stream()
                .collect(Collectors.groupingBy(Term::office))
                .forEach((office, terms) -> {
                    List<Term> sorted =
                            terms.stream().sorted(Comparator.comparing(Term::from)).toList();
                    for (int k = 1; k < sorted.size(); k++) {
                        assertThat(sorted.get(k).from())
                                .as("%s, %s", office, sorted.get(k).holder())
                                .isAfterOrEqualTo(sorted.get(k - 1).end());
                        assertThat(sorted.get(k - 1).until()).isNotNull();
                    }
                });
    }

    @Test
    void every_name_is_found_beside_its_office() {
        assertThat(TERMS)
                .allSatisfy(term -> {
                    assertThat(term.office()).contains(" of ");
                    assertThat(term.names()).allMatch(name -> name.length() > 1);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "office,holder|line 1: the first line lacks the columns from, until, source, as_of",
                "A,B,2020-01-01,,s,2020-02-30|line 2: “2020-02-30” is no day such as 2025-05-09",
                "A,B,2020-01-01,2019-01-01,s,2020-01-01|line 2: the term ends before it begins",
                "A,B,2020-01-01,,s|line 2: it has 5 fields of 6",
                "A,,2020-01-01,,s,2020-01-01|line 2: “holder” is empty",
                "A,B,2020-01-01,2021-01-01,s,2020-01-01|line 2: as_of lies before the days that it vouches for",
            })
    void a_broken_file_is_told_with_its_line(String row, String why) {
        String file =
                row.startsWith("office") ? row : "office,holder,from,until,source,as_of\n" + row;
        assertThatThrownBy(() -> OfficeTable.parse(file))
                .isInstanceOf(OfficeTable.Broken.class)
                .hasMessage(why);
    }
}
