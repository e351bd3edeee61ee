package org.diptych.load;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.diptych.load.LoadFailure.Reason;
import org.jspecify.annotations.Nullable;

/// Reads on a thread of its own that may be given up: what takes too long, nests too deep or wants too much
/// memory fails alone.
public final class Patience {

    /// Deep enough for all that is within [Limits#DEPTH].
    private static final long STACK = 16L * 1024 * 1024;

    private Patience() {}

    /// What the work makes.
    ///
    /// @throws Unfit what the work throws, or that it was too much
    public static <T> T within(int seconds, Callable<T> work) throws Unfit {
        CompletableFuture<T> made = new CompletableFuture<>();
        Thread thread =
                Thread.ofPlatform()
                        .daemon()
                        .name("load")
                        .stackSize(STACK)
                        .unstarted(() -> run(work, made));
        thread.start();
        try {
            return made.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException _) {
            thread.interrupt();
            throw new Unfit(new Reason.TooSlow(seconds));
        } catch (InterruptedException _) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            throw new Unfit(new Reason.Unreadable());
        } catch (ExecutionException e) {
            throw unfit(e.getCause());
        }
    }

    private static <T> void run(Callable<T> work, CompletableFuture<T> made) {
        try {
            made.complete(work.call());
        } catch (Throwable thrown) {
            // Whatever it is, the one who waits is told.
            made.completeExceptionally(thrown);
        }
    }

    /// A library that stumbles over a file says so in many ways; to the reader they are one.
    private static Unfit unfit(@Nullable Throwable thrown) {
        return switch (thrown) {
            case null -> new Unfit(new Reason.Broken());
            case Unfit unfit -> unfit;
            case OutOfMemoryError _, StackOverflowError _ -> new Unfit(new Reason.TooComplex());
            case GivenUp _ -> new Unfit(new Reason.TooSlow(Limits.SECONDS));
            default -> new Unfit(new Reason.Broken());
        };
    }

    /// To be asked in loops that may be long: ends the work if nobody waits for it any more.
    public static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new GivenUp();
        }
    }

    private static final class GivenUp extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        public synchronized Throwable fillInStackTrace() {
            return this;
        }
    }
}
