package org.diptych.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.report.ReportFormat;
import org.diptych.text.Side;

/// Somebody who knows beforehand which file to choose.
final class PlannedChooser implements Chooser {

    private final Path folder;

    /// The next article to choose.
    Path article;

    /// In place of the suggested name; none if empty.
    Optional<Path> export = Optional.empty();

    /// In place of the usual name of a review; none if empty.
    Optional<Path> save = Optional.empty();

    /// The names that were suggested.
    final List<String> suggested = new ArrayList<>();

    PlannedChooser(Path folder) {
        this.folder = folder;
        this.article = folder.resolve("no such article.txt");
    }

    @Override
    public Optional<Path> toOpen(Side side) {
        return Optional.of(article);
    }

    @Override
    public Optional<Path> toSaveReview(String suggestion) {
        suggested.add(suggestion);
        return Optional.of(save.orElse(folder.resolve("saved.diptych")));
    }

    @Override
    public Optional<Path> toExport(ReportFormat format, String suggestion) {
        suggested.add(suggestion);
        return Optional.of(export.orElse(folder.resolve("compared." + format.extension())));
    }
}
