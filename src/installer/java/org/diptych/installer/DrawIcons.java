package org.diptych.installer;

import static java.nio.ByteOrder.LITTLE_ENDIAN;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/// Draws the icons of all systems from the two SVG files beside them.
public final class DrawIcons {

    /// Up to this size the lines of text would blur, and the coarser drawing is taken.
    private static final int SMALL = 32;

    private static final List<Integer> PNG_SIZES = List.of(16, 32, 48, 256);

    private static final List<Integer> ICO_SIZES = List.of(16, 20, 24, 32, 40, 48, 64, 256);

    /// In a Windows icon, sizes from here on are PNG files; smaller ones as well are not read everywhere.
    private static final int ICO_PNG = 256;

    /// What macOS calls its sizes, with those for dense screens.
    private static final Map<String, Integer> ICNS_SIZES =
            new TreeMap<>(
                    Map.of(
                            "icp4", 16, "icp5", 32, "ic07", 128, "ic08", 256, "ic09", 512, "ic10",
                            1024, "ic11", 32, "ic12", 64, "ic13", 256, "ic14", 512));

    private final SVGDocument large;
    private final SVGDocument small;

    private DrawIcons(Path folder) throws IOException {
        large = read(folder.resolve("diptych.svg"));
        small = read(folder.resolve("diptych-small.svg"));
    }

    /// Draws them into the folder of the SVG files, which is the argument.
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        DrawIcons icons = new DrawIcons(folder);
        for (int size : PNG_SIZES) {
            Files.write(folder.resolve("diptych-" + size + ".png"), icons.png(size));
        }
        Files.write(folder.resolve("diptych.ico"), icons.ico());
        Files.write(folder.resolve("diptych.icns"), icons.icns());
    }

    private static SVGDocument read(Path file) throws IOException {
        SVGDocument document = new SVGLoader().load(file.toUri().toURL());
        if (document == null) {
            throw new IOException(file + " is no SVG drawing");
        }
        return document;
    }

    private BufferedImage drawn(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        (size <= SMALL ? small : large).render(null, graphics, new ViewBox(size, size));
        graphics.dispose();
        return image;
    }

    private byte[] png(int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(size), "png", bytes);
        return bytes.toByteArray();
    }

    /// A Windows icon: a table of pictures, then the pictures.
    private byte[] ico() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICO_SIZES) {
            pictures.add(size < ICO_PNG ? bitmap(size) : png(size));
        }
        int at = 6 + 16 * pictures.size();
        ByteBuffer icon = ByteBuffer.allocate(at + length(pictures)).order(LITTLE_ENDIAN);
        icon.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
        for (int k = 0; k < pictures.size(); k++) {
            byte side = (byte) (int) ICO_SIZES.get(k); // 256 is written as 0.
            icon.put(side).put(side).putShort((short) 0);
            icon.putShort((short) 1).putShort((short) 32);
            icon.putInt(pictures.get(k).length).putInt(at);
            at += pictures.get(k).length;
        }
        pictures.forEach(icon::put);
        return icon.array();
    }

    /// A picture as a Windows bitmap without its file's head: rows from below, as blue, green, red and
    /// alpha, and then a mask, a bit a pixel in rows of whole words, which alpha makes needless.
    private byte[] bitmap(int size) {
        BufferedImage image = drawn(size);
        int maskRow = (size + 31) / 32 * 4;
        ByteBuffer bytes =
                ByteBuffer.allocate(40 + size * (size * 4 + maskRow)).order(LITTLE_ENDIAN);
        bytes.putInt(40).putInt(size).putInt(2 * size).putShort((short) 1).putShort((short) 32);
        bytes.position(40);
        for (int y = size - 1; y >= 0; y--) {
            for (int x = 0; x < size; x++) {
                bytes.putInt(image.getRGB(x, y));
            }
        }
        return bytes.array();
    }

    /// A macOS icon: named PNG files one behind the other, each with its length, the name's and its own
    /// eight bytes included.
    private byte[] icns() throws IOException {
        List<byte[]> pictures = new ArrayList<>();
        for (int size : ICNS_SIZES.values()) {
            pictures.add(png(size));
        }
        ByteBuffer icon = ByteBuffer.allocate(8 + 8 * pictures.size() + length(pictures));
        icon.put("icns".getBytes(US_ASCII)).putInt(icon.capacity());
        int k = 0;
        for (String name : ICNS_SIZES.keySet()) {
            byte[] picture = pictures.get(k++);
            icon.put(name.getBytes(US_ASCII)).putInt(8 + picture.length).put(picture);
        }
        return icon.array();
    }

    private static int length(List<byte[]> pictures) {
        return pictures.stream().mapToInt(picture -> picture.length).sum();
    }
}
