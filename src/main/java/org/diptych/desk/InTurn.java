package org.diptych.desk;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.concurrent.Service;
import javafx.concurrent.Task;

/// Does what it is asked for off the window's thread, one thing after the other: what is asked for meanwhile waits, and
/// nothing is cut off.
///
/// @param <W> what is wanted
/// @param <V> what comes of it
abstract class InTurn<W, V> extends Service<V> {

    private final Deque<W> waiting = new ArrayDeque<>();

    /// Does one thing, on a thread of its own.
    abstract V carryOut(W wanted) throws Exception;

    void add(W wanted) {
        waiting.add(wanted);
        if (!isRunning()) {
            restart();
        }
    }

    @Override
    protected void succeeded() {
        goOn();
    }

    @Override
    protected void failed() {
        goOn();
    }

    private void goOn() {
        if (!waiting.isEmpty()) {
            restart();
        }
    }

    @Override
    protected Task<V> createTask() {
        W wanted = waiting.remove();
        return new Task<>() {
            @Override
            protected V call() throws Exception {
                return carryOut(wanted);
            }
        };
    }
}
