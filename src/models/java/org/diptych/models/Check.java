package org.diptych.models;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.encode.Encoded;
import org.diptych.encode.Encoder;
import org.diptych.encode.MaskedLanguageModel;
import org.diptych.encode.MaskedLanguageModel.Guess;
import org.diptych.encode.MaskedLanguageModel.Masked;
import org.diptych.encode.Models;
import org.diptych.encode.Opening;
import org.diptych.encode.Opening.Opened;
import org.diptych.encode.Tagged;
import org.diptych.encode.Tagger;
import org.diptych.text.Both;
import org.diptych.text.Span;

/// Compares models with the same models in single precision, read through the program's own classes. The
/// bounds are what was measured, with room for another processor's rounding.
final class Check {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final List<String> ENGLISH =
            List.of(
                    "Ukrainian forces seized the territory as a potential bargaining chip in future"
                            + " negotiations with Russia.",
                    "The council voted on Monday to reopen the tram line after a decade of delays.",
                    "“We are not giving up,” the minister said, adding that talks would go on.",
                    "He was born in a small village near the border and moved to the capital in 1998.");

    private static final List<String> OTHERS =
            List.of(
                    "Der Stadtrat beschloss am Montag, die Straßenbahn wieder fahren zu lassen.",
                    "Le ministre a déclaré que les négociations se poursuivraient à Genève.",
                    "Москва заявила, что переговоры начнутся в понедельник.",
                    "市议会星期一决定重新开放电车线路。");

    private Check() {}

    /// Compares vectors.
    static void encoder(Path converted, Path exact) {
        List<String> texts = new ArrayList<>(ENGLISH);
        texts.addAll(OTHERS);
        double sum = 0;
        double least = 1;
        int count = 0;
        try (Models here = Models.in(converted);
                Models there = Models.in(exact)) {
            Encoder encoder = opened(here.encoder());
            List<Encoded> ours = encoder.encode(texts);
            List<Encoded> theirs = opened(there.encoder()).encode(texts);
            for (int t = 0; t < texts.size(); t++) {
                for (int p = 0; p < ours.get(t).size(); p++) {
                    double cosine = ours.get(t).cosine(p, theirs.get(t), p);
                    sum += cosine;
                    least = Math.min(least, cosine);
                    count++;
                }
            }
        }
        said("encoder: cosine %.5f, least %.5f", sum / count, least);
        expect(sum / count > .999, "the encoder's vectors lie too far from the exact ones");
        expect(least > .99, "a vector of the encoder lies too far from the exact one");
    }

    /// Compares what is guessed for every word of some English text.
    static void guesses(Path converted, Path exact) {
        List<Masked> texts = new ArrayList<>();
        for (String text : ENGLISH) {
            WORD.matcher(text)
                    .results()
                    .forEach(word ->
                            texts.add(
                                    new Masked(text, List.of(new Span(word.start(), word.end())))));
        }
        try (Models here = Models.in(converted);
                Models there = Models.in(exact)) {
            MaskedLanguageModel model = opened(here.maskedLanguageModel());
            List<List<Guess>> ours = model.guess(texts);
            List<List<Guess>> theirs = opened(there.maskedLanguageModel()).guess(texts);
            double apart = 0;
            int other = 0;
            for (int t = 0; t < texts.size(); t++) {
                Guess our = ours.get(t).getFirst();
                Guess their = theirs.get(t).getFirst();
                apart += Math.abs(our.logProbability() - their.logProbability()) / our.pieces();
                if (isClear(their) && !best(our).equals(best(their))) {
                    other++;
                }
            }
            said(
                    "reader: %d words of %d guessed otherwise, log-probabilities apart by %.3f",
                    other, texts.size(), apart / texts.size());
            expect(other == 0, "the reader guesses other words than the exact model");
            expect(apart / texts.size() < .1, "the reader's probabilities differ too much");
        }
    }

    /// Compares tags with those of the exact model into which the adapters were merged.
    static void tags(Path converted, Path merged) {
        List<Both<String>> passages =
                List.of(
                        new Both<>(ENGLISH.get(0), ""),
                        new Both<>(
                                ENGLISH.get(0),
                                "Ukrainian forces seized the territory as a negotiation currency."),
                        new Both<>(ENGLISH.get(1), ENGLISH.get(1)),
                        new Both<>(ENGLISH.get(1), "The council voted reopen the the tram line."));
        double apart = 0;
        double size = 0;
        int other = 0;
        int count = 0;
        try (Models here = Models.in(converted);
                Models there = Models.in(merged)) {
            Tagger tagger = opened(here.tagger());
            List<Tagged> ours = sides(tagger.tag(passages));
            List<Tagged> theirs = sides(opened(there.tagger()).tag(passages));
            for (int q = 0; q < ours.size(); q++) {
                for (int k = 0; k < ours.get(q).size() * tagger.tags(); k++) {
                    int piece = k / tagger.tags();
                    int tag = k % tagger.tags();
                    float our = ours.get(q).logit(piece, tag);
                    float their = theirs.get(q).logit(piece, tag);
                    apart += Math.abs(our - their);
                    size += Math.abs(their);
                    other += Math.abs(their) > 1 && our * their < 0 ? 1 : 0;
                    count++;
                }
            }
        }
        said("tagger: scores of %.3f apart by %.4f", size / count, apart / count);
        expect(other == 0, "the tagger gives other tags than the exact model");
        expect(apart < .05 * size, "the tagger's scores differ too much from the exact model's");
    }

    private static List<Tagged> sides(List<Both<Tagged>> tagged) {
        return tagged.stream().flatMap(both -> Stream.of(both.left(), both.right())).toList();
    }

    private static boolean isClear(Guess guess) {
        return guess.candidates().size() > 1
                && guess.candidates().get(0).logProbability()
                        > guess.candidates().get(1).logProbability() + .5;
    }

    private static String best(Guess guess) {
        return guess.candidates().isEmpty() ? "" : guess.candidates().getFirst().word();
    }

    private static <T> T opened(Opening<T> opening) {
        if (opening instanceof Opened<T>(T model)) {
            return model;
        }
        throw new IllegalStateException("a model does not open: " + opening);
    }

    private static void said(String form, Object... values) {
        System.out.printf(Locale.ROOT, "  " + form + "%n", values);
    }

    private static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
