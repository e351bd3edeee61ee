package org.diptych.load.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.load.Patience;
import org.diptych.load.Unseen;
import org.diptych.load.Wrapped;
import org.diptych.text.BlockKind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Cuts a page into its pieces, in order.
final class Pieces implements NodeFilter {

    /// What is no text on the page, whatever it holds; how a sign is read aloud, and what is struck out.
    private static final Set<String> UNSEEN =
            Set.of(
                    ("script style noscript template svg math iframe object embed canvas audio video select"
                                    + " option textarea input datalist head map progress meter amp-analytics rt rp del s strike")
                            .split(" "));

    /// Boxes that run in a line with others, if nothing else is in the line, stand for themselves.
    private static final Set<String> LINES_OF_BOXES =
            Set.of(
                    "div",
                    "span",
                    "section",
                    "header",
                    "td",
                    "li",
                    "ul",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "body",
                    "nav",
                    "aside",
                    "footer",
                    "time",
                    "address",
                    "menu",
                    "figure",
                    "figcaption",
                    "main",
                    "article",
                    "center",
                    "font",
                    "a");

    private static final Set<String> EMPHASIS =
            Set.of("b", "strong", "i", "em", "u", "sup", "sub", "mark");

    /// How no line begins.
    private static final Pattern GOES_ON = Pattern.compile("[,.;:!?)”»]|(?!by\\b)\\p{Ll}+ \\p{L}");

    private static final Pattern BLANKS =
            Pattern.compile("[ \\t\\n\\r\\f\\u2028\\u2029]+|[\\s\\u00A0\\u3000]{2,}");

    /// Whether words stand in an element beside its boxes, and whether a table is one of figures: asked for
    /// each child and each row.
    private final Map<Element, Boolean> wordy = new HashMap<>();

    private final Map<Element, Boolean> figures = new HashMap<>();

    private final Map<Element, Boolean> captions = new HashMap<>();
    private final List<Piece> found = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /// What stands in the midst of the line and is not of it; it comes behind the line.
    private final List<Piece> remarks = new ArrayList<>();

    private boolean hasWords;
    private final Deque<Element> boxes = new ArrayDeque<>();
    private int links;
    private int linked;
    private int verbatim;

    private Pieces() {}

    static List<Piece> of(Element page) {
        Pieces pieces = new Pieces();
        pieces.boxes.push(page);
        InLine.mend(page);
        NodeTraversor.filter(pieces, page);
        pieces.end();
        return pieces.found;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        Patience.check();
        if (node instanceof TextNode text) {
            add(text.getWholeText());
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (UNSEEN.contains(tag) || Signs.isOfFootnote(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        Optional<String> raised = Signs.raised(element, words);
        if (raised.isPresent()) {
            add(raised.get());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("br")) {
            lineEnd();
        }
        if (tag.equals("tr") && isOfFigures(element)) {
            row(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (hasWords && InLine.isRemark(element)) {
            remarks.addAll(of(element));
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBox(element)) {
            end();
            boxes.push(element);
        }
        Signs.quotationMarks(element).ifPresent(marks -> add(marks.substring(0, 1)));
        if (leadsAway(element)) {
            links++;
        }
        if (tag.equals("pre")) {
            verbatim++;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            Signs.quotationMarks(element).ifPresent(marks -> add(marks.substring(1)));
            if (element.equals(boxes.peek())) {
                end();
                boxes.pop();
            }
            if (leadsAway(element)) {
                links--;
            }
            if (element.normalName().equals("pre")) {
                verbatim--;
            }
        }
        return FilterResult.CONTINUE;
    }

    /// Whether an element is a link that leaves the page: a heading is often a link to itself.
    private static boolean leadsAway(Element element) {
        return element.normalName().equals("a")
                && element.hasAttr("href")
                && !element.attr("href").startsWith("#");
    }

    private void add(String text) {
        words.append(text);
        hasWords |= !text.isBlank();
        if (links > 0) {
            linked += text.length();
        }
    }

    /// In a heading a line end is for looks.
    private void lineEnd() {
        if (kind() == BlockKind.HEADING) {
            words.append(' ');
        } else {
            end();
        }
    }

    private boolean isOfFigures(Element row) {
        Element table = row.closest("table");
        return table != null && figures.computeIfAbsent(table, Tables::isOfFigures);
    }

    private boolean isBox(Element element) {
        String tag = element.normalName();
        if (element.isBlock()
                || (tag.contains("-") && !InLine.isOwn(element, hasWords))
                || tag.equals("button")
                || tag.equals("center")) {
            return true;
        }
        Element parent = element.parent();
        return parent != null
                && !EMPHASIS.contains(tag)
                && !tag.equals("br")
                && (stands(parent) || Labels.isSetApart(element));
    }

    private boolean stands(Element parent) {
        return LINES_OF_BOXES.contains(parent.normalName())
                && parent.childrenSize() > 1
                && !wordy.computeIfAbsent(parent, Pieces::isWordy);
    }

    /// Whether words stand beside the children, or the children go on with a sentence.
    private static boolean isWordy(Element parent) {
        return !parent.ownText().isBlank()
                || parent.children().stream()
                        .skip(1)
                        .anyMatch(child -> GOES_ON.matcher(child.text()).lookingAt());
    }

    private void row(Element row) {
        end();
        String cells = row.children().stream().map(Signs::words).collect(Collectors.joining("\t"));
        found.add(new Piece(cells, row, BlockKind.TABLE_ROW, Tables.linked(row)));
    }

    private void end() {
        Element box = boxes.isEmpty() ? null : boxes.peek();
        String text = words.toString();
        if (box != null && !text.isBlank()) {
            double share = Math.min(1, (double) linked / text.length());
            if (verbatim > 0) {
                found.addAll(verbatim(text, box, share));
            } else {
                found.add(new Piece(plain(text), box, kind(), share));
            }
        }
        words.setLength(0);
        linked = 0;
        hasWords = false;
        found.addAll(remarks);
        remarks.clear();
    }

    /// Lines as they were set, or paragraphs, if these were broken because they were full.
    private List<Piece> verbatim(String text, Element box, double share) {
        List<Wrapped.Run> runs = Wrapped.runs(text.lines().toList());
        return runs.isEmpty()
                ? text.lines()
                        .filter(line -> !line.isBlank())
                        .map(line -> new Piece(line, box, BlockKind.LINE, share))
                        .toList()
                : runs.stream().map(run -> new Piece(run.text(), box, kind(), share)).toList();
    }

    /// Blanks as a browser shows them; several that do not break, too, since pages use them for looks.
    private static String plain(String text) {
        return Unseen.without(BLANKS.matcher(text).replaceAll(" ")).strip();
    }

    private BlockKind kind() {
        for (Element box : boxes) {
            switch (box.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                    return BlockKind.HEADING;
                }
                case "li", "dt", "dd" -> {
                    return BlockKind.LIST_ITEM;
                }
                case "blockquote" -> {
                    return BlockKind.BLOCK_QUOTE;
                }
                case "figcaption", "caption" -> {
                    return BlockKind.CAPTION;
                }
                case "article", "main", "body", "section" -> {
                    return BlockKind.PARAGRAPH;
                }
                default -> {
                    if (captions.computeIfAbsent(box, Labels::isCaption)) {
                        return BlockKind.CAPTION;
                    }
                }
            }
        }
        return BlockKind.PARAGRAPH;
    }
}
