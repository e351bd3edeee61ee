package org.diptych.report;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.diptych.review.Review;

/// The pages of a PDF report as a printer puts them on paper.
public final class PrintedPages implements Closeable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PrintedPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
    }

    /// Sets the report on a review, which must be one that writes PDF.
    public static PrintedPages of(Report report, Review review) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        report.write(review, pdf);
        return new PrintedPages(Loader.loadPDF(pdf.toByteArray()));
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /// One page to the edges of its paper.
    ///
    /// @param number of the page, the first of which is 0
    /// @param density in dots an inch
    public BufferedImage page(int number, int density) throws IOException {
        return renderer.renderImageWithDPI(number, density, ImageType.RGB);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
