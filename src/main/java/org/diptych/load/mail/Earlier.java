package org.diptych.load.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Block;
import org.diptych.text.Part;

/// Earlier mails below the one that was sent: where each begins, and which of them is the article, if the others do no
/// more than send it on.
final class Earlier {

    /// The longest remark above a mail that is sent on, in characters.
    static final int LONGEST_REMARK = 300;

    /// How many times longer than the remark the mail below it must be.
    private static final int LONGER = 3;

    /// What mail programs write above a mail that is sent on.
    private static final Pattern FORWARDED =
            Pattern.compile(
                    "(?i)[-\\s]*(?:begin )?(?:forwarded message|weitergeleitete nachricht|message transféré"
                            + "|mensaje reenviado)[-\\s:]*");

    /// What they write above its subject.
    private static final Pattern SENT_ON =
            Pattern.compile("(?i)\\s*(?:fwd?|wg|tr|rv|vs|doorst)\\s*:.*");

    /// Sender, day and receivers as Outlook and others name them.
    static final Pattern HEADER =
            Pattern.compile(
                    "(?iu)\\*?(?:(from|von|de|da|van|från|fra|expéditeur|от|od)|(sent|date|gesendet|datum|envoyé(?: le)?|enviado(?: el| em)?|fecha|data|inviato|verzonden|skickat|sendt|дата|отправлено|wysłano)"
                            + "|(to|an|à|para|a|aan|till|til|кому|do)|(subject|betreff|objet|asunto|assunto|oggetto|onderwerp|ämne|emne|тема|temat)"
                            + "|(cc|kopie|copie|importance|attachments|reply-to|wichtigkeit|anlagen))\\s?:\\*? ?(.{0,400})");

    /// The same within a mail that is passed on, where "A:" may be an answer.
    private static final Pattern OF_HEADER =
            Pattern.compile(
                    "(?i)(?:from|to|cc|subject|date|sent|von|an|betreff|datum|de|à|objet): .{0,200}");

    /// The line that Outlook draws above them.
    private static final Pattern RULE = Pattern.compile("_{5,}|-{5,}|-+ ?\\p{L}+ \\p{L}+ ?-+");

    private static final int FROM = 1;
    private static final int SENT = 2;
    private static final int TO = 3;
    private static final int SUBJECT = 4;
    private static final int WORDS = 6;

    /// How many lines may stand in a header; receivers may take several.
    private static final int LONGEST_HEADER = 12;

    private final List<Block> blocks;

    /// How many earlier mails have begun, for each block, and which of these say that they are sent on.
    private final List<Integer> levels = new ArrayList<>();

    private final List<Boolean> isSentOn = new ArrayList<>();

    private Earlier(List<Block> blocks, Optional<String> subject) {
        this.blocks = new ArrayList<>(blocks.stream().filter(b -> !b.isBlank()).toList());
        isSentOn.add(subject.filter(s -> SENT_ON.matcher(s).matches()).isPresent());
    }

    /// The blocks of a mail with its earlier ones told apart, and those passed on that it only sends on.
    ///
    /// @param subject of the mail, as it is
    static List<Block> passedOn(List<Block> blocks, Optional<String> subject) {
        Earlier earlier = new Earlier(blocks, subject);
        earlier.tellHeaders();
        return earlier.passOn();
    }

    private void tellHeaders() {
        boolean isBelow = false;
        int k = 0;
        while (k < blocks.size()) {
            Block block = blocks.get(k);
            boolean isForwardLine = FORWARDED.matcher(block.text()).matches();
            int end = headEnd(k, isForwardLine);
            if (end == k) {
                levels.add(isSentOn.size() - 1);
                if (isBelow && block.part().isArticle()) {
                    blocks.set(k, block.as(Part.QUOTED_MAIL));
                }
                k++;
                continue;
            }
            if (k > 0 && RULE.matcher(blocks.get(k - 1).text()).matches()) {
                blocks.set(k - 1, blocks.get(k - 1).as(Part.BYLINE));
            }
            isBelow |=
                    block.part().isArticle()
                            || (end < blocks.size() && blocks.get(end).part().isArticle());
            if (isForwardLine) {
                isSentOn.set(isSentOn.size() - 1, true);
            }
            addHead(k, end);
            k = end;
        }
    }

