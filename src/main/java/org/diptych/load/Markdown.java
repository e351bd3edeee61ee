package org.diptych.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// Markdown (CommonMark with tables) without its signs. A block of `key: value` lines on top, as static site
/// generators use it, says title, author, date and language.
final class Markdown {

    private static final Parser PARSER =
            Parser.builder()
                    .extensions(List.of(TablesExtension.create()))
                    .maxOpenBlockParsers(50)
                    .build();

    /// A rule above the text looks like its beginning, but has no key in the next line.
    private static final Pattern FRONT_MATTER =
            Pattern.compile(
                    "\\A---[ \\t]*\\n(?=[\\w-]+:[ \\t\\n])(.{0,20000}?)\\n(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)",
                    Pattern.DOTALL);

    private static final Pattern FRONT_LINE =
            Pattern.compile("(?m)^([\\w-]+):[ \\t]*[\"']?(.*?)[\"']?[ \\t]*$");

    private Markdown() {}

    /// Reads a decoded text.
    static Draft read(Decoded decoded) {
        String text = decoded.text();
        Map<String, String> front = new HashMap<>();
        Matcher matter = FRONT_MATTER.matcher(text);
        String body = text;
        if (matter.find()) {
            FRONT_LINE
                    .matcher(matter.group(1))
                    .results()
                    .filter(m -> !m.group(2).isBlank())
                    .forEach(m -> front.put(m.group(1).toLowerCase(Locale.ROOT), m.group(2)));
            body = text.substring(matter.end());
        }
        Blocks blocks = new Blocks();
        PARSER.parse(body).accept(blocks);
        String title = front.get("title");
        if (title != null && !blocks.isTitled) {
            blocks.found.addFirst(new Block(BlockKind.TITLE, title));
        }
        return new Draft(
                Format.MARKDOWN,
                blocks.found,
                title,
                Optional.ofNullable(front.get("author")).orElse(front.get("authors")),
                day(front.get("date")).orElse(null),
                Optional.ofNullable(front.get("lang")).orElse(front.get("language")),
                decoded.encoding());
    }

    private static Optional<LocalDate> day(@Nullable String date) {
        return Optional.ofNullable(date).flatMap(Days::of);
    }

    /// Walks through the document, from block to block.
    private static final class Blocks extends AbstractVisitor {

        final List<Block> found = new ArrayList<>();
        boolean isTitled;
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
            found.add(new Block(inside, Jsoup.parseBodyFragment(html.getLiteral()).text()));
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
            // A hard break is a line end that the writer meant.
            Words.of(node).lines().forEach(line -> found.add(new Block(kind, line)));
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

        /// The words of a picture are for those who do not see it.
        @Override
        public void visit(Image image) {}
    }
}
