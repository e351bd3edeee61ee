package org.diptych.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.QuoteEntry;
import org.diptych.find.quote.Said;
import org.diptych.present.Wording;
import org.diptych.review.Decision;
import org.diptych.review.Lost;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// What stands beside the articles on a web page: a card for every finding, and the two ledgers.
final class HtmlLists {

    private final Html page;
    private final Wording wording;
    private final Review review;
    private final Comparison comparison;
    private final List<Numbered> findings;
    private final Map<Finding, String> ids;
    private final Notes notes;
    private final TextLedgers ledgers;

    HtmlLists(
            Html page,
            Wording wording,
            Review review,
            Comparison comparison,
            List<Numbered> findings) {
        this.page = page;
        this.wording = wording;
        this.review = review;
        this.comparison = comparison;
        this.findings = findings;
        this.ids = Numbered.ids(comparison.findings());
        this.notes = new Notes(wording, comparison.pair().articles());
        this.ledgers = new TextLedgers(wording, comparison);
    }

    void findings() {
        page.open("section", "class", "findings").line();
        page.element("h2", wording.format("report.findings")).line();
        if (findings.isEmpty()) {
            page.element("p", notes.none(review)).line();
        } else {
            page.open("ol").line();
            Numbered.once(findings).forEach(this::card);
            page.close("ol").line();
        }
        page.close("section").line();
    }

    private void card(Numbered numbered) {
        Finding finding = numbered.finding();
        Decision decision = review.on(finding);
        page.open("li", "id", numbered.id(), "class", HtmlColumns.look(review, finding));
        page.open("h3");
        page.element("a", numbered.id(), "href", "#at-" + numbered.id(), "class", "id");
        page.text(" ").element("span", wording.kind(finding), "class", "label");
        page.text(": " + wording.sort(finding)).close("h3").line();
        page.element("p", wording.of(finding.mark().severity()), "class", "severity");
        List<Altered> altered = Altered.of(comparison, finding);
        if (altered.isEmpty()) {
            words(finding.mark().at());
            @Nullable Place answer = finding.mark().counterpart();
            if (answer != null) {
                words(answer);
            }
        } else {
            altered.forEach(this::words);
        }
        page.element("p", notes.whyBeside(finding)).line();
        notes.suggestion(finding).ifPresent(s -> page.element("p", s).line());
        if (decision.verdict() != Verdict.OPEN) {
            page.element(
                            "p",
                            wording.format("review." + Wording.lower(decision.verdict())),
                            "class",
                            "verdict")
                    .line();
        }
        if (!decision.note().isBlank() && !(finding instanceof Finding.Own)) {
            page.element(
                            "p",
                            wording.format("review.note", decision.note()),
                            "class",
                            "note",
                            "dir",
                            "auto")
                    .line();
        }
        page.close("li").line();
    }

    /// A wording with what differs in it set off.
    private void words(Altered altered) {
        Article article = comparison.pair().on(altered.place().side());
        page.open("p", "class", "words");
        page.element("span", label(altered.place().side()), "class", "side").text(" ");
        page.open("span", "class", "said", "lang", article.language(), "dir", "auto");
        for (Altered.Piece piece : altered.pieces(article.text())) {
            if (piece.isDifferent()) {
                page.element("strong", piece.words());
            } else {
                page.text(piece.words());
            }
        }
        page.close("span").close("p").line();
    }

    private void words(Place place) {
        Article article = comparison.pair().on(place.side());
        page.open("p", "class", "words");
        page.element("span", label(place.side()), "class", "side").text(" ");
        page.element(
                "span",
                Notes.shortened(article.at(place.span())),
                "class",
                "said",
                "lang",
                article.language(),
                "dir",
                "auto");
        page.close("p").line();
    }

    /// What was decided before an article changed.
    void lost() {
        if (review.lost().isEmpty()) {
            return;
        }
        page.open("section", "class", "lost").element("h2", wording.format("review.lost"));
        page.open("ul").line();
        for (Lost lost : review.lost()) {
            page.element("li", notes.lost(lost), "dir", "auto").line();
        }
        page.close("ul").close("section").line();
    }

    void ledgers() {
        List<QuoteEntry> quotes = comparison.ledgers().quotes();
        if (!quotes.isEmpty()) {
            table(
                    "ledger.quotes",
                    ledgers.quotesElsewhere(),
                    List.of(
                            "html.outcome",
                            "html.speaker",
                            "side.left",
                            "side.right",
                            "html.marks"),
                    quotes,
                    this::quote);
        }
        List<FactEntry> facts = TextLedgers.inOrder(comparison.ledgers().facts());
        if (!facts.isEmpty()) {
            table(
                    "ledger.facts",
                    ledgers.factsElsewhere(),
                    List.of("html.standing", "html.fact", "side.left", "side.right", "html.marks"),
                    facts,
                    this::fact);
        }
    }

    private <T> void table(
            String title,
            Optional<String> elsewhere,
            List<String> heads,
            List<T> rows,
            Consumer<T> row) {
        page.open("section", "class", "ledger").line();
        page.open("h2").text(wording.format("report.section", wording.format(title), rows.size()));
        page.close("h2").line();
        elsewhere.ifPresent(e -> page.element("p", e).line());
        page.open("table").open("thead").open("tr");
        heads.forEach(h -> page.element("th", wording.format(h), "scope", "col"));
        page.close("tr").close("thead").line().open("tbody").line();
        for (T one : rows) {
            page.open("tr");
            row.accept(one);
            page.close("tr").line();
        }
        page.close("tbody").close("table").close("section").line();
    }

    private void quote(QuoteEntry entry) {
        page.element("td", wording.of(entry.outcome()), "class", Wording.lower(entry.outcome()));
        page.element(
                "td",
                ledgers.speakers(entry),
                "dir",
                "auto",
                "data-of",
                wording.format("html.speaker"));
        for (Side side : Side.values()) {
            Article article = comparison.pair().on(side);
            cell(side, article, entry.said().on(side).stream().map(Said::span).map(article::at));
        }
        marks(entry.findings());
    }

    private void fact(FactEntry entry) {
        page.element(
                "td",
                wording.standing(entry, comparison.pair()),
                "class",
                Wording.lower(entry.standing()));
        page.element("td", wording.fact(entry));
        for (Side side : Side.values()) {
            Article article = comparison.pair().on(side);
            cell(side, article, entry.at().on(side).stream().map(article::at).distinct());
        }
        marks(entry.findings());
    }

    private void cell(Side side, Article article, Stream<String> words) {
        page.element(
                "td",
                words.collect(Collectors.joining(" … ")),
                "lang",
                article.language(),
                "dir",
                "auto",
                "data-of",
                label(side));
    }

    private void marks(List<Finding> those) {
        page.open("td");
        for (Finding finding : Halves.once(those)) {
            @Nullable String id = ids.get(finding);
            if (id != null) {
                page.element("a", id, "href", "#" + id, "class", HtmlColumns.look(review, finding));
                page.text(" ");
            }
        }
        page.close("td");
    }

    private String label(Side side) {
        return wording.format("side." + Wording.lower(side));
    }
}
