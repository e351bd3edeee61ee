package org.diptych.desk;

import java.nio.file.Path;
import org.diptych.load.LoadFailure;
import org.diptych.load.file.Loader;
import org.diptych.load.file.Sample;
import org.diptych.text.Article;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// Where an article is to come from.
sealed interface Source {

    /// Reads it; may take as long as the disk does.
    Article article() throws LoadFailure;

    record FromFile(Path path) implements Source {
        @Override
        public Article article() throws LoadFailure {
            return Loader.load(path);
        }
    }

    /// Words that came by themselves, from the clipboard or from the sample.
    record FromText(String name, String text) implements Source {
        @Override
        public Article article() throws LoadFailure {
            return Loader.paste(name, text);
        }
    }

    /// Part of a web page, from the clipboard or dropped.
    ///
    /// @param text the same as bare text, for where no word is to be had from the page
    record FromHtml(String name, String html, @Nullable String text) implements Source {
        @Override
        public Article article() throws LoadFailure {
            try {
                return Loader.pasteHtml(name, html);
            } catch (LoadFailure failure) {
                if (text == null || text.isBlank()) {
                    throw failure;
                }
                return Loader.paste(name, text);
            }
        }
    }

    /// One side of the pair that comes with Diptych.
    record FromSample(Side side) implements Source {
        @Override
        public Article article() throws LoadFailure {
            return Sample.pair().on(side);
        }
    }

    /// An article that is open already.
    record Open(Article article) implements Source {}
}
