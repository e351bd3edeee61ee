package org.diptych.find;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.align.Edit;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.align.WordLink;
import org.diptych.compare.Settling;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Two short English texts laid side by side, to try a rule on.
public final class TwoTexts {

    private TwoTexts() {}

    public static Aligned aligned(String left, String right) {
        return aligned(article(left), article(right));
    }

    public static Aligned aligned(Article left, Article right) {
        return Aligner.standard().align(new Both<>(left, right));
    }

    /// The same, as if an encoder had laid words beside each other that mean the same: `firm=company`.
    public static Aligned linked(String left, String right, String... pairs) {
        Aligned pair = aligned(left, right);
        List<List<WordLink>> words = new ArrayList<>();
        for (int k = 0; k < pair.sentences().size(); k++) {
            List<WordLink> links = new ArrayList<>(pair.words().get(k));
            if (pair.sentences().get(k) instanceof Link.Matched match) {
                for (String two : pairs) {
                    String[] word = two.split("=", -1);
                    Optional<Span> here = word(pair, match, Side.LEFT, word[0]);
                    Optional<Span> there = word(pair, match, Side.RIGHT, word[1]);
                    if (here.isPresent() && there.isPresent()) {
                        links.add(new WordLink(here.get(), there.get(), 0.6));
                    }
                }
            }
            words.add(links);
        }
        return new Aligned(
                pair.articles(),
                pair.relation(),
                pair.similarity(),
                pair.paragraphs(),
                pair.sentences(),
                pair.edits(),
                words);
    }

    /// Two texts in two languages, a sentence for each of the other, as an encoder would lay them side by side:
    /// `firme=company`.
    public static Aligned across(Article left, Article right, String... pairs) {
        List<Link> links = new ArrayList<>();
        List<List<Edit>> edits = new ArrayList<>();
        List<List<WordLink>> words = new ArrayList<>();
        for (int k = 0; k < left.sentences().size(); k++) {
            Span here = left.sentences().get(k).span();
            Span there = right.sentences().get(k).span();
            links.add(new Link.Matched(List.of(k), List.of(k), 0.6, false));
            edits.add(List.of(new Edit.Changed(here, there)));
            List<WordLink> linked = new ArrayList<>();
            for (String two : pairs) {
                String[] word = two.split("=", -1);
                for (Token one : left.tokensIn(here)) {
                    right.tokensIn(there).stream()
                            .filter(_ -> left.at(one).equals(word[0]))
                            .filter(t -> right.at(t).equals(word[1]))
                            .forEach(t -> linked.add(new WordLink(one.span(), t.span(), 0.6)));
                }
            }
            words.add(linked);
        }
        return new Aligned(
                new Both<>(left, right), Relation.VERSIONS, 0.6, links, links, edits, words);
    }

    private static Optional<Span> word(Aligned pair, Link.Matched match, Side side, String word) {
        return pair.on(side).tokensIn(pair.reach(match, side)).stream()
                .map(Token::span)
                .filter(s -> pair.on(side).at(s).equals(word))
                .findFirst();
    }

    /// One text, with nothing beside it.
    public static Aligned alone(String text) {
        return aligned(article(text), Article.nothing());
    }

    public static Article article(String text) {
        return article("en", text);
    }

    public static Article article(String language, String text) {
        return Segmenter.article("test", language, text);
    }

    /// What rules mark, as rows to read: `quote.altered LEFT “yes”`.
    public static List<String> marked(Aligned pair, List<Rule> rules) {
        return rows(pair, rules.stream().flatMap(rule -> rule.check(pair)).toList());
    }

    /// The same once it is decided between them, with no side named the original.
    public static List<String> settled(Aligned pair, List<Rule> rules) {
        List<Finding> found = rules.stream().flatMap(rule -> rule.check(pair)).toList();
        return rows(pair, Settling.settle(found, Optional.empty()));
    }

    private static List<String> rows(Aligned pair, List<Finding> found) {
        return found.stream()
                .map(f ->
                        f.mark().rule()
                                + " "
                                + f.mark().at().side()
                                + " "
                                + pair.on(f.mark().at().side()).at(f.mark().at().span()))
                .toList();
    }
}
