package org.diptych.find.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;
import org.diptych.find.quote.Answer.Longer;
import org.diptych.find.quote.Answer.Translated;
import org.diptych.find.quote.Answer.Verbatim;
import org.diptych.find.quote.Answers.Entry;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Folding;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;
import org.jspecify.annotations.Nullable;

/// Marks quotations that both sides have word for word, or one in the other's language, but give to people of
/// different names.
final class Misattributions implements Rule {

    /// Share of the marks that hit a label on the training pairs.
    private static final double CONFIDENCE = 0.9;

    /// How far an attribution reaches on either side of its quotation, in UTF-16 units.
    private static final int BESIDE = 160;

    /// How far back the last name may stand, in UTF-16 units: three paragraphs or so.
    private static final int BEFORE = 1200;

    /// Sentences from a quotation to who says it, at most.
    private static final int NEAR = 2;

    /// Tokens of "she later said".
    private static final int FEW = 3;

    private static final String THE = "the ";

    /// The words of either article.
    private static final PerPair<Both<Set<String>>> WORDS =
            new PerPair<>(pair -> pair.articles().map(a -> Set.copyOf(Apart.words(a.text()))));

    private static final PerPair<Both<Set<String>>> SURNAMES =
            new PerPair<>(pair -> pair.articles().map(Names::surnames));

    @Override
    public String id() {
        return "quote.misattributed";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        List<Entry> given = given(pair).toList();
        return given.stream()
                .filter(e -> given.stream().noneMatch(before -> isRestOf(e, before)))
                .filter(e -> !Anonymous.isUnnamedHere(pair, e))
                .map(e -> finding(pair, e));
    }

    private static Stream<Entry> given(Aligned pair) {
        return Answers.of(pair)
                .all()
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .filter(e -> isGivenToAnother(pair, e));
    }

    /// Whether the same words give both to somebody, on either side: "Yes," he said, "and no".
    private static boolean isRestOf(Entry it, Entry before) {
        return it.side() == before.side()
                && before.quotation().span().start() < it.quotation().span().start()
                && isBySame(it.quotation(), before.quotation())
                && it.answer()
                        .quotation()
                        .flatMap(q -> before.answer().quotation().filter(b -> isBySame(q, b)))
                        .isPresent();
    }

    private static boolean isBySame(Quotation it, Quotation before) {
        return it.attribution() != null && it.attribution().equals(before.attribution());
    }

    /// Whether two names are of those to whom a quotation beside them is given on either side.
    static boolean tellOf(Aligned pair, Both<Span> names) {
        return given(pair)
                .anyMatch(e ->
                        isOf(pair, e.side(), e.quotation(), names)
                                && e.answer()
                                        .quotation()
                                        .filter(q -> isOf(pair, e.side().other(), q, names))
                                        .isPresent());
    }

    private static boolean isOf(Aligned pair, Side side, Quotation quotation, Both<Span> names) {
        Article article = pair.on(side);
        int sentence = article.sentenceAt(names.on(side).start());
        String speaker = quotation.speaker();
        return speaker != null
                && Math.abs(quotation.sentence() - sentence) <= NEAR
                && !Apart.differ(speaker, Names.written(article, names.on(side)));
    }

    /// Whether a quotation is given to one name here and to another there.
    static boolean isGivenToAnother(Aligned pair, Entry entry) {
        return switch (entry.answer()) {
            case Longer(Quotation there) -> areGivenToTwo(pair, entry, there);
            case Verbatim(Quotation there) ->
                    (areGivenToTwo(pair, entry, there)
                                    || areHisAndHers(pair, entry, there)
                                    || Anonymous.isNamedOnOneSide(pair, entry, there))
                            && !saysTheSameBeside(pair, entry, there);
            // Names are spelt otherwise in other languages: one has to stand on both sides, and so
            // be somebody else.
            case Translated(Quotation there) ->
                    areGivenToTwo(pair, entry, there)
                            && (isNamed(pair, entry.side().other(), entry.quotation().speaker())
                                    || isNamed(pair, entry.side(), there.speaker()));
            default -> false;
        };
    }

    /// To whom the other side gives words that are surely somebody else's here.
    static Optional<String> elsewhere(Aligned pair, Entry entry, Quotation there) {
        return areGivenToTwo(pair, entry, there)
                ? Optional.ofNullable(told(pair.on(entry.side().other()), there))
                : Optional.empty();
    }

    /// Whether "he said" stands on one side and "she said" on the other, and each may be of somebody else than the
    /// other: of one whom alone the text names it is bad grammar.
    private static boolean areHisAndHers(Aligned pair, Entry entry, Quotation there) {
        String here = pronoun(pair.on(entry.side()), entry.quotation());
        String other = pronoun(pair.on(entry.side().other()), there);
        return !here.isEmpty()
                && !other.isEmpty()
                && !here.equals(other)
                && entry.quotation().possible().size() > 1
                && there.possible().size() > 1;
    }

    /// The "he" or "she" to whom English words of two or three give a quotation; empty if they do not.
    private static String pronoun(Article article, Quotation quotation) {
        Span by = quotation.attribution();
        List<Token> tokens = by == null ? List.of() : article.tokensIn(by);
        return tokens.size() > FEW || !article.isIn("en")
                ? ""
                : tokens.stream()
                        .map(article::folded)
                        .filter(w -> w.equals("he") || w.equals("she"))
                        .findFirst()
                        .orElse("");
    }

    private static boolean areGivenToTwo(Aligned pair, Entry entry, Quotation there) {
        return isSure(pair, entry.side(), entry.quotation())
                && isSure(pair, entry.side().other(), there)
                && areOthers(pair, entry, there)
                && !mayBeOne(pair, entry, there);
    }

