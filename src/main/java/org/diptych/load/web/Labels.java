package org.diptych.load.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.diptych.text.Lines;
import org.diptych.text.Part;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What a page itself says of its boxes: by their tags, their roles and the names that its makers gave them.
final class Labels {

    /// Attributes that hold names, beside all that begin with `data-`.
    private static final Set<String> NAMING =
            Set.of("class", "id", "aria-label", "name", "itemprop");

    private static final Set<String> NAMING_DATA =
            Set.of(
                    "data-component",
                    "data-testid",
                    "data-test-id",
                    "data-area",
                    "data-gu-name",
                    "data-module",
                    "data-qa",
                    "data-type",
                    "data-block",
                    "data-region",
                    "data-tracking-area");

    private static final Set<String> TEXT_FIELDS = Set.of("", "text", "email", "search", "tel");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final Pattern CAPTION =
            Pattern.compile(
                    "-(?:caption|legend|legende|img-descr|image-caption|bildunterschrift|wp-caption-text|pie-de-foto)-");

    private static final Pattern HEADING = Pattern.compile("h[1-6]");

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "(?i)(?:display\\s*:\\s*none|mso-hide\\s*:\\s*all|visibility\\s*:\\s*hidden)");

    private static final List<Label> KNOWN = read();

    private Labels() {}

    private record Label(Part part, Pattern names) {}

    /// What a box is by what is said of it; empty if nothing is.
    static Optional<Part> of(Element box) {
        Optional<Part> tag = byTag(box);
        return tag.isPresent() ? tag : byName(box);
    }

    private static Optional<Part> byTag(Element box) {
        return Optional.ofNullable(
                switch (box.normalName()) {
                    case "nav", "menu" -> Part.MENU;
                    // Below a quotation stands who said it.
                    case "footer" -> box.closest("blockquote") == null ? Part.MENU : null;
                    case "button", "label", "form", "fieldset" -> Part.SHARING;
                    case "address" -> Part.BYLINE;
                    case "marquee" -> Part.TICKER;
                    case "amp-ad", "ins" ->
                            box.normalName().equals("amp-ad") || box.hasClass("adsbygoogle")
                                    ? Part.ADVERT
                                    : null;
                    case "amp-next-page" -> Part.NEXT_ARTICLE;
                    case "amp-consent" -> Part.COOKIE_NOTICE;
                    case "amp-sidebar" -> Part.MENU;
                    case "amp-social-share" -> Part.SHARING;
                    default -> asksForText(box) ? Part.SHARING : null;
                });
    }

    /// A form in all but its tag.
    private static boolean asksForText(Element box) {
        for (Element child = box.firstElementChild();
                child != null;
                child = child.nextElementSibling()) {
            if (child.normalName().equals("input")
                    && TEXT_FIELDS.contains(child.attr("type").toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    /// Whether nothing but the names that its makers gave to a box says what it is.
    static boolean isByNameAlone(Element box) {
        return byTag(box).isEmpty() && byRole(box).isEmpty();
    }

    /// Whether neither a role nor a style says what a box is, but its tag or its names alone.
    static boolean hasNoRole(Element box) {
        return box.attr("role").isEmpty() && !isHidden(box) && !box.normalName().equals("dialog");
    }

    private static Optional<Part> byName(Element box) {
        String names = names(box);
        for (Label label : KNOWN) {
            if (label.names().matcher(names).find()) {
                return Optional.of(label.part());
            }
        }
        return byRole(box);
    }

    /// What says less than a name does.
    private static Optional<Part> byRole(Element box) {
        String role = box.attr("role").toLowerCase(Locale.ROOT);
        return switch (role) {
            case "navigation", "banner", "contentinfo", "search", "menu", "menubar", "tablist" ->
                    Optional.of(Part.MENU);
            case "toolbar" -> Optional.of(Part.SHARING);
            case "complementary" -> Optional.of(Part.RELATED);
            case "dialog", "alertdialog", "tooltip" -> Optional.of(Part.OTHER);
            default ->
                    box.normalName().equals("aside")
                            ? Optional.of(Part.RELATED)
                            : box.normalName().equals("dialog") || isHidden(box)
                                    ? Optional.of(Part.OTHER)
                                    : Optional.empty();
        };
    }

    /// Whether no reader sees what is in a box.
    static boolean isUnseen(Element inside) {
        for (Element box = inside; box != null; box = box.parent()) {
            if (isHidden(box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHidden(Element box) {
        return box.hasAttr("hidden")
                || box.attr("layout").equals("nodisplay")
                || HIDDEN.matcher(box.attr("style")).find();
    }

    /// Whether an element in the midst of a line is something else than the line, such as who took a
    /// picture or what only screen readers read.
    static boolean isSetApart(Element element) {
        Optional<Part> part = byName(element);
        Element parent = element.parent();
        return part.isPresent()
                && (isNoText(part.get()) || (parent != null && parent.ownText().length() < 40));
    }

    /// Whether an element in the midst of a line is nothing that everybody reads there.
    static boolean isNoText(Element element) {
        return byName(element).filter(Labels::isNoText).isPresent();
    }

    private static boolean isNoText(Part part) {
        return part == Part.OTHER || part == Part.FOOTNOTE;
    }

    static boolean isCaption(Element box) {
        return CAPTION.matcher(names(box)).find();
    }

    /// All names of a box, in words: `-related-content-more-on-`.
    private static String names(Element box) {
        if (box.attributesSize() == 0) {
            return "-";
        }
        StringBuilder names = new StringBuilder("-");
        for (Attribute attribute : box.attributes()) {
            if (isNaming(box, attribute.getKey())) {
                String value = attribute.getValue();
                for (String name :
                        value.substring(0, Math.min(value.length(), 500)).split("\\s+", -1)) {
                    if (name.indexOf(':') >= 0) {
                        // Looks of Tailwind's: `print:hidden`.
                        continue;
                    }
                    String words =
                            SIGNS.matcher(CAMEL.matcher(name).replaceAll("-")).replaceAll("-");
                    names.append('-').append(words.toLowerCase(Locale.ROOT)).append("--");
                }
            }
        }
        return names.toString();
    }

    /// Whether a chapter's id is made of the words of its heading, for a link to lead there.
    private static boolean isNamedAfterHeading(Element box) {
        Element first = box.normalName().equals("section") ? box.firstElementChild() : null;
        return first != null
                && HEADING.matcher(first.normalName()).matches()
                && SIGNS.matcher(first.text()).replaceAll("-").equalsIgnoreCase(box.id());
    }

    /// Whether an attribute tells what a box is. The id of a heading is made of its words.
    private static boolean isNaming(Element box, String attribute) {
        if (attribute.equals("id")
                && (HEADING.matcher(box.normalName()).matches() || isNamedAfterHeading(box))) {
            return false;
        }
        return NAMING.contains(attribute) || NAMING_DATA.contains(attribute);
    }

    private static List<Label> read() {
        List<Label> labels = new ArrayList<>();
        for (String line : Lines.of(Labels.class, "boxes.txt")) {
            String[] words = line.split("\\s+", -1);
            String names =
                    Arrays.stream(words)
                            .skip(1)
                            .map(word ->
                                    word.replace("*", "[\\p{L}\\p{N}]*")
                                            .replaceFirst("^=(.*)", "-$1-"))
                            .collect(Collectors.joining("|"));
            labels.add(new Label(Part.valueOf(words[0]), Pattern.compile("-(?:" + names + ")-")));
        }
        return labels;
    }
}
