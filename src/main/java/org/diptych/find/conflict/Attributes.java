package org.diptych.find.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.find.English;
import org.diptych.find.Finding.Fact;
import org.diptych.find.names.Bearer;
import org.diptych.find.names.Naming;
import org.diptych.find.names.Roll;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds somebody or something that both articles name and give different nationalities, wherever they do:
/// "the Austrian firm Alpenquell", "Alpenquell, a Swiss company".
final class Attributes {

    /// Words that may stand between a nationality and the name that bears it.
    private static final int BETWEEN = 3;

    /// Where somebody is from.
    private static final Set<String> OF_ORIGIN = Set.of("from", "of");

    /// What stands for more than one nation, and no nationality.
    private static final Set<String> WIDE =
            Set.of("foreign", "western", "european", "asian", "african");

    /// What stands between what somebody does and whom it is done to, or between two things.
    private static final Set<String> NO_APPOSITION = Set.of("VBD", "VBZ", "VBG", "NNS");

    private final Aligned pair;

    private record Attribute(Bearer bearer, Term nation) {}

    private Attributes(Aligned pair) {
        this.pair = pair;
    }

    static Stream<Contradiction> of(Aligned pair, Roll roll) {
        return new Attributes(pair).found(roll.bearers());
    }

    private Stream<Contradiction> found(Collection<Bearer> bearers) {
        List<Attribute> left = attributes(Side.LEFT, bearers);
        List<Attribute> right = attributes(Side.RIGHT, bearers);
        return Stream.concat(
                against(left, right).map(b -> contradiction(b)),
                against(right, left).map(b -> contradiction(b.mirrored())));
    }

    private static Contradiction contradiction(Both<Attribute> both) {
        return new Contradiction(Fact.NAME, both.map(a -> a.nation().span()));
    }

    /// Each attribute of one side that none of the other side agrees with, beside the first there that
    /// excludes it.
    private static Stream<Both<Attribute>> against(List<Attribute> here, List<Attribute> there) {
        return here.stream()
                .flatMap(h -> {
                    List<Attribute> same =
                            there.stream().filter(t -> t.bearer().equals(h.bearer())).toList();
                    return same.stream().anyMatch(t -> t.nation().agreesWith(h.nation()))
                            ? Stream.empty()
                            : same.stream()
                                    .filter(t -> t.nation().excludes(h.nation()))
                                    .limit(1)
                                    .map(t -> new Both<>(h, t));
                });
    }

    private List<Attribute> attributes(Side side, Collection<Bearer> bearers) {
        List<Attribute> found = new ArrayList<>();
        for (Bearer bearer : bearers) {
            if (bearer.on(Side.LEFT).isEmpty() || bearer.on(Side.RIGHT).isEmpty()) {
                continue;
            }
            for (Naming naming : bearer.on(side)) {
                before(side, naming)
                        .or(() -> behind(side, naming))
                        .ifPresent(nation -> found.add(new Attribute(bearer, nation)));
            }
        }
        return found;
    }

    /// "The Finnish start-up Kuormari", "the Chinese number two, Xu Jiahao".
    private Optional<Term> before(Side side, Naming naming) {
        Article article = pair.on(side);
        Span sentence = sentence(article, naming);
        List<Token> ahead =
                article.tokensIn(new Span(sentence.start(), naming.span().start())).reversed();
        int marks = 0;
        for (int at = 0; at < ahead.size() && at <= BETWEEN + marks; at++) {
            int k = at;
            Token token = ahead.get(k);
            Optional<Term> nation = nation(article, token);
            if (nation.isPresent()) {
                return nation.filter(_ -> !isBehindPreposition(article, ahead, k));
            }
            boolean comma = k == 0 && article.at(token).equals(",");
            boolean hyphen = article.at(token).equals("-");
            if (!comma && !hyphen && !isPlain(article, token)) {
                return Optional.empty();
            }
            marks += comma || hyphen ? 1 : 0;
        }
        return Optional.empty();
    }

    /// Whether a country is where something goes, and not where somebody is from: "the envoy for Iran, Brian
    /// Hook".
    private static boolean isBehindPreposition(Article article, List<Token> ahead, int at) {
        return at + 1 < ahead.size()
                && English.tags(article.folded(ahead.get(at + 1))).contains("IN");
    }

    /// "Alpenquell, a Swiss company", "Xu Jiahao, the number two from Japan".
    private Optional<Term> behind(Side side, Naming naming) {
        Article article = pair.on(side);
        Span sentence = sentence(article, naming);
        List<Token> behind = article.tokensIn(new Span(naming.span().end(), sentence.end()));
        if (behind.size() < 3
                || !article.at(behind.get(0)).equals(",")
                || !English.ARTICLES.contains(article.folded(behind.get(1)))) {
            return Optional.empty();
        }
        for (int k = 2; k < behind.size() && k <= 2 + BETWEEN; k++) {
            Token token = behind.get(k);
            Optional<Term> nation = nation(article, token);
            if (nation.isPresent()) {
                return nation;
            }
            boolean leads = OF_ORIGIN.contains(article.folded(token));
            if (!leads && !isPlain(article, token)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Span sentence(Article article, Naming naming) {
        return article.sentences().get(article.sentenceAt(naming.span().start())).span();
    }

    /// The nationality or the country that a token names by itself, and not half of it: Polish-born.
    private static Optional<Term> nation(Article article, Token token) {
        Span span = token.span();
        boolean joined =
                article.text().startsWith("-", span.end())
                        || (span.start() > 0 && article.text().charAt(span.start() - 1) == '-');
        return joined || !Character.isUpperCase(article.at(token).codePointAt(0))
                ? Optional.empty()
                : Terms.english().in(article, span).stream()
                        .filter(t -> t.fact() == Fact.NAME)
                        .filter(t -> !WIDE.contains(t.senses().getFirst().key()))
                        .findFirst();
    }

    /// Whether a word may stand between a nationality and a name: written small, and no word that leads on or
    /// tells what somebody does: in "Danish boats hit Oldhaven", Oldhaven is not said to be Danish.
    private static boolean isPlain(Article article, Token token) {
        String word = article.at(token);
        return token.isWord()
                && Character.isLowerCase(word.codePointAt(0))
                && !English.isFunctionWord(word)
                && Collections.disjoint(English.tags(word), NO_APPOSITION);
    }
}
