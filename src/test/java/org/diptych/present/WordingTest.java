package org.diptych.present;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.align.Relation;
import org.diptych.compare.Rules;
import org.diptych.encode.Tagged;
import org.diptych.encode.Tagger;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Fact;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Hand;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.TwoTexts;
import org.diptych.find.conflict.Standing;
import org.diptych.find.learnt.LearntRules;
import org.diptych.find.learnt.Weighing;
import org.diptych.find.quote.Manner;
import org.diptych.find.quote.Outcome;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final Set<String> KEYS = new Wording(Locale.ENGLISH).all().keySet();

    @Test
    void long_passages_are_quoted_by_where_they_differ() {
        String begin =
                "“We have worked on this bridge for eleven long years and every one of us has given it all that"
                        + " we had, ";
        String end = " in the river had moved far,”";
        Aligned pair =
                Aligner.standard()
                        .align(
                                new Both<>(
                                        Segmenter.article(
                                                "a", "en", begin + "ten million euros and" + end),
                                        Segmenter.article(
                                                "b", "en", begin + "a prayer and patience" + end)));
        Place left = new Place(Side.LEFT, new Span(0, pair.on(Side.LEFT).text().length()));
        Place right = new Place(Side.RIGHT, new Span(0, pair.on(Side.RIGHT).text().length()));
        String why =
                new Wording(Locale.ENGLISH)
                        .why(
                                new Misquoted(
                                        new Mark(left, right, Severity.MAJOR, 0.9, "quote.altered"),
                                        Fault.ALTERED,
                                        null),
                                pair.articles());
        assertThat(why).contains("“We have worked", "ten million euros", "a prayer and patience");
    }

    @Test
    void the_words_in_which_a_quotation_was_altered_are_named() {
        assertThat(altered("“We could have acted sooner,”", "“We should have acted sooner,”"))
                .startsWith("“could” here, “should” in the other text");
        assertThat(altered("“He is not poor,”", "“He is poor,”")).startsWith("“not” is not in");
        assertThat(altered("“He is poor,”", "“He is not poor,”")).startsWith("“not” is in");
        assertThat(altered("“He said no to all of us,”", "“She would never agree to such a plan,”"))
                .startsWith("The same quotation reads differently");
    }

    @Test
    void a_quoted_passage_keeps_its_sentence_whole() {
        assertThat(altered("“He is poor,”", "“He is not poor.”")).endsWith(": “He is poor”.");
        assertThat(altered("“Is he poor?”", "“Is he not poor?”")).endsWith(": “Is he poor?”.");
        assertThat(altered("You took advantage of it all.", "“You never saw a thing,”"))
                .endsWith("“You took advantage of it all” here, “You never saw a thing” there.");
        assertThat(Passage.within("“We wait …”")).isEqualTo("“We wait …”");
        assertThat(Passage.within("\"It costs 1,200.\"")).isEqualTo("\"It costs 1,200\"");
        assertThat(Passage.within("« Non »,")).isEqualTo("« Non »");
    }

    @Test
    void a_garble_is_told_with_the_best_evidence() {
        assertThat(garbled("The [gaufres] are sold.", "The [waffles] are sold."))
                .isEqualTo(
                        "“gaufres” is not in the English dictionary; the other text has “waffles”.");
        assertThat(garbled("He is in [Bain] now.", "He is in [Bath] now."))
                .isEqualTo("“Bain” stands where the other text has the name “Bath”.");
        assertThat(garbled("They wed in a [soul city] now.", "It is a [ghost town,] they say."))
                .isEqualTo(
                        "“soul city” reads like a wrong translation of the other text’s “ghost town”.");
        assertThat(garbled("We are [available for company].", "We left."))
                .isEqualTo(
                        "“available for company” does not fit here. Nothing was found in the other"
                                + " text that it could stand for.");
        assertThat(garbled("We are [available for company].", ""))
                .isEqualTo("“available for company” does not fit here.");
    }

    /// The reason for words in brackets, and what answers them if there are brackets over there.
    private static String garbled(String here, String there) {
        Article one = TwoTexts.article(here.replaceAll("[\\[\\]]", ""));
        Article other =
                there.isEmpty()
                        ? Article.nothing()
                        : TwoTexts.article(there.replaceAll("[\\[\\]]", ""));
        Place answer = there.contains("[") ? new Place(Side.RIGHT, marked(there)) : null;
        Mark mark =
                new Mark(
                        new Place(Side.LEFT, marked(here)),
                        answer,
                        Severity.MAJOR,
                        0.9,
                        "garbled.read.mistranslated");
        return new Wording(Locale.ENGLISH)
                .why(new Garbled(mark, Garble.MISTRANSLATED, null), new Both<>(one, other));
    }

    private static Span marked(String text) {
        return new Span(text.indexOf('['), text.indexOf(']') - 1);
    }

    @Test
    void what_the_copy_added_is_not_told_as_left_out() {
        Aligned pair = TwoTexts.aligned("It is late.", "It is late. It rains.");
        Place place = new Place(Side.RIGHT, new Span(12, 21));
        Wording english = new Wording(Locale.ENGLISH);
        for (String rule : List.of("dropped.sentence", "dropped.clause.aside", "dropped.heading")) {
            Dropped added =
                    new Dropped(new Mark(place, null, Severity.MAJOR, 0.9, rule), Gap.SENTENCE)
                            .asAdded(Severity.MAJOR);
            assertThat(english.why(added, pair.articles())).endsWith("the copy adds it.");
            assertThat(english.kind(added)).isEqualTo("Added");
            assertThat(english.sort(added)).isEqualTo("not in the original");
        }
    }

    private static String altered(String one, String other) {
        Aligned pair = TwoTexts.aligned(one, other);
        Place left = new Place(Side.LEFT, new Span(0, one.length()));
        Place right = new Place(Side.RIGHT, new Span(0, other.length()));
        Mark mark = new Mark(left, right, Severity.MAJOR, 0.9, "quote.altered");
        return new Wording(Locale.ENGLISH)
                .why(new Misquoted(mark, Fault.ALTERED, null), pair.articles());
    }

    @Test
    void what_one_of_two_reports_alone_has_is_told_mildly() {
        Aligned pair = TwoTexts.aligned("“It is late,”", "It is late.");
        Place place = new Place(Side.LEFT, new Span(0, 13));
        Wording english = new Wording(Locale.ENGLISH);
        for (Severity severity : List.of(Severity.MINOR, Severity.MAJOR)) {
            Mark mark = new Mark(place, null, severity, 0.9, "quote.unsupported");
            assertThat(english.why(new Misquoted(mark, Fault.UNSUPPORTED, null), pair.articles()))
                    .matches(why -> why.contains("may have asked") == (severity == Severity.MINOR));
        }
    }

    @Test
    void whoever_else_is_given_the_words_is_named() {
        Aligned pair =
                TwoTexts.aligned("“It is late,” said Ann Lee.", "“It is early,” said Eva Holm.");
        Place left = new Place(Side.LEFT, new Span(0, 13));
        Place right = new Place(Side.RIGHT, new Span(0, 14));
        Wording english = new Wording(Locale.ENGLISH);
        Mark altered = new Mark(left, right, Severity.CRITICAL, 0.9, "quote.altered");
        Mark given = new Mark(left, right, Severity.CRITICAL, 0.9, "quote.misattributed");
        assertThat(
                        english.why(
                                new Misquoted(altered, Fault.ALTERED, "Ann Lee", "Eva Holm"),
                                pair.articles()))
                .endsWith(" It is said by Ann Lee here, and by Eva Holm in the other text.");
        assertThat(english.why(new Misquoted(altered, Fault.ALTERED, "Ann Lee"), pair.articles()))
                .doesNotContain("Ann Lee");
        assertThat(
                        english.why(
                                new Misquoted(given, Fault.MISATTRIBUTED, "Ann Lee", "Eva Holm"),
                                pair.articles()))
                .endsWith("is said by Ann Lee here, and by Eva Holm in the other text.");
        assertThat(
                        english.why(
                                new Misquoted(given, Fault.MISATTRIBUTED, "Ann Lee"),
                                pair.articles()))
                .endsWith("and by somebody else in the other text.");
    }

    @Test
    void characters_that_nobody_sees_are_named() {
        Aligned pair =
                Aligner.standard()
                        .align(
                                new Both<>(
                                        Segmenter.article("a", "en", "It\u00E2\u0080\u0099s late."),
                                        Segmenter.article("b", "en", "It's late.")));
        Place place = new Place(Side.LEFT, new Span(0, 6));
        assertThat(
                        new Wording(Locale.ENGLISH)
                                .why(
                                        new Garbled(
                                                new Mark(
                                                        place,
                                                        null,
                                                        Severity.MAJOR,
                                                        0.9,
                                                        "garbled.encoding.mojibake"),
                                                Garble.ENCODING,
                                                null),
                                        pair.articles()))
                .contains("It\u00E2U+0080U+0099s");
    }

    @Test
    void a_wording_says_which_language_it_is() {
        assertThat(new Wording(Locale.CANADA_FRENCH).language()).isEqualTo(Locale.FRENCH);
        assertThat(new Wording(Locale.KOREAN).language()).isEqualTo(Locale.ENGLISH);
    }

    @Test
    void every_kind_severity_and_relation_has_a_name() {
        assertThat(named("kind.")).isEqualTo(keys("kind.", Kind.values()));
        assertThat(named("severity.")).isEqualTo(keys("severity.", Severity.values()));
        assertThat(named("relation.")).isEqualTo(keys("relation.", Relation.values()));
        assertThat(named("stroke.")).isEqualTo(keys("stroke.", Palette.Stroke.values()));
        assertThat(KEYS).containsAll(keys("verdict.", Kind.values()));
        assertThat(named("outcome.")).isEqualTo(keys("outcome.", Outcome.values()));
        assertThat(named("manner.")).isEqualTo(keys("manner.", Manner.values()));
        assertThat(named("standing.")).isEqualTo(keys("standing.", Standing.values()));
        assertThat(named("ledger.fact.")).isEqualTo(keys("ledger.fact.", Standing.values()));
    }

    @Test
    void every_sort_of_finding_has_a_name() {
        Set<String> sorts = new TreeSet<>();
        sorts.addAll(keys("sort.garbled.", Garble.values()));
        sorts.addAll(keys("sort.dropped.", Gap.values()));
        sorts.addAll(keys("sort.quote.", Fault.values()));
        sorts.addAll(keys("sort.conflict.", Fact.values()));
        for (Kind kind : Kind.values()) {
            sorts.addAll(keys("sort." + Wording.lower(kind) + ".", Hand.values()));
        }
        assertThat(named("sort.")).isEqualTo(sorts);
    }

    @Test
    void what_a_later_version_marked_is_told_too() {
        Article article = Segmenter.article("a", "en", "It is late.");
        Place place = new Place(Side.LEFT, new Span(0, 4));
        assertThat(
                        new Wording(Locale.ENGLISH)
                                .why(
                                        new Garbled(
                                                new Mark(place, null, Severity.MAJOR, 1, "later"),
                                                Garble.ENCODING,
                                                null),
                                        new Both<>(article, article)))
                .isEqualTo("Marked by a rule that this version of Diptych does not know.");
    }

    @Test
    void every_rule_says_why_and_no_reason_lacks_its_rule() {
        assertThat(named("why."))
                .isEqualTo(
                        Stream.concat(
                                        Rules.all().stream(),
                                        LearntRules.all(
                                                new SilentTagger(), Weighing.standard(), List.of())
                                                .stream())
                                .map(Rule::id)
                                .map("why."::concat)
                                .collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void reasons_without_an_answer_belong_to_rules_too() {
        assertThat(named("alone.").stream().map(k -> k.replaceFirst("alone", "why")))
                .isNotEmpty()
                .isSubsetOf(named("why."));
    }

    @Test
    void no_sentence_that_the_program_asks_for_is_missing() throws IOException {
        assertThat(literals("format\\(\\s*\"([a-z-]+(?:\\.[a-z-]+)+)\"")).isSubsetOf(KEYS);
    }

    /// A key is alive if the sources name it, or name how it begins: `"severity." + …`.
    @Test
    void no_sentence_is_dead() throws IOException {
        Set<String> named = literals("\"([a-z-]+\\.(?:[a-z.-]*))\"");
        Predicate<String> alive =
                key ->
                        named.contains(key)
                                || named.stream()
                                        .anyMatch(n -> n.endsWith(".") && key.startsWith(n));
        assertThat(KEYS).allMatch(alive);
    }

    private static Set<String> named(String prefix) {
        return KEYS.stream()
                .filter(k -> k.startsWith(prefix))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants)
                .map(c -> prefix + Wording.lower(c))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> literals(String pattern) throws IOException {
        Pattern literal = Pattern.compile(pattern);
        Set<String> found = new TreeSet<>();
        for (Path source : sources()) {
            literal.matcher(Files.readString(source))
                    .results()
                    .map((MatchResult m) -> m.group(1))
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java")).toList();
        }
    }

    /// Rules can be named without a model.
    private static final class SilentTagger implements Tagger {
        @Override
        public int tags() {
            return 0;
        }

        @Override
        public List<Both<Tagged>> tag(List<Both<String>> passages) {
            return List.of();
        }
    }
}
