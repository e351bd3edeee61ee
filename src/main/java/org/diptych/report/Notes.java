package org.diptych.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.diptych.compare.Comparison;
import org.diptych.find.Finding;
import org.diptych.present.Summary;
import org.diptych.present.Wording;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Token;

/// What the text report and the PDF say in the same words.
record Notes(Wording wording, Both<Article> articles) {

    /// The index cites this many UTF-16 units of a passage, two lines.
    private static final int BEGINNING = 90;

    /// "Garbled wording: glued words".
    String kind(Finding finding) {
        return wording.format("report.kind", wording.of(finding.kind()), wording.sort(finding));
    }

    /// "Garbled wording: glued words (minor)".
    String title(Finding finding) {
        return wording.format("report.note", kind(finding), wording.of(finding.mark().severity()));
    }

    String why(Finding finding) {
        return wording.why(finding, articles);
    }

    /// How the marked words begin, where the reason does not say them.
    Optional<String> wordsUnsaid(Finding finding) {
        Place at = finding.mark().at();
        String words = articles.on(at.side()).at(at.span()).replaceAll("\\s+", " ").strip();
        int blank = words.lastIndexOf(' ', BEGINNING);
        String beginning =
                words.length() <= BEGINNING || blank <= 0
                        ? words
                        : words.substring(0, blank) + " …";
        return why(finding).contains(words.substring(0, Math.min(30, words.length())))
                ? Optional.empty()
                : Optional.of(beginning);
    }

    Optional<String> suggestion(Finding finding) {
        return finding instanceof Finding.Garbled g && g.reading() != null
                ? Optional.of(wording.format("report.suggestion", g.reading()))
                : Optional.empty();
    }

    /// All of it: kind, sort, severity, reason and suggestion, each on a line.
    String comment(Finding finding) {
        String all = title(finding) + "\n" + why(finding);
        return suggestion(finding).map(s -> all + "\n" + s).orElse(all);
    }

    /// How much of the pair answers to each other.
    String matched(Summary summary) {
        return wording.format(
                "report.matched",
                wording.format("verdict.matched", summary.matchedSentences(), summary.sentences()),
                summary.similarity());
    }

    /// "English · 976 words · 44 sentences".
    String facts(Side side, Comparison comparison) {
        Article article = articles.on(side);
        List<String> facts = new ArrayList<>();
        if (comparison.original().equals(Optional.of(side))) {
            facts.add(wording.format("report.original"));
        }
        if (!article.isIn("und")) {
            facts.add(Locale.forLanguageTag(article.language()).getDisplayLanguage(Locale.ENGLISH));
        }
        long words = article.tokens().stream().filter(Token::isWord).count();
        facts.add(wording.format("report.words", words));
        facts.add(wording.format("report.sentences", article.sentences().size()));
        return String.join(" · ", facts);
    }
}
