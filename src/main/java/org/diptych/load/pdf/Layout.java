package org.diptych.load.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.load.Words;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;

/// Makes paragraphs of lines: those that go on in the next column or on the next page too, without the
/// heads, numbers and footnotes in between, and with words that were parted at line ends whole again.
final class Layout {

    private static final Pattern STOP = Pattern.compile(".*[.!?:…。！？؟]['\"’”»›)\\]]*$");

    private static final Pattern ITEM =
            Pattern.compile("(?:[•‣▪■●○◦–*·-]|\\(?\\d{1,2}[.)]|\\(?[a-z]\\))\\s+\\S.*");

    private static final Pattern BULLET = Pattern.compile("^[•‣▪■●○◦·]\\s+");

    private static final Pattern NOTE =
            Pattern.compile("(?:\\[?\\d{1,3}]?[.)]?|[*†‡§]+)\\s*\\p{L}.*");

    private static final Pattern CAPTION =
            Pattern.compile(
                    "(?:Fig(?:ure|\\.)|Table|Abb(?:ildung|\\.)|Tab(?:elle|\\.)|Tableau|Figura|Рис\\.)\\s*\\d.*");

    /// So many lines may a caption have, with what stands at the edges of pages.
    private static final int LONGEST_CAPTION = 8;

    private final List<Line> lines;
    private final Edges edges;
    private final double usual;
    private final Words words;

    /// Lines of captions that stand in the midst of a sentence.
    private final Set<Line> between = new HashSet<>();

    private final Map<Line, Part> parts = new HashMap<>();
    private final Map<Line, Column> columns = new HashMap<>();

    private Layout(List<Line> lines) {
        this.lines = lines;
        this.edges = new Edges(lines);
        this.usual = usualSize(lines);
        this.words = new Words(texts(lines));
    }

    static Layout of(List<Line> lines) {
        Layout layout = new Layout(lines);
        layout.tellParts();
        layout.tellColumns();
        return layout;
    }

    private static double usualSize(List<Line> lines) {
        Map<Double, Integer> sizes = new HashMap<>();
        lines.forEach(line -> sizes.merge(line.size(), line.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10.0);
    }

    /// A footnote begins with its sign, in smaller letters, in the lower half of a page; what follows in
    /// small letters belongs to it.
    private void tellParts() {
        int noted = -1;
        for (Line line : lines) {
            if (edges.holds(line, usual)) {
                parts.put(line, Part.PAGE_EDGE);
                continue;
            }
            boolean isSmall = line.size() <= usual - 0.9 && line.bottom() > 0.5 * line.height();
            if (isSmall && NOTE.matcher(line.text()).matches()) {
                noted = line.page();
            }
            if (isSmall && noted == line.page()) {
                parts.put(line, Part.FOOTNOTE);
            } else {
                noted = -1;
            }
        }
    }

    private Part part(Line line) {
        return parts.getOrDefault(line, Part.ARTICLE);
    }

    private void tellColumns() {
        List<Line> run = new ArrayList<>();
        for (Line line : lines) {
            if (part(line) == Part.PAGE_EDGE) {
                continue;
            }
            if (!run.isEmpty() && isNewColumn(run.getLast(), line)) {
                endColumn(run);
            }
            run.add(line);
        }
        endColumn(run);
    }

    private static boolean isNewColumn(Line last, Line next) {
        return next.page() != last.page()
                || next.column() != last.column()
                || next.bottom() < last.bottom() - 0.5 * last.size()
                || next.left() > last.right() + last.size();
    }

    private void endColumn(List<Line> run) {
        if (!run.isEmpty()) {
            Column column = Column.of(run);
            run.forEach(line -> columns.put(line, column));
            run.clear();
        }
    }

    /// All blocks, in order; footnotes and what stands at the edges behind the paragraph that they
    /// interrupt.
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        List<Line> aside = new ArrayList<>();
        boolean goesOn = false;
        for (int k = 0; k < lines.size(); k++) {
            Line line = lines.get(k);
            if (!open.isEmpty() && isInterrupting(open.getLast(), k)) {
                between.add(line);
            }
            if (!part(line).isArticle() || between.contains(line)) {
                aside.add(line);
                goesOn |= between.contains(line);
                continue;
            }
            if (!open.isEmpty() && !goesOn && isNewParagraph(open, line)) {
                end(open, aside, blocks);
            }
            open.add(line);
            goesOn = false;
        }
        end(open, aside, blocks);
        return titled(blocks);
    }

