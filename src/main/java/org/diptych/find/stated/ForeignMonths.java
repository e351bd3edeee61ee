package org.diptych.find.stated;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Finds months without a day in French, German, Spanish, Italian, Portuguese and Russian text, with a year or behind a
/// word that tells when: "mi-juin", "Ende September", "março de 2026". Alone they may be names or planets.
final class ForeignMonths {

    private static final String BLANK = "[ \\u00A0\\u202F]";

    private static final Map<String, ForeignMonths> BY_LANGUAGE =
            Map.of(
                    "fr",
                    new ForeignMonths(
                            Locale.FRENCH,
                            "en_|depuis_|fin_|début_|mi-|de_|d['’]|dès_|courant_|avant_|après_",
                            ""),
                    "de",
                    new ForeignMonths(
                            Locale.GERMAN,
                            "[Ii]m_|[Ss]eit_|[Bb]is_|[Aa]b_|Ende_|Anfang_|Mitte_|[Vv]om_|[Zz]um_|letzten_|vergangenen_|nächsten_|kommenden_",
                            ""),
                    "es",
                    new ForeignMonths(
                            Locale.forLanguageTag("es"),
                            "[Ee]n_|[Dd]esde_|[Hh]asta_|de_|para_|pasado_|próximo_",
                            "(?:del?_)?"),
                    "it",
                    new ForeignMonths(
                            Locale.ITALIAN,
                            "[Aa]d?_|[Ii]n_|[Dd]al?_|[Dd]i_|[Ee]ntro_|metà_|fine_|inizio_|scorso_|prossimo_",
                            "(?:del_)?"),
                    "pt",
                    new ForeignMonths(
                            Locale.forLanguageTag("pt"),
                            "[Ee]m_|[Dd]esde_|[Aa]té_|de_|para_|passado_|próximo_",
                            "(?:de_)?"),
                    "ru",
                    new ForeignMonths(
                            Locale.forLanguageTag("ru"),
                            "[Вв]_|[Сс]о?_|[Дд]о_|[Кк]_|конце_|начале_|середине_|концу_|началу_|середины_",
                            ""));

    private final Map<String, Month> months = new HashMap<>();
    private final Pattern pattern;

    /// @param before what tells that a month is one, `_` for a blank
    /// @param joint what may stand between a month and its year
    private ForeignMonths(Locale locale, String before, String joint) {
        for (Month month : Month.values()) {
            Stream.of(TextStyle.FULL, TextStyle.FULL_STANDALONE)
                    .map(style -> month.getDisplayName(style, locale))
                    .flatMap(ForeignMonths::forms)
                    .forEach(form -> months.put(form, month));
        }
        pattern =
                Pattern.compile(
                        "(?<![\\p{L}\\p{N}-])(?<before>B)?(?<month>M)(?:_J(?<year>1[5-9]\\d\\d|20\\d\\d))?(?![\\p{L}\\p{N}-])"
                                .replace("B", before)
                                .replace("M)", String.join("|", months.keySet()) + ")")
                                .replace("J", joint)
                                .replace("_", BLANK));
    }

    /// A name in all of its forms: Russian months have cases.
    private static Stream<String> forms(String name) {
        String stem = name.replaceFirst("[аья]$", "");
        return stem.equals(name) || !isCyrillic(name)
                ? Stream.of(name)
                : Stream.of("", "а", "у", "е", "ь", "я", "ю", "ем", "ём", "ом")
                        .map(stem::concat)
                        .filter(form -> form.length() > 2);
    }

    private static boolean isCyrillic(String name) {
        return Character.UnicodeScript.of(name.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
    }

    /// The months in a span, in reading order; none in other languages.
    static List<Day> in(Article article, Span span) {
        ForeignMonths of = BY_LANGUAGE.get(article.language());
        return of == null ? List.of() : of.all(article, span);
    }

    private List<Day> all(Article article, Span span) {
        List<Day> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(article.at(span));
        while (matcher.find()) {
            Month month = months.get(matcher.group("month"));
            String year = matcher.group("year");
            if (month != null && (year != null || matcher.group("before") != null)) {
                found.add(
                        new Day(
                                new Span(
                                        span.start() + matcher.start("month"),
                                        span.start() + matcher.end()),
                                null,
                                null,
                                month.getValue(),
                                year == null ? null : Integer.valueOf(year)));
            }
        }
        return found;
    }
}
