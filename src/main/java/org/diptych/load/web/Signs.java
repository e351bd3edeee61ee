package org.diptych.load.web;

import java.util.Optional;
import java.util.regex.Pattern;
import org.diptych.load.Raised;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What a browser shows as a small sign or adds to the words: marks of notes, exponents, quotation marks.
final class Signs {

    private static final Pattern QUOTED = Pattern.compile("\\s*[\\p{Pi}\\p{Pf}\"„「『].*");

    private static final Pattern FRACTION = Pattern.compile("\\d{1,2}");

    private Signs() {}

    /// The sign that leads from the text to its footnote, or a remark on it that is not to be printed.
    static boolean isOfFootnote(Element element) {
        return switch (element.normalName()) {
            case "sup" ->
                    (element.text().matches("\\[?\\d{1,3}]?")
                                    && element.selectFirst("a[href^=#]") != null)
                            || Labels.isSetApart(element);
            case "a" ->
                    element.attr("href").startsWith("#")
                            && element.text().matches("\\[?\\d{1,3}]?|[*†‡]");
            default -> false;
        };
    }

    /// What is to be read for an element above or below the line; nothing where it is read as it is.
    ///
    /// @param before what stands before it in the line
    static Optional<String> raised(Element element, CharSequence before) {
        return switch (element.normalName()) {
            case "sup" ->
                    isOverAnother(element)
                            ? Optional.of(Raised.over(element.text().strip()))
                            : Raised.above(element.text(), before);
            case "sub" -> Raised.below(element.text(), before);
            default -> Optional.empty();
        };
    }

    private static boolean isOverAnother(Element element) {
        Node next = element.nextSibling();
        return FRACTION.matcher(element.text().strip()).matches()
                && (next instanceof TextNode text
                        ? text.text().matches("\\s?[/⁄].*")
                        : next instanceof Element other && other.normalName().equals("sub"));
    }

    /// The words of a table's cell. A sign behind a figure would be a digit more of it.
    static String words(Element cell) {
        if (cell.select("sup, sub, a").isEmpty()) {
            return cell.text().strip();
        }
        Element plain = cell.clone();
        for (Element sign : plain.select("sup, sub, a")) {
            Node before = sign.previousSibling();
            if (isOfFootnote(sign)) {
                sign.remove();
            } else {
                raised(sign, before instanceof TextNode text ? text.text() : "")
                        .ifPresent(words -> sign.text(words));
            }
        }
        return plain.text().strip();
    }

    /// The quotation marks that a browser sets around an element, in the language of its page; none if it has its own.
    static Optional<String> quotationMarks(Element element) {
        if (!element.normalName().equals("q")
                || !element.hasText()
                || QUOTED.matcher(element.text()).matches()) {
            return Optional.empty();
        }
        if (element.parent() != null && element.parent().closest("q") != null) {
            return Optional.of("‘’");
        }
        Element spoken = element.closest("[lang]");
        String language = spoken == null ? "" : spoken.attr("lang").split("[-_]", 2)[0];
        return Optional.of(
                switch (language) {
                    case "de", "cs", "sk", "sl", "bg", "is" -> "„“";
                    case "fr", "es", "it", "pt", "ru", "uk", "el", "nb", "no" -> "«»";
                    case "pl", "ro", "hu" -> "„”";
                    case "ja" -> "「」";
                    default -> "“”";
                });
    }
}
