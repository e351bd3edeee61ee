package org.diptych.cli;

import java.time.Instant;
import java.util.Optional;
import org.diptych.report.PageStyle;
import org.diptych.report.PageStyle.Paper;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The options that say how a report looks.
final class Look {

    @Option(names = "--paper", paramLabel = "a4|letter", description = "Of a PDF; A4 if left out.")
    private Paper paper = Paper.A4;

    @Option(
            names = "--only",
            paramLabel = "left|right",
            description = "A PDF of this article alone, with its findings.")
    private @Nullable Side only;

    PageStyle style() {
        return new PageStyle(paper, Optional.ofNullable(only), Optional.of(Instant.now()));
    }
}
