package org.diptych.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Sample;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// Makes pairs of any length, the same for the same length.
///
/// *Natural* ones are the labelled pairs of the tests, one behind the other: as many different words as a long
/// text has. Where they end, they begin again in another cipher, so that nothing comes back in the same
/// letters. *Repeating* ones are harder than any article: some twenty sentences of the sample over and over,
/// with some words exchanged, beside a copy with words lost and changed, sentences dropped and paragraphs moved.
final class Texts {

    private static final int SENTENCES_A_PARAGRAPH = 4;

    private final Random random = new Random(8);
    private final List<String> sentences;
    private final List<String> vocabulary;
    private final List<Both<String>> labelled;

    /// @param pairs folders of labelled pairs, one pair a folder
    Texts(List<Path> pairs) throws LoadFailure, IOException {
        Article sample = Sample.pair().left();
        sentences =
                sample.sentences().stream()
                        .map(Sentence::span)
                        // A quotation that came back a hundred times would be no article's.
                        .map(span -> span.in(sample.text()).replaceAll("[“”]", "").strip())
                        .filter(sentence -> sentence.split(" ").length > 5)
                        .toList();
        vocabulary = List.of(String.join(" ", sentences).split(" "));
        labelled = new ArrayList<>();
        for (Path folder : pairs) {
            labelled.add(
                    new Both<>(
                            Files.readString(folder.resolve("left.txt")),
                            Files.readString(folder.resolve("right.txt"))));
        }
    }

    /// The labelled pairs one behind the other, up to about so many words a side.
    Both<String> natural(int words) {
        StringBuilder left = new StringBuilder();
        StringBuilder right = new StringBuilder();
        int written = 0;
        for (int k = 0; written < words; k++) {
            int shift = k / labelled.size();
            Both<String> pair =
                    labelled.get(k % labelled.size()).map(text -> Cipher.shifted(text, shift));
            // The last one only so far as it is wanted.
            double share = Math.min(1, (double) (words - written) / wordsOf(pair.left()));
            left.append(beginning(pair.left(), share)).append("\n\n");
            right.append(beginning(pair.right(), share)).append("\n\n");
            written += wordsOf(pair.left());
        }
        return new Both<>(left.toString(), right.toString());
    }

    /// Two texts of about so many words each, in which every sentence has many that are nearly like it.
    Both<String> repeating(int words) {
        List<List<String>> original = new ArrayList<>();
        List<List<String>> copy = new ArrayList<>();
        for (int written = 0; written < words; ) {
            List<String> paragraph = new ArrayList<>();
            List<String> copied = new ArrayList<>();
            for (int k = 0; k < SENTENCES_A_PARAGRAPH; k++) {
                String sentence = edited(one(sentences), 4);
                paragraph.add(sentence);
                written += sentence.split(" ").length;
                if (random.nextInt(20) > 0) {
                    copied.add(edited(sentence, 8));
                }
            }
            original.add(paragraph);
            copy.add(copied);
        }
        for (int k = 0; k + 1 < copy.size(); k += 10) {
            Collections.swap(copy, k, k + 1);
        }
        return new Both<>(text(original), text(copy));
    }

    /// A paragraph of so many characters, and a copy with one word in twenty exchanged.
    Both<String> paragraph(int characters) {
        StringBuilder text = new StringBuilder();
        while (text.length() < characters) {
            text.append(edited(one(sentences), 4)).append(' ');
        }
        return new Both<>(text.toString(), edited(text.toString(), 20));
    }

    static Article article(String text) {
        return Segmenter.article("text", "en", text);
    }

    static Span whole(String text) {
        return new Span(0, text.length());
    }

    private static int wordsOf(String text) {
        return text.strip().split("\\s+").length;
    }

    /// The first paragraphs, up to such a share of the text.
    private static String beginning(String text, double share) {
        int end = text.lastIndexOf("\n\n", (int) (share * text.length()));
        return share == 1 || end < 0 ? text : text.substring(0, end);
    }

    private String edited(String sentence, int oneIn) {
        String[] words = sentence.split(" ");
        for (int k = 1; k < words.length - 1; k++) {
            if (random.nextInt(oneIn) == 0) {
                words[k] = one(vocabulary);
            }
        }
        return String.join(" ", words);
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static String text(List<List<String>> paragraphs) {
        return String.join("\n\n", paragraphs.stream().map(s -> String.join(" ", s)).toList());
    }
}
