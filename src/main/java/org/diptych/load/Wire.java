package org.diptych.load;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What news agencies and press offices write around a report for the desks that get it: the marks of a
/// transmission, slugs, what an update has added, initials, embargoes. The dateline and who reported are the report's.
///
/// What an article might have as a line of its own is left out only where something else shows that it came over a wire,
/// and only where it stands on a wire.
final class Wire {

    /// Among so many lines on top and at the end the wire's own are looked for.
    private static final int OPENING = 8;

    private static final int CLOSING = 6;

    private static final String AGENCY =
            "(?:Reuters|REUTERS|AP|AFP|dpa|DPA|PTI|ANI|IANS|ANSA|EFE|UPI|PA Media|Xinhua|TASS|APA|ATS|Belga|ANP)";

    /// Stands nowhere but on a wire.
    private static final Pattern SURE =
            Pattern.compile(
                    "ZCZC\\b.{0,60}|NNNN"
                            // Who wrote and who edited, by their initials.
                            + "|REUTERS [A-Z]{2,3}(?:[/ ][A-Z]{2,3}){0,3}"
                            + "|(?:PTI|ANI|IANS|UNI|BSS)(?: [A-Z]{2,4}){2,5}"
                            + "|dpa(?: [a-z]{2}){2,4} (?:yy)?[a-z0-9]{2,4}(?: [a-z0-9]{2,4}){0,4}"
                            // Numbers of dispatches.
                            + "|.{0,40}/AFP-[A-Z]{2}\\d{2}.{0,20}"
                            + "|AP-[A-Z]{2}-\\d\\d-\\d\\d-\\d\\d \\d{4}(?:GMT|E[DS]T)"
                            + "|BC-[A-Z][\\w'-]*(?:-[\\w'-]+|/).{0,60}|(?:AM|PM|BC)-[\\w-]+--.{2,60}"
                            + "|ATTENTION - .{3,120} ///");

    /// How the desk is told on top what is new.
    private static final Pattern CHANGED =
            Pattern.compile(
                    "\\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Rewrites|Removes|Clarifies|Releads|Restores|Deletes|Inserts|Amends|Fixes)"
                            + "[ ;:,][^()]{3,250}(?:\\([^()]{1,40}\\)[^()]{0,100})?\\)"
                            + "|\\((?:Adds|Updates|Recasts|Corrects|Repeats|Refiles|Rewrites)\\)"
                            + "|(?:Eds|EDS|Editors)[:.] (?:UPDATES|ADDS|RECASTS|CORRECTS|Updates|Adds|Recasts|Corrects|SUBS|Subs|With|WITH)\\b.{3,200}");

    private static final Pattern CONTACT = Pattern.compile("\\(\\([^()]*@[^()]*\\)\\)");

    private static final String HOUR =
            "(?i:\\d{1,2}[:.h]\\d{2}|\\b\\d{4} ?(?:hrs|hours|GMT|BST|CET|UTC|E[DS]T)\\b|\\d ?[ap]\\.?m\\b|\\d Uhr|midnight|\\bnoon\\b)";

    private static final String DAY =
            "\\d{1,2}(?:st|nd|rd|th)?[. ]+(?:\\p{Lu}\\p{L}{2,9}|[1-9]\\d?\\.)|(?:January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}";

    /// A headline on an embargo tells no hour, and does not say "embargoed until" a day and nothing else.
    private static final Pattern EMBARGO =
            Pattern.compile(
                    "[-*\\s]*(?:(?i:strictly |under |not for publication[ ,–-]+)*(?i:embargo(?:ed)?)(?i:[:,]? (?:(?:for )?(?:release|publication|use) )?(?:until|till|to|for|before)|:| [-–])(?=.{0,80}"
                            + HOUR
                            + ").{3,120}"
                            + "|(?i:(?:strictly |under )*embargoed (?:(?:for )?(?:release|publication) )?(?:until|till)):?(?: \\p{L}+day,?)? (?:"
                            + DAY
                            + "),?(?: \\d{4})?\\.?"
                            + "|(?i:not for (?:release|publication) before):? .{0,80}\\d.{0,60}"
                            + "|Sperrfrist(?:ende)?:? .{0,80}\\d.{0,60}"
                            + "|(?i:sous embargo jusqu['’]au?) .{0,80}\\d.{0,60}"
                            + "|(?i:for immediate release)[.:]?)[-*\\s]*");

    private static final Pattern ENDS =
            Pattern.compile(
                    "[-–—=*]+ ?(?i:ends?|30) ?[-–—=*]+|ENDS[.]?|\\((?:ENDS|Ends|END)\\)|###|# # #");

    /// The same for the very last line.
    private static final Pattern VERY_END = Pattern.compile("(?i:ends?)|-30-|mf|MORE");

    private static final Pattern MORE =
            Pattern.compile(
                    "[-–—(]+ ?(?i:more(?: (?:to )?follows?)?) ?[-–—)]+|MORE(?: (?:TO )?FOLLOWS?)?");

    private static final Pattern DATELINE =
            Pattern.compile(
                    "\\p{Lu}[\\p{L} .,'’/-]{2,50}(?:\\d{1,2})?,? ?\\(" + AGENCY + "\\) ?[-–—].*");

    private static final Pattern SLUG =
            Pattern.compile(
                    "[A-Z0-9]{2,}(?:-[A-Z0-9]{2,}){1,5}(?:/[A-Z0-9 -]*)?(?: \\([A-Z0-9, ]+\\))?");

    private static final Pattern INITIALS = Pattern.compile("[a-z]{2,4}(?:[/-][a-z]{2,4}){1,4}");

    /// What follows a ZCZC: numbers and codes of the transmission.
    private static final Pattern CODES = Pattern.compile("(?=.*\\d)[A-Za-z0-9 /:.-]{2,40}");

    private Wire() {}

    /// The indexes of the lines that are the wire's own.
    ///
    /// @param lines or paragraphs of a text, in order; blank ones do not count
    static Set<Integer> among(List<String> lines) {
        List<Integer> full =
                IntStream.range(0, lines.size())
                        .filter(k -> !lines.get(k).isBlank())
                        .boxed()
                        .toList();
        boolean isWire =
                full.stream()
                        .map(k -> lines.get(k).strip())
                        .anyMatch(s -> SURE.matcher(s).matches() || DATELINE.matcher(s).matches());
        Set<Integer> found = new TreeSet<>();
        for (int n = 0; n < full.size(); n++) {
            String line = lines.get(full.get(n)).strip();
            boolean isAtTop = n < OPENING;
            int left = full.size() - 1 - n;
            if (line.length() <= 300
                    && full.size() > 1
                    && (isOwn(line, isAtTop, left)
                            || (isWire && isWiresOwn(line, n, left))
                            || (n > 0
                                    && n < 4
                                    && lines.get(full.getFirst()).strip().startsWith("ZCZC")
                                    && CODES.matcher(line).matches()))) {
                found.add(full.get(n));
            }
        }
        return found.size() == full.size() ? Set.of() : found;
    }

    private static boolean isOwn(String line, boolean isAtTop, int left) {
        return SURE.matcher(line).matches()
                || ENDS.matcher(line).matches()
                || (isAtTop && (CHANGED.matcher(line).matches() || EMBARGO.matcher(line).matches()))
                || (left < CLOSING && CONTACT.matcher(line).matches())
                || (left == 0 && VERY_END.matcher(line).matches());
    }

    private static boolean isWiresOwn(String line, int before, int left) {
        return (before < 4 && SLUG.matcher(line).matches())
                || MORE.matcher(line).matches()
                || (left < 3 && INITIALS.matcher(line).matches());
    }
}
