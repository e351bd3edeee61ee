package org.diptych.speed;

import eu.interedition.collatex.CollationAlgorithm;
import eu.interedition.collatex.CollationAlgorithmFactory;
import eu.interedition.collatex.VariantGraph;
import eu.interedition.collatex.matching.EqualityTokenComparator;
import eu.interedition.collatex.simple.SimpleWitness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.diptych.text.Both;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/// Known tools at the work that is nearest to ours.
final class Others {

    private Others() {}

    /// Aligns the words of both texts, as scholars do with the witnesses of one work.
    static void collate(Both<String> text) {
        CollationAlgorithm algorithm =
                CollationAlgorithmFactory.dekker(new EqualityTokenComparator());
        algorithm.collate(
                new VariantGraph(),
                List.of(
                        new SimpleWitness("left", text.left()),
                        new SimpleWitness("right", text.right())));
    }

    /// Checks a text for faults, with all rules that are on from the start.
    static final class Checker {
        private final JLanguageTool tool =
                new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

        /// How many faults it sees.
        int check(String text) {
            try {
                return tool.check(text).size();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