    /// Where what stands above an earlier mail ends, with the line that says so; its beginning if there is none.
    private int headEnd(int from, boolean isForwardLine) {
        int end = headerEnd(from);
        if (end > from) {
            return end;
        }
        if (isForwardLine) {
            return from + 1 < blocks.size() ? Math.max(from + 1, headerEnd(from + 1)) : from + 1;
        }
        // One that a program has set apart already, however short.
        return isFrom(blocks.get(from)) && !blocks.get(from).part().isArticle() ? from + 1 : from;
    }

    private void addHead(int from, int end) {
        isSentOn.add(
                blocks.subList(from, end).stream()
                        .flatMap(block -> subject(block).stream())
                        .anyMatch(subject -> SENT_ON.matcher(subject).matches()));
        for (int k = from; k < end; k++) {
            levels.add(isSentOn.size() - 1);
            blocks.set(k, blocks.get(k).as(Part.BYLINE));
        }
    }

    private static boolean isFrom(Block block) {
        Matcher header = HEADER.matcher(block.text());
        return header.matches() && header.group(FROM) != null;
    }

    private static Optional<String> subject(Block block) {
        Matcher header = HEADER.matcher(block.text());
        return header.matches() && header.group(SUBJECT) != null
                ? Optional.of(header.group(WORDS))
                : Optional.empty();
    }

    /// Where a header ends that begins with the sender and tells the day, and receivers or a subject; its beginning if
    /// there is none.
    private int headerEnd(int from) {
        boolean hasDay = false;
        boolean hasSubject = false;
        if (!isFrom(blocks.get(from))) {
            return from;
        }
        int end = from;
        for (int k = from; k < Math.min(blocks.size(), from + LONGEST_HEADER); k++) {
            Matcher header = HEADER.matcher(blocks.get(k).text());
            if (!header.matches() || (k > from && header.group(FROM) != null)) {
                break;
            }
            hasDay |= header.group(SENT) != null && header.group(WORDS).matches(".*\\d.*");
            hasSubject |= header.group(SUBJECT) != null || header.group(TO) != null;
            end = k + 1;
        }
        return hasDay && hasSubject ? end : from;
    }

    /// A mail that has nothing of its own, or a word or two above the one that it sends on, passes that on.
    private List<Block> passOn() {
        TreeMap<Integer, Integer> lengths = new TreeMap<>();
        int own = 0;
        for (int k = 0; k < blocks.size(); k++) {
            Block block = blocks.get(k);
            if (block.part().isArticle()) {
                own += block.text().length();
            } else if (block.part() == Part.QUOTED_MAIL) {
                lengths.merge(levels.get(k), block.text().length(), Integer::sum);
            }
        }
        int chosen = -1;
        int length = own;
        boolean isOn = isSentOn.getFirst();
        for (var next : lengths.entrySet()) {
            int longest =
                    lengths.tailMap(next.getKey()).values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0);
            boolean passesOn =
                    length == 0 || (isOn && length <= LONGEST_REMARK && longest > LONGER * length);
            if (!passesOn) {
                break;
            }
            chosen = next.getKey();
            length = next.getValue();
            isOn = isSentOn.get(chosen);
        }
        if (chosen >= 0) {
            for (int k = 0; k < blocks.size(); k++) {
                blocks.set(k, passedOn(blocks.get(k), levels.get(k), chosen));
            }
        }
        return blocks;
    }

    private static Block passedOn(Block block, int level, int chosen) {
        return switch (block.part()) {
            case QUOTED_MAIL -> {
                if (level > chosen) {
                    yield block;
                }
                if (level < chosen) {
                    yield block.as(Part.OTHER);
                }
                yield block.as(
                        OF_HEADER.matcher(block.text()).matches() ? Part.BYLINE : Part.ARTICLE);
            }
            case ARTICLE -> block.as(Part.OTHER);
            default -> block;
        };
    }
}
