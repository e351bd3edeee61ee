package org.diptych.report;

import org.diptych.present.Wording;

/// The ways in which a comparison can be written down.
public enum ReportFormat {
    TEXT("txt"),
    JSON("json"),
    PDF("pdf");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /// How names of such files end, without the dot.
    public String extension() {
        return extension;
    }

    public Report with(Wording wording) {
        return switch (this) {
            case TEXT -> new TextReport(wording);
            case JSON -> new JsonReport(wording);
            case PDF -> new PdfReport(wording);
        };
    }
}
