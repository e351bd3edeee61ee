package org.diptych.present;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.diptych.align.Edit;
import org.diptych.align.WordDiff;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// The few words in which two wordings of one thing differ: "could", "should".
///
/// @param here those of the one; empty if it has only fewer
/// @param there those of the other
record Changed(String here, String there) {

    /// Places that a sentence can name, and their UTF-16 units.
    private static final int FEW = 3;

    private static final int LONGEST = 60;

    /// The words, if they are few.
    static Optional<Changed> between(Place here, Place there, Both<Article> articles) {
        Both<Place> places =
                here.side() == Side.LEFT ? new Both<>(here, there) : new Both<>(there, here);
        List<Edit> edits =
                WordDiff.edits(articles, places.left().span(), places.right().span()).stream()
                        .filter(e -> !(e instanceof Edit.Same) && tells(e, articles))
                        .toList();
        Changed changed =
                new Changed(
                        words(edits, here.side(), articles), words(edits, there.side(), articles));
        boolean isShort =
                isShort(changed.here, here.span()) && isShort(changed.there, there.span());
        return edits.isEmpty() || edits.size() > FEW || !isShort
                ? Optional.empty()
                : Optional.of(changed);
    }

    /// Whether the words are few, and fewer than those that stayed.
    private static boolean isShort(String words, Span all) {
        return words.length() <= Math.min(LONGEST, all.length() / 2);
    }

    /// Whether more than marks differ.
    private static boolean tells(Edit edit, Both<Article> articles) {
        return List.of(Side.values()).stream()
                .flatMap(side ->
                        edit.on(side).stream().flatMap(s -> articles.on(side).tokensIn(s).stream()))
                .anyMatch(Token::isWord);
    }

    /// From the first that differs to the last, if that is short.
    private static String words(List<Edit> edits, Side side, Both<Article> articles) {
        List<Span> spans = edits.stream().flatMap(e -> e.on(side).stream()).toList();
        if (spans.isEmpty()) {
            return "";
        }
        Span all = new Span(spans.getFirst().start(), spans.getLast().end());
        return all.length() <= LONGEST
                ? Shortened.of(articles.on(side).at(all))
                : spans.stream()
                        .map((Span s) -> Shortened.of(articles.on(side).at(s)))
                        .collect(Collectors.joining(" … "));
    }
}
