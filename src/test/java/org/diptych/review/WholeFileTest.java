package org.diptych.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void a_new_file_holds_the_content_and_nothing_else_is_left() throws IOException {
        WholeFile.write(folder.resolve("report.txt"), out -> out.write(NEW));
        assertThat(folder.resolve("report.txt")).hasContent("new");
        assertThat(folder.toFile().list()).containsExactly("report.txt");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old and longer");
        WholeFile.write(target, out -> out.write(NEW));
        assertThat(target).hasContent("new");
    }

    @Test
    void a_failure_half_way_leaves_the_old_file_alone() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                target,
                                out -> {
                                    out.write(NEW);
                                    throw new IOException("the pen broke");
                                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the pen broke");
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.txt");
    }

    @Test
    void a_failure_of_the_program_leaves_the_old_file_alone_too() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");
        assertThatThrownBy(() ->
                        WholeFile.write(
                                target,
                                _ -> {
                                    throw new IllegalStateException("a slip");
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(target).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("report.txt");
    }

    @Test
    void a_missing_folder_is_named() {
        Path target = folder.resolve("nowhere").resolve("report.txt");
        assertThatThrownBy(() -> WholeFile.write(target, out -> out.write(NEW)))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void a_folder_is_not_overwritten() {
        assertThatThrownBy(() -> WholeFile.write(folder, out -> out.write(NEW)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        assertThat(folder).isEmptyDirectory();
    }

    /// What stands where a folder should be can't be written into, whoever runs the test.
    @Test
    void a_file_in_the_place_of_the_folder_is_an_io_exception() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThatThrownBy(() -> WholeFile.write(file.resolve("report.txt"), out -> out.write(NEW)))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("old");
    }

    @Test
    void a_link_stays_and_the_file_behind_it_is_replaced() throws IOException {
        Path target = Files.writeString(folder.resolve("report.txt"), "old");
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("link"), target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeThat(e).as("links can be made here").isNull();
            return;
        }
        WholeFile.write(link, out -> out.write(NEW));
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void one_file_is_the_same_by_any_name_and_two_are_not() throws IOException {
        Path one = Files.writeString(folder.resolve("one.txt"), "alike");
        Path other = Files.writeString(folder.resolve("other.txt"), "alike");
        assertThat(WholeFile.isSame(one, folder.resolve("./x/../one.txt"))).isTrue();
        assertThat(WholeFile.isSame(one, other)).isFalse();
        assertThat(WholeFile.isSame(one, folder.resolve("none.txt"))).isFalse();
        assertThat(WholeFile.isSame(folder.resolve("none.txt"), folder.resolve("./none.txt")))
                .isTrue();
        Path link = Files.createLink(folder.resolve("link"), one);
        assertThat(WholeFile.isSame(link, one)).isTrue();
        assertThat(WholeFile.isSame(link, other)).isFalse();
    }

    @Test
    void a_link_to_a_file_that_is_still_to_be_made_stays_too() throws IOException {
        Path far = Files.createDirectory(folder.resolve("far"));
        Path link;
        try {
            link = Files.createSymbolicLink(folder.resolve("link"), Path.of("far", "report.txt"));
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeThat(e).as("links can be made here").isNull();
            return;
        }
        WholeFile.write(link, out -> out.write(NEW));
        assertThat(link).isSymbolicLink();
        assertThat(far.resolve("report.txt")).hasContent("new");
    }
}
