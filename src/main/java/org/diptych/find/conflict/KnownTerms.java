package org.diptych.find.conflict;

import java.util.Set;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.find.PerPair;
import org.diptych.find.stated.Stated;
import org.diptych.find.stated.Term;
import org.diptych.find.stated.Terms;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// What words of closed classes, such as nations, either article has anywhere.
final class KnownTerms {

    private static final PerPair<KnownTerms> KNOWN = new PerPair<>(KnownTerms::new);

    private final Both<Set<Term.Sense>> senses;

    private KnownTerms(Aligned pair) {
        senses = pair.articles().map(KnownTerms::senses);
    }

    static KnownTerms of(Aligned pair) {
        return KNOWN.of(pair);
    }

    private static Set<Term.Sense> senses(Article article) {
        return article.sentences().stream()
                .flatMap(s -> Terms.of(article).in(article, s.span()).stream())
                .flatMap(t -> t.senses().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Whether an article has a term in any form: "Danish" where another has "Denmark".
    boolean isKnown(Side side, Stated stated) {
        return stated instanceof Term term
                && term.senses().stream().anyMatch(senses.on(side)::contains);
    }
}
