package org.diptych.speed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.diptych.load.LoadFailure;
import org.diptych.load.Sample;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Sentence;
import org.diptych.text.Span;

/// Makes pairs of any length: sentences of the sample with some words exchanged, and a copy of them with
/// words lost and changed, sentences dropped and paragraphs moved. The same for the same length.
final class Texts {

    private static final int SENTENCES_A_PARAGRAPH = 4;

    private final Random random = new Random(8);
    private final List<String> sentences;
    private final List<String> vocabulary;

    Texts() throws LoadFailure {
        Article sample = Sample.pair().left();
        sentences =
                sample.sentences().stream()
                        .map(Sentence::span)
                        // A quotation that came back a hundred times would be no article's.
                        .map(span -> span.in(sample.text()).replaceAll("[“”]", "").strip())
                        .filter(sentence -> sentence.split(" ").length > 5)
                        .toList();
        vocabulary = List.of(String.join(" ", sentences).split(" "));
    }

    /// Two texts of about so many words each.
    Both<String> pair(int words) {
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
