package org.diptych.find.garbled;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Garble;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Reading;
import org.diptych.find.SideRule;
import org.diptych.text.Span;

/// Scraped text that belongs to the page and not to the article: date stamps, share links, credits.
public final class Boilerplate extends SideRule {

    /// The capital at the beginning of a line or a sentence. Elsewhere the words below are prose: "Many
    /// residents share this view."
    private static final String BEGINNING =
            "(?:(?<=^\\s{0,3})|(?<=[.!?:|…”\"’)\\]–—•·] {1,2}))(?-i:(?=\\p{Lu}))";

    private static final Pattern PHRASES =
            Pattern.compile(
                    "(?<=^\\s{0,3})date \\d{4}-\\d{2}-\\d{2}"
                            + "|^(?:Filed under|Tags|Categories|Posted in|Read more|Related(?: articles?)?"
                            + "|See also|Image|Photo|Advertisement|Source)\\s?:[^\\n]*"
                            + "|(?<=[.!?”\"] )Filed under:[^\\n]*"
                            + "|^Advertisement$"
                            + "|^(?:Post|Leave|Add) a comment$"
                            + "|^(?:Previous|Next) post(?: (?:next|previous) post)?$"
                            + "|^\\d+ (?:minutes?|hours?|days?|weeks?) ago$"
                            + "|^(?:youtube|facebook|twitter|instagram|whatsapp|linkedin|reddit)$"
                            + "|^Appendix: [^\\n]{0,80}$"
                            + "|^[^\\n]{0,120}(?: \\.\\.\\.| …)$"
                            + "|\\bAll rights reserved\\.?"
                            + "|"
                            + BEGINNING
                            + "(?:Read the (?:original|full) (?:article|story)(?: here)?\\."
                            + "|This (?:article|story|piece) (?:was|is) (?:first |originally )?"
                            + "(?:re)?published[^.\\n]*\\."
                            + "|Share (?:this|on)\\b[^.\\n]{0,60}(?:\\.|$)"
                            + "|(?:Sign up|Subscribe)(?: (?:to|for))? (?:our|the|a)?[^.\\n]{0,20}"
                            + "newsletters?[^.\\n]{0,60}(?:\\.|$)"
                            + "|(?:We|This site) uses? cookies[^.\\n]*\\.?"
                            + "|Click here to [^.\\n]*\\.?)",
                    Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    /// A source's name with a foot-note number glued to it, where a sentence should end: "CNN1".
    private static final Pattern CITATION =
            Pattern.compile(
                    "(?<=\\p{Ll} )(?:The )?\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?\\d{1,2}(?=\\.?$)",
                    Pattern.MULTILINE);

    public Boilerplate() {
        super("garbled.boilerplate", Garble.BOILERPLATE, Severity.MINOR, 0.95);
    }

    @Override
    protected Stream<Finding> check(Reading reading) {
        String text = reading.article().text();
        return Stream.concat(PHRASES.matcher(text).results(), CITATION.matcher(text).results())
                .map(m -> garbled(reading, new Span(m.start(), m.end()), null, null));
    }
}
