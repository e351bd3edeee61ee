package org.diptych.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Paragraph;
import org.diptych.text.Place;
import org.diptych.text.Sha256;
import org.diptych.text.Side;
import org.diptych.text.SourceNotes;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// What all reports say in the same words.
public record Notes(Wording wording, Both<Article> articles) {

    /// The index cites this many UTF-16 units of a passage, two lines.
    private static final int BEGINNING = 90;

    /// Cards and lists quote this many.
    private static final int LONGEST = 240;

    /// "Garbled wording: glued words".
    String kind(Finding finding) {
        return wording.format("report.kind", wording.kind(finding), wording.sort(finding));
    }

    /// "Garbled wording: glued words (minor)".
    String title(Finding finding) {
        return wording.format("report.note", kind(finding), wording.of(finding.mark().severity()));
    }

    String why(Finding finding) {
        return wording.why(finding, articles);
    }

    /// The same where both wordings stand beside it: then a quotation need not be said once more.
    String whyBeside(Finding finding) {
        return finding instanceof Finding.Misquoted(Finding.Mark mark, Finding.Fault fault, _, _)
                        && fault == Finding.Fault.ALTERED
                        && mark.counterpart() != null
                ? wording.format("report.altered") + wording.andGivenToAnother(finding)
                : why(finding);
    }

    /// How the marked words begin, where the reason does not say them.
    Optional<String> wordsUnsaid(Finding finding) {
        Place at = finding.mark().at();
        String words = articles.on(at.side()).at(at.span()).replaceAll("\\s+", " ").strip();
        String beginning =
                words.length() <= BEGINNING
                        ? words
                        : words.substring(0, cut(words, BEGINNING)) + " …";
        return why(finding).contains(words.substring(0, Math.min(30, words.length())))
                ? Optional.empty()
                : Optional.of(beginning);
    }

    Optional<String> suggestion(Finding finding) {
        return finding instanceof Finding.Garbled g && g.reading() != null
                ? Optional.of(wording.format("report.suggestion", g.reading()))
                : Optional.empty();
    }

