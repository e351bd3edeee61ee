package org.diptych.load.pdf;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.diptych.load.Draft;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Patience;
import org.diptych.load.Unfit;
import org.diptych.text.Format;
import org.jspecify.annotations.Nullable;

/// Reads PDFs. Nothing but text is looked at: no pictures, no scripts, no attachments.
public final class PdfText {

    /// More pages than any article.
    private static final int PAGES = 2_000;

    /// A letter that a font does not name is a control character or two.
    private static final double MOST_CONTROLS = 0.1;

    private PdfText() {}

    /// Reads the bytes of a file.
    ///
    /// @throws Unfit if it is damaged, locked, or nothing but pictures
    public static Draft read(byte[] bytes) throws Unfit {
        Swelling.check(bytes);
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            if (pdf.getNumberOfPages() > PAGES) {
                throw new Unfit(new Reason.TooComplex());
            }
            List<Line> lines = Lines.of(pdf);
            if (lines.isEmpty()) {
                throw new Unfit(
                        pdf.getNumberOfPages() == 0 ? new Reason.Empty() : new Reason.Scanned());
            }
            if (isGarbled(lines)) {
                throw new Unfit(new Reason.Broken());
            }
            PDDocumentInformation about = pdf.getDocumentInformation();
            return new Draft(
                    Format.PDF,
                    Layout.of(lines).blocks(),
                    text(about.getTitle()),
                    text(about.getAuthor()),
                    day(about),
                    Optional.ofNullable(pdf.getDocumentCatalog().getLanguage()).orElse(null),
                    null);
        } catch (InvalidPasswordException _) {
            throw new Unfit(new Reason.Locked());
        } catch (IOException _) {
            Patience.check();
            throw new Unfit(new Reason.Broken());
        }
    }

    /// Whether the numbers of glyphs were taken for letters, as happens where the fonts are lost that the file ends with.
    private static boolean isGarbled(List<Line> lines) {
        long all = 0;
        long controls = 0;
        for (Line line : lines) {
            all += line.text().length();
            controls += line.text().chars().filter(Character::isISOControl).count();
        }
        return controls > MOST_CONTROLS * all;
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static @Nullable LocalDate day(PDDocumentInformation about) {
        Calendar created = about.getCreationDate();
        return created == null
                ? null
                : created.toInstant().atZone(created.getTimeZone().toZoneId()).toLocalDate();
    }
}
