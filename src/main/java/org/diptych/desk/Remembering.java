package org.diptych.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.beans.property.ObjectProperty;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.report.PageStyle;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.text.Article;
import org.diptych.text.Both;

/// Sets the window as it was left, and keeps in mind what becomes of it and which pairs were open.
final class Remembering {

    private final Memory memory;
    private final Notices notices;
    private final Words words;
    private boolean isOver;

    Remembering(Memory memory, Notices notices, Words words) {
        this.memory = memory;
        this.notices = notices;
        this.words = words;
    }

    /// Sets everything as it was left, and keeps in mind what it becomes.
    void settings(
            Reading reading, Theme theme, Editions editions, ObjectProperty<Language> language) {
        Sifting sifting = reading.sifting();
        memory.keep("language", language, Language.class);
        memory.keep("theme", theme.choice(), Theme.Choice.class);
        memory.keep("face", theme.face());
        memory.keep("zoom", theme.zoom(), Theme.SMALLEST, Theme.LARGEST);
        memory.keep("joined", reading.joined());
        memory.keep("differences", reading.differences());
        memory.keep("kinds", sifting.kinds(), Kind.class);
        memory.keep("severities", sifting.severities(), Severity.class);
        memory.keep("sureness", sifting.sureness(), 0, 1);
        memory.keep("export.format", editions.format(), ReportFormat.class);
        memory.keep("export.paper", editions.paper(), PageStyle.Paper.class);
        memory.keep("order", sifting.order(), Sifting.Order.class);
    }

    /// Keeps in mind which pairs are opened, and where the review of one is that came from no files.
    void pairs(Reading reading, Saving saving) {
        reading.open()
                .addListener((_, _, open) ->
                        open.files().ifPresent(files -> opened(RecentPair.of(files))));
        saving.onSaved(this::saved);
    }

    private void saved(Path file, Review review) {
        Both<Article> pair = review.comparison().pair().articles();
        RecentPair recent = RecentPair.of(file, pair);
        boolean isFirst = memory.recent().stream().limit(1).anyMatch(recent::equals);
        if (OpenPair.files(pair).isEmpty() && Files.exists(file) && !isFirst) {
            opened(recent);
        }
    }

    /// Writes everything down for the last time.
    void end() {
        save();
        isOver = true;
    }

    private void opened(RecentPair pair) {
        memory.opened(pair);
        save();
    }

    void save() {
        if (isOver) {
            return;
        }
        try {
            memory.save();
        } catch (IOException e) {
            notices.warn(words.of("notice.not-remembered", String.valueOf(e.getMessage())));
        }
    }
}
