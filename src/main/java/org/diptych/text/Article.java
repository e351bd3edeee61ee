package org.diptych.text;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/// One article: its words exactly as loaded, and where they fall into paragraphs, sentences and
/// tokens. Nothing later changes the text.
///
/// @param name what a reader calls it, usually the file name
/// @param language the BCP 47 tag of the language it is mostly written in, `und` where that can't be
///     told
/// @param text decoded, with `\n` line ends; the only string that spans point into
/// @param paragraphs in reading order, not overlapping
/// @param sentences in reading order; each lies in exactly one paragraph
/// @param tokens in reading order; each lies in exactly one sentence
/// @param source where it came from
public record Article(
        String name,
        String language,
        String text,
        List<Paragraph> paragraphs,
        List<Sentence> sentences,
        List<Token> tokens,
        SourceNotes source) {

    public Article {
        paragraphs = List.copyOf(paragraphs);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /// What stands beside an article that is read by itself: nothing at all.
    public static Article nothing() {
        return new Article("", "und", "", List.of(), List.of(), List.of(), SourceNotes.NONE);
    }

    /// The same article with what is known of its source.
    public Article from(SourceNotes notes) {
        return new Article(name, language, text, paragraphs, sentences, tokens, notes);
    }

    /// All that stands in the document, with what was left out of this article; this one if nothing was.
    public Article whole() {
        return source.whole().isEmpty()
                ? this
                : Segmenter.article(name, language, source.whole()).from(source);
    }

    /// Whether what was left out of the article is in it after all.
    public boolean isWhole() {
        return !source.whole().isEmpty() && text.equals(whole().text());
    }

    /// The article alone, where all of its document was shown.
    public Article withoutRest() {
        List<Block> article =
                source.whole().stream().filter(block -> block.part().isArticle()).toList();
        return article.isEmpty() ? this : Segmenter.article(name, language, article).from(source);
    }

    /// The words under a span.
    public String at(Span span) {
        return span.in(text);
    }

    /// The words of one token.
    public String at(Token token) {
        return token.span().in(text);
    }

    /// The words under a span, folded for comparing.
    public String folded(Span span) {
        return Folding.fold(at(span));
    }

    /// The words of one token, folded for comparing.
    public String folded(Token token) {
        return Folding.fold(at(token));
    }

    /// The tokens that begin inside the span, in reading order; a view, not a copy.
    public List<Token> tokensIn(Span span) {
        return tokens.subList(firstTokenFrom(span.start()), firstTokenFrom(span.end()));
    }

    /// The sentences that begin inside the span, in reading order; a view, not a copy.
    public List<Sentence> sentencesIn(Span span) {
        return sentences.subList(firstSentenceFrom(span.start()), firstSentenceFrom(span.end()));
    }

    /// The index of the first token that starts at the offset or after it; the number of tokens if
    /// none does.
    public int firstTokenFrom(int offset) {
        int at =
                Collections.binarySearch(
                        tokens,
                        new Token(new Span(offset, offset), Token.Kind.MARK),
                        Comparator.comparingInt(t -> t.span().start()));
        return at >= 0 ? at : -at - 1;
    }

    /// The index of the last sentence that starts at the offset or before it; 0 if none does.
    public int sentenceAt(int offset) {
        return Math.max(0, firstSentenceFrom(offset + 1) - 1);
    }

    private int firstSentenceFrom(int offset) {
        int at =
                Collections.binarySearch(
                        sentences,
                        new Sentence(new Span(offset, offset), 0),
                        Comparator.comparingInt(s -> s.span().start()));
        return at >= 0 ? at : -at - 1;
    }

    /// Whether a sentence starts right at the offset.
    public boolean startsSentence(int offset) {
        return !sentences.isEmpty() && sentences.get(sentenceAt(offset)).span().start() == offset;
    }

    /// Whether the article is written in the language, given as its bare tag such as `en`.
    public boolean isIn(String tag) {
        return language.equals(tag);
    }
}
