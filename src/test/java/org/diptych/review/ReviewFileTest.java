package org.diptych.review;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.diptych.compare.Comparer;
import org.diptych.compare.Progress;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.file.Loader;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewFileTest {

    @TempDir Path folder;
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("work.diptych");
    }

    @Test
    void two_hundred_random_reviews_come_back_as_they_were_saved() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            Review review = RandomReviews.of(seed);
            ReviewFile.save(file, review);
            assertThat(ReviewFile.open(file)).as("seed %d", seed).isEqualTo(review);
        }
    }

    @Test
    void where_an_article_came_from_is_kept_but_not_the_folder() throws Exception {
        Path left = Files.writeString(folder.resolve("wire.md"), "# The tram\n\nIt runs again.\n");
        Path right = Files.writeString(folder.resolve("copy.txt"), "The tram\n\nIt runs anew.\n");
        Both<Article> articles = new Both<>(Loader.load(left), Loader.load(right));
        ReviewFile.save(
                file,
                Review.of(
                        Comparer.lexical().compare(articles, Optional.empty(), Progress.UNHEARD)));
        Review opened = ReviewFile.open(file);
        assertThat(opened.comparison().pair().articles())
                .isEqualTo(articles.map(a -> a.from(a.source().withoutFolder())));
        SourceNotes wire = opened.comparison().pair().on(Side.LEFT).source();
        assertThat(wire.file()).isEqualTo("wire.md");
        assertThat(wire.sha256())
                .isEqualTo("9bfb3c5fff76b36514fc1849b9266e281af1a55efa402938c7951ac4322b6e68");
    }

    @Test
    void the_same_review_is_always_the_same_bytes() throws IOException {
        assertThat(bytes(RandomReviews.of(7))).isEqualTo(bytes(RandomReviews.of(7)));
    }

    @Test
    void the_last_good_one_is_kept_and_named_when_the_file_is_damaged() throws Exception {
        Review first = RandomReviews.of(1);
        ReviewFile.save(file, first);
        ReviewFile.save(file, RandomReviews.of(2));
        byte[] whole = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> ReviewFile.open(file))
                .isInstanceOf(LoadFailure.class)
                .hasMessageContaining("work.diptych.bak");
        assertThat(ReviewFile.open(ReviewFile.earlier(file))).isEqualTo(first);
        ReviewFile.save(file, RandomReviews.of(3));
        assertThat(ReviewFile.open(ReviewFile.earlier(file)))
                .as("what is damaged takes no good one's place")
                .isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 4, 100})
    void what_a_newer_diptych_saved_is_refused_and_left_alone(int version) throws Exception {
        changed("\"diptych-review/3\"", "\"diptych-review/%d\"".formatted(version));
        byte[] before = Files.readAllBytes(file);
        assertThatThrownBy(() -> ReviewFile.open(file))
                .isInstanceOfSatisfying(
                        LoadFailure.class,
                        e -> assertThat(e.reason()).isEqualTo(new Reason.Newer()));
        assertThat(file).hasBinaryContent(before);
    }

    /// What a hostile or mistaken hand may write into `review.json`.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "diptych-review/3"   | "diptych-report/1"
                    "diptych-review/3"   | "diptych-review/0x"
                    "diptych-review/3"   | "diptych-review/0"
                    "similarity":        | "similarity":1e9,"x":
                    "similarity":        | "similarity":"NaN","x":
                    "confidence":        | "confidence":-5,"x":
                    "modified":          | "modified":"+1000000-12-31T23:59:59Z","x":
                    "published":         | "published":"+999999999-12-31","x":
                    "relation":"versions" | "relation":null
                    "relation":"versions" | "relation":"cousins"
                    "role":"body"        | "role":null
                    "left":[0]           | "left":[1]
                    "left":[0]           | "left":[-1]
                    "left":[0]           | "left":[null]
                    "left":[0]           | "left":[2000000000]
                    "is":"matched"       | "is":"java.lang.Runtime"
                    "span":[0,           | "span":[999999,
                    "at":{"side":"left"  | "at":{"side":"middle"
                    "at":{"side":"left","span":[ | "at":{"side":"left","span":[1e99,
                    "decisions":[        | "decisions":[{"kind":"quote","side":"left","at":[0,99999999],"verdict":"open","note":""},
                    "decisions":[        | "decisions":[null,
                    "decisions":[        | "decisions":[[[[[[[[
                    "own":[              | "own":7,"own":[
                    "links":[            | "links":[{"left":[0],"right":[77777],"together":true},
                    "links":[            | "surprise":1,"links":[
                    """)
    void what_contradicts_itself_is_refused(String old, String other) throws Exception {
        changed(old, other);
        assertThatThrownBy(() -> ReviewFile.open(file))
                .isInstanceOfSatisfying(
                        LoadFailure.class,
                        e -> assertThat(e.reason()).isEqualTo(new Reason.NoReview(null)));
    }

    @Test
    void every_cut_and_every_flipped_byte_is_a_review_or_a_sentence() throws Exception {
        byte[] whole = bytes(RandomReviews.of(5));
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] damaged =
                    i % 3 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int k = 0; k < i % 3; k++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(file, damaged);
            try {
                assertThat(ReviewFile.open(file)).isNotNull();
            } catch (LoadFailure e) {
                assertThat(e).hasMessageContaining("work.diptych");
            }
        }
    }

    @Test
    void a_zip_that_unpacks_without_end_is_refused() throws Exception {
        byte[] zeros = new byte[1 << 20];
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("review.json"));
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertThat(Files.size(file)).isLessThan(400_000);
        assertThatThrownBy(() -> ReviewFile.open(file)).isInstanceOf(LoadFailure.class);
    }

    @Test
    void an_article_longer_than_any_is_refused() throws Exception {
        ReviewFile.save(file, RandomReviews.of(5));
        changed("left.txt", "e", "x".repeat(Limits.CHARACTERS + 1));
        assertThatThrownBy(() -> ReviewFile.open(file))
                .isInstanceOfSatisfying(
                        LoadFailure.class,
                        e ->
                                assertThat(e.reason())
                                        .isEqualTo(new Reason.TooLarge(Limits.CHARACTERS)));
    }

    @Test
    void other_files_and_no_files_get_a_sentence() throws Exception {
        assertThatThrownBy(() -> ReviewFile.open(file)).hasMessageContaining("There is no file");
        assertThatThrownBy(() -> ReviewFile.open(folder)).hasMessageContaining("is a folder");
        Files.writeString(file, "Just a text.");
        assertThatThrownBy(() -> ReviewFile.open(file)).hasMessageContaining("no saved review");
        assertThat(file).hasContent("Just a text.");
    }

    @Test
    void a_review_is_known_by_its_name_or_its_first_bytes() throws Exception {
        Path renamed = folder.resolve("work.zip");
        ReviewFile.save(renamed, RandomReviews.of(4));
        assertThat(ReviewFile.isReview(renamed)).isTrue();
        assertThat(ReviewFile.isReview(file)).isTrue();
        assertThat(ReviewFile.isReview(Files.writeString(folder.resolve("a.txt"), "PK"))).isFalse();
        assertThat(ReviewFile.isReview(folder.resolve("missing.txt"))).isFalse();
    }

    @Test
    void texts_that_were_changed_since_are_noticed() throws Exception {
        changed("left.txt", "e", "a");
        assertThatThrownBy(() -> ReviewFile.open(file))
                .isInstanceOfSatisfying(
                        LoadFailure.class,
                        e -> assertThat(e.reason()).isEqualTo(new Reason.Edited()));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights are something else there")
    void who_may_read_it_stays_the_same() throws Exception {
        ReviewFile.save(file, RandomReviews.of(1));
        Set<PosixFilePermission> owners = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(file, owners);
        ReviewFile.save(file, RandomReviews.of(2));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(owners);
        assertThat(Files.getPosixFilePermissions(ReviewFile.earlier(file))).isEqualTo(owners);
    }

    private void changed(String old, String other) throws IOException {
        changed("review.json", old, other);
    }

    /// A good file with something else in one entry.
    private void changed(String name, String old, String other) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes(RandomReviews.of(9))))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                entries.put(e.getName(), zip.readAllBytes());
            }
        }
        String words = new String(entries.get(name), UTF_8);
        assertThat(words).contains(old);
        int at = words.indexOf(old);
        entries.put(
                name,
                (words.substring(0, at) + other + words.substring(at + old.length()))
                        .getBytes(UTF_8));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
    }

    private static byte[] bytes(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewFile.write(review, out);
        return out.toByteArray();
    }
}
