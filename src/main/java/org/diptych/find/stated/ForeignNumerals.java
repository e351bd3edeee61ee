package org.diptych.find.stated;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Span;

/// Finds numbers in French, German, Spanish and Portuguese words: shares ("zwei Drittel", "la moitié"), and counts, by ICU's
/// rules for spelling out numbers.
final class ForeignNumerals {

    /// Made when the first text in its language is read: ICU takes a while over its rules.
    private static final Map<String, ForeignNumerals> MADE = new ConcurrentHashMap<>();

    private static final String BLANK = "[ \\u00a0\\u202f-]";

    /// Half a million: un demi-million d'euros, eine halbe Million Euro, medio millón de euros.
    private static final Pattern HALF =
            Pattern.compile(
                    "(?<!\\p{L})(?:un demi|eine halbe|medio|meio)B(?<scale>milli(?:on|arde?)|millón|[mb]ilhão)(?:B(?:d['’]|deB)?(?<counted>C))?(?!\\p{L})"
                            .replace("B", BLANK)
                            .replace("C", Units.COUNTED),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Pattern number;
    private final Pattern share;
    private final Map<String, Integer> parts;
    private final RuleBasedNumberFormat spelling;

    /// @param word one that a number may begin with
    /// @param joint one that goes on with it only
    /// @param share `_` stands for a blank
    /// @param parts what a part's name begins with, and of how many it is one
    private ForeignNumerals(
            String language, String word, String joint, String share, Map<String, Integer> parts) {
        this.number =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?<words>W(?:B(?:(?:J)B)?W){0,6}(?:B(?:J)(?:B(?:J))?(?=$|[^\\p{L}]))?)(?![\\p{L}-])(?:B(?<counted>C))?(?<half>B(?:et demie?|y medi[oa]|e mei[oa]))?"
                                .replace("W", word)
                                .replace("B", BLANK)
                                .replace("J", joint)
                                .replace("C", Units.COUNTED),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.share =
                Pattern.compile(
                        "(?<!\\p{L})" + share.replace("_", BLANK) + "(?!\\p{L})",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        this.parts = parts;
        spelling = new RuleBasedNumberFormat(new ULocale(language), RuleBasedNumberFormat.SPELLOUT);
    }

    /// The amounts in some text of a language, which stands at a place of its article; none of other languages.
    static List<Amount> in(String language, String text, int offset) {
        return switch (language) {
            case "fr" -> MADE.computeIfAbsent(language, _ -> french()).all(text, offset);
            case "de" -> MADE.computeIfAbsent(language, _ -> german()).all(text, offset);
            case "es" -> MADE.computeIfAbsent(language, _ -> spanish()).all(text, offset);
            case "pt" -> MADE.computeIfAbsent(language, _ -> portuguese()).all(text, offset);
            default -> List.of();
        };
    }

    private static ForeignNumerals french() {
        return new ForeignNumerals(
                "fr",
                "(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?"
                        + "|trente|quarante|cinquante|soixante|septante|huitante|nonante|cents?|mille)",
                "un|une|et",
                "(?:(?<some>un|deux|trois|quatre|cinq)_(?<part>tiers|quarts?|cinquièmes?|sixièmes?|dixièmes?)"
                        + "|(?:la_)?(?<half>moitié))",
                Map.of("tiers", 3, "quart", 4, "cinquième", 5, "sixième", 6, "dixième", 10));
    }

    private static ForeignNumerals german() {
        return new ForeignNumerals(
                "de",
                "(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig"
                        + "|siebzig|achtzig|neunzig)|(?:drei|vier|fünf|sech|sieb|acht|neun)zehn|zwei|drei|vier|fünf|sechs"
                        + "|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"
                        + "|(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)?hundert|(?:ein|zwei|drei|vier|fünf|sechs"
                        + "|sieben|acht|neun|zehn)?tausend)",
                "und",
                "(?:(?<some>ein|zwei|drei|vier|fünf)_(?<part>drittel|viertel|fünftel|sechstel|zehntel)"
                        + "|(?:die_)?(?<half>hälfte))",
                Map.of("drittel", 3, "viertel", 4, "fünftel", 5, "sechstel", 6, "zehntel", 10));
    }

    private static ForeignNumerals spanish() {
        return new ForeignNumerals(
                "es",
                "(?:dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|diecis[eé]is"
                        + "|diecisiete|dieciocho|diecinueve|veinte|veinti(?:un[oa]?|ún|d[oó]s|tr[eé]s|cuatro|cinco"
                        + "|s[eé]is|siete|ocho|nueve)|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa|cien"
                        + "|ciento|(?:dos|tres|cuatro|seis|ocho)cient[oa]s|quinient[oa]s|setecient[oa]s|novecient[oa]s|mil)",
                "y|uno|una",
                "(?:(?<some>un|una|dos|tres|cuatro)_(?<part>tercios?|tercera_parte|cuartos?|cuarta_parte|quintos?"
                        + "|quinta_parte)|(?:la_)?(?<half>mitad))",
                Map.of("terc", 3, "cuart", 4, "quint", 5));
    }

    private static ForeignNumerals portuguese() {
        return new ForeignNumerals(
                "pt",
                "(?:dois|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze|doze|treze|catorze|quatorze|quinze"
                        + "|dez[ea]sseis|dez[ea]ssete|dezoito|dez[ea]nove|vinte|trinta|quarenta|cinquenta|sessenta|setenta"
                        + "|oitenta|noventa|cem|cento|(?:duz|trez)ent[oa]s|(?:quatro|seis|sete|oito|nove)cent[oa]s"
                        + "|quinhent[oa]s|mil)",
                "e|um|uma",
                "(?:(?<some>um|dois|três|quatro)_(?<part>terços?|quartos?|quintos?|décimos?)|(?:a_)?(?<half>metade))",
                Map.of("terç", 3, "quart", 4, "quint", 5, "décim", 10));
    }

    private List<Amount> all(String text, int offset) {
        List<Amount> amounts = new ArrayList<>();
        Matcher shares = share.matcher(text);
        while (shares.find()) {
            amounts.add(new Amount(at(shares, offset), 0, 100 * part(shares), "%"));
        }
        Matcher halves = HALF.matcher(text);
        while (halves.find()) {
            double scale =
                    halves.group("scale").toLowerCase(Locale.ROOT).matches("milliard.*|bilhão")
                            ? 1e9
                            : 1e6;
            amounts.add(
                    Amounts.amount(at(halves, offset), scale / 2, null, halves.group("counted")));
        }
        Matcher numbers = number.matcher(text);
        while (numbers.find()) {
            value(numbers.group("words"))
                    .ifPresent(v ->
                            amounts.add(
                                    Amounts.amount(
                                            at(numbers, offset),
                                            numbers.group("half") == null ? v : v + 0.5,
                                            null,
                                            numbers.group("counted"))));
        }
        return amounts;
    }

    private double part(Matcher share) {
        if (share.group("half") != null) {
            return 0.5;
        }
        String of = share.group("part").toLowerCase(Locale.ROOT);
        double whole =
                parts.entrySet().stream()
                        .filter(e -> of.startsWith(e.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .findFirst()
                        .orElseThrow();
        String some = share.group("some").toLowerCase(Locale.ROOT);
        return (some.startsWith("un") || some.equals("ein") || some.equals("um")
                        ? 1
                        : value(some).orElse(1.0))
                / whole;
    }

    /// A number in words, if all of them are one.
    private Optional<Double> value(String words) {
        String plain = words.toLowerCase(Locale.ROOT).strip().replaceAll(BLANK + "+", " ");
        for (String form : List.of(plain, plain.replace(' ', '-'), plain.replace(" ", ""))) {
            ParsePosition end = new ParsePosition(0);
            synchronized (spelling) {
                Number value = spelling.parse(form, end);
                if (end.getIndex() == form.length() && value != null) {
                    return Optional.of(value.doubleValue());
                }
            }
        }
        return Optional.empty();
    }

    private static Span at(Matcher matcher, int offset) {
        return new Span(offset + matcher.start(), offset + matcher.end());
    }
}
