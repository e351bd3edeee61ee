package org.diptych.load.web;

import org.diptych.text.Block;
import org.diptych.text.BlockKind;
import org.diptych.text.Part;
import org.jsoup.nodes.Element;

/// A run of words on a page that no line end or box divides, and what it is taken for.
final class Piece {

    private final String text;
    private final Element box;
    private final BlockKind kind;
    private final double linked;
    private Part part = Part.ARTICLE;
    private boolean isTitle;

    /// @param box the innermost element around it that is set as a block
    /// @param linked the share of its characters that lead somewhere else, 0 to 1
    Piece(String text, Element box, BlockKind kind, double linked) {
        this.text = text;
        this.box = box;
        this.kind = kind;
        this.linked = linked;
    }

    String text() {
        return text;
    }

    Element box() {
        return box;
    }

    BlockKind kind() {
        return kind;
    }

    double linked() {
        return linked;
    }

    Part part() {
        return part;
    }

    boolean isArticle() {
        return part.isArticle();
    }

    boolean isHeading() {
        return kind == BlockKind.HEADING;
    }

    /// Takes it for something; the first that says so is right.
    void takeFor(Part other) {
        if (part.isArticle()) {
            part = other;
        }
    }

    /// Takes it for the article after all.
    void restore() {
        part = Part.ARTICLE;
    }

    /// Takes it for no part of the article, even if it was its title.
    void leaveOut() {
        isTitle = false;
        takeFor(Part.OTHER);
    }

    void makeTitle() {
        isTitle = true;
        part = Part.ARTICLE;
    }

    boolean isTitle() {
        return isTitle;
    }

    /// How much it weighs as prose: its length, if it looks like whole sentences, else nothing. Chinese and
    /// Japanese say in one character what takes three elsewhere.
    int prose() {
        if (kind == BlockKind.HEADING || kind == BlockKind.CAPTION || linked > 0.5) {
            return 0;
        }
        long ideographs = text.codePoints().filter(Character::isIdeographic).count();
        int length = text.length() + 2 * (int) ideographs;
        boolean isSentence =
                text.codePoints().anyMatch(c -> ".!?。！？؟।".indexOf(c) >= 0) && length >= 20;
        return isSentence || length >= 80 ? Math.min(length, 800) : 0;
    }

    Block block() {
        return new Block(isTitle ? BlockKind.TITLE : kind, part, text);
    }
}
