package org.diptych.load.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.diptych.load.Days;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// The article among the linked data (JSON-LD) of a page.
///
/// @param article null if there is none
record Linked(@Nullable JsonNode article) {

    private static final Pattern LINE_END =
            Pattern.compile("(?i)\\s*(?:\\R|</?(?:p|br|div|li|h[1-6])\\b[^>]*>)+\\s*");

    private static final Pattern ESCAPED = Pattern.compile("(?i)&lt;/?(?:p|br|div)\\b");

    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[([^\\[\\]]{1,200})]\\(https?://[^()\\s]{1,500}\\)");

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .build();

    static Linked of(Document page) {
        List<JsonNode> found = new ArrayList<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            try {
                found.addAll(articles(JSON.readTree(script.data())));
            } catch (JsonProcessingException notJson) {
                // A page's own slip; what readers see of it tells enough.
            }
        }
        return new Linked(found.isEmpty() ? null : found.getFirst());
    }

    private static List<JsonNode> articles(@Nullable JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        Deque<JsonNode> left = new ArrayDeque<>();
        if (root != null) {
            left.add(root);
        }
        while (!left.isEmpty()) {
            JsonNode node = left.poll();
            if (node.isObject() && isArticle(node.path("@type")) && node.has("headline")) {
                found.add(node);
            }
            if (node.isArray()) {
                node.forEach(left::add);
            } else if (node.has("@graph")) {
                left.add(node.path("@graph"));
            } else if (node.path("mainEntity").isObject()) {
                left.add(node.path("mainEntity"));
            }
        }
        return found;
    }

    private static boolean isArticle(JsonNode type) {
        return type.isArray()
                ? StreamSupport.stream(type.spliterator(), false).anyMatch(Linked::isArticle)
                : type.asText().endsWith("Article") || type.asText().endsWith("Posting");
    }

    Optional<String> headline() {
        return text("headline").map(Linked::unescaped);
    }

    /// The whole text, a paragraph a line.
    Optional<String> body() {
        return text("articleBody")
                .map(Linked::asWritten)
                .map(body ->
                        LINE_END.splitAsStream(body)
                                .map(line -> Jsoup.parseBodyFragment(line).text().strip())
                                .filter(line -> !line.isEmpty())
                                .collect(Collectors.joining("\n")));
    }

    /// Tags that were escaped once too often, and links of Markdown.
    private static String asWritten(String body) {
        String tagged = ESCAPED.matcher(body).find() ? unescaped(body) : body;
        return MARKDOWN_LINK.matcher(tagged).replaceAll("$1");
    }

    Optional<String> language() {
        return text("inLanguage");
    }

    Optional<LocalDate> published() {
        return text("datePublished").flatMap(Days::of);
    }

    Optional<String> author() {
        JsonNode authors = article == null ? null : article.get("author");
        if (authors == null) {
            return Optional.empty();
        }
        Iterable<JsonNode> each = authors.isArray() ? authors : List.of(authors);
        String names =
                StreamSupport.stream(each.spliterator(), false)
                        .map(author ->
                                author.isTextual() ? author.asText() : author.path("name").asText())
                        .map(String::strip)
                        .filter(name -> !name.isEmpty() && !name.startsWith("http"))
                        .collect(Collectors.joining(", "));
        return names.isEmpty() ? Optional.empty() : Optional.of(unescaped(names));
    }

    /// Some pages write their words here as they do in the page itself.
    private static String unescaped(String words) {
        return Parser.unescapeEntities(words, false);
    }

    private Optional<String> text(String field) {
        return Optional.ofNullable(article)
                .map(node -> node.path(field).asText().strip())
                .filter(text -> !text.isEmpty());
    }
}
