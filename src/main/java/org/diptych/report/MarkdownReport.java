package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// For whoever writes on about it: the findings and ledgers as Markdown. Nothing in an article's words is taken
/// for Markdown or HTML.
public final class MarkdownReport implements Report {

    private final Wording wording;
    private final Optional<Instant> made;

    public MarkdownReport(Wording wording) {
        this(wording, Optional.empty());
    }

    /// A text that gives a moment as its own.
    public MarkdownReport(Wording wording, Optional<Instant> made) {
        this.wording = wording;
        this.made = made;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Comparison comparison = review.shown();
        Notes notes = new Notes(wording, comparison.pair().articles());
        StringBuilder page = new StringBuilder();
        head(page, review, comparison, notes);
        List<Numbered> findings = Numbered.once(Numbered.of(comparison.findings()));
        for (Kind kind : Kind.values()) {
            List<Numbered> those =
                    findings.stream().filter(f -> f.finding().kind() == kind).toList();
            if (!those.isEmpty()) {
                heading(page, wording.format("report.section", wording.of(kind), those.size()));
                those.forEach(n -> finding(page, n, review, notes));
            }
        }
        if (!review.lost().isEmpty()) {
            heading(page, wording.format("review.lost"));
            for (Lost lost : review.lost()) {
                page.append("- ").append(plain(notes.lost(lost))).append('\n');
            }
        }
        new TextLedgers(wording, comparison).chapters().forEach(c -> ledger(page, c));
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    private void head(StringBuilder page, Review review, Comparison comparison, Notes notes) {
        page.append("# ").append(plain(notes.headline())).append("\n\n");
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        Guide guide = new Guide(wording, review);
        page.append(plain(guide.made(made))).append("\n\n");
        page.append(plain(guide.what(summary))).append("\n\n");
        page.append(plain(wording.verdict(summary))).append("\n\n");
        guide.across(summary).ifPresent(a -> page.append(plain(a)).append("\n\n"));
        for (Side side : notes.sides()) {
            page.append("- **")
                    .append(label(side))
                    .append("** ")
                    .append(plain(comparison.pair().on(side).name()))
                    .append(" · ")
                    .append(plain(notes.facts(side, comparison)));
            notes.source(side).forEach(s -> page.append(" · ").append(plain(s)));
            page.append('\n');
        }
        notes.decided(review, comparison.findings())
                .ifPresent(d -> page.append('\n').append(plain(d)).append('\n'));
        if (comparison.findings().isEmpty()) {
            page.append('\n').append(notes.none(review)).append('\n');
            page.append('\n').append(plain(guide.checked(summary))).append('\n');
        }
        List<Numbered> findings = Numbered.of(comparison.findings());
        List<Numbered> gravest = guide.gravest(findings);
        if (!gravest.isEmpty()) {
            heading(page, guide.gravestOf(findings));
            for (Numbered one : gravest) {
                page.append("- **").append(one.id()).append("** ");
                page.append(plain(guide.told(one.finding()))).append('\n');
            }
        }
        heading(page, wording.format("report.how"));
        guide.plain().forEach(h -> page.append("- ").append(plain(h)).append('\n'));
    }

    private static void heading(StringBuilder page, String words) {
        page.append("\n## ").append(plain(words)).append("\n\n");
    }

    private void finding(StringBuilder page, Numbered numbered, Review review, Notes notes) {
        Finding finding = numbered.finding();
        page.append("- **")
                .append(numbered.id())
                .append("** ")
                .append(plain(wording.sort(finding)))
                .append(" · ")
                .append(plain(wording.of(finding.mark().severity())))
                .append("  \n");
        List<Altered> altered = Altered.of(review.shown(), finding);
        if (altered.isEmpty()) {
            words(page, finding.mark().at(), notes);
            @Nullable Place answer = finding.mark().counterpart();
            if (answer != null) {
                words(page, answer, notes);
            }
        } else {
            altered.forEach(a -> words(page, a, notes));
        }
        page.append("  ").append(plain(notes.whyBeside(finding)));
        notes.suggestion(finding).ifPresent(s -> page.append("  \n  ").append(plain(s)));
        notes.decided(finding, review.on(finding))
                .ifPresent(s -> page.append("  \n  **").append(plain(s)).append("**"));
        page.append('\n');
    }

    /// A wording with what differs in it in bold.
    private void words(StringBuilder page, Altered altered, Notes notes) {
        Side side = altered.place().side();
        page.append("  ").append(label(side)).append(": ");
        for (Altered.Piece piece : altered.pieces(notes.articles().on(side).text())) {
            // Blanks at an end are lost with the rest of what Markdown would read.
            boolean isBlankFirst = piece.words().startsWith(" ");
            boolean isBlankLast = piece.words().endsWith(" ") && !piece.words().isBlank();
            String words = plain(piece.words());
            page.append(isBlankFirst ? " " : "")
                    .append(piece.isDifferent() ? "**" + words + "**" : words)
                    .append(isBlankLast ? " " : "");
        }
        page.append("  \n");
    }

    private void words(StringBuilder page, Place place, Notes notes) {
        String words = notes.articles().on(place.side()).at(place.span());
        page.append("  ")
                .append(label(place.side()))
                .append(": “")
                .append(plain(Notes.shortened(words)))
                .append("”  \n");
    }

    private void ledger(StringBuilder page, TextLedgers.Chapter chapter) {
        String title = wording.format(chapter.title());
        heading(page, wording.format("report.section", title, chapter.count()));
        chapter.elsewhere().ifPresent(e -> page.append(plain(e)).append("\n\n"));
        for (TextLedgers.Line line : chapter.lines()) {
            page.append(
                    line.label().isEmpty()
                            ? "- " + plain(line.words()) + "\n"
                            : "  - " + plain(line.label() + ": " + line.words()) + "\n");
        }
    }

    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }

    /// Words on one line, every sign that Markdown or HTML would read with a backslash before it.
    static String plain(String words) {
        return Excerpt.plain(words)
                .replaceAll("\\s+", " ")
                .strip()
                .replaceAll("[\\\\`*_{}\\[\\]<>()#+!|~&$-]", "\\\\$0")
                .replaceAll("^(\\d+)([.)])", "$1\\\\$2");
    }
}
