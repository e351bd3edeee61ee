package org.diptych.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Format;
import org.diptych.text.Part;
import org.jspecify.annotations.Nullable;

/// Subtitles (SubRip and WebVTT) as running text: what is said, without numbers, times and tags. Sentences go on from one
/// to the next; a paragraph ends where someone else speaks, or nobody for a while.
public final class Subtitles {

    private static final Pattern TIMES =
            Pattern.compile(
                    "\\s*((?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{3})\\s*-->\\s*((?:\\d{1,3}:)?\\d{2}:\\d{2}[.,]\\d{3}).*");

    /// In WebVTT, what is for the program that shows it.
    private static final Pattern NO_CUE = Pattern.compile("(?:WEBVTT|NOTE|STYLE|REGION)(?:\\s.*)?");

    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^ >]*)?\\s+([^>]+)>");

    private static final Pattern TAG = Pattern.compile("<[^<>]{0,200}>|\\{\\\\[^{}]{0,200}}|[♪♫]");

    private static final Pattern SPEAKER = Pattern.compile("(?:[-–—]|>>)\\s*(?=\\P{Pd})");

    /// What is heard and not said.
    private static final Pattern SOUND = Pattern.compile("\\[[^\\[\\]]*]|[(（][^()（）]*[)）]");

    private static final Pattern STOP = Pattern.compile("[.!?…。！？؟।]\\P{L}?$");

    /// Two subtitles with less between them show one another's lines again, in milliseconds.
    private static final long ROLLING = 100;

    /// So long nobody speaks between two paragraphs, in milliseconds.
    private static final long SILENCE = 2_000;

    /// Where nobody is ever silent, a paragraph ends with the next sentence, in UTF-16 units.
    private static final int LONG = 600;

    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private List<String> before = List.of();
    private String voice = "";
    private long end;

    private Subtitles() {}

    private record Cue(long start, long end, List<String> lines) {}

    /// The text, if it is one of subtitles.
    public static Optional<Draft> read(Decoded text) {
        List<String> lines = text.text().lines().toList();
        List<String> first = lines.stream().filter(line -> !line.isBlank()).limit(2).toList();
        boolean isOne =
                first.stream().anyMatch(line -> TIMES.matcher(line).matches())
                        || (!first.isEmpty()
                                && first.getFirst()
                                        .replace("\uFEFF", "")
                                        .matches("WEBVTT(?:\\s.*)?")
                                && lines.stream().anyMatch(line -> TIMES.matcher(line).matches()));
        if (!isOne) {
            return Optional.empty();
        }
        Subtitles subtitles = new Subtitles();
        cues(lines).forEach(subtitles::add);
        subtitles.endParagraph();
        return Optional.of(
                new Draft(
                        Format.PLAIN_TEXT,
                        subtitles.blocks,
                        null,
                        null,
                        null,
                        null,
                        text.encoding()));
    }

    private static List<Cue> cues(List<String> lines) {
        List<Cue> cues = new ArrayList<>();
        boolean isBlankBefore = true;
        boolean isSkipped = false;
        for (int k = 0; k < lines.size(); k++) {
            String line = lines.get(k);
            Matcher times = TIMES.matcher(line);
            boolean isName =
                    k + 1 < lines.size()
                            && isBlankBefore
                            && TIMES.matcher(lines.get(k + 1)).matches();
            if (times.matches()) {
                cues.add(new Cue(time(times.group(1)), time(times.group(2)), new ArrayList<>()));
                isSkipped = false;
            } else if (isBlankBefore && NO_CUE.matcher(line.replace("\uFEFF", "")).matches()) {
                isSkipped = true;
            } else if (line.isEmpty()) {
                isSkipped = false;
            } else if (!isName && !isSkipped && !cues.isEmpty() && !line.isBlank()) {
                cues.getLast().lines().add(line);
            }
            isBlankBefore = line.isEmpty();
        }
        return cues;
    }

    private static long time(String written) {
        long milliseconds = 0;
        for (String part : written.substring(0, written.length() - 4).split(":", -1)) {
            milliseconds = 60 * milliseconds + Long.parseLong(part);
        }
        return 1_000 * milliseconds + Long.parseLong(written.substring(written.length() - 3));
    }

    private void add(Cue cue) {
        boolean isRolling = cue.start() - end <= ROLLING;
        List<String> shown = new ArrayList<>();
        boolean isDialogue = false;
        for (String line : cue.lines()) {
            String words = words(line);
            shown.add(words);
            boolean isAgain = isRolling && before.contains(words);
            if (SOUND.matcher(words).matches()) {
                shown.removeLast();
                blocks.add(new Block(BlockKind.PARAGRAPH, Part.OTHER, words));
            } else if (!words.isEmpty() && !isAgain) {
                isDialogue |= say(line, words, isRolling, cue);
            }
        }
        if (isDialogue && isAtStop()) {
            endParagraph();
        }
        if (!shown.isEmpty()) {
            before = shown;
            end = cue.end();
        }
    }

    /// Adds a line to the text, and says whether it names another speaker by a dash.
    private boolean say(String line, String words, boolean isRolling, Cue cue) {
        Matcher dash = SPEAKER.matcher(words);
        boolean isSpeaker = dash.lookingAt();
        @Nullable String grown = isRolling ? grown(words) : null;
        boolean isLongEnough = cue.start() - end >= SILENCE || paragraph.length() > LONG;
        if (isSpeaker || isOfAnother(line) || (isLongEnough && isAtStop())) {
            endParagraph();
        }
        String said = grown != null ? grown : isSpeaker ? words.substring(dash.end()) : words;
        boolean isUnspaced =
                paragraph.isEmpty()
                        || Words.isWide(paragraph.codePointBefore(paragraph.length()))
                        || said.isEmpty();
        paragraph.append(isUnspaced ? "" : " ").append(said);
        return isSpeaker;
    }

    /// What a line has more than the last one of the subtitle before, if it is that, grown by a word.
    private @Nullable String grown(String words) {
        String last = before.isEmpty() ? "" : before.getLast();
        return !last.isEmpty() && words.startsWith(last + " ")
                ? words.substring(last.length() + 1)
                : null;
    }

    private boolean isOfAnother(String line) {
        Matcher named = VOICE.matcher(line);
        if (!named.find()) {
            return false;
        }
        boolean isAnother = !named.group(1).equals(voice);
        voice = named.group(1);
        return isAnother;
    }

    private boolean isAtStop() {
        return STOP.matcher(paragraph.substring(Math.max(0, paragraph.length() - 3))).find();
    }

    private static String words(String line) {
        return TAG.matcher(line)
                .replaceAll("")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block(BlockKind.PARAGRAPH, paragraph.toString()));
            paragraph.setLength(0);
        }
    }
}
