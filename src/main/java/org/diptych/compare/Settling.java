package org.diptych.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Conflict;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Garbled;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.conflict.Conflicts;
import org.diptych.find.quote.QuoteRules;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Decides between findings that fall on the same words.
public final class Settling {

    /// By place, as far as the text goes; those on the same words always in the same order.
    public static final Comparator<Finding> READING_ORDER =
            Comparator.comparing((Finding f) -> f.mark().at().span())
                    .thenComparing(f -> f.mark().at().side())
                    .thenComparing(Finding::kind)
                    .thenComparing(f -> f.mark().rule());

    /// The surest first, then the most harmful, then the shortest.
    private static final Comparator<Finding> STRENGTH =
            Comparator.comparingDouble((Finding f) -> -f.mark().confidence())
                    .thenComparing(f -> f.mark().severity(), Comparator.reverseOrder())
                    .thenComparingInt(f -> f.mark().at().span().length())
                    .thenComparing(READING_ORDER);

    /// The UTF-16 units from which an added clause tells something: an "and" too many does not.
    private static final int TELLING = 12;

    private Settling() {}

    /// Findings in reading order, none overlapping a stronger one of its own kind, no gap on boilerplate or on what a
    /// text that breaks off is said to lack, and no contradiction that is but the words in which a quotation was altered.
    ///
    /// @param original the side that is named the original, if either is: then only the other side, the
    ///     copy, is judged, and what the original holds can only be missing from it
    public static List<Finding> settle(List<Finding> found, Optional<Side> original) {
        List<Place> noGaps = found.stream().flatMap(f -> noGap(f, original).stream()).toList();
        List<Mark> altered = found.stream().flatMap(f -> altered(f).stream()).toList();
        List<Place> claims =
                found.stream()
                        .map(Finding::mark)
                        .filter(m -> m.rule().equals(Conflicts.HEDGE))
                        .map(Mark::at)
                        .toList();
        List<Finding> kept = new ArrayList<>();
        found.stream()
                .filter(f -> !(f instanceof Conflict c) || !isInAltered(c, altered))
                .filter(f -> f.kind() != Kind.DROPPED || !isMostlyIn(f.mark().at(), noGaps))
                .filter(f -> f.kind() != Kind.DROPPED || !isClaimant(f.mark().at(), claims))
                .filter(f -> original.isPresent() || !isMadeUp(f))
                .map(f -> original.map(o -> accused(f, o)).orElse(f))
                .filter(f -> isJudged(f, original))
                .sorted(STRENGTH)
                .filter(f -> kept.stream().noneMatch(k -> isSettledBy(f, k)))
                .forEach(kept::add);
        kept.sort(READING_ORDER);
        return List.copyOf(kept);
    }

    /// The words that need no mark as missing, for what another finding says: nobody misses what is not the
    /// article's, where a text breaks off its reader is told how the other goes on, and of a quotation that was made
    /// up all is said by that.
    private static Optional<Place> noGap(Finding finding, Optional<Side> original) {
        if (finding instanceof Finding.Misquoted(Mark mark, Fault fault, _, _)) {
            boolean isMadeUp =
                    original.isPresent()
                            && isJudged(finding, original)
                            && (fault == Fault.FABRICATED || fault == Fault.UNSUPPORTED);
            return isMadeUp ? Optional.of(mark.at()) : Optional.empty();
        }
        if (!(finding instanceof Garbled(Mark mark, Garble how, _))) {
            return Optional.empty();
        }
        return switch (how) {
            case BOILERPLATE -> Optional.of(mark.at());
            case TRUNCATED ->
                    Optional.ofNullable(mark.counterpart())
                            .filter(_ -> isJudged(finding, original));
            default -> Optional.empty();
        };
    }

    /// Whether it is "Ann Lee claimed" that was left out, of which is told that what she claimed is a fact over there.
    private static boolean isClaimant(Place gap, List<Place> claims) {
        return claims.stream()
                .filter(c -> c.side() == gap.side())
                .map(Place::span)
                .anyMatch(claim ->
                        claim.overlaps(gap.span())
                                && gap.span().start() < claim.start()
                                && gap.span().end() <= claim.end());
    }

