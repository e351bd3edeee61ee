package org.diptych.present;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.diptych.find.English;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Mark;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Why a finding was marked: a sentence with the best evidence that there is.
record Reasons(Wording wording, Both<Article> articles) {

    /// What the tagger reads, and nothing else has marked.
    private static final String READ = "garbled.read.";

    /// Sorts for which a dictionary is better evidence, where it lacks the word.
    private static final Set<String> OF_WORDS =
            Set.of(READ + "untranslated", READ + "mistranslated", READ + "tortured");

    /// Sorts of which a reader has to see the very marks.
    private static final Set<String> OF_MARKS =
            Set.of(READ + "spacing", READ + "apostrophe", READ + "encoding", READ + "truncated");

    /// Whether it is of what the copy has and the original has not.
    static boolean isAdded(Finding finding) {
        return finding instanceof Finding.Dropped d && d.isAdded();
    }

    String of(Finding finding) {
        if (finding instanceof Finding.Own own) {
            return own.remark().isBlank() ? wording.format("reader.marked") : own.remark();
        }
        Mark mark = finding.mark();
        if (isAdded(finding)) {
            return wording.format("added." + added(mark.rule()));
        }
        // Where nothing answers, or the very same words do, some reasons need other words.
        String alone = "alone." + mark.rule();
        boolean isAnswered =
                mark.counterpart() != null
                        && !Wording.text(mark.counterpart(), articles)
                                .equals(Wording.text(mark.at(), articles));
        boolean answered = isAnswered || !wording.has(alone);
        if (answered && !wording.has("why." + mark.rule())) {
            return wording.format("reason.unknown");
        }
        String why =
                new QuoteReasons(wording, articles)
                        .of(finding)
                        .orElseGet(() ->
                                told(
                                        finding,
                                        better(mark, answered)
                                                .orElse(answered ? "why." + mark.rule() : alone)));
        return why + andNothingThere(mark, answered) + wording.andGivenToAnother(finding);
    }

    private static String added(String rule) {
        return rule.contains(".clause")
                ? "clause"
                : rule.contains(".heading") ? "heading" : "sentence";
    }

    private String told(Finding finding, String key) {
        Mark mark = finding.mark();
        String here = Clause.quoted(finding, mark.at(), mark.counterpart(), articles);
        String there = Clause.quoted(finding, mark.counterpart(), mark.at(), articles);
        return wording.format(
                key,
                quoted(finding, Shortened.of(here, there)),
                quoted(finding, answer(mark, Shortened.of(there, here))),
                wording.detail(finding),
                finding instanceof Finding.Anachronism a
                        ? wording.day(a)
                        : wording.elsewhere(finding));
    }

    /// As a sentence quotes it: a quotation in its marks, and without the comma or the stop that led on from it.
    private String quoted(Finding finding, String passage) {
        return switch (finding) {
            case Finding.Misquoted q ->
                    q.fault() == Finding.Fault.ALTERED
                            ? Passage.inMarks(passage, wording)
                            : Passage.within(passage);
            case Finding.Conflict _ -> Passage.within(passage);
            default -> passage;
        };
    }

    /// What the other text has, without the comma that stands behind it by chance.
    private static String answer(Mark mark, String there) {
        return mark.rule().startsWith(READ) && !OF_MARKS.contains(mark.rule())
                ? Passage.within(there)
                : there;
    }

    /// What tells more than the sort of a garble: that no dictionary has the word, or that it stands for a name.
    private Optional<String> better(Mark mark, boolean answered) {
        if (!OF_WORDS.contains(mark.rule())) {
            return Optional.empty();
        }
        if (isUnknown(mark.at())) {
            return Optional.of(answered ? "unknown.answered" : "unknown.alone");
        }
        return answered && isName(mark.at()) && isName(mark.counterpart())
                ? Optional.of("why.garbled.mistranslated.name")
                : Optional.empty();
    }

    /// Whether it is one word in small letters, and no English one.
    private boolean isUnknown(Place at) {
        Article article = articles.on(at.side());
        String word = article.at(at.span());
        return article.isIn("en")
                && word.equals(word.toLowerCase(Locale.ROOT))
                && word.codePoints().allMatch(Character::isLetter)
                && !English.knows(word);
    }

    /// Whether all words have capitals, and not because a sentence begins there.
    private boolean isName(@Nullable Place at) {
        if (at == null) {
            return false;
        }
        Article article = articles.on(at.side());
        List<Token> tokens = article.tokensIn(at.span());
        return !article.startsSentence(at.span().start())
                && !tokens.isEmpty()
                && tokens.stream()
                        .allMatch(t ->
                                t.isWord() && Character.isUpperCase(article.at(t).codePointAt(0)));
    }

    /// That nothing on the other side answers words, if there is another side at all.
    private String andNothingThere(Mark mark, boolean answered) {
        return !answered
                        && mark.counterpart() == null
                        && mark.rule().startsWith(READ)
                        && !articles.on(mark.at().side().other()).sentences().isEmpty()
                ? ' ' + wording.format("nothing.there")
                : "";
    }
}
