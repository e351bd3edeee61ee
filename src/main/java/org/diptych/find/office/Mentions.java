package org.diptych.find.office;

import com.ibm.icu.text.Normalizer2;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Finds people of the table who are given their office in English text. Whoever is called a former,
/// future or deputy holder is none.
final class Mentions {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();

    /// What takes a title back, a few words ahead of it.
    private static final Pattern TAKEN_BACK =
            Pattern.compile(
                    "(?i)\\b(?:former(?:ly)?|ex|then|erstwhile|one-?time|previous|past|late|old|outgoing|departing"
                            + "|incoming|next|future|new|designate|designated|elect|nominee|pick|candidate"
                            + "|would-be|deputy|vice|assistant|under|shadow|acting|interim|caretaker|fake"
                            + "|fictional|parody|as|predecessor|successor|nominated|appointed|named)\\b");

    /// The same, right behind it.
    private static final Pattern CUT_SHORT =
            Pattern.compile(
                    "(?i)^[,\\s]*\\(?(?:as|under|until|from|between|when|in \\d{4}|at the time|since|for"
                            + " (?:the|his|her)|who (?:served|was|left|stepped|resigned|died)|designate"
                            + "|nominee|elect)\\b");

    /// How far ahead of a title a word takes it back, in words.
    private static final int AHEAD = 4;

    private final Offices offices;
    private final Map<String, Titles> titles = new HashMap<>();

    Mentions(Offices offices) {
        this.offices = offices;
        offices.terms().forEach(t -> titles.computeIfAbsent(t.office(), Titles::of));
    }

    /// The mentions in an article, in reading order; where two fall on the same words, the longer.
    List<Mention> in(Article article) {
        String text = plain(article.text());
        List<Mention> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Term term : offices.terms()) {
            if (seen.add(term.office() + "\n" + term.holder())) {
                Titles title = titles.getOrDefault(term.office(), Titles.of(term.office()));
                term.names()
                        .forEach(name -> addAll(article, text, term, plain(name), title, found));
            }
        }
        found.sort(
                Comparator.comparingInt((Mention m) -> m.at().start())
                        .thenComparingInt(m -> -m.at().length()));
        List<Mention> outermost = new ArrayList<>();
        for (Mention mention : found) {
            if (outermost.isEmpty() || !outermost.getLast().at().overlaps(mention.at())) {
                outermost.add(mention);
            }
        }
        return outermost;
    }

    private static void addAll(
            Article article,
            String text,
            Term term,
            String name,
            Titles title,
            List<Mention> found) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            Span here = new Span(at, at + name.length());
            if (isWhole(text, here)) {
                title.beside(text, here)
                        .filter(span -> !isTakenBack(text, span))
                        .filter(span -> !text.substring(span.start(), span.end()).contains("\n"))
                        .ifPresent(span ->
                                found.add(
                                        new Mention(
                                                span,
                                                term,
                                                article.sentences()
                                                        .get(article.sentenceAt(span.end() - 1)))));
            }
        }
    }

    private static boolean isWhole(String text, Span name) {
        return (name.start() == 0 || !isOfWord(text.charAt(name.start() - 1)))
                && (name.end() == text.length() || !isOfWord(text.charAt(name.end())));
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    private static boolean isTakenBack(String text, Span span) {
        String ahead = text.substring(Math.max(0, span.start() - 60), span.start());
        String sentence = ahead.replaceFirst("(?s)^.*[.!?\\n]\\s", "");
        String[] words = sentence.strip().split("[\\s]+", -1);
        String near =
                String.join(
                        " ",
                        List.of(words).subList(Math.max(0, words.length - AHEAD), words.length));
        return TAKEN_BACK.matcher(near).find()
                || CUT_SHORT.matcher(text).region(span.end(), text.length()).find();
    }

    /// The text without accents, letter for letter, so that places in it stay what they were.
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String parts = c < 128 ? null : DECOMPOSED.getDecomposition(c);
            plain.append(
                    parts == null || !Character.isLetter(parts.charAt(0)) ? c : parts.charAt(0));
        }
        return plain.toString().replace('’', '\'').replace('\u00A0', ' ');
    }
}
