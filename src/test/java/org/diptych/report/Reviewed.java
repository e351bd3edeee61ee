package org.diptych.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// A review with every kind of finding, verdicts, notes, decisions that no longer fit and words that are trouble for whoever writes them.
final class Reviewed {

    static final String LEFT =
            """
            Trams <return> & "stay"

            The first tram left at 6.15 on Monday with 43 people on board. Nobody paid.

            =HYPERLINK("http://example.invalid";"go") was on the display, `rm -rf` *below* it.
            """;

    static final String RIGHT =
            """
            Trams <return> & "stay"

            The first tram left at 6.15 on Monday with 34 people on board.

            =HYPERLINK("http://example.invalid";"go") was on the display, `rm -rf` *below* it.
            </p><script>alert(1)</script><img src=x onerror=alert(2)>
            """;

    static final List<Lost> LOST =
            List.of(
                    new Lost(
                            Kind.QUOTE,
                            Side.LEFT,
                            "=\"It was <never> free\"",
                            Verdict.ACCEPTED,
                            "+ask *them* again",
                            Lost.Reason.WORDS_CHANGED),
                    new Lost(
                            null,
                            Side.LEFT,
                            "The buns",
                            Verdict.DISMISSED,
                            "",
                            Lost.Reason.WORDS_CHANGED),
                    new Lost(
                            Kind.CONFLICT,
                            Side.RIGHT,
                            "91",
                            Verdict.DISMISSED,
                            "",
                            Lost.Reason.ANSWER_CHANGED));

    private Reviewed() {}

    static Review review() {
        Review review =
                Review.of(
                        Planted.in(LEFT, RIGHT)
                                .conflict(Side.LEFT, "43", "34")
                                .dropped(Side.LEFT, "Nobody paid.")
                                .garbled(Side.RIGHT, "=HYPERLINK", Garble.GLUED, "@SUM(1)")
                                .garbled(Side.RIGHT, "</p><script>", Garble.BOILERPLATE, null)
                                .misquoted(Side.RIGHT, "HYPERLINK(\"http", null)
                                .comparison());
        Finding dropped = of(review, Kind.DROPPED);
        Finding conflict = of(review, Kind.CONFLICT);
        int at = RIGHT.indexOf("Monday");
        Review decided =
                review.withVerdict(dropped, Verdict.ACCEPTED)
                        .withNote(dropped, "-1 <b>sure</b>")
                        .withVerdict(conflict, Verdict.DISMISSED)
                        .with(
                                new Finding.Own(
                                        new Finding.Mark(
                                                new Place(Side.RIGHT, new Span(at, at + 6)),
                                                null,
                                                Severity.CRITICAL,
                                                1,
                                                Finding.Own.RULE),
                                        Kind.CONFLICT,
                                        "It was a Tuesday."));
        return new Review(
                decided.comparison(), decided.decisions(), decided.own(), decided.links(), LOST);
    }

    static Finding of(Review review, Kind kind) {
        return review.findings().stream().filter(f -> f.kind() == kind).findFirst().orElseThrow();
    }

    static String written(Report report, Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.write(review, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
