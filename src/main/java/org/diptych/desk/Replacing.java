package org.diptych.desk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import org.diptych.report.ReportFormat;

/// Completes names of files as they were typed, and asks before a file is replaced of which the system can't have
/// asked, since its ending was not typed.
final class Replacing {

    private final Dialogs dialogs;
    private final Words words;

    Replacing(Dialogs dialogs, Words words) {
        this.dialogs = dialogs;
        this.words = words;
    }

    /// The format that the ending of a name asks for; none if it is of no report, as in “Report 28.11”.
    static Optional<ReportFormat> format(Path file) {
        return Stream.of(ReportFormat.values()).filter(f -> ends(file, f.extension())).findFirst();
    }

    /// The file with the ending, whether that was typed or not.
    static Path named(Path typed, String extension) {
        return ends(typed, extension)
                ? typed
                : typed.resolveSibling(typed.getFileName() + "." + extension);
    }

    private static boolean ends(Path file, String extension) {
        return String.valueOf(file.getFileName())
                .toLowerCase(Locale.ROOT)
                .endsWith("." + extension);
    }

    /// Goes on with a file at once, unless it is there and its name is not what was typed: then the reader is asked.
    void ask(Path typed, Path file, Runnable then) {
        if (file.equals(typed) || !Files.exists(file)) {
            then.run();
            return;
        }
        Label question = new Label(words.of("replace.ask", file));
        question.setWrapText(true);
        question.getStyleClass().add("question");
        dialogs.ask(
                "replace",
                words.of("replace"),
                question,
                new ButtonType(words.of("replace.go"), ButtonData.OK_DONE),
                then);
    }
}
