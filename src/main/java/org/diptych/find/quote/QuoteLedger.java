package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Edit;
import org.diptych.align.Relation;
import org.diptych.align.WordDiff;
import org.diptych.find.Finding;
import org.diptych.find.LedgerOrder;
import org.diptych.find.quote.Answer.Unmarked;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Lays out what is known of every quotation as rows of a ledger.
public final class QuoteLedger {

    /// Characters between two parts of one quotation, as in `"Yes," said the minister of justice, "of course."`
    private static final int BETWEEN = 120;

    private final Aligned pair;
    private final Optional<Side> original;
    private final List<Finding> findings;
    private final Answers answers;
    private final Map<Place, Row> rows = new LinkedHashMap<>();

    private QuoteLedger(
            Aligned pair, Optional<Side> original, List<Finding> findings, Answers answers) {
        this.pair = pair;
        this.original = original;
        this.findings = findings;
        this.answers = answers;
    }

    /// Quotations that answer each other, while they are being gathered.
    private static final class Row {

        private final Both<List<Entry>> entries = new Both<>(new ArrayList<>(), new ArrayList<>());

        /// Of one side, in reading order.
        List<Entry> on(Side side) {
            entries.on(side).sort(Comparator.comparing(e -> e.quotation().span()));
            return entries.on(side);
        }

        Stream<Entry> all() {
            return Stream.of(Side.values()).flatMap(s -> on(s).stream());
        }

        Entry first() {
            return all().findFirst().orElseThrow();
        }
    }

    /// The rows of a pair.
    ///
    /// @param original the side that is named the original, if either is
    /// @param findings settled
    /// @param answers what became of each quotation
    public static List<QuoteEntry> of(
            Aligned pair, Optional<Side> original, List<Finding> findings, Answers answers) {
        return new QuoteLedger(pair, original, findings, answers).entries();
    }

    private List<QuoteEntry> entries() {
        answers.all().forEach(this::enter);
        return LedgerOrder.of(
                rows.values().stream().distinct().map(this::entry).toList(), QuoteEntry::places);
    }

    private void enter(Entry entry) {
        Place here = new Place(entry.side(), entry.quotation().span());
        Row row = rows.computeIfAbsent(here, _ -> new Row());
        row.on(entry.side()).add(entry);
        entry.answer()
                .quotation()
                .map(q -> new Place(entry.side().other(), q.span()))
                .ifPresent(there -> join(row, there));
    }

    /// Makes one row of this and the one that holds a place.
    private void join(Row row, Place there) {
        Row other = rows.computeIfAbsent(there, _ -> row);
        if (!row.equals(other)) {
            for (Side side : Side.values()) {
                row.on(side).addAll(other.on(side));
            }
            rows.replaceAll((_, r) -> r.equals(other) ? row : r);
        }
    }

    private QuoteEntry entry(Row row) {
        Both<List<Said>> said = new Both<>(said(row, Side.LEFT), said(row, Side.RIGHT));
        return new QuoteEntry(said, outcome(row), edits(said), on(said));
    }

    private List<Said> said(Row row, Side side) {
        List<Said> said = new ArrayList<>();
        row.on(side).forEach(e -> said.add(said(e)));
        if (said.isEmpty() && row.first().answer() instanceof Unmarked(Span there, _)) {
            said.add(new Said(there, there, Manner.UNMARKED, null, null));
        }
        return said;
    }

    private Said said(Entry entry) {
        Quotation q = entry.quotation();
        return new Said(q.span(), q.words(), manner(entry), q.speaker(), q.attribution());
    }

    private Manner manner(Entry entry) {
        Article article = pair.on(entry.side());
        Quotation quotation = entry.quotation();
        if (Titles.isTitle(article, quotation)) {
            return Manner.TITLE;
        }
        boolean few = Phrase.of(article, quotation.words()).words().size() <= 2;
        return few && quotation.attribution() == null ? Manner.TERM : Manner.SPEECH;
    }

    private Outcome outcome(Row row) {
        Entry first = row.first();
        if (pair.relation() == Relation.ALONE || pair.relation() == Relation.UNRELATED) {
            return Outcome.UNCHECKED;
        }
        if (row.all().anyMatch(e -> Misattributions.isGivenToAnother(pair, e))) {
            return Outcome.MISATTRIBUTED;
        }
        if (isSpliced(row)) {
            return Outcome.SPLICED;
        }
        if (row.all().anyMatch(this::isAltered)) {
            return Outcome.ALTERED;
        }
        if (row.all().anyMatch(e -> e.answer() instanceof Answer.Verbatim)) {
            return Outcome.VERBATIM;
        }
        return switch (first.answer()) {
            case Answer.Verbatim _ -> Outcome.VERBATIM;
            case Answer.Altered _, Answer.Longer _ -> Outcome.ALTERED;
            case Answer.Translated _ -> Outcome.TRANSLATED;
            case Answer.Unmarked _ -> unmarked(first);
            case Answer.Missing _ -> missing(first);
            case Answer.Untold _ -> isAccused(first) ? Outcome.FABRICATED : Outcome.UNCHECKED;
        };
    }

