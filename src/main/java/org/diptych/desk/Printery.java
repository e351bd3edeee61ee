package org.diptych.desk;

import java.awt.image.BufferedImage;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.stage.Window;
import org.diptych.report.PageStyle.Paper;

/// The printers of this machine.
interface Printery {

    /// Whether there is no printer at all.
    boolean isEmpty();

    /// Asks which printer is to print and how; none if the reader thought better of it.
    Optional<Sheets> ask();

    /// What takes pages.
    interface Sheets {

        /// The paper that comes nearest to what lies in the printer.
        Paper paper();

        /// How finely pages are to be drawn, in dots an inch.
        int density();

        /// Prints a page to its edges, and says whether that went well.
        boolean print(BufferedImage page);

        /// Sends off what was printed, and says whether that went well.
        boolean end();
    }

    /// The printers that the system knows.
    static Printery ofSystem(Window owner) {
        return new Printery() {
            @Override
            public boolean isEmpty() {
                return Printer.getAllPrinters().isEmpty();
            }

            @Override
            public Optional<Sheets> ask() {
                return Optional.ofNullable(PrinterJob.createPrinterJob())
                        .filter(job -> job.showPrintDialog(owner))
                        .map(Job::new);
            }
        };
    }

    /// A job of the system's printers.
    record Job(PrinterJob job) implements Sheets {

        /// Wider than it is high for paper of the United States: 11 inches to 8.5.
        private static final double LETTER_SHAPE = 1.35;

        /// Fine enough for hairlines, and 25 MB a page.
        private static final int DENSITY = 300;

        private PageLayout layout() {
            return job.getJobSettings().getPageLayout();
        }

        @Override
        public Paper paper() {
            double shape = layout().getPaper().getHeight() / layout().getPaper().getWidth();
            return shape < LETTER_SHAPE ? Paper.LETTER : Paper.A4;
        }

        @Override
        public int density() {
            return DENSITY;
        }

        @Override
        public boolean print(BufferedImage page) {
            PageLayout layout = layout();
            Rectangle2D paper =
                    new Rectangle2D(
                            -layout.getLeftMargin(),
                            -layout.getTopMargin(),
                            layout.getPrintableWidth()
                                    + layout.getLeftMargin()
                                    + layout.getRightMargin(),
                            layout.getPrintableHeight()
                                    + layout.getTopMargin()
                                    + layout.getBottomMargin());
            double scale =
                    Math.min(
                            paper.getWidth() / page.getWidth(),
                            paper.getHeight() / page.getHeight());
            ImageView sheet = new ImageView(image(page));
            sheet.getTransforms()
                    .setAll(
                            new Translate(paper.getMinX(), paper.getMinY()),
                            new Scale(scale, scale));
            return job.printPage(sheet);
        }

        @Override
        public boolean end() {
            return job.endJob();
        }

        private static WritableImage image(BufferedImage page) {
            int width = page.getWidth();
            int height = page.getHeight();
            WritableImage image = new WritableImage(width, height);
            image.getPixelWriter()
                    .setPixels(
                            0,
                            0,
                            width,
                            height,
                            PixelFormat.getIntArgbInstance(),
                            page.getRGB(0, 0, width, height, null, 0, width),
                            0,
                            width);
            return image;
        }
    }
}
