package org.diptych.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.diptych.load.file.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RichTextTest {

    private static final String BOX =
            "{\\shp{\\*\\shpinst\\shpleft100\\shptop100{\\sp{\\sn shapeType}{\\sv 202}}{\\shptxt \\pard Nobody was told.\\par"
                    + " Not even she.\\par}}{\\shprslt{\\*\\do\\dobxpage{\\dptxbxtext\\pard Nobody was told.\\par}}}}";

    @TempDir Path folder;

    @Test
    void the_words_of_a_text_box_are_there_once() throws Exception {
        assertThat(text("\\pard The bridge is open." + BOX + "\\par It was shut.\\par"))
                .isEqualTo(
                        "Nobody was told.\n\nNot even she.\n\nThe bridge is open.\n\nIt was shut.");
    }

    @Test
    void a_text_box_cuts_no_paragraph() throws Exception {
        assertThat(text("\\pard The bridge" + BOX + " is open.\\par It was shut.\\par"))
                .endsWith("\n\nThe bridge is open.\n\nIt was shut.");
    }

    @Test
    void a_text_box_in_what_is_not_shown_is_not_shown() throws Exception {
        assertThat(text("{\\pict " + BOX + "}\\pard The bridge is open.\\par"))
                .isEqualTo("The bridge is open.");
        assertThat(text("{\\*\\private " + BOX + "}\\pard The bridge is open.\\par"))
                .isEqualTo("The bridge is open.");
    }

    private String text(String rtf) throws Exception {
        byte[] bytes = ("{\\rtf1\\ansi\\ansicpg1252 " + rtf + "}").getBytes(ISO_8859_1);
        return Loader.load(Files.write(folder.resolve("a.rtf"), bytes)).text();
    }
}
