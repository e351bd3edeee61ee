package org.diptych.align;

import java.util.List;
import java.util.stream.Collectors;
import org.diptych.text.Side;

/// An alignment as a row that can be read: `0=0 1=1+2 3=- -=4`, moved links with a `~`.
final class Row {

    private Row() {}

    static String of(List<Link> links) {
        return links.stream().map(Row::of).collect(Collectors.joining(" "));
    }

    private static String of(Link link) {
        String sign = link instanceof Link.Matched m && m.moved() ? "~" : "=";
        return units(link, Side.LEFT) + sign + units(link, Side.RIGHT);
    }

    private static String units(Link link, Side side) {
        List<Integer> units = link.on(side);
        return units.isEmpty()
                ? "-"
                : units.stream().map(String::valueOf).collect(Collectors.joining("+"));
    }
}
