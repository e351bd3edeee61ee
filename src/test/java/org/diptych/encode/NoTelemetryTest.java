package org.diptych.encode;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Articles stay on the machine. ONNX Runtime 1.29 reports to Microsoft from Linux and macOS, unless a
/// variable is set before the program starts.
class NoTelemetryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib"
            })
    void the_runtime_knows_no_address_to_report_to(String library) throws IOException {
        try (InputStream in =
                NoTelemetryTest.class.getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            assertThat(in).isNotNull();
            String bytes = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(bytes.contains("OrtGetApiBase")).isTrue();
            assertThat(bytes.contains("events.data.microsoft.com")).isFalse();
        }
    }
}
