package org.diptych.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.diptych.present.Wording;
import org.diptych.report.ReportFormat;
import org.diptych.review.ReviewFile;
import org.diptych.text.Side;

/// Asks the reader for a file.
interface Chooser {

    /// What articles usually come in. All other files can be chosen too: their content decides.
    List<String> ARTICLES =
            List.of(
                    "*.txt",
                    "*.text",
                    "*.md",
                    "*.markdown",
                    "*.html",
                    "*.htm",
                    "*.xhtml",
                    "*.mht",
                    "*.mhtml",
                    "*.docx",
                    "*.odt",
                    "*.rtf",
                    "*.pdf",
                    "*.epub",
                    "*.eml",
                    "*.zip",
                    "*.gz",
                    "*.diptych");

    /// The article to open on a side; none if the reader thought better of it.
    Optional<Path> toOpen(Side side);

    /// Where to write a report. Not every system adds the ending that was asked for: [Replacing] does.
    ///
    /// @param suggestion a file name
    Optional<Path> toExport(ReportFormat format, String suggestion);

    /// Where to save a review; likewise.
    ///
    /// @param suggestion a file name
    Optional<Path> toSaveReview(String suggestion);

    /// The chooser of the system.
    static Chooser ofSystem(Window owner, Words words) {
        return new Chooser() {
            @Override
            public Optional<Path> toOpen(Side side) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(words.of("chooser.open." + Wording.lower(side)));
                chooser.getExtensionFilters()
                        .addAll(
                                new ExtensionFilter(words.of("chooser.articles"), ARTICLES),
                                new ExtensionFilter(words.of("chooser.all"), "*.*"));
                return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
            }

            @Override
            public Optional<Path> toExport(ReportFormat format, String suggestion) {
                return save(
                        "chooser.export",
                        "export.format." + Wording.lower(format),
                        format.extension(),
                        suggestion);
            }

            @Override
            public Optional<Path> toSaveReview(String suggestion) {
                return save("chooser.save", "chooser.review", ReviewFile.EXTENSION, suggestion);
            }

            private Optional<Path> save(
                    String title, String kind, String extension, String suggestion) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(words.of(title));
                chooser.setInitialFileName(suggestion);
                chooser.getExtensionFilters()
                        .add(new ExtensionFilter(words.of(kind), "*." + extension));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }
        };
    }
}
