package org.diptych.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Place;
import org.diptych.text.Side;
import org.jspecify.annotations.Nullable;

/// What is looked for in both articles, and where it was found.
final class Search {

    private final ObjectProperty<@Nullable Spread> spread;
    private final BooleanProperty isOn = new SimpleBooleanProperty();
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<List<Place>> hits = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<@Nullable Place> current = new SimpleObjectProperty<>();

    /// The texts that were searched last, ready to be searched again.
    private Both<Searchable> ready = new Both<>(new Searchable(""), new Searchable(""));

    Search(ObjectProperty<@Nullable Spread> spread) {
        this.spread = spread;
        words.subscribe(this::look);
        isOn.subscribe(this::look);
        spread.subscribe(this::look);
    }

    /// Whether the reader is searching.
    BooleanProperty isOn() {
        return isOn;
    }

    StringProperty words() {
        return words;
    }

    /// All places, in the order of the rows, within a row those of the left side first.
    ObjectProperty<List<Place>> hits() {
        return hits;
    }

    /// The place at which the reader is; null if at none.
    ObjectProperty<@Nullable Place> current() {
        return current;
    }

    long count(Side side) {
        return hits.get().stream().filter(hit -> hit.side() == side).count();
    }

    void next() {
        step(1);
    }

    void previous() {
        step(-1);
    }

    /// From the last place on to the first again.
    private void step(int by) {
        List<Place> all = hits.get();
        if (!all.isEmpty()) {
            Place here = current.get();
            int at = here == null ? -1 : all.indexOf(here);
            int next = at < 0 && by < 0 ? all.size() - 1 : at + by;
            current.set(all.get(Math.floorMod(next, all.size())));
        }
    }

    /// Long texts take a while, and most are never searched.
    private void ready(Spread pair) {
        Both<String> texts = pair.comparison().pair().articles().map(Article::text);
        if (!texts.equals(ready.map(Searchable::text))) {
            ready = texts.map(Searchable::new);
        }
    }

    private void look() {
        Spread pair = spread.get();
        List<Place> found = new ArrayList<>();
        if (isOn.get() && pair != null) {
            ready(pair);
            for (Side side : Side.values()) {
                ready.on(side)
                        .places(words.get())
                        .forEach(span -> found.add(new Place(side, span)));
            }
            found.sort(
                    Comparator.comparingInt((Place p) -> pair.rows().row(p))
                            .thenComparing(Place::side)
                            .thenComparing(Place::span));
        }
        if (!found.contains(current.get())) {
            current.set(null);
        }
        hits.set(List.copyOf(found));
    }
}
