package org.diptych.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.diptych.load.Wrapped.Run;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jspecify.annotations.Nullable;

/// A plain text: its words as they stand, or blocks, where some of its lines are a page's or a wire's own and are left
/// out. Lines that were broken because they were full are joined, and sentences that a page or an advert cut in two.
final class Typed {

    /// What is set between the paragraphs of a page, whatever stands around it.
    private static final Pattern ADVERT =
            Pattern.compile(
                    "[-–—•*\\[( ]*(?:(?i:(?:story|article) continues (?:below|after) (?:this |the )?ad(?:vertisement)?)"
                            + "|ADVERTISEMENT|Advertisement)[-–—•*\\]): ]*");

    /// The same where it cuts a sentence in two; elsewhere it may be a heading.
    private static final Pattern PERHAPS_ADVERT =
            Pattern.compile(
                    "(?iu)[-–—•* ]*(?:anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|реклама"
                            + "|ad|advert|advertisements?|advertising|sponsored(?: content)?|promoted)[-–—•*: ]*");

    /// An item of a list without a stop keeps its sign.
    private static final Pattern ITEM = Pattern.compile("[-*+•‣–]\\s+\\S.*[^.!?…:;,]");

    private final List<String> lines = new ArrayList<>();

    /// The lines that begin a page behind a form feed.
    private final TreeSet<Integer> starts = new TreeSet<>();

    private final TreeMap<Integer, Part> parts = new TreeMap<>();
    private final List<Run> runs = new ArrayList<>();
    private final @Nullable String text;

    private Typed(String typed) {
        boolean isUnquoted = addLines(typed);
        tellParts();
        boolean isBroken = addRuns();
        boolean isJoined = joinCut();
        if (!parts.isEmpty()) {
            text = null;
        } else {
            text = isBroken || isJoined || isUnquoted ? Wrapped.laidOut(runs, lines.size()) : typed;
        }
    }

    static Typed of(String text) {
        return new Typed(text);
    }

    /// The words; null if there are blocks.
    @Nullable String text() {
        return text;
    }

    /// @return whether they were quoted
    private boolean addLines(String typed) {
        List<String> written = typed.lines().toList();
        List<String> bare = Answered.unquoted(written);
        boolean isUnquoted = !bare.equals(written);
        for (int k = 0; k < bare.size(); k++) {
            String line = bare.get(k);
            if (isUnquoted && Answered.isHead(written, k)) {
                parts.put(lines.size(), Part.BYLINE);
            }
            String[] pages = line.split("\\f", -1);
            lines.add(pages[0]);
            for (int page = 1; page < pages.length; page++) {
                starts.add(lines.size());
                lines.add(pages[page]);
            }
        }
        return isUnquoted;
    }

    private void tellParts() {
        PageMarks.among(lines, starts).forEach(line -> parts.put(line, Part.PAGE_EDGE));
        List<String> others = new ArrayList<>(lines);
        parts.keySet().forEach(line -> others.set(line, ""));
        Wire.among(others).forEach(line -> parts.put(line, Part.OTHER));
        for (int line = 0; line < lines.size(); line++) {
            if (ADVERT.matcher(lines.get(line).strip()).matches()) {
                parts.put(line, Part.ADVERT);
            }
        }
        if (parts.size() == lines.stream().filter(line -> !line.isBlank()).count()) {
            parts.clear();
        }
    }

    /// @return whether the lines were broken
    private boolean addRuns() {
        List<Integer> kept = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (int line = 0; line < lines.size(); line++) {
            if (!parts.containsKey(line)) {
                kept.add(line);
                words.add(lines.get(line));
            }
        }
        for (Run run : Wrapped.runs(words)) {
            runs.add(new Run(run.text(), kept.get(run.first()), kept.get(run.last())));
        }
        if (!runs.isEmpty()) {
            return true;
        }
        for (int line : kept) {
            if (!lines.get(line).isBlank()) {
                runs.add(new Run(lines.get(line), line, line));
            }
        }
        return false;
    }

    /// @return whether any were
    private boolean joinCut() {
        Words words = new Words(lines);
        Cut cut = new Cut(runs);
        List<Run> joined = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        for (int k = 0; k < runs.size(); k++) {
            Run next = runs.get(k);
            boolean isAdvert =
                    !open.isEmpty()
                            && k + 1 < runs.size()
                            && PERHAPS_ADVERT.matcher(next.text().strip()).matches()
                            && cut.isBetween(open.getLast(), runs.get(k + 1), true);
            if (isAdvert) {
                parts.put(next.first(), Part.ADVERT);
                continue;
            }
            if (!open.isEmpty()
                    && !cut.isBetween(open.getLast(), next, isParted(open.getLast(), next))) {
                joined.add(one(open, words));
                open.clear();
            }
            open.add(next);
        }
        if (!open.isEmpty()) {
            joined.add(one(open, words));
        }
        boolean isJoined = joined.size() < runs.size();
        runs.clear();
        runs.addAll(joined);
        return isJoined;
    }

    private static Run one(List<Run> open, Words words) {
        String text =
                open.size() == 1
                        ? open.getFirst().text()
                        : words.joined(open.stream().map(run -> run.text().strip()).toList());
        return new Run(text, open.getFirst().first(), open.getLast().last());
    }

    /// Whether something that is no part of the text stands between two paragraphs, or the end of a page.
    private boolean isParted(Run last, Run next) {
        Integer start = starts.higher(last.last());
        Integer part = parts.higherKey(last.last());
        return (start != null && start <= next.first()) || (part != null && part < next.first());
    }

    /// All blocks, in order, if some are left out; else none.
    List<Block> blocks() {
        Map<Integer, Block> blocks = new TreeMap<>();
        if (!parts.isEmpty()) {
            for (Run run : runs) {
                boolean isItem = ITEM.matcher(run.text().strip()).matches();
                blocks.put(
                        run.first(),
                        new Block(isItem ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH, run.text()));
            }
            parts.forEach((line, part) ->
                    blocks.put(line, new Block(BlockKind.PARAGRAPH, part, lines.get(line))));
        }
        return List.copyOf(blocks.values());
    }
}
