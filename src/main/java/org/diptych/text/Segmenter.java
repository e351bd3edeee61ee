package org.diptych.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Paragraph.Role;
import org.jspecify.annotations.Nullable;

/// Finds the paragraphs, sentences and tokens of a text.
///
/// Sentence ends are Unicode's (UAX 29), less those that a reader would not see: after abbreviations,
/// initials and ordinals, and before a word in lower case (`"Sit!" she said`).
public final class Segmenter {

    /// A line without a stop at its end is a heading up to this length in UTF-16 units; no heading of
    /// the labelled pairs is longer than 87, no paragraph that lost its stop shorter than 152.
    private static final int LONGEST_HEADING = 120;

    /// UTF-16 units up to which text without a stop is one sentence. Nobody writes longer ones; but transcripts have no
    /// stops, and what compares two sentences takes time by the product of their lengths.
    private static final int LONGEST_SENTENCE = 12_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]+");

    /// Ends prose: a stop, closing marks behind it perhaps.
    private static final Pattern STOP_AT_END =
            Pattern.compile("[.!?…。！？؟।:;,]['\"’”»›」』)\\]\\s]*$");

    /// A stop inside, with another sentence behind it.
    private static final Pattern STOP_INSIDE =
            Pattern.compile("[.!?…。！？؟।]['\"’”»›」』)\\]]*\\s+\\S+\\s+\\S+\\s+\\S");

    /// Begins the item of a list in plain text.
    private static final Pattern ITEM = Pattern.compile("[-*+•‣–]\\s+\\S");

    private static final Pattern MARKDOWN_HEADING = Pattern.compile("#{1,6}\\s.*");

    private static final String OPENING = "“„«‹「『《（";

    private static final String CLOSING = "»”›」』";

    private Segmenter() {}

    /// Lays out a text.
    ///
    /// @param name what a reader calls the article
    /// @param language a BCP 47 tag, or `und`
    /// @param text with `\n` line ends
    public static Article article(String name, String language, String text) {
        return article(name, language, text, paragraphs(text));
    }

    /// Lays out the blocks of a document, each a paragraph, with a blank line between them; items of one
    /// list and rows of one table stand close. Blank ones are passed over.
    public static Article article(String name, String language, List<Block> blocks) {
        StringBuilder text = new StringBuilder();
        List<Paragraph> paragraphs = new ArrayList<>();
        @Nullable BlockKind last = null;
        for (Block block : blocks) {
            if (!block.isBlank()) {
                if (last != null) {
                    text.append(isClose(last) && last == block.kind() ? "\n" : "\n\n");
                }
                last = block.kind();
                int start = text.length();
                text.append(block.text());
                paragraphs.add(
                        paragraph(
                                stripped(text, start, text.length()), block.kind(), block.text()));
            }
        }
        return article(name, language, text.toString(), paragraphs);
    }

    private static boolean isClose(BlockKind kind) {
        return switch (kind) {
            case LIST_ITEM, TABLE_ROW, LINE -> true;
            case TITLE, HEADING, PARAGRAPH, BLOCK_QUOTE, CAPTION -> false;
        };
    }

    /// A document's own word on what is a title or a heading holds; a paragraph of it that looks like a
    /// heading is read as one, as it would be in plain text. The row of a table has no stop either, and is none.
    private static Paragraph paragraph(Span span, BlockKind kind, String words) {
        boolean isNamed = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
        Role plain = kind == BlockKind.TABLE_ROW ? Role.BODY : role(words);
        return new Paragraph(span, isNamed ? Role.HEADING : plain, kind);
    }

    /// Lays out a text whose paragraphs are known, such as one that was laid out before and kept.
    ///
    /// @param paragraphs in reading order, none over the end of a line
    public static Article article(
            String name, String language, String text, List<Paragraph> paragraphs) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (Span span : sentences(text, paragraphs.get(i), language)) {
                sentences.add(new Sentence(span, i));
            }
        }
        return new Article(
                name,
                language,
                text,
                paragraphs,
                sentences,
                Tokenizer.tokens(text),
                SourceNotes.NONE);
    }

    private static List<Paragraph> paragraphs(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        Matcher line = LINE.matcher(text);
        while (line.find()) {
            Span span = stripped(text, line.start(), line.end());
            if (span.length() > 0) {
                Paragraph paragraph = new Paragraph(span, role(span.in(text)));
                boolean isItem = paragraph.isHeading() && ITEM.matcher(span.in(text)).lookingAt();
                paragraphs.add(
                        isItem
                                ? new Paragraph(span, paragraph.role(), BlockKind.LIST_ITEM)
                                : paragraph);
            }
        }
        return paragraphs;
    }

    private static Role role(String line) {
        if (MARKDOWN_HEADING.matcher(line).matches()) {
            return Role.HEADING;
        }
        boolean heading =
                line.length() <= LONGEST_HEADING
                        && !STOP_AT_END.matcher(line).find()
                        && !STOP_INSIDE.matcher(line).find();
        return heading ? Role.HEADING : Role.BODY;
    }

    private static List<Span> sentences(String text, Paragraph paragraph, String language) {
        Span whole = paragraph.span();
        if (paragraph.isHeading()) {
            return List.of(whole);
        }
        String words = whole.in(text);
        BreakIterator ends = BreakIterator.getSentenceInstance(ULocale.forLanguageTag(language));
        ends.setText(words);
        List<Span> sentences = new ArrayList<>();
        Set<Integer> passedOver = Stops.passedOver(words);
        int start = 0;
        for (int end : ends(words, ends, passedOver)) {
            if (end == words.length()
                    || passedOver.contains(end)
                    || Stops.endSentence(words, start, end, language)) {
                addParts(text, whole.start() + start, whole.start() + end, sentences);
                start = end;
            }
        }
        return sentences;
    }

    /// Adds a sentence; one that is longer than any is cut between words.
    private static void addParts(String text, int start, int end, List<Span> sentences) {
        int from = start;
        while (end - from > LONGEST_SENTENCE) {
            int to = from + LONGEST_SENTENCE;
            while (to > from + 1 && !isBlank(text.charAt(to - 1))) {
                to--;
            }
            int cut = to > from + 1 ? to : text.offsetByCodePoints(from, LONGEST_SENTENCE / 2);
            add(stripped(text, from, cut), sentences);
            from = cut;
        }
        add(stripped(text, from, end), sentences);
    }

    private static void add(Span span, List<Span> sentences) {
        if (span.length() > 0) {
            sentences.add(span);
        }
    }

    /// Where sentences may end, ascending; the end of the words last.
    private static SortedSet<Integer> ends(
            String words, BreakIterator unicode, Set<Integer> passedOver) {
        SortedSet<Integer> ends = new TreeSet<>(passedOver);
        unicode.first();
        for (int at = unicode.next(); at != BreakIterator.DONE; at = unicode.next()) {
            ends.add(withItsMarks(words, at));
        }
        return ends;
    }

    /// A sentence end moved to where its quotation marks say: an opening mark right before a word goes with
    /// what follows (`说。“我` has no blank to tell), a closing one that stands apart with what it closes
    /// (`fait. » Les`).
    private static int withItsMarks(String words, int end) {
        int at = end;
        while (at > 0
                && at < words.length()
                && OPENING.indexOf(words.charAt(at - 1)) >= 0
                && Character.isLetterOrDigit(words.codePointAt(at))) {
            at--;
        }
        boolean closing =
                at + 1 < words.length()
                        && CLOSING.indexOf(words.charAt(at)) >= 0
                        && isBlank(words.charAt(at + 1));
        return closing ? at + 1 : at;
    }

    private static Span stripped(CharSequence text, int start, int end) {
        int s = start;
        int e = end;
        while (s < e && isBlank(text.charAt(s))) {
            s++;
        }
        while (e > s && isBlank(text.charAt(e - 1))) {
            e--;
        }
        return new Span(s, e);
    }

    /// What Python's `str.strip` calls white space: the scorer of the labelled pairs is written in it, and paragraphs
    /// are to be the same there.
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }
}
