package org.diptych.report;

import org.diptych.present.Wording;
import org.diptych.review.ReviewFile;

/// The ways in which a review can be written down.
public enum ReportFormat {
    TEXT("txt"),
    MD("md"),
    JSON("json"),
    CSV("csv"),
    HTML("html"),
    PDF("pdf"),
    DIPTYCH(ReviewFile.EXTENSION);

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /// How names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    /// Whether a terminal could make nothing of it.
    public boolean isBinary() {
        return this == PDF || this == DIPTYCH;
    }

    public Report with(Wording wording, PageStyle style) {
        return switch (this) {
            case TEXT -> new TextReport(wording);
            case MD -> new MarkdownReport(wording, style.made());
            case JSON -> new JsonReport(wording);
            case CSV -> new CsvReport(wording);
            case HTML -> new HtmlReport(wording, style.made());
            case PDF -> new PdfReport(wording, style);
            case DIPTYCH -> new ReviewCopy();
        };
    }
}
