package org.diptych.load.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.diptych.load.Patience;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Tells what stands in the midst of a sentence: words of it, whatever their tag, or a remark that is none of them and
/// must not cut it in two.
final class InLine {

    /// Elements whose children stand in one line.
    private static final Set<String> LINES =
            Set.of("p a b i em strong u span font cite q h1 h2 h3 h4 h5 h6 li td".split(" "));

    private static final Pattern GOES_ON = Pattern.compile("\\s*[\\p{Ll}\\p{N},;:.)”»–—-]");

    private static final Pattern ENDS = Pattern.compile("[.!?…:]\\P{L}?$");

    private InLine() {}

    /// Whether an element is no part of the sentence that goes on behind it: hidden, only for screen readers, a
    /// button, or empty.
    static boolean isRemark(Element element) {
        return isSetBeside(element) && goesOnBehind(element);
    }

    private static boolean isSetBeside(Element element) {
        String tag = element.normalName();
        if (tag.equals("button")) {
            return true;
        }
        boolean isIcon =
                element.attr("aria-hidden").equals("true")
                        && element.text().codePoints().noneMatch(Character::isLetterOrDigit);
        boolean isEmpty = tag.contains("-") && !element.hasText();
        return !element.isBlock() && (isIcon || isEmpty || Labels.isNoText(element));
    }

    /// Whether an element with a name of the page's own, which browsers set in the line, holds words of a sentence.
    static boolean isOwn(Element element, boolean isBehindWords) {
        Element parent = element.parent();
        return parent != null
                && LINES.contains(parent.normalName())
                && (!isBehindWords || goesOnBehind(element))
                && element.getAllElements().stream().noneMatch(Element::isBlock);
    }

    /// Puts together again what an `aside` in a paragraph has cut: an HTML parser ends the paragraph there.
    static void mend(Element page) {
        for (Element aside : page.select("p + aside")) {
            Element before = aside.previousElementSibling();
            Node next = aside.nextSibling();
            boolean isBroken =
                    before != null
                            && next instanceof TextNode text
                            && GOES_ON.matcher(text.text()).lookingAt()
                            && !ENDS.matcher(before.text()).find();
            while (before != null && isBroken && next != null && isOfLine(next)) {
                Node after = next.nextSibling();
                before.appendChild(next);
                next = after;
            }
        }
    }

    private static boolean isOfLine(Node node) {
        return node instanceof TextNode || (node instanceof Element other && !other.isBlock());
    }

    /// Whether words follow in the same line.
    private static boolean goesOnBehind(Element element) {
        for (Element inside = element; ; ) {
            for (Node next = inside.nextSibling(); next != null; next = next.nextSibling()) {
                Patience.check();
                if (next instanceof TextNode text && !text.isBlank()) {
                    return true;
                }
                if (next instanceof Element other && !isSetBeside(other)) {
                    if (other.isBlock() || other.normalName().equals("br")) {
                        return false;
                    }
                    if (other.hasText()) {
                        return true;
                    }
                }
            }
            Element parent = inside.parent();
            if (parent == null || parent.isBlock() || parent.normalName().equals("body")) {
                return false;
            }
            inside = parent;
        }
    }
}
