package org.diptych.desk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import org.diptych.find.Finding;
import org.diptych.find.Halves;
import org.jspecify.annotations.Nullable;

/// What the reader is told of the findings that pass the filters, each contradiction once, and the way from one
/// to the next.
final class Steps {

    private final ObservableList<Finding> all;
    private final FilteredList<Finding> told;
    private final ObjectProperty<@Nullable Finding> selected;
    private final ObservableValue<Sifting.Order> sorting;
    private ObservableList<Finding> order;

    /// @param shown what of `all` passes the filters
    /// @param sorting how the list is ordered that is gone through
    Steps(
            ObservableList<Finding> all,
            FilteredList<Finding> shown,
            ObjectProperty<@Nullable Finding> selected,
            ObservableValue<Sifting.Order> sorting) {
        this.all = all;
        this.sorting = sorting;
        this.told = new FilteredList<>(shown);
        this.order = told;
        this.selected = selected;
        shown.addListener(
                (ListChangeListener<Finding>)
                        _ -> {
                            Set<Finding> again = Halves.told(shown).keySet();
                            told.setPredicate(f -> !again.contains(f));
                        });
    }

    /// In reading order.
    ObservableList<Finding> told() {
        return told;
    }

    /// Where what the selected finding says stands in a list of what is told; -1 if it is not there.
    int selectedIn(List<Finding> list) {
        Finding finding = selected.get();
        if (finding == null) {
            return -1;
        }
        int index = list.indexOf(finding);
        return index >= 0
                ? index
                : list.stream()
                        .filter(finding::isOtherHalfOf)
                        .mapToInt(list::indexOf)
                        .findFirst()
                        .orElse(-1);
    }

    /// Goes through what is told in another order from now on: that of the list which the reader looks at.
    void follow(ObservableList<Finding> list) {
        order = list;
    }

    void next() {
        select(after());
    }

    /// What [#next] would select; null if that is nothing.
    @Nullable Finding following() {
        int index = after();
        return index < order.size() ? order.get(index) : null;
    }

    void previous() {
        select(before());
    }

    BooleanBinding hasNext() {
        return Bindings.createBooleanBinding(() -> after() < order.size(), order, told, selected);
    }

    BooleanBinding hasPrevious() {
        return Bindings.createBooleanBinding(() -> before() >= 0, order, told, selected);
    }

    private void select(int index) {
        if (index >= 0 && index < order.size()) {
            selected.set(order.get(index));
        }
    }

    private int after() {
        int at = position();
        return at >= 0 ? at + 1 : -at - 1;
    }

    private int before() {
        int at = position();
        return (at >= 0 ? at : -at - 1) - 1;
    }

    /// The index of the selected finding among those told; if it is not told, minus the index at which it
    /// would stand, minus one.
    private int position() {
        int index = selectedIn(order);
        if (index >= 0) {
            return index;
        }
        Finding finding = selected.get();
        int before = 0;
        if (finding != null) {
            Map<Finding, Integer> places = new HashMap<>();
            for (int place = 0; place < all.size(); place++) {
                places.put(all.get(place), place);
            }
            Comparator<Finding> byOrder =
                    Sifting.comparator(sorting.getValue())
                            .thenComparing(f -> places.getOrDefault(f, -1));
            while (before < order.size() && byOrder.compare(order.get(before), finding) < 0) {
                before++;
            }
        }
        return -before - 1;
    }
}
