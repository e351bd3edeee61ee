package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.text.Article;
import org.diptych.text.Folding;
import org.diptych.text.Paragraph;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Tells whom the words that give a quotation to somebody mean: a name, the name that a pronoun or "the minister"
/// stands for, or, where that may be anybody's, the words themselves.
final class Referents {

    /// How many paragraphs back a pronoun may reach.
    private static final int FAR = 3;

    private final Article article;
    private final Persons persons;
    private final Antecedents antecedents;

    /// Looked up where somebody is not named, and not before.
    private @Nullable Holders holders;

    private final Set<String> surnames;

    private final Sexes sexes;

    /// By surname, the pronoun by which the article surely gave words to somebody.
    private final Map<String, String> pronouns = new HashMap<>();

    Referents(Article article) {
        this.article = article;
        persons = new Persons(article);
        antecedents = new Antecedents(article, persons);
        surnames = Names.surnames(article);
        sexes = new Sexes(article, persons, antecedents);
    }

    /// @param who a name, a pronoun, a description, or a verb that goes without any
    /// @param before the quotation before, if there is one
    Referent of(Span who, @Nullable Quotation before, Quotation it) {
        String words = Names.written(article, who);
        if (Attributions.isPronoun(words)) {
            return Antecedents.NO_PERSON.contains(Folding.fold(words))
                    ? Referent.unnamed(words)
                    : agreeing(who, carried(before, it));
        }
        if (SayingVerbs.includeBehind(article, Folding.fold(words))) {
            return carried(before, it);
        }
        return Descriptions.isOne(words) ? described(words, it) : Referent.sure(words);
    }

    private Referent described(String words, Quotation it) {
        return holders()
                .holder(words, it.span().start())
                .or(() -> holders().namesake(words, it.span().start()))
                .map(Referent::sure)
                .orElseGet(() -> Referent.unnamed(words));
    }

    private Holders holders() {
        if (holders == null) {
            holders = new Holders(article);
        }
        return holders;
    }

    /// Whoever was called "she" is not called "he".
    private Referent agreeing(Span who, Referent found) {
        String name = found.name();
        String pronoun = article.at(who);
        String folded = Folding.fold(pronoun);
        if (name == null || Attributions.isPronoun(name)) {
            return Referent.unnamed(pronoun);
        }
        String known = pronouns.getOrDefault(Persons.surname(name), folded);
        if (!known.equals(folded) || sexes.exclude(name, folded)) {
            return Referent.unnamed(pronoun);
        }
        Referent agreed =
                new Referent(
                        name,
                        found.possible().stream().filter(p -> !sexes.exclude(p, folded)).toList());
        if (agreed.possible().size() == 1 && isBesideSaying(who)) {
            pronouns.putIfAbsent(Persons.surname(name), folded);
        }
        return agreed;
    }

    private boolean isBesideSaying(Span who) {
        int at = article.firstTokenFrom(who.start());
        return article
                .tokens()
                .subList(Math.max(0, at - 1), Math.min(article.tokens().size(), at + 2))
                .stream()
                .anyMatch(t -> Attributions.isSaying(article.at(t)));
    }

    /// Whoever the quotation before was given to.
    Referent next(Quotation before, Quotation it) {
        int from = before.span().end();
        List<String> between = persons.in(new Span(from, Math.max(from, it.span().start())));
        return new Referent(
                before.speaker(),
                before.attribution() == null
                        ? before.possible()
                        : with(before.possible(), between, before.attribution()));
    }

    /// The name behind a pronoun: whoever spoke last in this paragraph, else whom the nearest sentence before tells
    /// of, else whoever the paragraphs before are of, as far as the heading above.
    private Referent carried(@Nullable Quotation before, Quotation it) {
        int own = article.sentences().get(it.sentence()).paragraph();
        Span ahead =
                new Span(
                        paragraph(own).start(),
                        Math.max(paragraph(own).start(), it.span().start()));
        List<String> here = persons.in(ahead);
        if (before != null
                && before.span().start() >= ahead.start()
                && before.speaker() != null
                && !Speakers.areSeveral(before.speaker(), surnames)) {
            int from = before.span().end();
            String name =
                    antecedents
                            .saying(new Span(from, Math.max(from, it.span().start())))
                            .orElse(before.speaker());
            return known(name, joined(before.possible(), here), it);
        }
        Optional<String> nearest = antecedents.nearest(ahead);
        return nearest.isPresent()
                ? known(nearest.get(), here, it)
                : above(own, before, it).orElseGet(() -> Referent.unnamed(null));
    }

    private Optional<Referent> above(int own, @Nullable Quotation before, Quotation it) {
        for (int k = own - 1; k >= Math.max(0, own - FAR); k--) {
            Paragraph above = article.paragraphs().get(k);
            if (above.isHeading()) {
                return Optional.empty();
            }
            int from = before == null ? -1 : before.span().end();
            boolean isLast = from > above.span().start();
            Optional<String> told =
                    isLast
                            ? antecedents
                                    .saying(
                                            new Span(
                                                    Math.min(from, above.span().end()),
                                                    above.span().end()))
                                    .or(() -> Optional.ofNullable(before).map(Quotation::speaker))
                            : antecedents.nearest(above.span());
            if (told.isPresent()) {
                boolean isNear = k == own - 1 && it.span().start() == paragraph(own).start();
                return told.map(name -> known(name, persons.in(above.span()), it))
                        // Somebody else may have come in unseen.
                        .map(who -> isNear ? who : Referent.unnamed(who.name()));
            }
        }
        return Optional.empty();
    }

    /// Somebody by name, or by what they are called, and whoever else may be meant.
    private Referent known(String name, List<String> others, Quotation it) {
        Referent who = Descriptions.isOne(name) ? described(name, it) : Referent.sure(name);
        return new Referent(who.name(), joined(who.possible(), others));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        others.stream()
                .filter(o -> all.stream().allMatch(a -> Apart.differ(a, o)))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private List<String> with(List<String> some, List<String> others, Span attribution) {
        return joined(
                some, others.stream().filter(o -> !article.at(attribution).contains(o)).toList());
    }

    private Span paragraph(int at) {
        return article.paragraphs().get(at).span();
    }
}