    /// Whether it is in other words there, or has words that a copy put in.
    private boolean isAltered(Entry entry) {
        return switch (entry.answer()) {
            case Answer.Altered _ -> true;
            case Answer.Longer _ ->
                    original.filter(o -> o != entry.side()).isPresent() && isAccused(entry);
            default -> false;
        };
    }

    /// What has no marks anywhere cannot lose them.
    private Outcome unmarked(Entry entry) {
        if (entry.quotation().isSetApart()) {
            return Outcome.VERBATIM;
        }
        boolean isLost =
                original.map(o -> o == entry.side())
                        .orElseGet(() -> Marks.isLost(pair, answers, entry));
        return isLost ? Outcome.MARKS_LOST : Outcome.MARKS_ADDED;
    }

    /// Against an original, what the copy has not was dropped, and what the original has not was made
    /// up. Without one, a quotation in a sentence that the other side has not went with it.
    private Outcome missing(Entry entry) {
        if (original.isPresent()) {
            return original.get() == entry.side() ? Outcome.DROPPED : Outcome.FABRICATED;
        }
        return isAccused(entry) || !UnsupportedQuotes.isLeftOut(pair, entry)
                ? Outcome.UNSUPPORTED
                : Outcome.DROPPED;
    }

    private boolean isAccused(Entry entry) {
        return findings.stream()
                .anyMatch(f ->
                        f instanceof Finding.Misquoted
                                && isOn(f, entry.side(), entry.quotation().span()));
    }

    /// Whether one quotation answers two that nobody would take for one: a whole paragraph, or other
    /// words than those that name the speaker, stand between them.
    private boolean isSpliced(Row row) {
        for (Side side : Side.values()) {
            List<Entry> several = row.on(side);
            if (several.size() > 1
                    && row.on(side.other()).size() == 1
                    && !isOneTwice(side, several)) {
                for (int k = 1; k < several.size(); k++) {
                    Quotation before = several.get(k - 1).quotation();
                    Quotation after = several.get(k).quotation();
                    if (pair.on(side).sentences().get(before.sentence()).paragraph()
                                    != pair.on(side).sentences().get(after.sentence()).paragraph()
                            || after.sentence() - before.sentence() > 2) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /// Whether all of several quotations stand in the longest of them: one that is quoted again is not made of two.
    private boolean isOneTwice(Side side, List<Entry> several) {
        List<String> letters =
                several.stream()
                        .map(e -> Phrase.spoken(pair.on(side), e.quotation().words()).letters())
                        .toList();
        String longest = letters.stream().max(Comparator.comparingInt(String::length)).orElse("");
        return letters.stream().allMatch(longest::contains);
    }

    /// What differs between both wordings. Where one is said several times, far apart, only the first of each
    /// side are laid beside each other: what stands between is nobody's quotation.
    private List<Edit> edits(Both<List<Said>> said) {
        if (said.left().isEmpty() || said.right().isEmpty() || !pair.isOneLanguage()) {
            return List.of();
        }
        boolean near = Stream.of(Side.values()).allMatch(side -> isNear(said.on(side)));
        Both<Span> words = said.map(all -> near ? reach(all) : all.getFirst().words());
        return WordDiff.edits(pair.articles(), words.left(), words.right());
    }

    /// Whether as much stands between some quotations as makes up who says them, at most.
    private static boolean isNear(List<Said> said) {
        int all = said.stream().mapToInt(s -> s.words().length()).sum();
        return reach(said).length() <= all + BETWEEN * (said.size() - 1);
    }

    private static Span reach(List<Said> said) {
        return new Span(said.getFirst().words().start(), said.getLast().words().end());
    }

    private List<Finding> on(Both<List<Said>> said) {
        return findings.stream()
                .filter(f ->
                        Stream.of(Side.values())
                                .anyMatch(side ->
                                        said.on(side).stream().anyMatch(s -> concerns(f, side, s))))
                .toList();
    }

    /// Whether a finding is about a quotation: one of quotations that is on it, or one of anything else
    /// that holds all of it or lies within.
    private static boolean concerns(Finding finding, Side side, Said said) {
        return finding.kind() == Finding.Kind.QUOTE
                ? isOn(finding, side, said.span())
                        || (said.attribution() != null && isOn(finding, side, said.attribution()))
                : isOn(finding, side, said.span());
    }

    private static boolean isOn(Finding finding, Side side, Span span) {
        Place at = finding.mark().at();
        return at.side() == side && at.span().overlaps(span);
    }
}
