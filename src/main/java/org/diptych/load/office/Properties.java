package org.diptych.load.office;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.diptych.load.Days;
import org.diptych.load.Draft;
import org.diptych.load.Unfit;
import org.diptych.text.Block;
import org.diptych.text.Format;

/// What a document says of itself in its Dublin Core properties.
public final class Properties implements Xml.Listener {

    private static final Set<String> KNOWN =
            Set.of(
                    "title",
                    "creator",
                    "initial-creator",
                    "date",
                    "creation-date",
                    "created",
                    "language");

    private final Map<String, String> found = new HashMap<>();
    private final StringBuilder words = new StringBuilder();

    /// Reads them; a document without any, or with damaged ones, says nothing.
    public static Properties of(byte[] xml) {
        Properties properties = new Properties();
        try {
            Xml.read(xml, properties);
        } catch (Unfit damaged) {
            // The text may still be sound, and it is what was asked for.
        }
        return properties;
    }

    @Override
    public boolean start(String name, XMLStreamReader at) {
        words.setLength(0);
        return true;
    }

    @Override
    public void text(String text) {
        words.append(text, 0, Math.min(text.length(), 1_000));
    }

    @Override
    public void end(String name) {
        if (KNOWN.contains(name) && !words.toString().isBlank()) {
            found.putIfAbsent(name, words.toString().strip());
        }
        words.setLength(0);
    }

    /// A draft of these blocks with these properties.
    public Draft draft(Format format, List<Block> blocks) {
        return new Draft(
                format,
                blocks,
                of("title").orElse(null),
                author().orElse(null),
                day().orElse(null),
                of("language").orElse(null),
                null);
    }

    private Optional<String> author() {
        return of("initial-creator").or(() -> of("creator"));
    }

    /// When the document was begun is the nearest that it comes to a date of its article. `date` is a book's
    /// own, but in OpenDocument the day of the last change.
    private Optional<LocalDate> day() {
        return of("creation-date").or(() -> of("created")).or(() -> of("date")).flatMap(Days::of);
    }

    private Optional<String> of(String name) {
        return Optional.ofNullable(found.get(name));
    }
}
