package org.diptych.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.scene.input.Clipboard;
import org.diptych.text.Article;
import org.diptych.text.Side;

/// Takes text that was copied or dropped for an article; with its headings and lists, if it has them.
final class Pasting {

    /// All that a program gives of a link or a picture that was dragged out of it.
    private static final Pattern ADDRESS =
            Pattern.compile("(?:https?|ftp|data|blob):\\S+", Pattern.CASE_INSENSITIVE);

    private final Reading reading;
    private final Notices notices;
    private final Words words;

    Pasting(Reading reading, Notices notices, Words words) {
        this.reading = reading;
        this.notices = notices;
        this.words = words;
    }

    /// The article on a clipboard; none, and the reader is told why, where it holds no text, or of a link or a picture
    /// the address.
    Optional<Source> article(Side side, Clipboard clipboard) {
        String text = clipboard.getString();
        String html = clipboard.getHtml();
        if (text != null && ADDRESS.matcher(text.strip()).matches()) {
            notices.warn(words.of("notice.only-address"));
            return Optional.empty();
        }
        if (html != null && !html.isBlank()) {
            return Optional.of(new Source.FromHtml(name(side), html, text));
        }
        if (text == null || text.isBlank()) {
            notices.warn(words.of("notice.nothing-to-paste"));
            return Optional.empty();
        }
        return Optional.of(new Source.FromText(name(side), text));
    }

    /// What a pasted text is called: never as the article beside it.
    private String name(Side side) {
        String name = words.of("article.pasted");
        boolean isTaken =
                reading.open()
                        .get()
                        .on(side.other())
                        .map(Article::name)
                        .filter(name::equals)
                        .isPresent();
        return isTaken ? words.of("article.pasted.second") : name;
    }
}
