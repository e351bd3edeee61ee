package org.diptych.find.stated;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What numbers count: currencies, shares, spans of time, lengths, areas, volumes, weights and degrees, in the languages whose dates
/// are read too.
final class Units {

    private static final String BLANK = "[\\s\\u00a0\\u202f]";

    static final String HAN = "美元|欧元|歐元|英镑|英鎊|日元|元|％|秒|分钟|分鐘|小时|小時|天|周|週|个月|個月|年|公里|米|吨|噸";

    /// Behind a number: what it counts.
    static final String COUNTED =
            "k?m²|(?:kilo)?mètres? carrés?\\b|Quadrat(?:kilo)?metern?\\b|(?:kiló)?metros? cuadrados?\\b|km/h\\b|kilomètres?[ -]heure\\b|kilómetros por hora\\b|Stundenkilometern?\\b|kilomet(?:re|er)s (?:an|per) hour\\b"
                    + "|kph\\b|mph\\b|miles (?:an|per) hour\\b|knots?\\b|nœuds?\\b|Knoten\\b|nudos\\b|percentage"
                    + BLANK
                    + "points?\\b|per"
                    + BLANK
                    + "?cent\\b|percent\\b|%"
                    + "|dollars?\\b|euros?\\b|pounds?\\b|(?<=\\d)p\\b(?!\\.?m\\b)|pence\\b|cents\\b|yen\\b|yuan\\b|ro?ubles?\\b|francs?\\b(?! suisse)|reais\\b|kron(?:e|er|or)\\b|coroas?\\b|dinars?\\b|dirhams?\\b|riyals?\\b|rupees?\\b|zloty(?:ch|s)?\\b|hryvnias?\\b|shekels?\\b|rand\\b"
                    + "|(?:рубл(?:ь|я|ей|и|ях)|(?:дол+ар|процент|километр|метр|гектар)(?:а|ов|ы|ах|ам|и|ів)?|тонн[аы]?|евро|євро)(?!\\p{L})"
                    + "|(?:دولارا?|يورو|دينارا?|دراهم|درهما?|ريالا?)(?!\\p{L})"
                    + "|times\\b|seconds?\\b|minutes?\\b|hours?\\b|days?\\b|weeks?\\b|fortnights?\\b|months?\\b|years?\\b|decades?\\b"
                    + "|(?:(?:square|cubic|sq\\.?)"
                    + BLANK
                    + ")?(?:(?:kilo|centi|milli)?met(?:re|er)s?|[kcm]m|miles?|yards?|feet|foot|ft|inch(?:es)?)\\b"
                    + "|acres?\\b|hectares?\\b|ha\\b|gallons?\\b|pints?\\b|barrels?\\b|lit(?:re|er)s?\\b"
                    + "|tonnes?\\b|tons?\\b|kilos?\\b|(?:kilo)?gram(?:me)?s?\\b|kg\\b|ounces?\\b"
                    + "|(?:degrees?|°)"
                    + BLANK
                    + "?(?:Celsius|centigrade|Fahrenheit|[CF])\\b"
                    + "|heures?\\b|jours?\\b|semaines?\\b|mois\\b|années?\\b|ans\\b"
                    + "|Sekunden\\b|Minuten\\b|Stunden?\\b|Tagen?\\b|Wochen?\\b|Monaten?\\b|Jahren?\\b|Prozent\\b|pour"
                    + BLANK
                    + "cent\\b|por"
                    + BLANK
                    + "ci?ento\\b"
                    + "|francs? suisses?\\b|Franken\\b|Pfund\\b|Kronen\\b|couronnes?\\b|livres? sterling\\b|d[oó]lares\\b|pesos?\\b|libras\\b|coronas\\b"
                    + "|(?:Kilo|Milli)?[Gg]ramm\\b|Kilo\\b|Tonnen?\\b|Kilometern?\\b|Metern?\\b|Zentimetern?\\b|Litern?\\b|Hektar\\b"
                    + "|(?:kilo|centi|milli)?m[èe]tres?\\b|(?:kiló|quil[óô]|centí|milí)?metros?\\b|litros?\\b|hect[áa]reas?\\b|kilogramos?\\b|gramos?\\b"
                    + "|toneladas?\\b"
                    + "|[€£](?!\\d)"
                    + "|segundos\\b|minutos?\\b|horas?\\b|d[íi]as?\\b|semanas?\\b|mês|meses\\b|a[ñn]os?\\b"
                    + "|"
                    + HAN;

    /// Before a length: an area or a volume.
    private static final Pattern POWER = Pattern.compile("(?:square|cubic|sq\\.?) ");

