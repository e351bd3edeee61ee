package org.diptych.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.load.LoadFailure.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ComplaintTest {

    @ParameterizedTest
    @MethodSource("reasons")
    void every_reason_is_a_sentence_that_names_the_file(Reason reason) {
        assertThat(Complaint.of(new LoadFailure("notes/it's.txt", reason)))
                .contains("notes/it's.txt")
                .endsWith(".")
                .doesNotContain("{", "''");
    }

    @Test
    void the_limit_is_written_as_people_write_it() {
        assertThat(Complaint.of("a.txt", new Reason.TooLarge(4_000_000))).contains("4,000,000");
    }

    static Stream<Reason> reasons() {
        return Stream.concat(
                Stream.of(
                        new Reason.Missing(),
                        new Reason.Folder(),
                        new Reason.NoFile(),
                        new Reason.Forbidden(),
                        new Reason.Unreadable(),
                        new Reason.Empty(),
                        new Reason.Broken(),
                        new Reason.Locked(),
                        new Reason.Scanned(),
                        new Reason.TooComplex(),
                        new Reason.Swells(),
                        new Reason.TooSlow(30),
                        new Reason.TooHeavy(100),
                        new Reason.Several(
                                List.of(
                                        new LoadFailure.Offer("One", 1, false),
                                        new LoadFailure.Offer("Two", 2, true))),
                        new Reason.NotInIt("7"),
                        new Reason.Newer(),
                        new Reason.NoReview(null),
                        new Reason.NoReview("notes/it's.bak"),
                        new Reason.TooLarge(1)),
                Arrays.stream(Form.values()).map(Reason.NotText::new));
    }
}
