package org.diptych.desk;

import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;

/// Asks the window's thread over and over whether it is there, and notes how long it was busy before each
/// answer, in milliseconds of processor time. What lies between two answers may be more than one task, so no
/// single task took longer.
final class Watchdog implements AutoCloseable {

    private final Queue<Double> stretches = new ConcurrentLinkedQueue<>();
    private final Thread asking = new Thread(this::ask, "watchdog");
    private final CountDownLatch watching = new CountDownLatch(1);
    private volatile boolean isOver;

    /// Watches from now on.
    Watchdog() throws InterruptedException {
        asking.setDaemon(true);
        asking.start();
        watching.await();
    }

    private void ask() {
        double before = Double.NaN;
        while (!isOver) {
            CountDownLatch answered = new CountDownLatch(1);
            Platform.runLater(answered::countDown);
            try {
                answered.await();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
            double now = ThreadTime.window();
            if (!Double.isNaN(before)) {
                stretches.add(now - before);
            }
            before = now;
            watching.countDown();
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
    @Override
    public void close() throws InterruptedException {
        isOver = true;
        asking.join();
    }
}
