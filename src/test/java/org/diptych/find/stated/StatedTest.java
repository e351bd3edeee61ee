package org.diptych.find.stated;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.diptych.find.TwoTexts;
import org.diptych.text.Article;
import org.diptych.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatedTest {

    private static Stated only(String text) {
        return only("en", text);
    }

    private static Stated only(String language, String text) {
        Article article = TwoTexts.article(language, text);
        List<Stated> stated = Stated.in(article, new Span(0, text.length()));
        assertThat(stated).as(text).hasSize(1);
        return stated.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "three stars|3 stars",
                "four decades|43 years",
                "23,000 boxes|23 000 boxes",
                "23,000 boxes|23000 boxes",
                "41,000 boxes|41, 000 boxes",
                "1,234,567 votes|1.234.567 votes",
                "two hundred and fifty seats|250 seats",
                "twenty-one seats|21 seats",
                "half a dozen eggs|six eggs",
                "two dozen eggs|24 eggs",
                "nearly US$ 250 billion|almost $250bn",
                "€140m|140 million euros",
                "7.5p|7.5 pence",
                "for 300 metres|for 300m, they say",
                "a crane 80m tall|a crane of 80 metres",
                "3m people|three million people",
                "twice what it was|double what it was",
                "half of what it was|half what it was",
                "0.9m people|900,000 people",
                "prizes of 30k|prizes of $30,000",
                "the 400m hurdles|the 400-metre hurdles",
                "the 5k race|the 5km race",
                "He met it on 58 minutes|He met it in the 58th minute",
                "C$25 million|$25 million",
                "£2,000|2,000 pounds",
                "7.5 per cent|7.5%",
                "7.5 percent|7.5 per cent",
                "a fifth of them|20 per cent of them",
                "9 a.m.|09:00",
                "at 9pm|at 21:00",
                "9 p.m. GMT|21:00 GMT",
                "14:30 GMT|14:30",
                "9 a.m.|9",
                "minus 5 degrees|minus five degrees",
                "minus 5 degrees|-5 degrees",
                "₹1.5 crore|₹15 million",
                "two lakh boats|200,000 boats",
                "five percentage points|5 percentage points",
                "30 degrees Celsius|30°C",
                "30 degrees Celsius|30 degrees",
                "12 inches|12-inch",
                "12 feet|12 ft",
                "640 metres|2,100 feet",
                "95 minutes|an hour and 35 minutes",
                "27 months|two years and three months",
                "it lasted a week|it lasted seven days",
                "half an hour|30 minutes",
                "it lasted an hour and a half|it lasted 90 minutes",
                "5 miles|8 km",
                "10 acres|4 hectares",
                "12 inches|30 centimetres",
                "25 sq km|10 square miles",
                "1.5km|1,500 metres",
                "500 litres|0.5 cubic metres",
                "10 sq km|10 square kilometres",
                "10 ha|ten hectares",
                "30 centimetres|30cm",
                "30 kilos|30kg",
                "1,900 litres|1,900 liters",
                "half a million people|500,000 people",
                "half-a-million people|500,000 people",
                "about half a million people|514,000 people",
                "half a million dollars|$500,000",
                "One and a half million people|1.5 million people",
                "a million and a half people|1.5 million people",
                "A quarter of a million people|250,000 people",
                "three-quarters of a million people|750,000 people",
                "two and a half per cent|2.5 per cent",
                "a two-and-a-half-year wait|30 months",
                "five and a quarter hours|315 minutes",
                "two and a half metres of wire|2.5 metres of wire",
                "two and a half months|74 days",
                "two and a half months|ten weeks",
                "two months|61 days",
                "a quarter of them|25 per cent of them",
                "a half of them|50 per cent of them",
                "two-thirds of them|67 per cent of them",
                "two-thirds of them|66 per cent of them",
                "33 per cent|33.3 per cent",
                "98 per cent|97.6 per cent",
                "30 per cent|29.7 per cent",
                "170 minutes|170-minute",
                "170 minutes|2h50",
                "272.000 cases|272,000 cases",
                "Belgium's|Belgian",
                "two years|24 months",
                "for a fortnight|two weeks",
                "within a fortnight|14 days",
                "at 10:30 p.m.|at 22:30",
                "at 10.30pm|at 22:30",
                "the 14th|the 14th",
                "12 September|September 12",
                "12 September 2024|September 12",
                "May 2017|in 2017",
                "on Friday|Friday's",
                "Polish|Poland",
                "North Korean|North Korea",
                "U.S. ships|American ships",
                "daughter|daughters",
                "vice president|vice-president",
                "$134 million|$134m",
                "134 million dollars|134m dollars",
                "about 280 people|283 people",
                "nearly $250bn|$247bn",
                "the present owner|the current owner"
            })
    void agree_in_other_dress(String one, String other) {
        assertThat(only(one).agreesWith(only(other))).isTrue();
        assertThat(only(other).agreesWith(only(one))).isTrue();
        assertThat(only(one).excludes(only(other))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "840p|790 pence",
                "On 53 minutes he scored|He scored in the 58th minute",
                "£31,500|£35,100",
                "1.2 billion|1.2 million",
                "seven months|seven weeks",
                "eleven boats|eight boats",
                "2:08:17|2:07:18",
                "a fifth of them|a third of them",
                "97 per cent|98 per cent",
                "66 per cent|67 per cent",
                "69 per cent|70 per cent",
                "0.25 per cent|0.24 per cent",
                "98 per cent|97.4 per cent",
                "99 per cent|100 per cent",
                "two-thirds of them|68 per cent of them",
                "2000 people|1800 people",
                "half of what it was|twice what it was",
                "half as large as it was|twice as large as it was",
                "half the size of it|double the size of it",
                "3m people|5m people",
                "3m people|five million people",
                "prizes of 30k|prizes of 50k",
                "the 400m hurdles|the 800m hurdles",
                "the 5k race|the 10km race",
                "9 a.m.|9 p.m.",
                "at 9pm|at 10pm",
                "9pm GMT|10pm GMT",
                "minus 5 degrees|5 degrees",
                "minus 5 degrees|minus 15 degrees",
                "30 degrees Celsius|32 degrees Celsius",
                "10 acres|100 acres",
                "12 inches|21 inches",
                "500 gallons|5,000 gallons",
                "10 square miles|20 square miles",
                "640 metres|640 feet",
                "95 minutes|an hour and 25 minutes",
                "for a week|for nine days",
                "at €23.10|at 32.10 euros",
                "by 1.25 percent|by 2.25 percent",
                "7.8 billion dollars|€7.8bn",
                "the chief executive|the CFO",
                "5 miles|5 km",
                "30 kilograms|30 grams",
                "₹1.5 crore|₹1.5 lakh",
                "5 percentage points|8 percentage points",
                "half a million people|50,000 people",
                "half a million people|a million people",
                "one and a half million people|a million people",
                "two and a half per cent|2 per cent",
                "two and a half months|84 days",
                "two months|ten weeks",
                "a two-year wait|25 months",
                "two and a half per cent|3.5 per cent",
                "a quarter of a million people|25,000 people",
                "12 September|21 September",
                "August 2021|August 2022",
                "Tuesday|Thursday",
                "Danish|Swedish",
                "North Korea|South Korea",
                "grandmother|grandfather",
                "northern|southern",
                "bought|sold",
                "bought|stolen",
                "lasted a fortnight|three weeks",
                "great-grandmother|grandmother",
                "300 kronor|300 euros",
                "four tenths of a second|four hundredths of a second",
                "nearly $250bn|$240bn",
                "about 280 people|299 people",
                "the current owner|the future owner",
                "the present owner|the future owner",
                "the past owner|the future owner",
                "the past owner|the current owner"
            })
    void exclude_each_other(String one, String other) {
        assertThat(only(one).excludes(only(other))).isTrue();
        assertThat(only(other).excludes(only(one))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de|2,5 Milliarden Euro|€2.5bn",
                "it|1,5 milioni|1.5 million",
                "pt|2,9 mil milhões|2.9 billion",
                "nl|2,9 miljard|2.9 billion",
                "pl|12 tys.|12,000",
                "ru|1,5 миллиона|1.5 million",
                "ru|12,5 тысячи|12,500",
                "ru|2,9 млрд долларов|$2.9bn",
                "fr|250 millions d'euros|€250 million",
                "es|250 millones de dólares|$250 million",
                "de|am Donnerstag|on Thursday",
                "de|12. September 2024|12 September 2024",
                "de|40 Prozent|40 per cent",
                "fr|250 milliards|250 billion",
                "fr|jeudi|on Thursday",
                "fr|le 9 mai 2025|9 May 2025",
                "fr|40 pour cent|40%",
                "es|250 millones|250 million",
                "es|el jueves|on Thursday",
                "es|el 9 de mayo de 2025|9 May 2025",
                "zh|412名居民|412 islanders",
                "zh|2400亿美元|$240 billion",
                "zh|星期四|on Thursday",
                "zh|周五|on Friday",
                "zh|两名居民|two islanders",
                "zh|十五座|15 boats",
                "zh|三百二十人|320 people",
                "zh|三千五百万|35 million",
                "zh|两亿三千万|230 million",
                "zh|两万五|25,000",
                "zh|三千五|3,500",
                "zh|一百三|130",
                "zh|两万零五|20,005",
                "zh|一百二十三|123",
                "zh|三分之二|two-thirds of them",
                "zh|百分之十五|15 per cent",
                "zh|三年|three years",
                "zh|超过一百人|105 people",
                "zh|2025年5月9日|9 May 2025",
                "ja|金曜日|on Friday"
            })
    void agree_across_languages(String language, String one, String english) {
        assertThat(only(language, one).agreesWith(only(english))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zh|412名居民|421名居民",
                "zh|星期二|星期四",
                "zh|9月30日|9月13日",
                "fr|mardi|jeudi",
                "de|30. September|13. September"
            })
    void exclude_each_other_in_other_languages(String language, String one, String other) {
        assertThat(only(language, one).excludes(only(language, other))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "more than 100 people|105|true|false",
                "more than 100 people|95|false|true",
                "more than 100 people|190|true|false",
                "more than 140 people|190|false|false",
                "more than 100 people|900|false|true",
                "the toll surpassed 1,000 people|1,003|true|false",
                "it passed 12 laws|it passed 15 laws|false|true",
                "more than two years and three months|28 months|true|false",
                "more than £2m|more than £2.1m|true|false",
                "more than 200 people|more than 300 people|false|true",
                "at least 20 people|20|true|false",
                "100 or more boats|120|true|false",
                "no more than 50 boats|47|true|false",
                "no more than 50 boats|55|false|true",
                "mehr als 100 Boote|105|true|false",
                "plus de 100 bateaux|105|true|false",
                "más de 100 barcos|105|true|false",
                "not less than 100 boats|105|true|false",
                "not fewer than 100 boats|105|true|false",
                "did not exceed 50 boats|47|true|false",
                "didn't exceed 50 boats|47|true|false",
                "never more than 50 boats|47|true|false",
                "never below 100 boats|105|true|false",
                "pas moins de 100 bateaux|105|true|false",
                "pas plus de 50 bateaux|47|true|false",
                "no menos de 100 barcos|105|true|false",
                "no más de 50 barcos|47|true|false",
                "nicht weniger als 100 Boote|105|true|false",
                "nicht mehr als 50 Boote|47|true|false",
                "不少于100|105|true|false",
                "不少於100|105|true|false",
                "不超过50|47|true|false",
                "不超過50|47|true|false"
            })
    void a_bound_that_holds_is_no_conflict(
            String bound, String exact, boolean agree, boolean exclude) {
        Stated one = amount(bound);
        Stated other = amount(exact);
        assertThat(one.agreesWith(other)).isEqualTo(agree);
        assertThat(other.agreesWith(one)).isEqualTo(agree);
        assertThat(one.excludes(other)).isEqualTo(exclude);
        assertThat(other.excludes(one)).isEqualTo(exclude);
    }

    private static Stated amount(String text) {
        Article article = TwoTexts.article(text);
        return Amounts.in(article, new Span(0, text.length()), List.of()).getFirst();
    }

    @Test
    void a_number_in_commas_behind_a_name_is_an_age() {
        assertThat(only("Then Ann Lee, 23, spoke.").excludes(only("the 25-year-old"))).isTrue();
        assertThat(only("Then Ann Lee, 23, spoke.").agreesWith(only("the 23-year-old"))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It lasted for 58 minutes|It was in the 53rd minute",
                "€5,900|ten boats",
                "30 degrees Celsius|86 degrees Fahrenheit",
                "500 gallons|1,900 litres",
                "10 miles|10 square miles",
                "14:30 GMT|15:30 CET",
                "14:30 GMT|14:30 CET",
                "Tuesday|2024",
                "Danish|grandmother",
                "20 per cent|five days"
            })
    void are_not_compared(String one, String other) {
        assertThat(only(one).excludes(only(other))).isFalse();
        assertThat(only(one).agreesWith(only(other))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "统一的看法", "第三座桥", "一个人", "星期二", "万一下雨", "十分好", "五月九日", "零分之三", "百分之三点五", "百分之三十点五",
                "三点五亿", "三點五億", "二十三号楼"
            })
    void leaves_words_with_a_number_in_them_alone(String text) {
        Article article = TwoTexts.article("zh", text);
        Span all = new Span(0, text.length());
        assertThat(Amounts.in(article, all, List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on May 3-5|May 3,5",
                "from 3 to 5 May|3,5 May",
                "on May 3 and 4, 2024|May 3,4, 2024",
                "on May 3 and 4 at the quay|May 3,4",
                "on May 3 and 4 boats sank|May 3",
                "up from May 3 to 5 per cent|May 3",
                "between May 3 and 5 June|May 3,5 June",
                "from 20 and 3 May|3 May",
            })
    void two_days_may_share_their_month(String text, String days) {
        Article article = TwoTexts.article(text);
        assertThat(
                        Days.in(article, new Span(0, text.length())).stream()
                                .map(d -> article.at(d.span())))
                .containsExactly(days.split(",(?! )", -1));
        assertThat(Days.in(article, new Span(0, text.length()))).noneMatch(d -> d.month() == null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Some 2000 people marched.",
                "It killed 1800 soldiers.",
                "The firm employs 1750 workers.",
                "More than 1900 homes burnt.",
                "They sent another 1500 troops.",
                "2000 people marched.",
            })
    void four_digits_that_count_something_are_no_year(String text) {
        Article article = TwoTexts.article(text);
        Span all = new Span(0, text.length());
        assertThat(Days.in(article, all)).isEmpty();
        assertThat(Amounts.in(article, all, List.of())).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 2020 people stayed at home.",
                "The 2024 elections were held early.",
                "Its 2019 results were better.",
                "Since 2010 prices have risen.",
                "By 2030 emissions must fall.",
                "After 2000 people left the island.",
                "In early 2020 schools closed.",
                "Some in 1968 students saw a threat.",
                "The crisis of 2008 cost jobs.",
            })
    void a_year_stays_one_before_what_it_does_not_count(String text) {
        Article article = TwoTexts.article(text);
        assertThat(Days.in(article, new Span(0, text.length()))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|on 0 June",
                "en|on 32 June",
                "en|on June 39",
                "en|on June 0",
                "en|on 00 June",
                "zh|6月0日",
                "zh|6月32日"
            })
    void no_month_has_a_day_nought_or_a_thirty_second(String language, String text) {
        Article article = TwoTexts.article(language, text);
        assertThat(Days.in(article, new Span(0, text.length()))).allMatch(d -> d.day() == null);
    }

    @Test
    void leaves_a_number_that_is_too_great_alone() {
        String text = "It has about " + "7".repeat(310) + " stars.";
        Article article = TwoTexts.article(text);
        Span all = new Span(0, text.length());
        assertThat(Amounts.in(article, all, List.of())).isEmpty();
        Amount endless = new Amount(all, Double.POSITIVE_INFINITY, 5, "").within(Bound.ABOUT);
        assertThat(endless.agreesWith(only("ten boats"))).isFalse();
    }

    @Test
    void points_of_a_share_are_no_share() {
        assertThat(only("5 percentage points").excludes(only("5 percent"))).isTrue();
        assertThat(only("5 percentage points").excludes(only("4 percent"))).isFalse();
    }

    @Test
    void leaves_pronouns_names_and_years_alone() {
        String text = "One may march with us, said April May, of the 60s band.";
        Article article = TwoTexts.article(text);
        Span all = new Span(0, text.length());
        List<Day> days = Days.in(article, all);
        assertThat(days).isEmpty();
        assertThat(Amounts.in(article, all, days)).isEmpty();
        assertThat(Terms.english().in(article, all))
                .extracting(t -> article.at(t.span()))
                .containsExactly("may");
    }
}
