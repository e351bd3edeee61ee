package org.diptych.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.NoSuchElementException;
import org.diptych.models.Safetensors.Kind;
import org.diptych.models.Safetensors.Tensor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SafetensorsTest {

    private static final Map<String, Tensor> TENSORS =
            Map.of(
                    "head.weight",
                    new Tensor(new int[] {2, 3}, new float[] {1, -2, .5f, 0, 1024, -.25f}),
                    "head.bias",
                    new Tensor(new int[] {1}, new float[] {3}));

    @TempDir private Path folder;

    @ParameterizedTest
    @EnumSource
    void what_is_written_is_read(Kind kind) throws IOException {
        Path file = folder.resolve("a.safetensors");
        Safetensors.write(file, TENSORS, kind, Map.of("tags", "garbled odd"));

        Safetensors read = Safetensors.read(file);

        assertThat(read.names()).containsExactly("head.bias", "head.weight");
        assertThat(read.tensor("head.weight").shape()).containsExactly(2, 3);
        assertThat(read.floats("head.weight")).containsExactly(1, -2, .5f, 0, 1024, -.25f);
        assertThat(read.metadata()).containsExactly(Map.entry("tags", "garbled odd"));
    }

    @Test
    void a_file_of_another_hand_is_read() throws IOException {
        String header = "{\"a\":{\"dtype\":\"F16\",\"shape\":[2],\"data_offsets\":[0,4]}}";
        byte[] bytes = new byte[8 + header.length() + 4];
        bytes[0] = (byte) header.length();
        System.arraycopy(header.getBytes(StandardCharsets.US_ASCII), 0, bytes, 8, header.length());
        bytes[bytes.length - 3] = 0x3C;
        bytes[bytes.length - 1] = (byte) 0xC0;
        Path file = Files.write(folder.resolve("b.safetensors"), bytes);

        assertThat(Safetensors.read(file).floats("a")).containsExactly(1, -2);
    }

    @Test
    void broken_files_are_refused() throws IOException {
        Path file = folder.resolve("c.safetensors");
        Safetensors.write(file, TENSORS, Kind.F32, Map.of());
        byte[] whole = Files.readAllBytes(file);

        for (int length : new int[] {0, 7, 8, 40, whole.length - 1}) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertThatIOException().isThrownBy(() -> Safetensors.read(file));
        }
    }

    @Test
    void a_missing_tensor_is_named() throws IOException {
        Path file = folder.resolve("d.safetensors");
        Safetensors.write(file, TENSORS, Kind.F32, Map.of());
        Safetensors read = Safetensors.read(file);

        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> read.floats("head.wait"))
                .withMessageContaining("head.wait");
    }
}
