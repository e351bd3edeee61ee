package org.diptych;

/// Starts the program.
public final class Diptych {

    private Diptych() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
