package org.diptych.load.office;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Raised;
import org.diptych.load.Unfit;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;

/// Puts the blocks of a document together as its paragraphs, tables and notes begin and end.
final class Flow {

    /// A cell with more characters than this lays out text rather than figures.
    private static final int LONGEST_CELL = 300;

    private final List<Block> blocks = new ArrayList<>();
    private final List<Block> aside = new ArrayList<>();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<Part> parts = new ArrayDeque<>();
    private final StringBuilder carried = new StringBuilder();

    /// What is set above or below the line, as far as it has come, and which of both it is.
    private final StringBuilder raised = new StringBuilder();

    private Level level = Level.LINE;
    private long length;

    /// Where words are set.
    enum Level {
        LINE,
        ABOVE,
        BELOW
    }

    private static final class Paragraph {
        final StringBuilder words = new StringBuilder();
        BlockKind kind = BlockKind.PARAGRAPH;
        Part part = Part.ARTICLE;
        boolean isRunOn;
    }

    private static final class Row {
        final List<List<Block>> cells = new ArrayList<>();
    }

    /// What follows is that part of the document, until [#endPart].
    void startPart(Part part) {
        endCarried();
        parts.push(part);
    }

    void endPart() {
        if (!parts.isEmpty()) {
            parts.pop();
        }
    }

    void startParagraph() {
        endRaised();
        Paragraph paragraph = new Paragraph();
        paragraph.words.append(carried);
        carried.setLength(0);
        open.push(paragraph);
    }

    /// Says that the open paragraph's end is none: the next one goes on with it.
    void runOn() {
        if (!open.isEmpty()) {
            open.peek().isRunOn = true;
        }
    }

    /// Says what part of the document the open paragraph is.
    void part(Part part) {
        if (!open.isEmpty()) {
            open.peek().part = part;
        }
    }

    /// Says what the open paragraph is.
    void kind(BlockKind kind) {
        if (!open.isEmpty()) {
            open.peek().kind = kind;
        }
    }

    /// Says what the open paragraph is instead of one thing, and leaves it if it is another.
    void kindInstead(BlockKind of, BlockKind kind) {
        if (!open.isEmpty() && open.peek().kind == of) {
            open.peek().kind = kind;
        }
    }

    void text(String words) throws Unfit {
        length += words.length();
        if (length > 3L * Limits.CHARACTERS) {
            throw new Unfit(new Reason.TooLarge(Limits.CHARACTERS));
        }
        endRaised();
        if (!open.isEmpty()) {
            open.peek().words.append(words);
        }
    }

    /// The same for words that may be set above or below the line.
    void text(String words, Level at) throws Unfit {
        if (at == Level.LINE) {
            text(words);
        } else {
            if (at != level) {
                endRaised();
            }
            level = at;
            raised.append(words);
        }
    }

    private void endRaised() {
        if (!raised.isEmpty() && !open.isEmpty()) {
            StringBuilder line = open.peek().words;
            String words = raised.toString();
            line.append(
                    (level == Level.ABOVE ? Raised.above(words, line) : Raised.below(words, line))
                            .orElse(words));
        }
        raised.setLength(0);
    }

    /// A line end inside a paragraph; in headings it is for looks.
    void lineEnd() throws Unfit {
        if (!open.isEmpty()) {
            BlockKind kind = open.peek().kind;
            boolean isForLooks = kind == BlockKind.TITLE || kind == BlockKind.HEADING;
            text(isForLooks ? " " : "\n");
        }
    }

    void endParagraph() {
        endRaised();
        if (!open.isEmpty()) {
            Paragraph done = open.pop();
            if (done.isRunOn) {
                carried.append(done.words);
            } else {
                add(done);
            }
        }
    }

    /// A paragraph that was to run on, and has none behind it.
    private void endCarried() {
        if (!carried.isEmpty()) {
            startParagraph();
            add(open.pop());
        }
    }

    private void add(Paragraph paragraph) {
        paragraph
                .words
                .toString()
                .lines()
                .map(line -> block(paragraph.kind, line))
                .map(block ->
                        paragraph.part.isArticle() || !block.part().isArticle()
                                ? block
                                : block.as(paragraph.part))
                .forEach(this::add);
    }

    private Block block(BlockKind kind, String line) {
        return new Block(kind, parts.isEmpty() ? Part.ARTICLE : parts.peek(), line);
    }

    private void add(Block block) {
        if (block.isBlank()) {
            return;
        }
        if (!block.part().isArticle()) {
            aside.add(block);
        } else if (rows.isEmpty()) {
            blocks.add(block);
        } else {
            Row row = rows.peek();
            if (row.cells.isEmpty()) {
                row.cells.add(new ArrayList<>());
            }
            row.cells.getLast().add(block);
        }
    }

    void startRow() throws Unfit {
        if (rows.size() > Limits.DEPTH) {
            throw new Unfit(new Reason.TooComplex());
        }
        rows.push(new Row());
    }

    void startCell() {
        if (!rows.isEmpty()) {
            rows.peek().cells.add(new ArrayList<>());
        }
    }

    /// A row of short cells is one line; others lay out text in columns, and are read one by one.
    void endRow() {
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.pop();
        if (!row.cells.isEmpty() && row.cells.getLast().isEmpty()) {
            row.cells.removeLast();
        }
        List<String> cells =
                row.cells.stream()
                        .map(cell -> String.join(" ", cell.stream().map(Block::text).toList()))
                        .toList();
        boolean isOfFigures =
                cells.size() > 1 && cells.stream().allMatch(cell -> cell.length() <= LONGEST_CELL);
        if (isOfFigures) {
            add(block(BlockKind.TABLE_ROW, String.join("\t", cells)));
        } else {
            row.cells.forEach(cell -> cell.forEach(this::add));
        }
    }

    /// All blocks: the text, and behind it notes and what stands at the edges of pages.
    List<Block> blocks() {
        while (!open.isEmpty()) {
            endParagraph();
        }
        endCarried();
        while (!rows.isEmpty()) {
            endRow();
        }
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(aside);
        return titled(all);
    }

    /// A heading that opens a document without a title is its title.
    private static List<Block> titled(List<Block> blocks) {
        boolean isTitled = blocks.stream().anyMatch(b -> b.kind() == BlockKind.TITLE);
        if (!isTitled && !blocks.isEmpty() && blocks.getFirst().kind() == BlockKind.HEADING) {
            Block first = blocks.getFirst();
            blocks.set(0, new Block(BlockKind.TITLE, first.part(), first.text()));
        }
        return blocks;
    }

    /// What a paragraph style is for, by its name, in English as word processors store the names of their own
    /// styles.
    static BlockKind kindOf(String style) {
        String name = style.toLowerCase(Locale.ROOT).replace("_20_", " ").strip();
        if (name.equals("title")) {
            return BlockKind.TITLE;
        }
        if (name.matches(
                "(?:heading|überschrift|titre|título|titolo|kop)[ _-]?\\d.*|heading|subtitle")) {
            return name.equals("subtitle") ? BlockKind.PARAGRAPH : BlockKind.HEADING;
        }
        if (name.matches("(?:intense )?quote|quotations?|block text|blockquote")) {
            return BlockKind.BLOCK_QUOTE;
        }
        if (name.matches("caption|illustration|figure|table|drawing")) {
            return BlockKind.CAPTION;
        }
        return name.matches("list (?:paragraph|bullet|number).*")
                ? BlockKind.LIST_ITEM
                : BlockKind.PARAGRAPH;
    }
}
