package org.diptych.desk;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.desk.NoDisplay.Reason;

/// Finds out beforehand whether a window can be shown. JavaFX, asked in vain, prints a trace and may
/// leave threads behind, so it is asked only where it will succeed.
final class Screen {

    /// What the window platform of JavaFX 26 loads on Linux (read off `ldd libglassgtk3.so`), the likeliest
    /// to be missing first.
    private static final List<String> LINUX_LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6");

    /// `host:number.screen`; no host, or `unix`, is this machine.
    private static final Pattern ADDRESS = Pattern.compile("(?:unix)?(.*):(\\d{1,4})(?:\\.\\d+)?");

    private static final Path X11_SOCKETS = Path.of("/tmp/.X11-unix");

    /// Sockets that are in no folder, which Java can't open but Linux lists.
    private static final Path LISTED_SOCKETS = Path.of("/proc/net/unix");

    private static final int X11_PORT = 6000;

    private static final int PATIENCE_MILLIS = 2000;

    private Screen() {}

    /// Returns if a window can be shown.
    static void check() throws NoDisplay {
        boolean linux =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
        boolean headless = "Headless".equals(System.getProperty("glass.platform"));
        if (linux && !headless) {
            checkX11(Optional.ofNullable(System.getenv("DISPLAY")).orElse(""));
            checkLibraries();
        }
    }

    static void checkX11(String display) throws NoDisplay {
        Matcher address = ADDRESS.matcher(display);
        if (!address.matches()) {
            throw new NoDisplay(
                    Reason.NO_SCREEN,
                    display.isEmpty()
                            ? "there is no display"
                            : "“" + display + "” is not a display");
        }
        String host = address.group(1);
        int number = Integer.parseInt(address.group(2));
        try {
            if (!host.isEmpty()) {
                try (Socket socket = new Socket()) {
                    socket.connect(new InetSocketAddress(host, X11_PORT + number), PATIENCE_MILLIS);
                }
            } else if (!isListed("@" + X11_SOCKETS.resolve("X" + number))) {
                try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
                    channel.connect(UnixDomainSocketAddress.of(X11_SOCKETS.resolve("X" + number)));
                }
            }
        } catch (IOException e) {
            throw new NoDisplay(
                    Reason.NO_SCREEN, "nothing answers at the display “" + display + "”", e);
        }
    }

    private static boolean isListed(String socket) throws IOException {
        return Files.exists(LISTED_SOCKETS)
                && Files.readAllLines(LISTED_SOCKETS).stream()
                        .anyMatch(line -> line.endsWith(" " + socket));
    }

    @SuppressWarnings("restricted") // Loading GTK is what JavaFX would do next.
    private static void checkLibraries() throws NoDisplay {
        for (String library : LINUX_LIBRARIES) {
            try {
                SymbolLookup.libraryLookup(library, Arena.global());
            } catch (IllegalArgumentException e) {
                throw new NoDisplay(Reason.MISSING_LIBRARY, library, e);
            }
        }
    }
}
