package org.diptych.desk;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// The articles that lie on the desk: none, one or two.
record OpenPair(Map<Side, Article> articles) {

    static final OpenPair EMPTY = new OpenPair(Map.of());

    OpenPair {
        articles = Map.copyOf(articles);
    }

    Optional<Article> on(Side side) {
        return Optional.ofNullable(articles.get(side));
    }

    /// The two, if both are there.
    Optional<Both<Article>> both() {
        return on(Side.LEFT).flatMap(left -> on(Side.RIGHT).map(right -> new Both<>(left, right)));
    }

    /// The files that the two were read from, if both came from files.
    Optional<Both<Path>> files() {
        return both().flatMap(OpenPair::files);
    }

    /// The files that two articles were read from. A review that came from elsewhere knows only their names, without
    /// a folder: these are no files here.
    static Optional<Both<Path>> files(Both<Article> pair) {
        return file(pair.left())
                .flatMap(left -> file(pair.right()).map(right -> new Both<>(left, right)));
    }

    private static Optional<Path> file(Article article) {
        return Optional.ofNullable(article.source().file()).map(Path::of).filter(Path::isAbsolute);
    }

    /// These articles as sources of the next pair.
    Map<Side, Source> sources() {
        Map<Side, Source> sources = new EnumMap<>(Side.class);
        articles.forEach((side, article) -> sources.put(side, new Source.Open(article)));
        return sources;
    }
}
