package org.diptych.installer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.spi.ToolProvider;

/// The tools that come with the JDK.
final class Jdk {

    private Jdk() {}

    /// Runs one and returns what it prints.
    ///
    /// @throws IOException if it is not there or fails; the message holds what it said
    static String run(String tool, List<String> arguments) throws IOException {
        ToolProvider provider =
                ToolProvider.findFirst(tool)
                        .orElseThrow(() -> new IOException("this JDK has no " + tool));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        int code = provider.run(out, out, arguments.toArray(String[]::new));
        String said = bytes.toString(StandardCharsets.UTF_8);
        if (code != 0) {
            throw new IOException(tool + " failed with " + code + ": " + said);
        }
        return said;
    }
}
