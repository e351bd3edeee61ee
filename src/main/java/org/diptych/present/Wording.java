package org.diptych.present;

import com.ibm.icu.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.diptych.align.Aligned;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.conflict.FactEntry;
import org.diptych.find.quote.Manner;
import org.diptych.find.quote.Outcome;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what a finding means. The only place that does.
public final class Wording {

    private final ResourceBundle words;
    private final Locale locale;

    public Wording(Locale locale) {
        this.locale = locale;
        // No other language steps in, not even the system's: the file without a language is
        // English.
        this.words =
                ResourceBundle.getBundle(
                        "org.diptych.present.wording",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// The language that this speaks.
    public Locale language() {
        String language = words.getLocale().getLanguage();
        return language.isEmpty() ? Locale.ENGLISH : Locale.of(language);
    }

    /// Why a finding was marked: one sentence with the evidence.
    public String why(Finding finding, Both<Article> articles) {
        return new Reasons(this, articles).of(finding);
    }

    /// A blank and a sentence on who says a quotation here and there, if it was altered and given to another besides;
    /// else nothing.
    public String andGivenToAnother(Finding finding) {
        return finding instanceof Finding.Misquoted q
                        && q.fault() == Finding.Fault.ALTERED
                        && q.elsewhere() != null
                ? ' ' + format("quote.elsewhere", detail(q), elsewhere(q))
                : "";
    }

    /// To whom the other side gives a quotation.
    String elsewhere(Finding finding) {
        return finding instanceof Finding.Misquoted(_, _, _, @Nullable String name) && name != null
                ? name
                : format("quote.somebody");
    }

    /// The name of a kind, as a label: "Garbled wording".
    public String of(Kind kind) {
        return format("kind." + lower(kind));
    }

    /// The kind of one finding, as a label; of what the copy added too, which is no omission.
    public String kind(Finding finding) {
        return Reasons.isAdded(finding) ? format("added.kind") : of(finding.kind());
    }

    /// What sort of fault within its kind, as a label: "Glued words".
    public String sort(Finding finding) {
        return Reasons.isAdded(finding)
                ? format("added.sort")
                : format("sort." + lower(finding.kind()) + "." + lower(subtype(finding)));
    }

    public String of(Finding.Severity severity) {
        return format("severity." + lower(severity));
    }

    /// What became of a quotation, as a label: "marks lost".
    public String of(Outcome outcome) {
        return format("outcome." + lower(outcome));
    }

    /// How words are given as somebody's, as a label: "speech".
    public String of(Manner manner) {
        return format("manner." + lower(manner));
    }

    /// How a fact stands to the other side, as a label: "agreeing".
    public String standing(FactEntry entry, Aligned pair) {
        return OneSided.isUncompared(entry, pair)
                ? format("uncompared.standing")
                : format("standing." + lower(entry.standing()));
    }

    /// … and with what it is: "agreeing number: …".
    ///
    /// @param said the words of either side
    public String fact(FactEntry entry, Aligned pair, String said) {
        return OneSided.isUncompared(entry, pair)
                ? format("uncompared.fact", fact(entry), said)
                : format("ledger.fact." + lower(entry.standing()), fact(entry), said);
    }

    /// What sort of fact it is, as a label: "number".
    public String fact(FactEntry entry) {
        return format("sort.conflict." + lower(entry.fact()));
    }

    /// How two articles stand to each other: "Two versions of one article.", "The right text is a summary of the
    /// left."
    public String relation(Summary summary) {
        return summary.isIdentical()
                ? format("identical.texts")
                : format(
                        summary.abridged()
                                .map(side -> "summary." + lower(side))
                                .orElse("relation." + lower(summary.relation())));
    }

    /// The verdict on a pair in one line: "Two versions of one article. 45 of 48 sentences matched …".
    public String verdict(Summary summary) {
        // Where there is nothing beside an article, nothing answers it or was left out.
        boolean isAlone = summary.relation() == Relation.ALONE;
        StringBuilder line = new StringBuilder(relation(summary));
        if (!isAlone) {
            line.append(' ').append(matched(summary));
        }
        String counts =
                summary.counts().entrySet().stream()
                        .filter(entry -> !isAlone || entry.getKey() != Kind.DROPPED)
                        .map(entry -> count(summary, entry.getKey()))
                        .collect(Collectors.joining(" · "));
        return line.append(isAlone ? " " : " · ").append(counts).toString();
    }

    /// "43 of 48 sentences left and 43 of 44 right matched".
    public String matched(Summary summary) {
        Summary.Sentences left = summary.sentences().left();
        Summary.Sentences right = summary.sentences().right();
        return left.equals(right)
                ? format("verdict.matched", left.matched(), left.all())
                : format(
                        "verdict.matched.sides",
                        left.matched(),
                        left.all(),
                        right.matched(),
                        right.all());
    }

    /// "61 garbled"; where none was looked for, that is said instead of "0". That one of two articles on one topic has a quotation which the other has not is no fault.
    public String count(Summary summary, Kind kind) {
        int count = summary.counts().getOrDefault(kind, 0);
        if (count == 0 && summary.isUncompared(kind)) {
            return format("uncompared." + lower(kind));
        }
        boolean onlyHeld = kind == Kind.QUOTE && summary.relation() == Relation.SAME_TOPIC;
        return format("verdict." + lower(kind) + (onlyHeld ? ".topic" : ""), count);
    }

    /// The constant of [Finding.Garble], [Finding.Gap], [Finding.Fault], [Finding.Fact] or
    /// [Finding.Hand].
    public static Enum<?> subtype(Finding finding) {
        return switch (finding) {
            case Finding.Garbled g -> g.how();
            case Finding.Dropped d -> d.what();
            case Finding.Misquoted m -> m.fault();
            case Finding.Anachronism _ -> Finding.Fault.ANACHRONISM;
            case Finding.Conflict c -> c.over();
            case Finding.OffCalendar _ -> Finding.Fact.DATE;
            case Finding.Own _ -> Finding.Hand.BY_HAND;
        };
    }

    /// A constant as reports and keys write it: `MARKS_LOST` is `marks-lost`.
    public static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Any other sentence of the properties file.
    public String format(String key, Object... arguments) {
        try {
            return new MessageFormat(words.getString(key), locale).format(arguments);
        } catch (MissingResourceException e) {
            throw new IllegalArgumentException("no wording for " + key, e);
        }
    }

    /// A moment as people write it, in UTC: "4 March 2026, 05:06 UTC".
    public String of(Instant moment) {
        return DateTimeFormatter.ofPattern(words.getString("moment.pattern"), locale)
                .format(moment.atZone(ZoneOffset.UTC));
    }

    /// A day as people write it: "4 March 2026".
    public String of(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.getString("date.pattern"), locale).format(day);
    }

    /// Every key, for the test that none is missing or dead.
    Map<String, String> all() {
        Map<String, String> all = new TreeMap<>();
        List.copyOf(words.keySet()).forEach(k -> all.put(k, words.getString(k)));
        return all;
    }

    /// Whether there are words for a reason.
    boolean has(String key) {
        return words.containsKey(key);
    }

    /// What a reason tells besides the words on both sides.
    String detail(Finding finding) {
        return switch (finding) {
            case Finding.Garbled(_, _, @Nullable String reading) -> reading == null ? "" : reading;
            case Finding.Misquoted(_, _, @Nullable String speaker, _) ->
                    speaker == null ? "" : speaker;
            case Finding.Anachronism a -> term(a);
            case Finding.OffCalendar(_, @Nullable LocalDate day) ->
                    day == null
                            ? format("calendar.none")
                            : format("calendar.weekday", of(day), weekday(day));
            case Finding.Dropped _, Finding.Conflict _, Finding.Own _ -> "";
        };
    }

    /// The speaker's own term of office.
    private String term(Finding.Anachronism a) {
        return a.until() == null
                ? format("term.open", a.speaker(), a.office(), of(a.from()))
                : format("term.closed", a.speaker(), a.office(), of(a.from()), of(a.until()));
    }

    String day(Finding.Anachronism a) {
        return a.known() == null
                ? format("day.dated", of(a.day()))
                : format("day.known", of(a.day()), Shortened.of(a.known()));
    }

    private String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    static String text(@Nullable Place place, Both<Article> articles) {
        return place == null ? "" : articles.on(place.side()).at(place.span());
    }
}
