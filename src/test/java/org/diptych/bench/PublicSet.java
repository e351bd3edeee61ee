package org.diptych.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.diptych.load.LoadFailure;

/// A set of pairs that others labelled, too large or not ours to keep here. To measure another, add a line to
/// [#ALL].
///
/// @param name also its folder, in which the pairs are in a file
/// @param counted which of its labels count
/// @param measures what it was labelled for; none for clean articles, in which every mark is a false alarm
record PublicSet(String name, String file, Predicate<Label> counted, List<Measure> measures) {

    static final List<PublicSet> ALL =
            List.of(
                    of(
                            "align_jaen_mt",
                            Measure.PARAGRAPHS,
                            Measure.SENTENCES,
                            Measure.SENTENCES_UNLINKED,
                            Measure.DROPPED),
                    of("textberg_fr", Measure.SENTENCES),
                    of("onestopqa_paras", Measure.PARAGRAPHS),
                    new PublicSet(
                            "wmt23_zhen_mqm3",
                            "dev.jsonl",
                            PublicSet::isAgreed,
                            List.of(Measure.GARBLED, Measure.GARBLED_CHARACTERS)),
                    of("mtref_wordalign", Measure.DROPPED),
                    of("aggrefact_facts", Measure.CONFLICT),
                    of("clean_news"),
                    of("clean_pairs_ruen"));

    PublicSet {
        measures = List.copyOf(measures);
    }

    private static PublicSet of(String name, Measure... measures) {
        return new PublicSet(name, "dev.jsonl", _ -> true, List.of(measures));
    }

    /// Whether two of three raters marked it, and not as a trifle.
    private static boolean isAgreed(Label label) {
        return label.votes() >= 2 && Set.of("major", "critical").contains(label.severity());
    }

    boolean isClean() {
        return measures.isEmpty();
    }

    boolean isIn(Path folder) {
        return Files.isRegularFile(in(folder));
    }

    List<Gold> read(Path folder) throws IOException, LoadFailure {
        return Golds.ofLines(in(folder)).stream().map(g -> g.counting(counted)).toList();
    }

    private Path in(Path folder) {
        return folder.resolve(name).resolve(file);
    }
}
