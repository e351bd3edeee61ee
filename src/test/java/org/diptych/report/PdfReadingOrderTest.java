package org.diptych.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.diptych.Pairs;
import org.diptych.compare.Comparer;
import org.diptych.compare.Comparison;
import org.diptych.compare.Progress;
import org.diptych.present.Palette;
import org.diptych.report.PageStyle.Paper;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read out of a PDF, column by column, is the two articles, word for word and in order; and every
/// one of its words is drawn in a font that has it.
class PdfReadingOrderTest {

    private record Script(String language, String left, String right) {}

    private static final List<Script> SCRIPTS =
            List.of(
                    new Script(
                            "zh",
                            """
                            电车重返老港口

                            新华社北京五月九日电（记者王小明）第一列电车星期一早上６时15分开出，车上有四十三名乘客，没有人付钱。“我们等了十一年，”驾驶电车的马尔塔·奎斯特说，“今天终于等到了……”《城市规划》
                            """,
                            "電車重返舊港口\n\n第一列電車星期一早上六時十五分開出，車上有三十四名乘客。「我們等了七年。」"),
                    new Script(
                            "ja",
                            """
                            路面電車が旧港に戻る

                            【東京＝共同】最初の路面電車は月曜日の午前6時15分、43人の乗客を乗せて出発した。「11年間、この日を待っていました」とマルタ・クヴィストさんは話した。2026年〜2028年、ﾊﾞｽも。
                            """,
                            "路面電車が旧港に戻る\n\n路線の長さは4マイル、費用は9100万ユーロ々。"),
                    new Script(
                            "ko",
                            "전차가 옛 항구로 돌아오다\n\n첫 전차는 월요일 오전 6시 15분에 승객 43명을 태우고 출발했다. 아무도 요금을 내지 않았다(大韓民國).",
                            "전차가 옛 항구로 돌아오다\n\n“우리는 11년 동안 기다렸습니다.” 뷁 똠방각하 펲시콜라"),
                    new Script(
                            "ar",
                            "الترام يعود إلى الميناء القديم\n\nغادر الترام الأول في الساعة 6.15 صباح يوم الاثنين وعلى متنه 43 راكبًا. لم يدفع أحد ثمن التذكرة.",
                            "الترام يعود\n\nوقال رئيس البلدية (علي حسن) إن الخط سيمتد إلى المطار خلال سنتين، لا أكثر."),
                    new Script(
                            "he",
                            "החשמלית חוזרת לנמל הישן\n\nהחשמלית הראשונה יצאה בשעה 6:15 ביום שני בבוקר ועליה 43 נוסעים.",
                            "החשמלית חוזרת\n\nאורך הקו ארבעה מיילים ועלותו 91 מיליון אירו (לפי העירייה)."),
                    new Script(
                            "el",
                            "Το τραμ επιστρέφει στο παλιό λιμάνι\n\nΤο πρώτο τραμ έφυγε τη Δευτέρα στις 6.15. «Περιμέναμε έντεκα χρόνια», είπε η Μάρτα.",
                            "Το τραμ επιστρέφει\n\nἘν ἀρχῇ ἦν ὁ λόγος."),
                    new Script(
                            "vi",
                            "Xe điện trở lại bến cảng cũ\n\nPhường Nguyễn Thị Thập, Đường Trần Hưng Đạo, Huyện Đắk Nông.",
                            "Xe điện trở lại\n\nChuyến xe điện đầu tiên rời bến lúc 6 giờ 15 sáng thứ Hai với 43 hành khách."),
                    new Script(
                            "uk",
                            "Трамвай повертається до старої гавані\n\nПерший трамвай вирушив у понеділок о 6:15, з’їзд – ґанок.",
                            "Трамвай повертається\n\nЛінія завдовжки чотири милі."));

    static Stream<Arguments> scripts() {
        return SCRIPTS.stream().map(s -> Arguments.of(s.language(), s.left(), s.right()));
    }

    @ParameterizedTest
    @MethodSource("scripts")
    void every_script_is_shown_and_read_back(String language, String left, String right)
            throws IOException {
        readsBack(
                Planted.in(language, left.repeat(3), right.repeat(3)).comparison(),
                Optional.empty());
    }

