package org.diptych.load.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.diptych.load.Days;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// What a page says of its article where no reader sees it: in meta data, JSON-LD and Open Graph.
///
/// @param titles the ways that it calls the article, the surest first
/// @param body the article's whole text as JSON-LD has it, a paragraph a line, if it does
record About(
        List<String> titles,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable String language,
        @Nullable String body) {

    /// What stands between an article's name and a site's in the title of a page.
    private static final String SEPARATOR = "\\s+[|–—·•»«:_-]\\s+|\\s*[|_»«]\\s*|\\s+::\\s+";

    static About of(Document page) {
        Linked linked = Linked.of(page);
        Meta meta = Meta.of(page);
        List<String> titles = new ArrayList<>();
        linked.headline().ifPresent(titles::add);
        Stream.of("og:title", "twitter:title", "dc.title", "DC.title", "headline")
                .flatMap(name -> meta.of(name).stream())
                .forEach(titles::add);
        titles.add(page.title());
        // The site's own name is the shorter half.
        Stream.of(page.title().split(SEPARATOR))
                .max(Comparator.comparingInt(String::length))
                .ifPresent(titles::add);
        return new About(
                titles.stream().map(String::strip).filter(t -> t.length() > 1).distinct().toList(),
                linked.author().or(() -> author(page, meta)).orElse(null),
                linked.published().or(() -> published(page, meta)).orElse(null),
                language(page, linked, meta).orElse(null),
                linked.body().orElse(null));
    }

    /// The surest title; empty if there is none.
    Optional<String> title() {
        return titles.stream().findFirst();
    }

    private static Optional<String> author(Document page, Meta meta) {
        return Stream.of(
                        "author",
                        "byl",
                        "article:author",
                        "og:article:author",
                        "parsely-author",
                        "dc.creator",
                        "DC.creator",
                        "sailthru.author",
                        "twitter:creator")
                .flatMap(name -> meta.of(name).stream())
                .filter(name -> !name.startsWith("http") && !name.startsWith("@"))
                .map(name ->
                        name.replaceFirst("^(?i:by)\\s+", "").replaceFirst("\\s+\\S+@\\S+$", ""))
                .findFirst()
                .or(() ->
                        seen(
                                page,
                                "[itemprop=author], [rel=author], .byline .author, .vcard:not(table) .fn"));
    }

    private static Optional<LocalDate> published(Document page, Meta meta) {
        return Stream.of(
                        "article:published_time",
                        "og:article:published_time",
                        "og:published_time",
                        "article:published",
                        "datePublished",
                        "date",
                        "pubdate",
                        "pdate",
                        "publishdate",
                        "publishedDate",
                        "parsely-pub-date",
                        "dc.date",
                        "DC.date",
                        "DC.date.issued",
                        "dcterms.date",
                        "sailthru.date",
                        "publish-date",
                        "citation_publication_date")
                .flatMap(name -> meta.of(name).stream())
                .flatMap(written -> Days.of(written).stream())
                .findFirst()
                .or(() ->
                        Optional.ofNullable(
                                        page.selectFirst(
                                                "[itemprop=datePublished], article time[datetime],"
                                                        + " header time[datetime], time[pubdate]"))
                                .map(time ->
                                        time.attr("datetime").isBlank()
                                                ? time.attr("content")
                                                : time.attr("datetime"))
                                .flatMap(Days::of));
    }

    private static Optional<String> language(Document page, Linked linked, Meta meta) {
        return Stream.<Function<Document, String>>of(
                        p -> p.select("html").attr("lang"),
                        p -> p.select("html").attr("xml:lang"),
                        p -> meta.of("content-language").orElse(""),
                        p -> linked.language().orElse(""),
                        p -> meta.of("og:locale").orElse(""))
                .map(source -> source.apply(page).strip().replace('_', '-'))
                .filter(tag -> tag.matches("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*"))
                .findFirst();
    }

    private static Optional<String> seen(Document page, String where) {
        return Optional.ofNullable(page.selectFirst(where))
                .map(element -> element.text().strip())
                .filter(text -> !text.isEmpty() && text.length() < 100);
    }
}
