package org.diptych.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.diptych.align.Aligned;
import org.diptych.align.Aligner;
import org.diptych.text.Both;
import org.diptych.text.Segmenter;
import org.diptych.text.Side;

/// A copy and its original, with what a rule should mark in the copy between ⟦ and ⟧.
public final class Example {

    private static final Pattern MARKED = Pattern.compile("⟦(.*?)⟧", Pattern.DOTALL);

    private final String copy;
    private final String original;

    private Example(String copy, String original) {
        this.copy = copy;
        this.original = original;
    }

    public static Example of(String copy, String original) {
        return new Example(copy, original);
    }

    /// Asserts that the rule marks just what is between the brackets, in the copy; whatever it marks in
    /// the original does not count.
    public void under(Rule rule) {
        List<String> expected = MARKED.matcher(copy).results().map(m -> m.group(1)).toList();
        Aligned pair = aligned(copy.replaceAll("[⟦⟧]", ""), original);
        assertThat(
                        rule.check(pair)
                                .filter(f -> f.mark().at().side() == Side.LEFT)
                                .sorted((a, b) ->
                                        a.mark().at().span().compareTo(b.mark().at().span()))
                                .map(f -> pair.on(Side.LEFT).at(f.mark().at().span()))
                                .toList())
                .as("%s on “%s”", rule.id(), copy)
                .isEqualTo(expected);
    }

    /// Two English texts laid side by side.
    public static Aligned aligned(String left, String right) {
        return Aligner.standard()
                .align(
                        new Both<>(
                                Segmenter.article("left", "en", left),
                                Segmenter.article("right", "en", right)));
    }
}