    @Test
    void the_reports_own_words_run_their_own_way_whatever_they_quote() throws IOException {
        String said = "“החשמלית חוזרת” stands in quotation marks.";
        Style style = new Style(Style.Face.REGULAR, 10, 12, 0);
        try (Press press = new Press(Palette.LIGHT, PageStyle.USUAL)) {
            Line ours = press.typesetter().lines(said, style.ours(), 500).getFirst();
            assertThat(ours.cells().getFirst().x()).isZero();
            assertThat(ours.cells().getLast().codePoint()).isEqualTo('.');
            Line theirs = press.typesetter().lines(said, style, 500).getFirst();
            assertThat(theirs.cells().getFirst().codePoint()).isEqualTo('.');
        }
    }

    @Test
    void a_real_pair_is_read_back_together_and_alone() throws IOException {
        Comparison comparison =
                Comparer.lexical()
                        .compare(
                                Pairs.articles("parade-000-001"),
                                Optional.empty(),
                                Progress.UNHEARD);
        readsBack(comparison, Optional.empty());
        for (Side side : Side.values()) {
            readsBack(comparison, Optional.of(side));
        }
    }

    private static void readsBack(Comparison comparison, Optional<Side> only) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PageStyle style = new PageStyle(Paper.A4, only, Optional.empty());
        new PdfReport(Planted.WORDING, style).write(comparison, out);
        try (PDDocument pdf = Loader.loadPDF(out.toByteArray())) {
            for (Side side : only.isPresent() ? List.of(only.get()) : List.of(Side.values())) {
                String read = new Column(pdf, Measures.of(style), side).read();
                assertThat(read).as(side.name()).isEqualTo(words(comparison.pair().on(side)));
            }
        }
    }

    private static String words(Article article) {
        return blankless(
                article.paragraphs().stream()
                        .map(p -> article.at(p.span()))
                        .collect(Collectors.joining()));
    }

    private static String blankless(String words) {
        return words.replaceAll("[\\s\u3000]+", "");
    }

    /// What stands in one column of the pages between the cover and the index. Ornaments such as the
    /// numbers of findings are passed over, as a screen reader does.
    private static final class Column extends PDFTextStripperByArea {

        private final PDDocument pdf;
        private int depth;
        private int ornament = Integer.MAX_VALUE;

        Column(PDDocument pdf, Measures measures, Side side) throws IOException {
            this.pdf = pdf;
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new EndMarkedContentSequence(this));
            addRegion(
                    "column",
                    new Rectangle2D.Float(
                            measures.prose(side) - 10, 0, measures.prose() + 20, 842));
        }

        String read() throws IOException {
            StringBuilder all = new StringBuilder();
            PDOutlineItem articles =
                    pdf.getDocumentCatalog().getDocumentOutline().getFirstChild().getNextSibling();
            @Nullable PDPage behind =
                    articles.getNextSibling() == null
                            ? null
                            : articles.getNextSibling().findDestinationPage(pdf);
            int end = behind == null ? pdf.getNumberOfPages() : pdf.getPages().indexOf(behind);
            for (int i = 1; i < end; i++) {
                extractRegions(pdf.getPage(i));
                all.append(getTextForRegion("column"));
            }
            return blankless(all.toString())
                    .replace(blankless(Planted.WORDING.format("report.gap")), "")
                    .replaceAll("moved:answeredby¶\\d+ofthiscolumn", "");
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
            super.beginMarkedContentSequence(tag, properties);
            depth++;
            if (tag.getName().equals("Artifact")) {
                ornament = Math.min(ornament, depth);
            }
        }

        @Override
        public void endMarkedContentSequence() {
            super.endMarkedContentSequence();
            if (depth == ornament) {
                ornament = Integer.MAX_VALUE;
            }
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            PDFont font = text.getFont();
            assertThat(text.getUnicode()).as(font.getName()).isNotEqualTo("\uFFFD");
            // What is typed into a search box has no shapes.
            assertThat(text.getUnicode()).doesNotContainPattern("[\uFB50-\uFDFF\uFE70-\uFEFC]");
            if (depth < ornament) {
                super.processTextPosition(text);
            }
        }
    }
}
