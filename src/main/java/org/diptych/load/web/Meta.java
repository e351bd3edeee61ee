package org.diptych.load.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// The meta data of a page, gone through once however much is asked of it.
final class Meta {

    private static final List<String> NAMING =
            List.of("property", "name", "itemprop", "http-equiv");

    /// What is longer says nothing that fits beside a title.
    private static final int LONGEST = 1_000;

    private final Map<String, String> contents = new HashMap<>();

    private Meta() {}

    static Meta of(Document page) {
        Meta meta = new Meta();
        for (Element element : page.select("meta")) {
            String content = element.attr("content").strip();
            if (!content.isEmpty() && content.length() < LONGEST) {
                for (String naming : NAMING) {
                    meta.contents.putIfAbsent(lower(element.attr(naming)), content);
                }
            }
        }
        return meta;
    }

    /// What the page says first under a name.
    Optional<String> of(String name) {
        return Optional.ofNullable(contents.get(lower(name)));
    }

    private static String lower(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
