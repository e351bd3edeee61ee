package org.diptych.load.office;

import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.load.Limits;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.Unfit;
import org.diptych.load.office.Flow.Level;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;

/// What the control words of rich text do to its words.
final class RichTextWords {

    /// Groups whose words are not the text's.
    private static final Set<String> SILENT =
            Set.of(
                    ("colortbl pict object fldinst themedata colorschememapping listtable"
                                    + " listoverridetable rsidtbl generator datastore latentstyles xmlnstbl listtext"
                                    + " pntext bkmkstart bkmkend xe tc filetbl revtbl operator company category"
                                    + " keywords comment doccomm manager subject nonshppict shpinst shprslt objdata"
                                    + " atnid atnauthor atnref atndate template wgrffmtfilter mmath"
                                    + " upr private passwordhash printim buptim revtim hlinkbase userprops")
                            .split(" "));

    private final Flow flow = new Flow();
    private final Deque<RichTextGroup> groups = new ArrayDeque<>();
    private final Map<Integer, BlockKind> styles = new HashMap<>();
    private final Map<String, String> info = new HashMap<>();
    private final Octets octets = new Octets();
    private final StringBuilder aside = new StringBuilder();
    private RichTextGroup now = new RichTextGroup();
    private int toSkip;
    private int style;
    private boolean isOpen;
    private boolean isInRow;
    private BlockKind kind = BlockKind.PARAGRAPH;

    void open() throws Unfit {
        flush();
        if (groups.size() > Limits.DEPTH) {
            throw new Unfit(new Reason.TooComplex());
        }
        groups.push(now);
        now = now.inner();
    }

    void close() throws Unfit {
        flush();
        if (groups.isEmpty()) {
            return;
        }
        switch (now.to) {
            case "title", "author" -> {
                if (!groups.peek().to.equals(now.to) && !aside.toString().isBlank()) {
                    info.put(now.to, aside.toString().strip());
                }
            }
            case "stylesheet" -> {
                if (!aside.toString().isBlank()) {
                    styles.put(style, Flow.kindOf(aside.toString().replace(";", "")));
                }
            }
            default -> {}
        }
        if (now.opensPart) {
            endParagraph();
            flow.endPart();
            isOpen = now.interrupts;
        }
        aside.setLength(0);
        now = groups.pop();
    }

    void plain(char c) throws Unfit {
        if (toSkip > 0) {
            toSkip--;
        } else if (c > 0x7F) {
            octets.add(c);
        } else {
            put(String.valueOf(c));
        }
    }

    void octet(int octet) {
        if (toSkip > 0) {
            toSkip--;
        } else {
            octets.add(octet);
        }
    }

    void sign(char sign) throws Unfit {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        switch (sign) {
            case '~' -> put("\u00A0");
            case '_' -> put("\u2011");
            case '\\', '{', '}' -> put(String.valueOf(sign));
            case '\r', '\n' -> endParagraph();
            case '*' -> now.isSilent = true;
            default -> {}
        }
    }

    void word(String name, Optional<Integer> value) throws Unfit {
        toSkip = 0;
        if (SILENT.contains(name)) {
            flush();
            now.isSilent = true;
            now.isOfBox |=
                    name.equals("shpinst") && groups.peek() != null && !groups.peek().isSilent;
            return;
        }
        int number = value.orElse(1);
        switch (name) {
            case "u" -> {
                put(String.valueOf((char) number));
                toSkip = now.fallback;
            }
            case "uc" -> now.fallback = Math.clamp(number, 0, 10);
            case "par", "sect", "page" -> {
                if (!now.isSilent) {
                    endParagraph();
                }
            }
            case "line" -> put("\n");
            case "tab" -> put(" ");
            case "emdash" -> put("—");
            case "endash" -> put("–");
            case "lquote" -> put("‘");
            case "rquote" -> put("’");
            case "ldblquote" -> put("“");
            case "rdblquote" -> put("”");
            case "bullet" -> put("•");
            case "emspace", "enspace", "qmspace" -> put(" ");
            default -> state(name, number);
        }
    }

