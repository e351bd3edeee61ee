package org.diptych.encode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.diptych.encode.Opening.Broken;
import org.diptych.encode.Opening.Missing;
import org.diptych.encode.Opening.Opened;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {

    @TempDir private Path folder;

    @Test
    void an_empty_folder_has_no_models() {
        try (Models models = Models.in(folder)) {
            assertThat(models.encoder()).isEqualTo(new Missing<>(folder.resolve("encoder.onnx")));
            assertThat(models.maskedLanguageModel()).isInstanceOf(Missing.class);
            assertThat(models.tagger()).isInstanceOf(Missing.class);
        }
    }

    @Test
    void a_damaged_model_is_told_and_not_thrown() throws IOException {
        Files.writeString(folder.resolve("encoder.onnx"), "no model");
        Files.writeString(folder.resolve("encoder.bin"), "no weights");
        Files.writeString(folder.resolve("encoder.txt"), "[CLS]\n[SEP]\n[MASK]\n[UNK]\n");
        Files.writeString(folder.resolve("reader.onnx"), "");
        Files.writeString(folder.resolve("reader.bin"), "");
        Files.write(folder.resolve("reader.txt"), new byte[] {(byte) 0xFF});

        try (Models models = Models.in(folder)) {
            assertThat(models.encoder()).isInstanceOf(Broken.class);
            assertThat(models.tagger()).isInstanceOf(Broken.class);
        }
    }

    @Test
    void a_cut_off_model_is_told_and_not_thrown() throws IOException {
        Path whole = Path.of("target", "models");
        Files.copy(whole.resolve("encoder.onnx"), folder.resolve("encoder.onnx"));
        Files.copy(whole.resolve("encoder.txt"), folder.resolve("encoder.txt"));
        Files.write(folder.resolve("encoder.bin"), new byte[100_000]);

        try (Models models = Models.in(folder)) {
            assertThat(models.encoder()).isInstanceOf(Broken.class);
        }
    }

    @Test
    void closed_models_say_so() {
        Models models = Models.installed();
        assertThat(models.encoder()).isInstanceOf(Opened.class);
        Encoder encoder = ((Opened<Encoder>) models.encoder()).model();
        models.close();
        models.close();

        assertThatIllegalStateException()
                .isThrownBy(() -> encoder.encode(List.of("Too late.")))
                .withMessageContaining("closed");
    }

    /// As where the window is closed while they load: what a closed session is asked for brings the program down.
    @Test
    void a_program_that_is_ended_while_a_model_is_being_opened_just_ends() throws Exception {
        for (int i = 0; i < 3; i++) {
            Process program =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin", "java")
                                            .toString(),
                                    "-XX:-CreateCoredumpOnCrash",
                                    "-XX:ErrorFile=" + folder.resolve("crash-%p.log"),
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    System.getProperty("java.class.path"),
                                    ExitWhileOpening.class.getName())
                            .redirectErrorStream(true)
                            .redirectOutput(folder.resolve("output.txt").toFile())
                            .start();
            assertThat(program.waitFor())
                    .as(Files.readString(folder.resolve("output.txt")))
                    .isEqualTo(ExitWhileOpening.ENDED);
        }
    }

    @Test
    void what_is_asked_for_once_they_are_closed_is_not_opened() {
        Models models = Models.installed();
        assertThat(models.maskedLanguageModel()).isInstanceOf(Opened.class);
        models.close();

        assertThat(models.tagger()).isInstanceOf(Broken.class);
        assertThat(models.maskedLanguageModel()).isInstanceOf(Broken.class);
        assertThat(models.encoder()).isInstanceOf(Broken.class);
    }
}
