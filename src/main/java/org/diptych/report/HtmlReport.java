package org.diptych.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.present.Palette;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.review.Review;
import org.diptych.review.Verdict;
import org.diptych.text.Side;

/// For a browser: one file that needs no other, no network and no script. Both articles stand side by side with
/// their marks; beside them the findings, filtered by check boxes; below them the ledgers.
public final class HtmlReport implements Report {

    private final Wording wording;
    private final Optional<Instant> made;

    public HtmlReport(Wording wording) {
        this(wording, Optional.empty());
    }

    /// A page that gives a moment as its own.
    public HtmlReport(Wording wording, Optional<Instant> made) {
        this.wording = wording;
        this.made = made;
    }

    @Override
    public void write(Review review, OutputStream out) throws IOException {
        Comparison comparison = review.shown();
        List<Numbered> findings = Numbered.of(comparison.findings());
        Html page = new Html();
        Notes notes = new Notes(wording, comparison.pair().articles());
        frame(page, wording, notes.headline());
        page.open("body").line();
        Summary summary = Summary.of(comparison.pair(), comparison.findings());
        Guide guide = new Guide(wording, review);
        top(page, review, comparison, summary, notes);
        head(page, guide, summary, findings);
        page.close("header").line();
        filters(page, review, summary);
        page.open("main").line();
        page.open("section", "class", "articles", "aria-label", wording.format("report.articles"));
        new HtmlColumns(page, wording, review, comparison, findings).write();
        page.close("section").line();
        HtmlLists lists = new HtmlLists(page, wording, review, comparison, findings);
        lists.findings();
        page.close("main").line();
        lists.lost();
        lists.ledgers();
        page.open("footer").element("p", guide.made(made)).close("footer").line();
        page.close("body").close("html").line();
        out.write(page.toString().getBytes(UTF_8));
        out.flush();
    }

    /// All that stands before the body of a page.
    static void frame(Html page, Wording wording, String title) throws IOException {
        String language = wording.language().toLanguageTag();
        page.raw("<!DOCTYPE html>\n").open("html", "lang", language).line();
        page.open("head").line();
        page.open("meta", "charset", "utf-8").line();
        page.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // Whatever an article says, nothing in this page runs or is fetched.
        page.line()
                .open(
                        "meta",
                        "http-equiv",
                        "Content-Security-Policy",
                        "content",
                        "default-src 'none'; style-src 'unsafe-inline'")
                .line();
        page.element("title", title).line();
        page.open("style").line();
        page.raw(colours()).raw(style()).close("style").line().close("head").line();
    }

    private void top(
            Html page, Review review, Comparison comparison, Summary summary, Notes notes) {
        page.open("header").line();
        Guide guide = new Guide(wording, review);
        page.element("p", guide.made(made), "class", "made").line();
        page.element("h1", notes.headline()).line();
        page.element("p", guide.what(summary)).line();
        page.element("p", wording.verdict(summary), "class", "verdict").line();
        guide.across(summary).ifPresent(a -> page.element("p", a).line());
        page.open("div", "class", "pair").line();
        for (Side side : notes.sides()) {
            page.open("div");
            page.element("h2", comparison.pair().on(side).name(), "dir", "auto");
            notes.title(side).ifPresent(t -> page.element("p", t, "class", "title", "dir", "auto"));
            notes.byline(side).ifPresent(b -> page.element("p", b, "dir", "auto").line());
            page.element("p", notes.facts(side, comparison)).line();
            notes.source(side).forEach(s -> page.element("p", s, "class", "source").line());
            page.close("div").line();
        }
        page.close("div").line();
        notes.decided(review, comparison.findings()).ifPresent(d -> page.element("p", d).line());
    }

    /// The gravest findings, and how to read the page.
    private void head(Html page, Guide guide, Summary summary, List<Numbered> findings) {
        if (findings.isEmpty()) {
            page.element("p", guide.checked(summary)).line();
        }
        List<Numbered> gravest = guide.gravest(findings);
        if (!gravest.isEmpty()) {
            page.open("section", "class", "gravest").element("h2", guide.gravestOf(findings));
            page.open("ul").line();
            for (Numbered one : gravest) {
                String kind = Wording.lower(one.finding().kind());
                page.open("li", "class", kind, "dir", "auto");
                page.element("a", one.id(), "href", "#" + one.id(), "class", "id");
                page.text(" " + guide.told(one.finding())).close("li").line();
            }
            page.close("ul").close("section").line();
        }
        page.open("details", "class", "how");
        page.element("summary", wording.format("report.how")).open("ul").line();
        guide.page().forEach(h -> page.element("li", h).line());
        page.close("ul").close("details").line();
    }