    /// The verdict, and the note behind it; nothing where nothing was decided.
    Optional<String> decided(Finding finding, Decision decision) {
        List<String> parts = new ArrayList<>();
        if (decision.verdict() != Verdict.OPEN) {
            parts.add(wording.format("review." + Wording.lower(decision.verdict())));
        }
        if (!decision.note().isBlank() && !(finding instanceof Finding.Own)) {
            parts.add(wording.format("review.note", decision.note()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", parts));
    }

    /// Whether some finding was looked at and found to be none.
    static boolean isAnyDismissed(Review review) {
        return review.findings().stream()
                .anyMatch(f -> review.on(f).verdict() == Verdict.DISMISSED);
    }

    /// Whether some findings are decided on and others not, or otherwise: else nobody need choose between them.
    static boolean isAnyDecided(Review review) {
        return !review.isAcceptedOnly()
                && (!review.own().isEmpty()
                        || review.findings().stream()
                                .anyMatch(f -> review.on(f).verdict() != Verdict.OPEN));
    }

    /// How many of some findings were decided on, and how; nothing where none ever was. Where only those are shown that
    /// were accepted, that is said instead: nobody can see how many others there are.
    Optional<String> decided(Review review, List<Finding> findings) {
        if (review.isAcceptedOnly()) {
            return Optional.of(wording.format("report.accepted"));
        }
        if (review.decisions().isEmpty() && review.own().isEmpty()) {
            return Optional.empty();
        }
        List<Finding> once = Halves.once(findings);
        return Optional.of(
                wording.format(
                        "review.decided",
                        count(review, once, Verdict.ACCEPTED),
                        count(review, once, Verdict.DISMISSED),
                        count(review, once, Verdict.OPEN)));
    }

    private static long count(Review review, List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(f -> review.on(f).verdict() == verdict).count();
    }

    /// What stands where there is no finding.
    String none(Review review) {
        return wording.format(review.isAcceptedOnly() ? "report.none.accepted" : "report.none");
    }

    /// "original.txt and copy.txt, compared".
    String headline() {
        List<String> names =
                Stream.of(Side.values())
                        .map(articles::on)
                        .filter(a -> !a.text().isEmpty())
                        .map(Article::name)
                        .toList();
        return names.size() == 1
                ? wording.format("report.title.alone", names.getFirst())
                : wording.format("report.title", articles.left().name(), articles.right().name());
    }

    /// The sides that have an article; an article by itself has nothing beside it.
    List<Side> sides() {
        List<Side> sides =
                Stream.of(Side.values()).filter(s -> !articles.on(s).text().isEmpty()).toList();
        return sides.size() == 1 ? sides : List.of(Side.values());
    }

    /// What of a review no longer fits, a sentence each.
    public static List<String> lost(Review review, Wording wording) {
        Notes notes = new Notes(wording, review.comparison().pair().articles());
        return review.lost().stream().map(notes::lost).toList();
    }

    /// What was decided once and no longer fits, and why.
    String lost(Lost lost) {
        String note = lost.note().isBlank() ? "" : " " + wording.format("review.note", lost.note());
        return wording.format(
                "lost." + Wording.lower(lost.reason()),
                lost.kind() == null ? wording.format("lost.paragraphs") : wording.of(lost.kind()),
                shortened(lost.words()),
                wording.format("review." + Wording.lower(lost.verdict())),
                note);
    }

    /// The headline: as the file gives it, or else the heading that the article begins with; nothing where the
    /// article is known by that name anyway.
    Optional<String> title(Side side) {
        Article article = articles.on(side);
        @Nullable String given = article.source().title();
        Optional<String> title =
                given == null || given.isBlank()
                        ? article.paragraphs().stream()
                                .findFirst()
                                .filter(Paragraph::isSetAsHeading)
                                .map(p -> article.at(p.span()))
                        : Optional.of(given);
        return title.map(Notes::shortened).filter(t -> !t.equals(article.name()));
    }

    /// Who wrote it and when, as far as the file says.
    Optional<String> byline(Side side) {
        SourceNotes source = articles.on(side).source();
        List<String> parts = new ArrayList<>();
        @Nullable String author = source.author();
        @Nullable LocalDate published = source.published();
        if (author != null && !author.isBlank()) {
            parts.add(shortened(author));
        }
        if (published != null) {
            parts.add(wording.of(published));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" · ", parts));
    }

    /// What the file was, so that somebody else can tell whether they have the same: its size and day on one
    /// line, its sum on another. Of text that came from no file, the sum that it would have as UTF-8.
    List<String> source(Side side) {
        Article article = articles.on(side);
        SourceNotes source = article.source();
        List<String> facts = new ArrayList<>();
        if (article.text().isEmpty()) {
            return facts;
        }
        @Nullable Instant modified = source.modified();
        if (source.file() != null && modified != null) {
            facts.add(wording.format("report.source", source.bytes(), wording.of(modified)));
        }
        @Nullable String sum = source.sha256();
        facts.add(
                sum == null
                        ? wording.format("report.sum.text", Sha256.of(article.text()))
                        : wording.format("report.sum", sum));
        return facts;
    }

    /// Long passages are quoted by their beginning.
    static String shortened(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, cut(line, LONGEST)) + " …";
    }

    /// Where to cut a line that is longer than so many UTF-16 units: at a blank, unless the last one stands far before,
    /// as in Chinese, whose characters are twice as wide.
    static int cut(String line, int limit) {
        int blank = line.lastIndexOf(' ', limit);
        return blank > limit * 2 / 3
                ? blank
                : line.offsetByCodePoints(0, line.codePointCount(0, limit) / 2);
    }

    /// All of it: kind, sort, severity, reason, suggestion and what was decided, each on a line.
    String comment(Finding finding, Decision decision) {
        List<String> lines = new ArrayList<>(List.of(title(finding), why(finding)));
        suggestion(finding).ifPresent(lines::add);
        decided(finding, decision).ifPresent(lines::add);
        return String.join("\n", lines);
    }

    /// "English · 976 words · 44 sentences".
    String facts(Side side, Comparison comparison) {
        Article article = articles.on(side);
        List<String> facts = new ArrayList<>();
        if (comparison.original().equals(Optional.of(side))) {
            facts.add(wording.format("report.original"));
        }
        if (!article.isIn("und")) {
            facts.add(
                    Locale.forLanguageTag(article.language())
                            .getDisplayLanguage(wording.language()));
        }
        long words = article.tokens().stream().filter(Token::isWord).count();
        facts.add(wording.format("report.words", words));
        facts.add(wording.format("report.sentences", article.sentences().size()));
        return String.join(" · ", facts);
    }
}
