package org.diptych.text;

/// What a piece of a document is to the article in it. All but [#ARTICLE] is left out at first.
public enum Part {
    ARTICLE,
    /// Who wrote it and when, and for whom: told in the source notes. Of a mail, the signature too.
    BYLINE,
    /// Ways to other pages: menus, bars at the top and the bottom.
    MENU,
    ADVERT,
    COOKIE_NOTICE,
    /// Buttons to share, follow, sign up or sign in.
    SHARING,
    RELATED,
    COMMENTS,
    PAYWALL,
    /// Headlines that run through a page by the minute.
    TICKER,
    NEXT_ARTICLE,
    /// Running heads and page numbers.
    PAGE_EDGE,
    FOOTNOTE,
    /// An earlier mail that is quoted whole.
    QUOTED_MAIL,
    /// Neither article nor any of these.
    OTHER;

    public boolean isArticle() {
        return this == ARTICLE;
    }
}
