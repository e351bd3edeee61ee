package org.diptych.desk;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.diptych.text.Article;
import org.diptych.text.Beginning;
import org.diptych.text.Both;

/// A pair that was open before.
///
/// @param paths the two files; or only the review, of articles that came from no files
/// @param names what the reader knows the articles by
record RecentPair(List<Path> paths, Both<String> names) {

    /// So many characters tell one pasted text from another.
    private static final int FEW = 40;

    RecentPair {
        paths = List.copyOf(paths);
    }

    static RecentPair of(Both<Path> files) {
        return new RecentPair(
                List.of(files.left(), files.right()),
                files.map(file -> String.valueOf(file.getFileName())));
    }

    /// Articles of which only the review holds the words.
    static RecentPair of(Path review, Both<Article> articles) {
        return new RecentPair(List.of(review), articles.map(RecentPair::beginning));
    }

    private static String beginning(Article article) {
        if (article.source().file() != null || article.paragraphs().isEmpty()) {
            return article.name();
        }
        String words = article.at(article.paragraphs().getFirst().span()).replaceAll("\\s+", " ");
        return words.length() <= FEW ? words : Beginning.of(words, FEW).stripTrailing() + "…";
    }

    /// Whether it is this pair, its sides changed over or not.
    boolean isSameAs(RecentPair other) {
        return new HashSet<>(paths).equals(new HashSet<>(other.paths));
    }

    /// Both names, with the folder of the first where others are called the same.
    String label(List<RecentPair> all, Words words) {
        String label = words.of("welcome.pair", names.left(), names.right());
        Path folder = paths.getFirst().getParent();
        return folder == null || all.stream().filter(pair -> pair.names.equals(names)).count() == 1
                ? label
                : words.of("welcome.pair.in", label, folder);
    }

    /// All of it, for who wants to know.
    String detail(Words words) {
        return paths.size() == 1
                ? String.valueOf(paths.getFirst())
                : words.of("welcome.pair", paths.getFirst(), paths.getLast());
    }
}
