package org.diptych.load.web;

import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/// Tells tables that hold figures from those that old pages are laid out with.
final class Tables {

    private Tables() {}

    static boolean isOfFigures(Element table) {
        if (table.selectFirst("table table, p + p, div div, h1, h2, form") != null) {
            return false;
        }
        Elements rows = table.select("tr");
        if (table.selectFirst("th") != null) {
            return rows.size() > 1;
        }
        long wide = rows.stream().filter(r -> r.childrenSize() > 1).count();
        boolean isTerse = table.select("td").stream().allMatch(cell -> cell.text().length() <= 120);
        return rows.size() > 1 && wide * 2 > rows.size() && isTerse;
    }

    static double linked(Element row) {
        int all = Math.max(1, row.text().length());
        int links = row.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
        return Math.min(1, (double) links / all);
    }
}