    private static final Pattern DEGREES = Pattern.compile("(?:degrees?|°) ?");

    /// Units in other words and languages, by their English names.
    private static final Map<String, String> UNITS = units();

    private static final Map<String, Double> SECONDS =
            Map.of(
                    "second",
                    1.0,
                    "minute",
                    60.0,
                    "hour",
                    3600.0,
                    "day",
                    86_400.0,
                    "week",
                    604_800.0,
                    "fortnight",
                    1_209_600.0,
                    "month",
                    2_629_800.0,
                    "year",
                    31_557_600.0,
                    "decade",
                    315_576_000.0);

    /// In metres.
    private static final Map<String, Double> LENGTHS =
            Map.of(
                    "millimeter", 1e-3,
                    "centimeter", 1e-2,
                    "meter", 1.0,
                    "kilometer", 1e3,
                    "inch", 0.0254,
                    "foot", 0.3048,
                    "yard", 0.9144,
                    "mile", 1_609.344);

    /// What metres and miles measure.
    static final String LENGTH = "length";

    /// What units measure, and in them how much of its own unit: metres, square metres, cubic metres, kilograms.
    /// Those that are of two sizes, as gallons, pints and tons, are left out.
    private static final Map<String, Map<String, Double>> SIZES =
            Map.of(
                    LENGTH,
                    LENGTHS,
                    "area",
                    Map.of("hectare", 10_000.0, "acre", 4_046.86),
                    "volume",
                    Map.of("liter", 1e-3),
                    "speed",
                    Map.of("km/h", 1 / 3.6, "mph", 0.44704, "knot", 0.514444),
                    "weight",
                    Map.of("gram", 1e-3, "kilogram", 1.0, "ounce", 0.02835));

    private static final Set<String> CURRENCIES =
            Set.of(
                    "dollar", "euro", "pound", "yen", "yuan", "rouble", "ruble", "franc", "franken",
                    "krone", "peso", "real", "dinar", "dirham", "riyal", "rupee", "zloty",
                    "hryvnia", "shekel", "rand", "$", "€", "£");

    /// A share of a whole, and what two shares differ by.
    static final Set<String> SHARES = Set.of("%", "PERCENTAGE POINT");

    private static final Set<String> MONEY =
            Set.of(
                    "$", "€", "£", "CHF", "KRONE", "YEN", "YUAN", "RUBLE", "RUPEE", "ZLOTY",
                    "HRYVNIA", "SHEKEL", "RAND");

    /// Dollars that are given with their country.
    private static final Set<String> DOLLARS = Set.of("A$", "C$", "NZ$", "HK$", "S$");

    /// Small change, of whichever currency.
    private static final Set<String> COINS = Set.of("PENCE", "CENT");

    private Units() {}

    /// The English name of what is counted, in the singular; empty for nothing.
    static String name(@Nullable String counted) {
        String written =
                counted == null
                        ? ""
                        : counted.toLowerCase(Locale.ROOT).replaceAll(BLANK + "+", " ");
        Matcher power = POWER.matcher(written);
        if (power.lookingAt()) {
            String of = power.group().startsWith("cubic") ? "cubic " : "square ";
            return of + name(written.substring(power.end()));
        }
        Matcher degrees = DEGREES.matcher(written);
        if (degrees.lookingAt()) {
            return written.charAt(degrees.end()) == 'f' ? "fahrenheit" : "celsius";
        }
        String unit = UNITS.getOrDefault(written, written.replaceFirst("s$", ""));
        return unit.startsWith("per") && !unit.startsWith("percentage") ? "%" : unit;
    }

    /// How many seconds a span of time has; 0 for other units.
    static double seconds(String unit) {
        return SECONDS.getOrDefault(unit, 0.0);
    }

    /// A unit as a size: what it measures, and how much of that; empty for other units.
    static Optional<Size> size(String unit) {
        String of = unit.substring(unit.indexOf(' ') + 1);
        Double length = LENGTHS.get(of);
        if (length != null && unit.startsWith("square ")) {
            return Optional.of(new Size("area", length * length));
        }
        if (length != null && unit.startsWith("cubic ")) {
            return Optional.of(new Size("volume", length * length * length));
        }
        return SIZES.entrySet().stream()
                .flatMap(e ->
                        Optional.ofNullable(e.getValue().get(unit))
                                .map(much -> new Size(e.getKey(), much))
                                .stream())
                .findFirst();
    }

    /// Whether something is measured in units of several sizes and systems.
    static boolean isSize(String measure) {
        return SIZES.containsKey(measure);
    }

