package org.diptych.desk;

import java.lang.reflect.Method;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadPoolExecutor;
import javafx.application.Platform;

/// Makes JavaFX lay out and draw a frame at once, which it has no public way to be asked for.
final class Frames {

    private Frames() {}

    /// What a frame took.
    ///
    /// @param clock in milliseconds, with whatever else the machine did meanwhile
    /// @param work in milliseconds of processor time of the two threads that make frames
    record Cost(double clock, double work) {}

    /// Does something and draws the frame that comes of it.
    static Cost after(Runnable step) throws Exception {
        settle();
        double work = ThreadTime.frames();
        long start = System.nanoTime();
        onWindow(() -> {
            step.run();
            Object toolkit = toolkit();
            Method pulse = toolkit.getClass().getMethod("firePulse");
            pulse.invoke(toolkit);
            return true;
        });
        drawn();
        return new Cost((System.nanoTime() - start) / 1e6, ThreadTime.frames() - work);
    }

    /// Waits until nothing is left to be laid out or drawn.
    static void settle() throws Exception {
        for (int frame = 0; frame < 3; frame++) {
            onWindow(() -> {
                Object toolkit = toolkit();
                toolkit.getClass().getMethod("firePulse").invoke(toolkit);
                return true;
            });
            drawn();
        }
    }

    static <T> T onWindow(Callable<T> work) throws InterruptedException, ExecutionException {
        FutureTask<T> task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }

    private static Object toolkit() throws ReflectiveOperationException {
        return Class.forName("com.sun.javafx.tk.Toolkit").getMethod("getToolkit").invoke(null);
    }

    /// Waits until the thread that draws has nothing left to do.
    private static void drawn() throws Exception {
        Method instance =
                Class.forName("com.sun.javafx.tk.quantum.QuantumRenderer")
                        .getDeclaredMethod("getInstance");
        instance.setAccessible(true);
        ((ThreadPoolExecutor) instance.invoke(null)).submit(() -> true).get();
    }
}
