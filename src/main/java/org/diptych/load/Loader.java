package org.diptych.load;

import java.nio.file.Path;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Article;
import org.diptych.text.Segmenter;

/// Opens articles.
public final class Loader {

    private Loader() {}

    /// Reads a file.
    ///
    /// @throws LoadFailure if there is no article to be had from it
    public static Article load(Path file) throws LoadFailure {
        try {
            String text = java.nio.file.Files.readString(file);
            text = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Segmenter.article(
                    String.valueOf(file.getFileName()),
                    "en",
                    text.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (java.io.IOException e) {
            throw new LoadFailure(file.toString(), new Reason.Unreadable());
        }
    }

    /// Takes text that did not come from a file, such as a paste.
    ///
    /// @throws LoadFailure if it holds no words
    public static Article paste(String name, String text) throws LoadFailure {
        if (text.isBlank()) {
            throw new LoadFailure(name, new Reason.Empty());
        }
        return Segmenter.article(name, "en", text.replace("\r\n", "\n").replace('\r', '\n'));
    }
}
