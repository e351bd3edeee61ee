package org.diptych.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.compare.Progress.Stage;
import org.diptych.find.Finding;
import org.diptych.find.Rule;
import org.diptych.find.Rules;
import org.diptych.find.Settling;
import org.diptych.find.office.Offices;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// The pipeline: two articles in, one comparison out. Pure: the same articles always give the same
/// comparison.
public final class Comparer {

    private final Aligner aligner;
    private final List<Rule> rules;

    public Comparer(Aligner aligner, List<Rule> rules) {
        this.aligner = aligner;
        this.rules = List.copyOf(rules);
    }

    /// With every part that Diptych has.
    public static Comparer standard() {
        return new Comparer(Aligner.standard(), Rules.all());
    }

    /// The same, with a table of offices of the reader's.
    public static Comparer standard(Offices offices) {
        return new Comparer(Aligner.standard(), Rules.all(offices));
    }

    /// Compares two articles.
    ///
    /// @param original the side that is known to be the original, if either is
    /// @throws java.util.concurrent.CancellationException if `progress` throws it
    public Comparison compare(Both<Article> articles, Optional<Side> original, Progress progress) {
        progress.at(Stage.ALIGNING);
        Aligned pair = aligner.align(articles);
        progress.soFar(new Comparison(pair, original, List.of()));
        List<Finding> found = new ArrayList<>();
        for (Rule rule : rules) {
            progress.at(Stage.CHECKING);
            rule.check(pair).forEach(found::add);
        }
        progress.at(Stage.SETTLING);
        return new Comparison(pair, original, Settling.settle(found, original));
    }
}
