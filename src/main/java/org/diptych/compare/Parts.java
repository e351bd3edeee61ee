package org.diptych.compare;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.diptych.align.Aligner;
import org.diptych.encode.Encoder;
import org.diptych.encode.Models;
import org.diptych.encode.Opening;
import org.diptych.encode.Opening.Broken;
import org.diptych.encode.Opening.Missing;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagger;
import org.diptych.find.Rule;
import org.diptych.find.learnt.LearntRules;
import org.diptych.find.learnt.Weighing;
import org.diptych.find.office.Offices;

/// What a comparison is made with.
///
/// @param quick rules that need no model, whose findings are handed over first
/// @param slow rules that read the articles with a model
/// @param missing a model that can't be had, without which less is found
record Parts(Aligner aligner, List<Rule> quick, List<Rule> slow, Optional<Path> missing) {

    Parts {
        quick = List.copyOf(quick);
        slow = List.copyOf(slow);
    }

    /// All that letters, lists and reckoning can tell.
    static Parts lexical(Offices offices) {
        return new Parts(Aligner.standard(), Rules.all(offices), List.of(), Optional.empty());
    }

    /// With the language models too, as far as they can be opened; this takes a second or two.
    static Parts full(Offices offices, Models models, Weighing weighing) {
        Opening<Encoder> encoder = models.encoder();
        Opening<Tagger> tagger = models.tagger();
        Aligner aligner =
                encoder instanceof Opened<Encoder>(Encoder e)
                        ? Aligner.with(e)
                        : Aligner.standard();
        List<Rule> slow =
                tagger instanceof Opened<Tagger>(Tagger t)
                        ? LearntRules.all(t, weighing, Rules.wording())
                        : List.of();
        return new Parts(
                aligner, Rules.all(offices), slow, missing(encoder).or(() -> missing(tagger)));
    }

    private static Optional<Path> missing(Opening<?> opening) {
        return switch (opening) {
            case Opened<?> _ -> Optional.empty();
            case Missing<?>(Path file) -> Optional.of(file);
            case Broken<?>(Path file, String _) -> Optional.of(file);
        };
    }
}