    /// What a unit measures, such as `length`, and how much of the unit that all of these share.
    record Size(String measure, double much) {}

    /// Whether a unit is money, by its English name.
    static boolean isCurrency(String unit) {
        return CURRENCIES.contains(unit);
    }

    /// Whether a measure is a currency that no other country's is called by: several have their dollars, francs and dinars.
    /// Crowns of several countries are held against none but other money.
    static boolean isMoney(String measure) {
        return MONEY.contains(measure);
    }

    /// Whether one of two measures is some country's dollar and the other a dollar of nobody knows where: at home nobody
    /// writes C$.
    static boolean mayBeOneDollar(String one, String other) {
        return (one.equals("$") && DOLLARS.contains(other))
                || (other.equals("$") && DOLLARS.contains(one));
    }

    /// Whether a measure is money for certain, be it small.
    static boolean isPaid(String measure) {
        return isMoney(measure) || COINS.contains(measure);
    }

    /// One name for each currency and unit, however written.
    static String measure(String written) {
        String name = written.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "$", "US$", "USD", "DOLLAR" -> "$";
            case "€", "EUR", "EURO" -> "€";
            case "£", "GBP", "POUND" -> "£";
            case "FRANKEN" -> "CHF";
            case "P" -> "PENCE";
            case "R$", "BRL" -> "REAL";
            case "₽", "ROUBLE" -> "RUBLE";
            case "₴" -> "HRYVNIA";
            case "₪" -> "SHEKEL";
            case "₹" -> "RUPEE";
            case "TON", "TONNE" -> "t";
            default -> name;
        };
    }

    private static Map<String, String> units() {
        Map<String, String> units = new HashMap<>();
        String all =
                """
                second: sekunden segundos 秒
                minute: minuten minuto minutos 分钟 分鐘
                hour: heure heures stunde stunden hora horas 小时 小時
                day: jour jours tage tagen día días dia dias 天
                week: semaine semaines woche wochen semana semanas 周 週
                month: mois monate monaten meses mês 个月 個月
                year: an ans année années jahre jahren año años ano anos 年
                %: prozent pour_cent por_ciento por_cento ％ процент процента процентов проценты процентах процентам
                $: 美元 dolares dólares доллар доллара доллары долларов долар долара долари доларів دولار دولارا
                euro: 欧元 歐元 евро євро يورو
                ruble: рубль рубля рублей рубли рублях
                real: reais
                dinar: دينار دينارا
                dirham: درهم درهما دراهم
                riyal: ريال ريالا
                pound: 英镑 英鎊 pfund livre_sterling livres_sterling libras
                franken: franc_suisse francs_suisses
                krone: kronen couronne couronnes coronas kronor kroner coroa coroas
                yen: 日元
                yuan: 元
                kilometer: kilometre kilometres kilometers kilometern kilomètre kilomètres kilómetro kilómetros quilómetro quilómetros quilômetro quilômetros километр километра километров километры километрах километрам km 公里
                meter: metre metres meters metern mètre mètres metro metros метр метра метров метры метрах метрам 米
                centimeter: centimetre centimetres centimeters zentimeter zentimetern centimètre centimètres centímetro centímetros cm
                millimeter: millimetre millimetres millimeters millimètre millimètres milímetro milímetros mm
                square meter: m² mètre_carré mètres_carrés quadratmeter quadratmetern metro_cuadrado metros_cuadrados
                square kilometer: km² kilomètre_carré kilomètres_carrés quadratkilometer quadratkilometern kilómetro_cuadrado kilómetros_cuadrados
                km/h: kph kilometres_an_hour kilometers_an_hour kilometres_per_hour kilometers_per_hour kilomètre-heure kilomètres-heure kilomètres_heure kilómetros_por_hora stundenkilometer stundenkilometern
                mph: miles_an_hour miles_per_hour
                knot: knots nœud nœuds knoten nudos
                foot: feet ft
                inch: inches
                hectare: hectares hektar hectárea hectáreas hectare гектар гектара гектаров гектары ha
                liter: litre litres liters litern litro litros
                kilogram: kilograms kilogramme kilogrammes kilogramm kilogramos kilogramo kilo kilos kg
                gram: grams gramme grammes gramm gramo gramos
                ton: tonne tonnes tonnen tonelada toneladas тонна тонны тонн 吨 噸
                """;
        for (String line : all.split("\n", -1)) {
            int colon = line.indexOf(':');
            for (String form : line.substring(colon + 1).strip().split(" ", -1)) {
                units.put(form.replace('_', ' '), line.substring(0, Math.max(0, colon)));
            }
        }
        return Map.copyOf(units);
    }
}
