package org.diptych.find.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Fault;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Misquoted;
import org.diptych.find.Finding.Severity;
import org.diptych.find.PerPair;
import org.diptych.find.Rule;
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

    /// Tokens of "she later said".
    private static final int FEW = 3;

    private static final String THE = "the ";

    /// A name of two characters is a whole one there.
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2}");

    /// Letters that two spellings of one name begin with.
    private static final int STEM = 4;

    /// The words of either article.
    private static final PerPair<Both<Set<String>>> WORDS =
            new PerPair<>(pair -> pair.articles().map(a -> Set.copyOf(words(a.text()))));

    private static final PerPair<Both<Set<String>>> SURNAMES =
            new PerPair<>(pair -> pair.articles().map(Names::surnames));

    @Override
    public String id() {
        return "quote.misattributed";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        return Answers.of(pair)
                .all()
                .filter(e -> !Titles.isTitle(pair.on(e.side()), e.quotation()))
                .filter(e -> isGivenToAnother(pair, e))
                .map(e -> finding(pair, e));
    }

    /// Whether a quotation is given to one name here and to another there.
    static boolean isGivenToAnother(Aligned pair, Entry entry) {
        return switch (entry.answer()) {
            case Verbatim(Quotation there) ->
                    (areGivenToTwo(pair, entry, there) || areHisAndHers(pair, entry, there))
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
                        .map(t -> Folding.fold(article.at(t)))
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
                        .allMatch(h -> there.possible().stream().allMatch(t -> differ(h, t)));
    }

    /// Who says a quotation, by name if that is sure, else as the text has it: "she".
    private static @Nullable String told(Article article, Quotation quotation) {
        String pronoun = pronoun(article, quotation);
        return quotation.possible().size() == 1 || pronoun.isEmpty()
                ? quotation.speaker()
                : pronoun;
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
    private static boolean isNamed(Aligned pair, Side side, @Nullable String name) {
        List<String> words = name == null ? List.of() : words(name);
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
    private static boolean isSure(Aligned pair, Side side, Quotation quotation) {
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
    private static boolean isPronounced(Article article, Quotation quotation) {
        Span by = quotation.attribution();
        return by != null
                && (SayingVerbs.includeBehind(article, Folding.fold(article.at(by)))
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
                        && !differ(speaker, Names.written(article, before.getLast())));
    }

    private static boolean isInParagraph(
            Article article, Quotation quotation, @Nullable String name) {
        Span paragraph =
                article.paragraphs()
                        .get(article.sentences().get(quotation.sentence()).paragraph())
                        .span();
        String beside = " " + words(article.text(), paragraph.start(), paragraph.end()) + " ";
        return name != null && words(name).stream().anyMatch(w -> beside.contains(" " + w + " "));
    }

    private static String words(String text, int from, int to) {
        int start = Math.clamp(from, 0, text.length());
        int end = Math.clamp(to, 0, text.length());
        return Folding.fold(text.substring(start, end))
                .replaceAll("[^\\p{L}\\p{Nd}]+", " ")
                .strip();
    }

    /// Whether two names share no word, not even one spelt a little differently.
    static boolean differ(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return false;
        }
        List<String> here = words(one);
        List<String> there = words(other);
        if (here.isEmpty() || there.isEmpty()) {
            return false;
        }
        return here.stream().noneMatch(w -> there.stream().anyMatch(v -> isOneName(w, v)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(plain(name).split("[^\\p{L}']+", -1))
                .filter(w -> w.length() > 2 || HAN.matcher(w).lookingAt())
                .toList();
    }

    /// In letters without accents, as a house that has none sets them: Brule is Brûlé, and Hojgaard Højgaard.
    private static String plain(String name) {
        return Normalizer.normalize(Folding.fold(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('ø', 'o')
                .replace('ł', 'l')
                .replace('đ', 'd')
                .replace('ı', 'i')
                .replace("æ", "ae");
    }

    private static boolean isOneName(String a, String b) {
        // "Rep." is no short form of "Republicans".
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= STEM && a.regionMatches(0, b, 0, STEM));
    }

    private Finding finding(Aligned pair, Entry entry) {
        Quotation there = entry.answer().quotation().orElseThrow();
        Place at = new Place(entry.side(), entry.quotation().span());
        Place counterpart = new Place(entry.side().other(), there.span());
        Mark mark = new Mark(at, counterpart, Severity.CRITICAL, CONFIDENCE, id());
        Article here = pair.on(entry.side());
        Article other = pair.on(entry.side().other());
        // Both may be thought to be one person's: a copy that has "she" for "he" names no other.
        return areGivenToTwo(pair, entry, there)
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
