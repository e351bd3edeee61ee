package org.diptych.find.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.text.Article;
import org.diptych.text.Span;

/// Tells who says the quotations of a Chinese article: 周启明说：“…”, “…”周启明在会上说, and for 他说 whoever spoke last in
/// the paragraph. No capitals tell names there: one is read where a common surname and one or two characters stand
/// right before a verb of saying.
final class HanSpeakers {

    private static final String SURNAME =
            "(?:欧阳|司马|上官|诸葛|[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴"
                    + "夏钟汪田姜范姚谭廖邹熊陆郝孔崔康毛邱秦顾侯邵孟钱汤尹黎乔贺赖龚])";

    private static final String SAYING = "(?:说道?|表示|称|指出|认为|介绍|强调|告诉|坦言|回应|补充|解释|透露|感叹|直言|写道|回忆)";

    /// Between a speaker and the verb: 在发布会上, 向记者, 无奈地.
    private static final String BESIDE = "(?:(?:在|向|对|接受)[^，。；：“”\\n]{1,18}?|[^，。；：“”\\n]{1,3}地)?";

    private static final Pattern SAYS =
            Pattern.compile("(" + SURNAME + "\\p{IsHan}{1,2}?)" + BESIDE + SAYING);

    private static final Pattern PRONOUN_SAYS = Pattern.compile("[他她]" + BESIDE + SAYING);

    /// Words that begin like a surname.
    private static final Set<String> NO_NAMES =
            Set.of(
                    "马上 高层 高管 高度 许多 许多人 黄金 程度 周边 周围 曾经 曾多次 曾公开 何时 何人 毛利 熊猫 田间 林区 林业 钱款 余下 孔洞 夏天 夏季 秦岭 顾客 谢谢 康复 王室 高校 高铁 汤圆 张贴 杜绝"
                            .split(" "));

    /// What no given name ends with: days of the week, offices, and people in general.
    private static final Pattern NO_ENDING =
            Pattern.compile("周[一二三四五六日末].*|.*[局部院会厂司人方员长者所校们家则也还都又曾已将并]");

    /// How far behind its quotation a verb may stand: 云溪县副县长周启明在新闻发布会上说.
    private static final int REACH = 60;

    private final Article article;

    private HanSpeakers(Article article) {
        this.article = article;
    }

    static boolean areOf(Article article) {
        return article.isIn("zh");
    }

    static List<Quotation> named(Article article, List<Quotation> quotations) {
        HanSpeakers speakers = new HanSpeakers(article);
        List<Quotation> named = new ArrayList<>();
        for (int k = 0; k < quotations.size(); k++) {
            int from = k == 0 ? 0 : quotations.get(k - 1).span().end();
            int to =
                    k + 1 < quotations.size()
                            ? quotations.get(k + 1).span().start()
                            : article.text().length();
            named.add(speakers.named(quotations.get(k), from, to));
        }
        return named;
    }

    private record Said(Span at, String name) {}

    private Quotation named(Quotation it, int from, int to) {
        return leading(it, from)
                .or(() -> following(it, to))
                .map(s -> it.saidBy(Referent.sure(s.name()), s.at()))
                .orElse(it);
    }

    /// In the clause before the quotation, if a colon or a comma leads from it.
    private Optional<Said> leading(Quotation it, int from) {
        Span clause = new Span(begin(from, it.span().start()), it.span().start());
        String words = article.at(clause).strip();
        return words.endsWith("：") || words.endsWith("，") || words.endsWith(":")
                ? said(clause, it, words.substring(0, words.length() - 1))
                : Optional.empty();
    }

    /// In the sentence that goes on behind the quotation.
    private Optional<Said> following(Quotation it, int to) {
        int start = it.span().end();
        int end = start;
        while (end < Math.min(to, start + REACH)
                && "。；！？\n".indexOf(article.text().charAt(end)) < 0) {
            end++;
        }
        Span clause = new Span(start, end);
        return said(clause, it, article.at(clause).strip());
    }

    /// Who speaks in a clause that ends with a verb of saying.
    private Optional<Said> said(Span clause, Quotation it, String words) {
        int offset = article.text().indexOf(words, clause.start());
        Matcher says = SAYS.matcher(words);
        Optional<Said> named =
                says.results()
                        .filter(m -> m.end() == words.length() && isName(m))
                        .map(m -> said(offset, m))
                        .findFirst();
        Matcher pronoun = PRONOUN_SAYS.matcher(words);
        return named.or(() ->
                pronoun.results()
                        .filter(m -> m.end() == words.length())
                        .findFirst()
                        .flatMap(m ->
                                before(it, offset + m.start())
                                        .map(name ->
                                                new Said(
                                                        new Span(
                                                                offset + m.start(),
                                                                offset + m.end()),
                                                        name))));
    }

    private static Said said(int offset, MatchResult match) {
        return new Said(new Span(offset + match.start(), offset + match.end()), match.group(1));
    }

    /// Whoever spoke last in the paragraph of a quotation, with or without marks, before a place.
    private Optional<String> before(Quotation it, int place) {
        Span paragraph =
                article.paragraphs().get(article.sentences().get(it.sentence()).paragraph()).span();
        int end = Math.max(paragraph.start(), Math.min(place, it.span().start()));
        return SAYS.matcher(article.at(new Span(paragraph.start(), end)))
                .results()
                .filter(HanSpeakers::isName)
                .map(m -> m.group(1))
                .reduce((_, nearer) -> nearer);
    }

    private static boolean isName(MatchResult match) {
        String name = match.group(1);
        return !NO_NAMES.contains(name) && !NO_ENDING.matcher(name).matches();
    }

    /// Where the sentence begins that leads up to a place.
    private int begin(int from, int place) {
        int at = place;
        while (at > from && "。；！？\n".indexOf(article.text().charAt(at - 1)) < 0) {
            at--;
        }
        return at;
    }
}
