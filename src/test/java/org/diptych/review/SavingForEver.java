package org.diptych.review;

import java.io.IOException;
import java.nio.file.Path;

/// A program that saves one review after another until it is killed, and says which it has saved.
final class SavingForEver {

    static final int REVIEWS = 3;

    private SavingForEver() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Review[] reviews = new Review[REVIEWS];
        for (int i = 0; i < REVIEWS; i++) {
            reviews[i] = RandomReviews.of(i);
        }
        for (int i = 0; ; i++) {
            ReviewFile.save(file, reviews[i % REVIEWS]);
            System.out.println(i);
            System.out.flush();
        }
    }
}
