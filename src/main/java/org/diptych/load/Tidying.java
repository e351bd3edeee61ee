package org.diptych.load;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jspecify.annotations.Nullable;

/// What no format is to make a difference of: signs before the items of a list, titles that programs write
/// twice, titles that only the file's own notes tell from other lines, and the marks of a wire.
final class Tidying {

    private static final Pattern BULLET = Pattern.compile("^[•‣▪■●○◦·]\\.?\\s*(?=\\S)");

    private static final Pattern ITEM = Pattern.compile("^[•‣▪■●○◦]\\s+(?=\\S)");

    private Tidying() {}

    /// @param title as the file notes it
    static List<Block> tidied(List<Block> blocks, @Nullable String title) {
        List<Block> tidied = new ArrayList<>(blocks.stream().map(Tidying::withoutBullet).toList());
        tellWire(tidied);
        List<Integer> article =
                IntStream.range(0, tidied.size())
                        .filter(i -> tidied.get(i).part().isArticle())
                        .limit(2)
                        .boxed()
                        .toList();
        if (article.isEmpty()) {
            return tidied;
        }
        int first = article.getFirst();
        int second = article.getLast();
        Block top = tidied.get(first);
        boolean isTitled = tidied.stream().anyMatch(block -> block.kind() == BlockKind.TITLE);
        if (!isTitled && top.text().strip().equals(title)) {
            tidied.set(first, new Block(BlockKind.TITLE, top.part(), top.text()));
        }
        boolean isTwice = first != second && tidied.get(second).text().equals(top.text());
        if (isTwice && isHead(tidied.get(second))) {
            tidied.set(second, new Block(top.kind(), Part.OTHER, top.text()));
            tidied.set(first, new Block(BlockKind.TITLE, top.part(), top.text()));
        }
        return tidied;
    }

    /// Press offices send by mail, and as documents, what agencies send over the wire.
    private static void tellWire(List<Block> blocks) {
        List<String> lines =
                blocks.stream().map(block -> block.part().isArticle() ? block.text() : "").toList();
        for (int i : Wire.among(lines)) {
            if (blocks.get(i).kind() != BlockKind.TITLE) {
                blocks.set(i, blocks.get(i).as(Part.OTHER));
            }
        }
    }

    private static boolean isHead(Block block) {
        return block.kind() == BlockKind.TITLE || block.kind() == BlockKind.HEADING;
    }

    private static Block withoutBullet(Block block) {
        return switch (block.kind()) {
            case LIST_ITEM -> item(block, BULLET);
            case PARAGRAPH -> ITEM.matcher(block.text()).find() ? item(block, ITEM) : block;
            default -> block;
        };
    }

    private static Block item(Block block, Pattern bullet) {
        String text = bullet.matcher(block.text()).replaceFirst("");
        return new Block(BlockKind.LIST_ITEM, block.part(), text);
    }
}
