package org.diptych.desk;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.diptych.report.PageStyle.Paper;

/// A printer that keeps what it was given.
final class PlannedPrintery implements Printery, Printery.Sheets {

    boolean isEmpty;
    Paper paper = Paper.A4;

    /// Refuses every page after so many.
    int patience = Integer.MAX_VALUE;

    final List<BufferedImage> pages = Collections.synchronizedList(new ArrayList<>());
    volatile boolean isEnded;

    @Override
    public boolean isEmpty() {
        return isEmpty;
    }

    @Override
    public Optional<Sheets> ask() {
        return Optional.of(this);
    }

    @Override
    public Paper paper() {
        return paper;
    }

    @Override
    public int density() {
        return 36;
    }

    @Override
    public boolean print(BufferedImage page) {
        return pages.size() < patience && pages.add(page);
    }

    @Override
    public boolean end() {
        isEnded = true;
        return true;
    }
}
