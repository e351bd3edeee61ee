package org.diptych.encode;

import java.util.stream.Stream;

/// Ends the program while a model is being opened, as the system may; for [ModelsTest].
public final class ExitWhileOpening {

    /// What the program ends with if nothing brings it down before.
    static final int ENDED = 7;

    private ExitWhileOpening() {}

    /// Opens the encoder and ends at once when the runtime is at it.
    public static void main(String[] arguments) {
        Models models = Models.installed();
        Runtime.getRuntime().addShutdownHook(new Thread(models::close));
        Thread opening = new Thread(models::encoder);
        opening.start();
        while (opening.isAlive() && !isMakingSession(opening)) {
            Thread.onSpinWait();
        }
        System.exit(opening.isAlive() ? ENDED : 1);
    }

    private static boolean isMakingSession(Thread thread) {
        return Stream.of(thread.getStackTrace())
                .anyMatch(frame ->
                        frame.getMethodName().equals("createSession") && frame.isNativeMethod());
    }
}