    private static boolean isMostlyIn(Place place, List<Place> places) {
        return places.stream()
                .filter(s -> s.side() == place.side())
                .anyMatch(s -> 2 * s.span().shared(place.span()) >= place.span().length());
    }

    /// Whether a finding accuses a copy of what nobody can tell without the original.
    private static boolean isMadeUp(Finding finding) {
        return finding instanceof Finding.Misquoted(Mark mark, Fault fault, _, _)
                && (fault == Fault.FABRICATED
                        || isReported(mark)
                        || mark.rule().equals(QuoteRules.LONGER));
    }

    /// Whether it is of a quotation that the other side reports, as a copy may report what its original quotes.
    private static boolean isReported(Mark mark) {
        return mark.rule().equals(QuoteRules.REPORTED);
    }

    private static boolean isJudged(Finding finding, Optional<Side> original) {
        return finding.kind() == Kind.DROPPED
                || original.filter(finding.mark().at().side()::equals).isEmpty();
    }

    /// Against an original, a quotation that is not in it was made up; and whether marks were lost or added
    /// is no question of style: it is the copy that did it. What a copy has besides, it added, and a clause that it
    /// added is no slighter than a sentence.
    private static Finding accused(Finding finding, Side original) {
        if (finding instanceof Dropped gap && gap.mark().at().side() != original) {
            Mark m = gap.mark();
            boolean tells = gap.what() == Gap.CLAUSE && m.at().span().length() >= TELLING;
            return gap.asAdded(tells ? Severity.MAJOR : m.severity());
        }
        if (!(finding instanceof Finding.Misquoted(var mark, var fault, var speaker, _))) {
            return finding;
        }
        boolean inOriginal = mark.at().side() == original;
        if (isReported(mark)) {
            return finding;
        }
        return switch (fault) {
            case UNSUPPORTED -> new Finding.Misquoted(mark, Fault.FABRICATED, speaker);
            case MARKS_ADDED ->
                    inOriginal
                            ? turned(mark, Fault.MARKS_LOST, QuoteRules.MARKS_LOST, speaker)
                            : finding;
            case MARKS_LOST ->
                    inOriginal
                            ? turned(mark, Fault.MARKS_ADDED, QuoteRules.MARKS_ADDED, speaker)
                            : finding;
            case FABRICATED, ALTERED, MISATTRIBUTED, ANACHRONISM -> finding;
        };
    }

    /// The same, on the other side.
    private static Finding turned(Mark mark, Fault fault, String rule, @Nullable String speaker) {
        Place there = mark.counterpart();
        return new Finding.Misquoted(
                there == null
                        ? mark
                        : new Mark(there, mark.at(), mark.severity(), mark.confidence(), rule),
                fault,
                speaker);
    }

    private static boolean isSettledBy(Finding weaker, Finding stronger) {
        Place a = weaker.mark().at();
        Place b = stronger.mark().at();
        return weaker.kind() == stronger.kind()
                && a.side() == b.side()
                && a.span().overlaps(b.span());
    }

    private static Optional<Mark> altered(Finding finding) {
        return finding instanceof Finding.Misquoted(Mark mark, Fault fault, _, _)
                        && fault == Fault.ALTERED
                ? Optional.of(mark)
                : Optional.empty();
    }

    /// Whether a contradiction is no more than the words in which a quotation was altered.
    private static boolean isInAltered(Conflict it, List<Mark> altered) {
        Place at = it.mark().at();
        Place there = it.mark().counterpart();
        return altered.stream()
                .anyMatch(m ->
                        (covers(m.at(), at) && covers(m.counterpart(), there))
                                || (covers(m.at(), there) && covers(m.counterpart(), at)));
    }

    private static boolean covers(@Nullable Place whole, @Nullable Place part) {
        return whole != null
                && part != null
                && whole.side() == part.side()
                && whole.span().covers(part.span());
    }
}
