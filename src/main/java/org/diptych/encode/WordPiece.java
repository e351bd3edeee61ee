package org.diptych.encode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.diptych.text.Span;

/// Cuts text into the word pieces that a cased BERT was trained on.
///
/// Words are parted at blanks, punctuation and Chinese characters; each is then cut, from the left,
/// into the longest pieces that the vocabulary knows. Case and accents stay. Control and format
/// characters are read over, so that a soft hyphen does not part a word.
public final class WordPiece {

    /// A longer word is unknown as a whole, as in BERT: what is that long was never a word in training.
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUES = "##";

    private final Map<String, Integer> beginnings;
    private final Map<String, Integer> continuations;
    private final int longestPiece;
    private final int opening;
    private final int separator;
    private final int mask;
    private final int unknown;

    private WordPiece(
            Map<String, Integer> beginnings, Map<String, Integer> continuations, int longestPiece) {
        this.beginnings = beginnings;
        this.continuations = continuations;
        this.longestPiece = longestPiece;
        opening = special("[CLS]");
        separator = special("[SEP]");
        mask = special("[MASK]");
        unknown = special("[UNK]");
    }

    /// One piece as the model reads it.
    ///
    /// @param id its place in the vocabulary
    /// @param span where it stands, in the text that was given
    /// @param continues whether it goes on with the word of the piece before
    public record Piece(int id, Span span, boolean continues) {}

    /// Cuts by this vocabulary.
    ///
    /// @param vocabulary the pieces by id, those within a word beginning with `##`
    /// @throws NoSuchElementException if one of `[CLS] [SEP] [MASK] [UNK]` is missing
    public static WordPiece of(List<String> vocabulary) {
        Map<String, Integer> beginnings = HashMap.newHashMap(vocabulary.size());
        Map<String, Integer> continuations = new HashMap<>();
        int longest = 1;
        for (int id = 0; id < vocabulary.size(); id++) {
            String piece = vocabulary.get(id);
            longest = Math.max(longest, piece.length());
            if (piece.startsWith(CONTINUES) && piece.length() > CONTINUES.length()) {
                continuations.putIfAbsent(piece.substring(CONTINUES.length()), id);
            } else {
                beginnings.putIfAbsent(piece, id);
            }
        }
        return new WordPiece(beginnings, continuations, longest);
    }

    /// The pieces of the whole text in reading order, without `[CLS]` and `[SEP]`.
    public List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>(text.length() / 4 + 1);
        Word word = new Word();
        int width;
        for (int at = 0; at < text.length(); at += width) {
            int c = text.codePointAt(at);
            width = Character.charCount(c);
            if (isBlank(c)) {
                finish(word, pieces);
            } else if (isPunctuation(c) || isIdeograph(c)) {
                finish(word, pieces);
                word.add(c, at);
                finish(word, pieces);
            } else if (!isReadOver(c)) {
                word.add(c, at);
            }
        }
        finish(word, pieces);
        return pieces;
    }

    /// `[CLS]`, which begins every sequence.
    public int opening() {
        return opening;
    }

    /// `[SEP]`, which ends every segment of a sequence.
    public int separator() {
        return separator;
    }

    /// `[MASK]`, which stands for a hidden piece.
    public int mask() {
        return mask;
    }

    /// `[UNK]`, which stands for a word outside the vocabulary.
    public int unknown() {
        return unknown;
    }

    private int special(String name) {
        Integer id = beginnings.get(name);
        if (id == null) {
            throw new NoSuchElementException(name + " is not in the vocabulary");
        }
        return id;
    }

    private void finish(Word word, List<Piece> pieces) {
        if (word.codePoints > LONGEST_WORD) {
            pieces.add(new Piece(unknown, word.whole(), false));
        } else if (word.codePoints > 0) {
            cut(word, pieces);
        }
        word.clear();
    }

    private void cut(Word word, List<Piece> pieces) {
        int before = pieces.size();
        int length = word.letters.length();
        int start = 0;
        while (start < length) {
            Map<String, Integer> known = start == 0 ? beginnings : continuations;
            int end = Math.min(length, start + longestPiece);
            Integer id = known.get(word.letters.substring(start, end));
            while (id == null && --end > start) {
                id = known.get(word.letters.substring(start, end));
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(new Piece(unknown, word.whole(), false));
                return;
            }
            pieces.add(new Piece(id, word.span(start, end), start > 0));
            start = end;
        }
    }

    private static boolean isBlank(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.isSpaceChar(c);
    }

    private static boolean isReadOver(int c) {
        if (c == 0xFFFD) {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
            default -> false;
        };
    }

    /// BERT counts all of ASCII's signs as punctuation, those that Unicode calls symbols too.
    private static boolean isPunctuation(int c) {
        if (c < 0x80) {
            return c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.CONNECTOR_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION ->
                    true;
            default -> false;
        };
    }

    /// The blocks that BERT sets apart: unified ideographs and compatibility ideographs, and neither
    /// kana nor hangul.
    private static boolean isIdeograph(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2A6DF)
                || (c >= 0x2A700 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }

    /// The word being read: its letters, and where in the text each of their units stands.
    private static final class Word {
        private final StringBuilder letters = new StringBuilder();
        private final int[] places = new int[2 * LONGEST_WORD];
        private int codePoints;
        private int end;

        void add(int c, int at) {
            if (codePoints == 0) {
                places[0] = at;
            }
            codePoints++;
            end = at + Character.charCount(c);
            if (codePoints <= LONGEST_WORD) {
                for (int unit = at; unit < end; unit++) {
                    places[letters.length() + unit - at] = unit;
                }
                letters.appendCodePoint(c);
            }
        }

        Span whole() {
            return new Span(places[0], end);
        }

        Span span(int from, int to) {
            return new Span(places[from], places[to - 1] + 1);
        }

        void clear() {
            letters.setLength(0);
            codePoints = 0;
        }
    }
}
