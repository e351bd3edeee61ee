package org.diptych.desk;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.diptych.present.Wording;
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

    /// Where to save.
    ///
    /// @param suggestion a file name
    Optional<Path> toSave(String suggestion);

    /// Where to save a review.
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
            public Optional<Path> toSave(String suggestion) {
                return save("chooser.export", "chooser.pdf", "*.pdf", suggestion);
            }

            @Override
            public Optional<Path> toSaveReview(String suggestion) {
                return save("chooser.save", "chooser.review", "*.diptych", suggestion);
            }

            private Optional<Path> save(
                    String title, String kind, String pattern, String suggestion) {
                FileChooser chooser = new FileChooser();
                chooser.setTitle(words.of(title));
                chooser.setInitialFileName(suggestion);
                chooser.getExtensionFilters().add(new ExtensionFilter(words.of(kind), pattern));
                return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
            }
        };
    }
}
