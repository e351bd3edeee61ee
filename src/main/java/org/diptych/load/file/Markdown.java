package org.diptych.load.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.diptych.load.Days;
import org.diptych.load.Decoded;
import org.diptych.load.Draft;
import org.diptych.load.Unfit;
import org.diptych.load.Words;
import org.diptych.load.web.WebPage;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;
import org.diptych.text.Part;
import org.jspecify.annotations.Nullable;

/// Markdown (CommonMark with tables, footnotes and what is struck out) without its signs.
public final class Markdown {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                    .maxOpenBlockParsers(50)
                    .build();

    private static final Pattern FOOTNOTE_SIGN = Pattern.compile("\\[\\^[^\\]\\s]{1,40}]");

    private static final Pattern FOOTNOTE = Pattern.compile("(?s)\\[\\^[^\\]\\s]{1,40}]:\\s*(.*)");

    /// The box before a task.
    private static final Pattern TASK = Pattern.compile("^\\[[ xX]]\\s+");

    private Markdown() {}

    /// Reads a decoded text.
    ///
    /// @throws Unfit if the HTML in it has more tags than the limits allow
    static Draft read(Decoded decoded) throws Unfit {
        FrontMatter front = FrontMatter.of(decoded.text());
        Blocks blocks = new Blocks();
        PARSER.parse(front.body()).accept(blocks);
        if (blocks.failure != null) {
            throw blocks.failure;
        }
        String title = front.first("title");
        if (title != null && !blocks.isTitled) {
            blocks.found.addFirst(new Block(BlockKind.TITLE, title));
        }
        return new Draft(
                Format.MARKDOWN,
                blocks.found,
                title,
                front.first("author", "authors"),
                day(front.first("date")).orElse(null),
                front.first("lang", "language"),
                decoded.encoding());
    }

    private static Optional<LocalDate> day(@Nullable String date) {
        return Optional.ofNullable(date).flatMap(Days::of);
    }

    /// Walks through the document, from block to block.
    private static final class Blocks extends AbstractVisitor {

        final List<Block> found = new ArrayList<>();
        boolean isTitled;
        @Nullable Unfit failure;
        private BlockKind inside = BlockKind.PARAGRAPH;

        @Override
        public void visit(Heading heading) {
            boolean isTitle = heading.getLevel() == 1 && !isTitled;
            isTitled |= isTitle;
            // A break in a heading is for looks.
            found.add(new Block(isTitle ? BlockKind.TITLE : BlockKind.HEADING, Words.of(heading)));
        }

        @Override
        public void visit(Paragraph paragraph) {
            add(inside, paragraph);
        }

        @Override
        public void visit(BlockQuote quote) {
            within(BlockKind.BLOCK_QUOTE, quote);
        }

        @Override
        public void visit(ListItem item) {
            within(BlockKind.LIST_ITEM, item);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code.getLiteral().lines().forEach(this::line);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code.getLiteral().lines().forEach(this::line);
        }

        @Override
        public void visit(HtmlBlock html) {
            try {
                WebPage.fragment(html.getLiteral()).blocks().stream()
                        .map(block ->
                                block.kind() == BlockKind.PARAGRAPH
                                        ? new Block(inside, block.part(), block.text())
                                        : block)
                        .forEach(found::add);
            } catch (Unfit e) {
                failure = e;
            }
        }

        @Override
        public void visit(CustomBlock table) {
            if (table instanceof TableBlock) {
                visitChildren(table);
            }
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof TableRow row) {
                List<String> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(Words.of(cell).strip());
                }
                found.add(new Block(BlockKind.TABLE_ROW, String.join("\t", cells)));
            } else {
                visitChildren(node);
            }
        }

        private void within(BlockKind kind, Node node) {
            BlockKind before = inside;
            inside = kind;
            visitChildren(node);
            inside = before;
        }

        private void add(BlockKind kind, Node node) {
            String words = Words.of(node);
            Matcher note = FOOTNOTE.matcher(words);
            if (note.matches()) {
                found.add(new Block(kind, Part.FOOTNOTE, note.group(1)));
                return;
            }
            String plain = FOOTNOTE_SIGN.matcher(words).replaceAll("").replaceAll(" {2,}", " ");
            // A hard break is a line end that the writer meant.
            (kind == BlockKind.LIST_ITEM ? TASK.matcher(plain).replaceFirst("") : plain)
                    .lines()
                    .forEach(line -> found.add(new Block(kind, line)));
        }

        private void line(String line) {
            found.add(new Block(BlockKind.LINE, line));
        }
    }

    /// The words of one block; `\n` at hard breaks.
    private static final class Words extends AbstractVisitor {

        private static final Pattern BREAK = Pattern.compile("(?i)<br\\b[^>]*>");

        private final StringBuilder words = new StringBuilder();

        static String of(Node block) {
            Words words = new Words();
            words.visitChildren(block);
            return words.words.toString();
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            words.append('\n');
        }

        @Override
        public void visit(HtmlInline tag) {
            if (BREAK.matcher(tag.getLiteral()).matches()) {
                words.append('\n');
            }
        }

        /// What is struck out is not said.
        @Override
        public void visit(CustomNode node) {
            if (!(node instanceof Strikethrough)) {
                visitChildren(node);
            }
        }

        /// The words of a picture are for those who do not see it.
        @Override
        public void visit(Image image) {}
    }
}
