package org.diptych.desk;

import java.util.List;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
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
    private final FilteredList<Finding> shown;
    private final FilteredList<Finding> told;
    private final ObjectProperty<@Nullable Finding> selected;

    /// @param shown what of `all` passes the filters
    Steps(
            ObservableList<Finding> all,
            FilteredList<Finding> shown,
            ObjectProperty<@Nullable Finding> selected) {
        this.all = all;
        this.shown = shown;
        this.told = new FilteredList<>(shown);
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

    void next() {
        select(after());
    }

    /// What [#next] would select; null if that is nothing.
    @Nullable Finding following() {
        int index = after();
        return index < told.size() ? told.get(index) : null;
    }

    void previous() {
        select(before());
    }

    BooleanBinding hasNext() {
        return Bindings.createBooleanBinding(() -> after() < told.size(), told, selected);
    }

    BooleanBinding hasPrevious() {
        return Bindings.createBooleanBinding(() -> before() >= 0, told, selected);
    }

    private void select(int index) {
        if (index >= 0 && index < told.size()) {
            selected.set(told.get(index));
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
        int index = selectedIn(told);
        if (index >= 0) {
            return index;
        }
        Finding finding = selected.get();
        int place = finding == null ? -1 : all.indexOf(finding);
        int before = 0;
        while (before < told.size() && shown.getSourceIndex(told.getSourceIndex(before)) < place) {
            before++;
        }
        return -before - 1;
    }
}
