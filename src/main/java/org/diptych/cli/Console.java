package org.diptych.cli;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.diptych.compare.Progress;
import org.diptych.load.file.Loader;
import org.diptych.present.Wording;
import org.diptych.report.PageStyle;
import org.diptych.report.Report;
import org.diptych.report.ReportFormat;
import org.diptych.review.Review;
import org.diptych.review.ReviewFile;
import org.diptych.review.WholeFile;

/// Where reports and messages go.
///
/// @param out for reports
/// @param err for everything else, so that a report can be piped on
record Console(PrintStream out, PrintStream err) {

    /// Reports read the same on every machine.
    static final Wording WORDING = new Wording(Locale.ENGLISH);

    /// Streams that can carry every character where the system did not say that they can't: those that
    /// claim ASCII, as in a container or over ssh without a locale, take UTF-8 just as well.
    static Console on(PrintStream out, PrintStream err) {
        return new Console(widened(out), widened(err));
    }

    private static PrintStream widened(PrintStream stream) {
        return stream.charset().equals(US_ASCII) ? new PrintStream(stream, true, UTF_8) : stream;
    }

    /// Writes a report to a file in one move, or to standard output where no file is named.
    ///
    /// @throws Unwritable also if the file is what one of the articles was read from
    void write(Review review, ReportFormat format, PageStyle style, Optional<Path> file)
            throws Unwritable {
        Report report = format.with(WORDING, style);
        if (file.isEmpty()) {
            print(review, format, report);
            return;
        }
        if (Loader.isSource(file.get(), review.comparison().pair().articles())) {
            throw new Unwritable(
                    "The report would overwrite “%s”, from which an article was read."
                            .formatted(file.get()));
        }
        try {
            if (format == ReportFormat.DIPTYCH) {
                ReviewFile.save(file.get(), review);
            } else {
                WholeFile.write(file.get(), stream -> report.write(review, stream));
            }
        } catch (IOException e) {
            throw new Unwritable(file.get(), e);
        }
    }

    /// What programs read is UTF-8 whatever the terminal speaks; text for people is in the terminal's own encoding.
    private void print(Review review, ReportFormat format, Report report) throws Unwritable {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            report.write(review, bytes);
            if (format == ReportFormat.TEXT || format == ReportFormat.MD) {
                printText(bytes);
            } else {
                bytes.writeTo(out);
            }
        } catch (IOException e) {
            throw new Unwritable("The report could not be made: %s.".formatted(e.getMessage()));
        }
        if (out.checkError()) {
            throw new Unwritable("The report could not be written to standard output.");
        }
    }

    /// A terminal gets what it can show; into a file or a pipe go all characters, as UTF-8 if they are not all to be had
    /// otherwise.
    private void printText(ByteArrayOutputStream bytes) throws IOException {
        String text = bytes.toString(UTF_8);
        boolean isAll = out.charset().canEncode() && out.charset().newEncoder().canEncode(text);
        if (isAll) {
            out.print(text);
        } else if (isTerminal()) {
            say("This terminal can't show all of the characters: --out FILE keeps them.");
            out.print(text);
        } else {
            bytes.writeTo(out);
        }
    }

    private static boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .isPresent();
    }

    /// Says once what can't be had; nothing else of one comparison is told.
    Progress progress() {
        return new Progress() {
            private final AtomicBoolean said = new AtomicBoolean();

            @Override
            public void at(Stage stage) {}

            @Override
            public void without(Path model) {
                if (!said.getAndSet(true)) {
                    say(WORDING.format("report.without", model));
                }
            }
        };
    }

    ProgressLine progressOver(int pairs) {
        return new ProgressLine(err, isTerminal(), pairs);
    }

    void say(String sentence) {
        err.println(sentence);
        err.flush();
    }
}
