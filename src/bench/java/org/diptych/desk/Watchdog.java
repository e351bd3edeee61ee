package org.diptych.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Stands in line for the window's thread over and over, and notes how long the thread was busy between two turns,
/// in milliseconds of processor time. What lies between two turns may be more than one task, so no single task
/// took longer.
final class Watchdog {

    /// Shorter stretches are not worth noting.
    private static final double SHORTEST = 1;

    private final List<Double> stretches = Collections.synchronizedList(new ArrayList<>());
    private final CountDownLatch watching = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile boolean isOver;
    private double before = Double.NaN;

    /// Watches from now on.
    Watchdog() throws InterruptedException {
        Platform.runLater(this::turn);
        watching.await();
    }

    private void turn() {
        double now = ThreadTime.own();
        if (now - before > SHORTEST) {
            stretches.add(now - before);
        }
        before = now;
        watching.countDown();
        if (isOver) {
            ended.countDown();
        } else {
            Platform.runLater(this::turn);
        }
    }

    /// The longest stretches, the longest first.
    List<Double> longest() {
        return stretches.stream().sorted(Collections.reverseOrder()).limit(5).toList();
    }

    /// How many were longer than this.
    long longerThan(double milliseconds) {
        return stretches.stream().filter(stretch -> stretch > milliseconds).count();
    }

    /// Watches until all is done that the window's thread was asked to do.
    void stop() throws InterruptedException {
        isOver = true;
        ended.await();
    }
}