    /// Check boxes that the style sheet looks at.
    private void filters(Html page, Review review, Summary summary) {
        page.open("form", "class", "filters", "aria-label", wording.format("html.filters")).line();
        // What there is nothing of needs no choice.
        if (!review.shown().findings().isEmpty()) {
            kinds(page, summary);
            severities(page);
        }
        if (Notes.isAnyDecided(review)) {
            verdicts(page);
        }
        page.open("fieldset").element("legend", wording.format("html.colours"));
        List.of("system", "light", "dark").forEach(theme -> theme(page, theme));
        page.close("fieldset").line();
        page.close("form").line();
    }

    private void kinds(Html page, Summary summary) {
        page.open("fieldset").element("legend", wording.format("html.kinds"));
        for (Kind kind : Kind.values()) {
            String name = Wording.lower(kind);
            int count = summary.counts().getOrDefault(kind, 0);
            page.open("label", "class", name);
            box(page, name);
            page.element("span", wording.of(kind), "class", "label");
            page.text(" (" + count + ")").close("label").line();
        }
        page.close("fieldset").line();
    }

    private void severities(Html page) {
        page.open("fieldset").element("legend", wording.format("html.severities"));
        for (Severity severity : Severity.values()) {
            labelled(page, Wording.lower(severity), wording.of(severity));
        }
        page.close("fieldset").line();
    }

    private void verdicts(Html page) {
        page.open("fieldset").element("legend", wording.format("html.verdicts"));
        for (Verdict verdict : Verdict.values()) {
            labelled(
                    page,
                    Wording.lower(verdict),
                    wording.format("review." + Wording.lower(verdict)));
        }
        page.close("fieldset").line();
    }

    private void labelled(Html page, String name, String words) {
        page.open("label");
        box(page, name);
        page.text(words).close("label").line();
    }

    private static void box(Html page, String name) {
        page.open("input", "type", "checkbox", "id", "show-" + name, "checked", "checked");
    }

    private void theme(Html page, String name) {
        page.open("label");
        List<String> attributes =
                new ArrayList<>(List.of("type", "radio", "name", "theme", "id", "theme-" + name));
        attributes.addAll(List.of("checked", name.equals("system") ? "checked" : ""));
        page.open("input", attributes.toArray(String[]::new));
        page.text(wording.format("html.theme." + name)).close("label").line();
    }

    /// The palette as the style sheet names it.
    private static String colours() {
        String light = colours(Palette.LIGHT);
        String dark = colours(Palette.DARK);
        return """
        :root { color-scheme: light; %s }
        @media screen and (prefers-color-scheme: dark) { :root { color-scheme: dark; %s } }
        @media screen {
        :root:has(#theme-light:checked) { color-scheme: light; %s }
        :root:has(#theme-dark:checked) { color-scheme: dark; %s }
        }
        """
                .formatted(light, dark, light, dark);
    }

    private static String colours(Palette palette) {
        StringBuilder names = new StringBuilder();
        name(names, "ink", palette.ink());
        name(names, "paper", palette.paper());
        name(names, "muted", palette.muted());
        name(names, "gap", palette.gap());
        for (Kind kind : Kind.values()) {
            Palette.Look look = palette.of(kind);
            name(names, Wording.lower(kind) + "-line", look.line());
            name(names, Wording.lower(kind) + "-wash", look.wash());
        }
        return names.toString().strip();
    }

    private static void name(StringBuilder names, String name, int colour) {
        names.append("--%s: #%06x; ".formatted(name, colour));
    }

    private static String style() throws IOException {
        try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
            if (in == null) {
                throw new IOException("the style sheet of reports is missing from the program");
            }
            return new String(in.readAllBytes(), UTF_8);
        }
    }
}
