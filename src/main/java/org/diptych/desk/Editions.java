package org.diptych.desk;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.diptych.report.PageStyle.Paper;
import org.diptych.report.ReportFormat;
import org.diptych.text.Side;

/// What the reader last gave to others, which is the likeliest to be wanted again.
final class Editions {

    /// Where paper is not A4.
    private static final Set<String> LETTER = Set.of("US", "CA", "MX", "PH");

    private final ObjectProperty<ReportFormat> format =
            new SimpleObjectProperty<>(ReportFormat.PDF);
    private final ObjectProperty<Paper> paper =
            new SimpleObjectProperty<>(
                    LETTER.contains(Locale.getDefault().getCountry()) ? Paper.LETTER : Paper.A4);
    private final ObjectProperty<Boolean> isAcceptedOnly = new SimpleObjectProperty<>(false);
    private final ObjectProperty<Optional<Side>> only =
            new SimpleObjectProperty<>(Optional.empty());

    ObjectProperty<ReportFormat> format() {
        return format;
    }

    ObjectProperty<Paper> paper() {
        return paper;
    }

    ObjectProperty<Boolean> isAcceptedOnly() {
        return isAcceptedOnly;
    }

    ObjectProperty<Optional<Side>> only() {
        return only;
    }

    Edition chosen() {
        return new Edition(format.get(), isAcceptedOnly.get(), paper.get(), only.get());
    }
}
