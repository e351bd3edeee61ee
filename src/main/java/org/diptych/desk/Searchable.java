package org.diptych.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.diptych.text.Folding;
import org.diptych.text.Span;

/// A text that can be searched without regard to case, quote style, dashes and kinds of blank.
final class Searchable {

    private static final int ASCII = 0x80;

    private final String text;
    private final String folded;

    /// For every character of the folded text, where the one that it was made from stands; and at the end
    /// the length of the text.
    private final int[] offsets;

    Searchable(String text) {
        this.text = text;
        StringBuilder out = new StringBuilder(text.length());
        int[] places = new int[text.length() + 1];
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            int width = Character.charCount(c);
            int start = out.length();
            if (c < ASCII) {
                out.append(c <= ' ' ? ' ' : (char) Character.toLowerCase(c));
            } else {
                out.append(Folding.fold(text.substring(at, at + width)));
            }
            if (out.length() > places.length - 1) {
                places = Arrays.copyOf(places, out.length() * 2);
            }
            for (int k = start; k < out.length(); k++) {
                places[k] = at;
            }
            at += width;
        }
        folded = out.toString();
        offsets = Arrays.copyOf(places, folded.length() + 1);
        offsets[folded.length()] = text.length();
    }

    String text() {
        return text;
    }

    /// Every place of some words, in reading order, none overlapping another.
    List<Span> places(String words) {
        String wanted = Folding.fold(words);
        List<Span> places = new ArrayList<>();
        if (wanted.isBlank()) {
            return places;
        }
        int end;
        for (int at = folded.indexOf(wanted); at >= 0; at = folded.indexOf(wanted, end)) {
            end = at + wanted.length();
            places.add(new Span(offsets[at], endOf(end)));
        }
        return places;
    }

    /// Where the character ends whose folded form ends here.
    private int endOf(int end) {
        int at = end;
        while (at < folded.length() && offsets[at] == offsets[end - 1]) {
            at++;
        }
        return offsets[at];
    }
}