    /// Whether nobody who may be meant here may be meant there, and one side at least leaves no doubt who is.
    private static boolean areOthers(Aligned pair, Entry entry, Quotation there) {
        Quotation here = entry.quotation();
        boolean isNamed =
                !isPronounced(pair.on(entry.side()), here)
                        || !isPronounced(pair.on(entry.side().other()), there);
        return (isNamed || (here.possible().size() == 1 && there.possible().size() == 1))
                && here.possible().stream()
                        .allMatch(h -> there.possible().stream().allMatch(t -> Apart.differ(h, t)));
    }

    /// Who says a quotation: by name, where several may be meant the likeliest, else as the text has it: "she".
    private static @Nullable String told(Article article, Quotation quotation) {
        String pronoun = pronoun(article, quotation);
        return pronoun.isEmpty() || !quotation.possible().isEmpty() ? quotation.speaker() : pronoun;
    }

    /// Whether both sides have "she said", and one's "she" may as well be whom we took the other's for: that name
    /// stands in its paragraph too.
    private static boolean mayBeOne(Aligned pair, Entry entry, Quotation there) {
        Article here = pair.on(entry.side());
        Article other = pair.on(entry.side().other());
        return isPronounced(here, entry.quotation())
                && isPronounced(other, there)
                && (isInParagraph(here, entry.quotation(), there.speaker())
                        || isInParagraph(other, there, entry.quotation().speaker()));
    }

    /// Whether an article has the last word of a name.
    static boolean isNamed(Aligned pair, Side side, @Nullable String name) {
        List<String> words = name == null ? List.of() : Apart.words(name);
        return !words.isEmpty() && WORDS.of(pair).on(side).contains(words.getLast());
    }

    /// Whether the words right before and right behind the quotation are the same on both sides: then so is
    /// the speaker, whomever we took for it. A text that lost its line breaks may mislead us.
    private static boolean saysTheSameBeside(Aligned pair, Entry entry, Quotation answer) {
        String text = pair.on(entry.side()).text();
        String other = pair.on(entry.side().other()).text();
        Span at = entry.quotation().span();
        Span there = answer.span();
        return words(text, at.end(), at.end() + BESIDE)
                        .equals(words(other, there.end(), there.end() + BESIDE))
                && words(text, at.start() - BESIDE, at.start())
                        .equals(words(other, there.start() - BESIDE, there.start()));
    }

    /// Whether the text itself gives a quotation to somebody, by name. Several people have none, and a name behind "the" is no person's: who
    /// speaks for the White House has another.
    static boolean isSure(Aligned pair, Side side, Quotation quotation) {
        Article article = pair.on(side);
        String speaker = quotation.speaker();
        Span by = quotation.attribution();
        return by != null
                && speaker != null
                && !quotation.possible().isEmpty()
                && !Descriptions.isOne(speaker)
                && (!isPronounced(article, quotation) || isNamedBeside(article, quotation, speaker))
                && !Speakers.areSeveral(speaker, SURNAMES.of(pair).on(side))
                && !words(article.text(), by.start() - THE.length(), by.end())
                        .contains(THE + words(speaker, 0, speaker.length()));
    }

    /// Whether words give a quotation to a pronoun, "she said", or to nobody but who was told of: «…», afirmó.
    static boolean isPronounced(Article article, Quotation quotation) {
        Span by = quotation.attribution();
        return by != null
                && (SayingVerbs.includeBehind(article, article.folded(by))
                        || article.tokensIn(by).stream()
                                .anyMatch(t -> Attributions.isPronoun(article, t)));
    }

    /// Whether the name itself stands in the paragraph of its quotation, or is the last before it. Else "she said" may
    /// be of somebody whom we have not seen come in.
    private static boolean isNamedBeside(Article article, Quotation quotation, String speaker) {
        int start = quotation.span().start();
        List<Span> before =
                Names.in(article, article.tokensIn(new Span(Math.max(0, start - BEFORE), start)));
        return isInParagraph(article, quotation, speaker)
                || (!before.isEmpty()
                        && !Apart.differ(speaker, Names.written(article, before.getLast())));
    }

    private static boolean isInParagraph(
            Article article, Quotation quotation, @Nullable String name) {
        Span paragraph =
                article.paragraphs()
                        .get(article.sentences().get(quotation.sentence()).paragraph())
                        .span();
        String beside = " " + words(article.text(), paragraph.start(), paragraph.end()) + " ";
        return name != null
                && Apart.words(name).stream().anyMatch(w -> beside.contains(" " + w + " "));
    }

    private static String words(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, 0, text.length());
        return Folding.fold(text.substring(start, end))
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    private Finding finding(Aligned pair, Entry entry) {
        Quotation there = entry.answer().quotation().orElseThrow();
        Place at = new Place(entry.side(), entry.quotation().span());
        Place counterpart = new Place(entry.side().other(), there.span());
        Mark mark = new Mark(at, counterpart, Severity.CRITICAL, CONFIDENCE, id());
        Article here = pair.on(entry.side());
        Article other = pair.on(entry.side().other());
        // Both may be thought to be one person's: a copy that has "she" for "he" names no other.
        return areGivenToTwo(pair, entry, there) || Anonymous.isNamedOnOneSide(pair, entry, there)
                ? new Misquoted(
                        mark,
                        Fault.MISATTRIBUTED,
                        told(here, entry.quotation()),
                        told(other, there))
                : new Misquoted(
                        mark,
                        Fault.MISATTRIBUTED,
                        pronoun(here, entry.quotation()),
                        pronoun(other, there));
    }
}
