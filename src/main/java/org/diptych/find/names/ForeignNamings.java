package org.diptych.find.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.align.Aligned;
import org.diptych.find.German;
import org.diptych.text.Article;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;
import org.diptych.text.Token;

/// Finds names where capitals alone do not tell them: in German, which writes every noun with one, and in
/// Chinese, which has none.
final class ForeignNamings {

    private static final Set<String> TO_PLACES = Set.of("in", "bei", "nahe", "aus", "nach");

    /// What Chinese writes the sounds of foreign names with, less what is a word by itself before or behind them.
    private static final String SOUNDS =
            "[阿埃艾爱安昂奥澳巴白班邦保鲍贝本比彼别宾波伯勃博布查察彻茨达戴丹德登邓狄迪蒂丁杜顿多厄恩尔法凡范菲费芬冯弗夫福盖甘冈高戈哥格根古瓜"
                    + "圭哈海汉豪赫亨洪胡华怀惠霍基吉加贾坚杰金津京卡凯坎康考柯科克肯孔库夸拉莱赖兰朗劳勒雷蕾里利莉丽列林琳隆卢鲁路露伦罗洛吕马"
                    + "玛迈麦曼芒毛梅蒙米密缅敏缪莫墨默姆穆拿纳娜奈尼涅宁努诺欧帕潘庞培佩彭皮珀普齐奇恰乔切琴丘热仁荣瑞萨塞赛桑瑟森沙绍舍申圣施"
                    + "史舒斯丝松苏索塔泰坦汤唐陶特滕提田廷图托瓦旺威韦维魏温翁沃乌武西希锡夏肖谢辛欣休许雅亚扬尧耶叶伊依英尤约宰赞泽扎詹珍芝朱"
                    + "兹宗佐]";

    /// A name of several parts, carried over from another script: 弗拉基米尔·普京.
    private static final Pattern DOTTED =
            Pattern.compile(SOUNDS + "{1,8}(?:[·・]" + SOUNDS + "{1,8})+");

    private ForeignNamings() {}

    /// Whether names are told otherwise than by their capitals in the language of an article.
    static boolean areOf(Article article) {
        return article.isIn("de") || isChinese(article);
    }

    /// Whether capitals tell names in the language of an article.
    static boolean areTold(Article article) {
        return !article.isIn("und") && !areOf(article);
    }

    /// The names of an article of such a language. Names in Chinese are found where both articles are, for no
    /// letters compare them with others.
    ///
    /// @param known the words of names in the other article, in small letters
    static Optional<List<Naming>> of(Aligned pair, Article article, Set<String> known) {
        if (article.isIn("de")) {
            return Optional.of(inGerman(article, known));
        }
        boolean both = isChinese(pair.on(Side.LEFT)) && isChinese(pair.on(Side.RIGHT));
        return isChinese(article)
                ? Optional.of(both ? inChinese(article) : List.of())
                : Optional.empty();
    }

    private static boolean isChinese(Article article) {
        return article.isIn("zh") || article.isIn("ja");
    }

    /// Two words with a capital side by side, and what the other article writes as a name.
    private static List<Naming> inGerman(Article article, Set<String> known) {
        List<Naming> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Token> tokens = article.tokensIn(sentence.span());
            int at = 0;
            while (at < tokens.size()) {
                int end = at;
                while (end < tokens.size() && isCapital(article, tokens.get(end))) {
                    end++;
                }
                if (end > at) {
                    boolean first = at == 0;
                    add(
                            article,
                            tokens.subList(at, end),
                            first,
                            before(article, tokens, at),
                            known,
                            found);
                }
                at = Math.max(end, at + 1);
            }
        }
        return found;
    }

    private static void add(
            Article article,
            List<Token> run,
            boolean first,
            String before,
            Set<String> known,
            List<Naming> found) {
        List<Token> names =
                run.stream()
                        .filter(t -> known.contains(bare(article, t).toLowerCase(Locale.ROOT)))
                        .filter(t -> !German.isNoName(bare(article, t)))
                        .toList();
        boolean nouns = run.stream().anyMatch(t -> German.isNoName(bare(article, t)));
        List<Token> name =
                !names.isEmpty()
                        ? run.subList(
                                run.indexOf(names.getFirst()), run.indexOf(names.getLast()) + 1)
                        : run;
        if (names.isEmpty() && (run.size() < 2 || first || nouns)) {
            return;
        }
        Token last = name.getLast();
        found.add(
                new Naming(
                        new Span(
                                name.getFirst().span().start(),
                                last.span().start() + bare(article, last).length()),
                        name.stream().map(t -> bare(article, t)).toList(),
                        TO_PLACES.contains(before)));
    }

    private static String before(Article article, List<Token> tokens, int at) {
        return at == 0 ? "" : article.at(tokens.get(at - 1));
    }

    private static boolean isCapital(Article article, Token token) {
        return token.isWord() && Character.isUpperCase(article.at(token).codePointAt(0));
    }

    private static String bare(Article article, Token token) {
        return article.at(token).replaceFirst("['’]s?$", "");
    }

    /// Names whose parts a dot holds together, and their last parts where they stand alone later.
    private static List<Naming> inChinese(Article article) {
        String text = article.text();
        List<Naming> found = new ArrayList<>();
        Set<String> last = new HashSet<>();
        // Which characters a name has already.
        BitSet taken = new BitSet(text.length());
        Matcher matcher = DOTTED.matcher(text);
        while (matcher.find()) {
            List<String> parts = List.of(matcher.group().split("[·・]", -1));
            found.add(new Naming(new Span(matcher.start(), matcher.end()), parts, false));
            taken.set(matcher.start(), matcher.end());
            if (parts.getLast().length() > 1) {
                last.add(parts.getLast());
            }
        }
        for (String part : last) {
            for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
                int end = at + part.length();
                if (taken.get(at, end).isEmpty()) {
                    found.add(new Naming(new Span(at, end), List.of(part), false));
                    taken.set(at, end);
                }
            }
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return found;
    }
}