    private void state(String name, int number) throws Unfit {
        flush();
        switch (name) {
            case "ansicpg" -> octets.areIn("windows-" + number);
            case "mac" -> octets.areIn("x-MacRoman");
            case "fonttbl", "stylesheet", "title", "author", "creatim" -> {
                now.to = name;
                aside.setLength(0);
            }
            case "info" -> now.to = name;
            case "f" -> {
                now.font = number;
                octets.speakOf(number);
            }
            case "fcharset" -> octets.fontIsIn(number);
            case "s" -> {
                style = number;
                if (now.to.isEmpty()) {
                    kind = styles.getOrDefault(number, BlockKind.PARAGRAPH);
                }
            }
            case "outlinelevel" -> kind = number < 9 && now.to.isEmpty() ? BlockKind.HEADING : kind;
            case "ls" -> kind = number > 0 && now.to.isEmpty() ? BlockKind.LIST_ITEM : kind;
            case "pard" -> kind = BlockKind.PARAGRAPH;
            case "intbl" -> startRow();
            case "v", "deleted" -> now.isHidden = number != 0;
            case "super" -> now.level = number == 0 ? Level.LINE : Level.ABOVE;
            case "sub" -> now.level = number == 0 ? Level.LINE : Level.BELOW;
            case "nosupersub" -> now.level = Level.LINE;
            case "plain" -> {
                now.isHidden = false;
                now.level = Level.LINE;
            }
            case "yr" -> now.year = number;
            case "mo" -> now.month = number;
            case "dy" -> day(number);
            case "footnote", "annotation" -> part(Part.FOOTNOTE);
            // The words of a text box, among numbers that say where it stands.
            case "shptxt" -> {
                now.isSilent &= !now.isOfBox;
                part(Part.ARTICLE);
            }
            case "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf" ->
                    part(Part.PAGE_EDGE);
            case "cell" -> cell();
            case "row" -> row();
            default -> {}
        }
    }

    private void part(Part part) {
        now.opensPart = true;
        now.interrupts = isOpen;
        isOpen = false;
        flow.startPart(part);
    }

    private void cell() throws Unfit {
        startRow();
        endParagraph();
        flow.startCell();
    }

    private void startRow() throws Unfit {
        if (!isInRow) {
            isInRow = true;
            flow.startRow();
            flow.startCell();
        }
    }

    private void row() throws Unfit {
        endParagraph();
        flow.endRow();
        isInRow = false;
    }

    private void day(int day) {
        if (now.to.equals("creatim")) {
            try {
                LocalDate written = LocalDate.of(now.year, now.month, day);
                // A review that is saved holds years of four digits.
                if (now.year >= 1 && now.year <= 9_999) {
                    info.put("day", written.toString());
                }
            } catch (DateTimeException noSuchDay) {
                info.remove("day");
            }
        }
    }

    private void put(String words) throws Unfit {
        flush();
        if (now.isSilent || now.isHidden) {
            return;
        }
        if (!now.to.isEmpty()) {
            aside.append(words);
            return;
        }
        if (!isOpen) {
            isOpen = true;
            flow.startParagraph();
            flow.kind(kind);
        }
        flow.text(words, now.level);
    }

    /// Octets become words once all of them are there: some characters take two.
    private void flush() throws Unfit {
        if (!octets.areNone()) {
            put(octets.taken(now.font));
        }
    }

    /// The octets before its end belong to it.
    private void endParagraph() throws Unfit {
        flush();
        if (isOpen) {
            flow.kind(kind);
            flow.endParagraph();
            isOpen = false;
        }
    }

    List<Block> blocks() throws Unfit {
        endParagraph();
        return flow.blocks();
    }

    Optional<String> info(String field) {
        return Optional.ofNullable(info.get(field));
    }

    Optional<LocalDate> day() {
        return info("day").map(LocalDate::parse);
    }

    Charset charset() {
        return octets.charset();
    }
}