    /// Whether a line is of a caption that stands between two halves of a sentence: set smaller, and the sentence goes on
    /// behind it.
    private boolean isInterrupting(Line last, int from) {
        if (STOP.matcher(last.text()).matches() || !isCaption(last, lines.get(from))) {
            return false;
        }
        for (int k = from + 1; k < Math.min(lines.size(), from + LONGEST_CAPTION); k++) {
            Line next = lines.get(k);
            if (part(next).isArticle() && !isCaption(last, next)) {
                return last.isLike(next) && Character.isLowerCase(next.text().codePointAt(0));
            }
        }
        return false;
    }

    private boolean isCaption(Line text, Line line) {
        return part(line).isArticle()
                && line.size() <= text.size() - 0.9
                && line.page() == text.page();
    }

    private void end(List<Line> open, List<Line> aside, List<Block> blocks) {
        if (!open.isEmpty()) {
            blocks.add(block(open));
            open.clear();
        }
        List<Line> note = new ArrayList<>();
        for (Line line : aside) {
            boolean isCaption = between.contains(line);
            boolean isNew =
                    part(line) == Part.PAGE_EDGE
                            || (!note.isEmpty() && between.contains(note.getLast()) != isCaption)
                            || (!isCaption && NOTE.matcher(line.text()).matches());
            if (!note.isEmpty() && (isNew || part(note.getLast()) != part(line))) {
                blocks.add(aside(note));
                note.clear();
            }
            note.add(line);
        }
        if (!note.isEmpty()) {
            blocks.add(aside(note));
        }
        aside.clear();
    }

    private Block aside(List<Line> note) {
        BlockKind kind =
                between.contains(note.getFirst()) ? BlockKind.CAPTION : BlockKind.PARAGRAPH;
        return new Block(kind, part(note.getFirst()), words.joined(texts(note)));
    }

    private boolean isNewParagraph(List<Line> open, Line next) {
        Line last = open.getLast();
        Column column = columns.getOrDefault(last, Column.of(List.of(last)));
        Column other = columns.getOrDefault(next, column);
        if (!last.isLike(next) || ITEM.matcher(next.text()).matches()) {
            return true;
        }
        boolean isStopped = STOP.matcher(last.text()).matches();
        boolean isItem = ITEM.matcher(open.getFirst().text()).matches();
        boolean isBelowAll =
                next.page() == last.page()
                        && next.bottom() > last.bottom()
                        && next.column() != last.column();
        if (isBelowAll && (last.column() == Line.SPANNING || next.column() == Line.SPANNING)) {
            return true;
        }
        if (isNewColumn(last, next)) {
            return goesNotOn(last, next, column, other, isStopped);
        }
        double gap = next.bottom() - last.bottom();
        boolean isApart = gap > 1.35 * Math.max(column.leading(), 1.2 * next.size());
        boolean begins =
                !isItem && column.isIndented(next) && next.left() > last.left() + 0.5 * next.size();
        boolean ends = column.endsEarly(last, 0.3) || (isStopped && column.endsEarly(last, 0.12));
        boolean isLine = gap < 0.5 * last.size();
        return isApart || (!isLine && (begins || ends));
    }

    /// Whether a paragraph ends with its column. One that is in the midst of a sentence does not.
    private static boolean goesNotOn(
            Line last, Line next, Column column, Column other, boolean isStopped) {
        boolean isLower = Character.isLowerCase(next.text().codePointAt(0));
        if (isLower || last.text().endsWith("-")) {
            return false;
        }
        return isStopped
                ? column.endsEarly(last, 0.03) || other.isIndented(next)
                : column.endsEarly(last, 0.3);
    }

    private Block block(List<Line> open) {
        String text = words.joined(texts(open));
        Line first = open.getFirst();
        boolean isLarge = first.size() >= 1.12 * usual;
        boolean isHead =
                (isLarge || first.isBold())
                        && open.size() <= 4
                        && text.length() <= 250
                        && (isLarge || !STOP.matcher(text).matches());
        if (isHead) {
            return new Block(BlockKind.HEADING, text);
        }
        if (CAPTION.matcher(text).matches() && text.length() < 400) {
            return new Block(BlockKind.CAPTION, text);
        }
        return ITEM.matcher(text).matches()
                ? new Block(BlockKind.LIST_ITEM, BULLET.matcher(text).replaceFirst(""))
                : new Block(BlockKind.PARAGRAPH, text);
    }

    /// The first heading, near the top, is the title.
    private static List<Block> titled(List<Block> blocks) {
        List<Block> titled = new ArrayList<>(blocks);
        for (int i = 0; i < Math.min(6, titled.size()); i++) {
            Block block = titled.get(i);
            if (block.kind() == BlockKind.HEADING) {
                titled.set(i, new Block(BlockKind.TITLE, block.text()));
                break;
            }
        }
        return titled;
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }
}
