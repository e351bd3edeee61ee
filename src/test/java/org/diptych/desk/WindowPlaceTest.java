package org.diptych.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A window comes back wholly on a screen.
class WindowPlaceTest {

    private static final Rectangle2D FIRST = new Rectangle2D(0, 30, 1280, 770);
    private static final Rectangle2D SECOND = new Rectangle2D(1280, 0, 1920, 1080);

    @ParameterizedTest
    @CsvSource({
        // x, y, width, height, and what it becomes
        "100, 50, 900, 600,      100, 50, 900, 600",
        "-140, 50, 900, 600,     0, 50, 900, 600",
        "700, 50, 900, 600,      380, 50, 900, 600",
        "100, 700, 900, 600,     100, 200, 900, 600",
        "100, 0, 900, 600,       100, 30, 900, 600",
        "1000, 100, 900, 600,    1280, 100, 900, 600",
        "2000, 100, 1900, 1200,  1300, 0, 1900, 1080",
        "-20, -20, 2000, 2000,   0, 30, 1280, 770",
        "-9000, -9000, 900, 600, 190, 115, 900, 600",
    })
    void a_window_is_moved_as_little_as_brings_all_of_it_onto_a_screen(
            double x,
            double y,
            double width,
            double height,
            double atX,
            double atY,
            double wide,
            double high) {
        Rectangle2D place =
                WindowPlace.within(List.of(FIRST, SECOND), new Rectangle2D(x, y, width, height));
        assertThat(place).isEqualTo(new Rectangle2D(atX, atY, wide, high));
    }

    /// At a scale of 1.25 the edges of a screen are no whole numbers.
    @Test
    void a_window_as_high_as_a_screen_of_a_fraction_fits_it() {
        Rectangle2D screen = new Rectangle2D(0, 28 / 1.25, 1536, 740 / 1.25);

        assertThat(WindowPlace.within(List.of(screen), new Rectangle2D(0, 0, 1900, 5000)))
                .isEqualTo(screen);
    }
}
