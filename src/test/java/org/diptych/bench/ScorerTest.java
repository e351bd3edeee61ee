package org.diptych.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.load.LoadFailure;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScorerTest {

    private static final Article ARTICLE =
            Segmenter.article("a.txt", "en", "Seven words ".repeat(40));

    @ParameterizedTest
    @CsvSource({
        "garbled, 100, 110, 109, 111, 1", // one character shared
        "garbled, 100, 110, 110, 112, 0",
        "garbled, 100, 110, 100, 150, 1", // forty more
        "garbled, 100, 110, 100, 151, 0",
        "garbled, 100, 130, 100, 190, 1", // three times as long
        "garbled, 100, 130, 100, 191, 0",
        "conflict, 100, 110, 109, 111, 1",
        "conflict, 100, 110, 100, 151, 0",
        "dropped, 100, 110, 100, 120, 1", // half of what either covers
        "dropped, 100, 110, 100, 121, 0",
        "quote, 100, 110, 100, 120, 1",
        "quote, 100, 110, 100, 121, 0"
    })
    void a_mark_must_lie_on_what_is_labelled(
            String kind, int start, int end, int from, int to, int hits) {
        Score score = score(List.of(label(kind, "", start, end)), label(kind, "", from, to));

        Tally tally = score.of(Measure.valueOf(kind.toUpperCase(Locale.ROOT)));
        assertThat(tally).isEqualTo(new Tally(hits, 1, hits, 1));
    }

    @Test
    void of_a_clause_less_must_be_marked_than_of_a_sentence() {
        Label mark = label("dropped", "sentence", 100, 110);

        assertThat(dropped(label("dropped", "clause", 100, 130), mark)).isEqualTo(1);
        assertThat(dropped(label("dropped", "sentence", 100, 130), mark)).isZero();
        assertThat(dropped(label("dropped", "clause", 100, 134), mark)).isZero();
    }

    private static double dropped(Label label, Label mark) {
        return score(List.of(label), mark).of(Measure.DROPPED).f1();
    }

    @Test
    void only_of_a_quotation_may_the_other_side_be_marked() {
        Place here = new Place(Side.LEFT, new Span(10, 20));
        Place there = new Place(Side.RIGHT, new Span(50, 60));
        for (String kind : List.of("quote", "conflict", "garbled", "dropped")) {
            Score score =
                    score(
                            List.of(new Label(kind, "", here, there, "major", false, 1)),
                            new Label(kind, "", there, here, "major", false, 1));
            Tally tally = score.of(Measure.valueOf(kind.toUpperCase(Locale.ROOT)));
            assertThat(tally.found()).as(kind).isEqualTo(kind.equals("quote") ? 1 : 0);
        }
    }

    @Test
    void garbled_and_contradicting_find_each_other() {
        Score marked =
                score(
                        List.of(label("conflict", "name", 10, 20)),
                        label("garbled", "glued", 10, 20));

        assertThat(marked.of(Measure.GARBLED)).isEqualTo(new Tally(1, 1, 0, 0));
        assertThat(marked.of(Measure.CONFLICT)).isEqualTo(new Tally(0, 0, 1, 1));

        Score labelled =
                score(
                        List.of(label("garbled", "glued", 10, 20)),
                        label("conflict", "name", 10, 20));

        assertThat(labelled.of(Measure.GARBLED)).isEqualTo(new Tally(0, 0, 1, 1));
        assertThat(labelled.of(Measure.CONFLICT)).isEqualTo(new Tally(0, 1, 0, 0));
    }

    @Test
    void a_changed_meaning_is_garbled_and_a_conflict() {
        Label meaning = label("garbled", "meaning", 10, 20);
        Score score = score(List.of(meaning), meaning);

        assertThat(score.of(Measure.GARBLED)).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(score.of(Measure.CONFLICT)).isEqualTo(new Tally(1, 1, 1, 1));
        assertThat(score.subtypes().keySet())
                .containsExactly("conflict/meaning", "garbled/meaning");
    }

    @Test
    void what_readers_differ_on_is_neither_missed_nor_a_false_alarm() {
        Label optional =
                new Label(
                        "garbled", "glued", place(10, 20), null, "major", /* optional= */ true, 1);

        assertThat(score(List.of(optional)).of(Measure.GARBLED)).isEqualTo(Tally.NONE);
        Score marked = score(List.of(optional), label("garbled", "", 10, 20));
        assertThat(marked.of(Measure.GARBLED)).isEqualTo(Tally.NONE);
        assertThat(marked.of(Measure.GARBLED_CHARACTERS)).isEqualTo(Tally.NONE);
        assertThat(marked.falseAlarms(Task.GARBLED)).isZero();
    }

    @Test
    void a_mark_that_hits_nothing_is_a_false_alarm_in_so_many_words() {
        Score score = score(List.of(), label("garbled", "", 10, 20));

        assertThat(score.words()).isEqualTo(160);
        assertThat(score.falseAlarms(Task.GARBLED)).isEqualTo(1000 / 160.0);
        assertThat(score.of(Measure.GARBLED).precision()).isZero();
    }

    @Test
    void minor_labels_are_no_serious_ones() {
        Label minor = new Label("garbled", "glued", place(10, 20), null, "minor", false, 1);
        Score score =
                score(List.of(minor, label("garbled", "", 50, 60)), label("garbled", "", 10, 20));

        assertThat(score.of(Measure.GARBLED)).isEqualTo(new Tally(1, 1, 1, 2));
        assertThat(score.of(Measure.GARBLED_SERIOUS)).isEqualTo(new Tally(1, 1, 0, 1));
    }

    @Test
    void characters_are_counted_once_however_often_they_are_marked() {
        Score score =
                score(
                        List.of(label("garbled", "", 10, 20), label("conflict", "", 15, 25)),
                        label("garbled", "", 18, 30),
                        label("garbled", "", 20, 30));

        assertThat(score.of(Measure.GARBLED_CHARACTERS)).isEqualTo(new Tally(7, 12, 7, 15));
    }

    @Test
    void a_made_up_quotation_is_an_unsupported_one() {
        List<Label> labels =
                List.of(label("quote", "fabricated", 10, 20), label("quote", "altered", 30, 40));
        Score score =
                score(
                        labels,
                        label("quote", "unsupported", 10, 20),
                        label("quote", "marks-lost", 30, 40));

        assertThat(score.of(Measure.QUOTE).recall()).isEqualTo(1);
        assertThat(score.of(Measure.QUOTE_SUBTYPE).recall()).isEqualTo(0.5);
    }

    @Test
    void what_was_not_labelled_is_not_scored() {
        Gold gold = gold(List.of(), EnumSet.of(Task.QUOTE), List.of());
        Score score = Scorer.score(gold, judged(List.of(), label("garbled", "", 10, 20)));

        assertThat(score.tallies())
                .containsOnlyKeys(Measure.RELATION, Measure.QUOTE, Measure.QUOTE_SUBTYPE);
    }

    @Test
    void sentences_that_were_cut_otherwise_are_laid_on_those_they_overlap_most() {
        List<Group> labelled =
                List.of(
                        group(span(0, 100), span(0, 100)),
                        group(span(100, 200), span(100, 200)),
                        group(null, span(200, 300)));
        List<Group> said =
                List.of(
                        group(span(0, 60), span(0, 100)), // the first, in two halves
                        group(span(60, 100), span(0, 100)),
                        group(span(110, 210), span(105, 190)),
                        group(span(300, 340), span(200, 300))); // lies on none of the left
        Score score = Scorer.score(gold(labelled, Set.of(), List.of()), judged(said));

        assertThat(score.of(Measure.SENTENCES)).isEqualTo(new Tally(2, 2, 2, 2));
        assertThat(score.of(Measure.SENTENCES_UNLINKED)).isEqualTo(new Tally(1, 1, 1, 1));
    }

    @Test
    void a_sentence_that_shares_a_sliver_with_one_is_laid_on_none() {
        List<Group> labelled = List.of(group(span(0, 100), span(0, 100)));

        assertThat(links(labelled, group(span(70, 200), span(0, 100)))).isEqualTo(1);
        assertThat(links(labelled, group(span(71, 200), span(0, 100)))).isZero();
    }

    private static double links(List<Group> labelled, Group said) {
        return Scorer.score(gold(labelled, Set.of(), List.of()), judged(List.of(said)))
                .of(Measure.SENTENCES)
                .f1();
    }

    @ParameterizedTest
    @MethodSource("labelledPairs")
    void whoever_says_what_is_labelled_is_right(Gold gold) {
        Judged same =
                new Judged(gold.relation(), gold.paragraphs(), gold.sentences(), gold.labels());

        assertThat(Scorer.score(gold, same).tallies().values())
                .allSatisfy(tally -> assertThat(tally.recall()).isEqualTo(1))
                .allSatisfy(tally -> assertThat(tally.falseAlarms()).isZero());
    }

    static Stream<Gold> labelledPairs() throws IOException, LoadFailure {
        Path resources = Path.of("src", "test", "resources");
        return Stream.concat(
                Golds.ofFolder(resources.resolve("pairs")).stream(),
                Golds.ofFolder(resources.resolve("train")).stream());
    }

    private static Score score(List<Label> labels, Label... marks) {
        return Scorer.score(
                gold(List.of(), EnumSet.allOf(Task.class), labels), judged(List.of(), marks));
    }

    private static Gold gold(List<Group> sentences, Set<Task> tasks, List<Label> labels) {
        return new Gold(
                "pair",
                new Both<>(ARTICLE, ARTICLE),
                "versions",
                List.of(),
                sentences,
                tasks,
                labels);
    }

    private static Judged judged(List<Group> sentences, Label... marks) {
        return new Judged("versions", List.of(), sentences, List.of(marks));
    }

    private static Label label(String kind, String subtype, int start, int end) {
        return new Label(kind, subtype, place(start, end), null, "major", false, 1);
    }

    private static Place place(int start, int end) {
        return new Place(Side.LEFT, new Span(start, end));
    }

    private static Span span(int start, int end) {
        return new Span(start, end);
    }

    private static Group group(@Nullable Span left, Span right) {
        return new Group(new Both<>(left == null ? List.of() : List.of(left), List.of(right)));
    }
}
