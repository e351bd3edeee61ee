package org.diptych.desk;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Set;

/// Processor time of the threads that make frames: it does not count what else the machine does.
final class ThreadTime {

    static final String WINDOW = "JavaFX Application Thread";

    /// The window's thread, and the one that draws.
    private static final Set<String> FRAMES = Set.of(WINDOW, "QuantumRenderer-0");

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ThreadTime() {}

    /// What a frame took so far, in milliseconds.
    static double frames() {
        return of(FRAMES);
    }

    /// What the window's thread took so far, in milliseconds.
    static double window() {
        return of(Set.of(WINDOW));
    }

    /// What the thread that asks took so far, in milliseconds.
    static double own() {
        return THREADS.getCurrentThreadCpuTime() / 1e6;
    }

    private static double of(Set<String> names) {
        return Arrays.stream(THREADS.getThreadInfo(THREADS.getAllThreadIds()))
                        .filter(thread -> thread != null && names.contains(thread.getThreadName()))
                        .mapToLong(ThreadInfo::getThreadId)
                        .map(THREADS::getThreadCpuTime)
                        .sum()
                / 1e6;
    }
}
