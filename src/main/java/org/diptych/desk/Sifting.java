package org.diptych.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Kind;
import org.diptych.find.Finding.Severity;
import org.diptych.review.Verdict;
import org.diptych.text.Folding;

/// Which findings the reader wants to see, and in which order the list has them.
final class Sifting {

    /// Who has said that something is no fault need not see it again.
    private static final Set<Verdict> UNDISMISSED =
            Set.copyOf(EnumSet.of(Verdict.OPEN, Verdict.ACCEPTED));

    private final ObservableSet<Kind> kinds =
            FXCollections.observableSet(EnumSet.allOf(Kind.class));
    private final ObservableSet<Severity> severities =
            FXCollections.observableSet(EnumSet.allOf(Severity.class));
    private final ObservableSet<Verdict> verdicts =
            FXCollections.observableSet(EnumSet.copyOf(UNDISMISSED));
    private final DoubleProperty sureness = new SimpleDoubleProperty();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Order> order = new SimpleObjectProperty<>(Order.PLACE);

    /// How the list of findings is sorted.
    enum Order {
        /// As one reads.
        PLACE,
        /// The gravest first, and of those the surest.
        HARM
    }

    /// How sure Diptych must be of a finding that is shown.
    enum Strictness {
        EVERYTHING(0),
        LIKELY(0.5),
        SURE(0.8);

        private final double least;

        Strictness(double least) {
            this.least = least;
        }

        double least() {
            return least;
        }
    }

    /// The kinds that are shown.
    ObservableSet<Kind> kinds() {
        return kinds;
    }

    ObservableSet<Severity> severities() {
        return severities;
    }

    /// What the reader has said of the shown ones.
    ObservableSet<Verdict> verdicts() {
        return verdicts;
    }

    /// The least confidence of a shown finding.
    DoubleProperty sureness() {
        return sureness;
    }

    /// Words that a finding must hold to be shown.
    StringProperty query() {
        return query;
    }

    ObjectProperty<Order> order() {
        return order;
    }

    /// The order of the list; null for that of the articles.
    static Comparator<Finding> comparator(Order order) {
        return switch (order) {
            case PLACE -> Comparator.comparingInt(_ -> 0);
            case HARM ->
                    Comparator.comparing((Finding f) -> f.mark().severity())
                            .thenComparingDouble(f -> f.mark().confidence())
                            .reversed();
        };
    }

    /// Shows no findings but those of a kind; all kinds again, if it is so already.
    void only(Kind kind) {
        boolean isSo = kinds.equals(EnumSet.of(kind));
        kinds.addAll(EnumSet.allOf(Kind.class));
        if (!isSo) {
            kinds.retainAll(EnumSet.of(kind));
        }
    }

    <T> void toggle(Set<T> shown, T one) {
        if (!shown.remove(one)) {
            shown.add(one);
        }
    }

    /// Shows everything again.
    void clear() {
        kinds.addAll(EnumSet.allOf(Kind.class));
        severities.addAll(EnumSet.allOf(Severity.class));
        verdicts.addAll(UNDISMISSED);
        sureness.set(0);
        query.set("");
    }

    /// Whether nothing is kept back.
    BooleanBinding isOpen() {
        return Bindings.createBooleanBinding(
                () ->
                        kinds.size() == Kind.values().length
                                && severities.size() == Severity.values().length
                                && verdicts.containsAll(UNDISMISSED)
                                && sureness.get() == 0
                                && query.get().isBlank(),
                all());
    }

    /// Which findings pass, as things stand now.
    ///
    /// @param words what the list is searched for: the words of a finding, folded
    /// @param verdict what the reader has said of it
    Predicate<Finding> predicate(
            Function<Finding, String> words, Function<Finding, Verdict> verdict) {
        Set<Verdict> wantedVerdicts = Set.copyOf(verdicts);
        Set<Kind> wantedKinds = Set.copyOf(kinds);
        Set<Severity> wantedSeverities = Set.copyOf(severities);
        double least = sureness.get();
        String wanted = Folding.fold(query.get().strip());
        return finding ->
                wantedKinds.contains(finding.kind())
                        && wantedSeverities.contains(finding.mark().severity())
                        && wantedVerdicts.contains(verdict.apply(finding))
                        && finding.mark().confidence() >= least
                        && (wanted.isEmpty() || words.apply(finding).contains(wanted));
    }

    /// What [#predicate] depends on.
    Observable[] all(Observable... more) {
        List<Observable> all =
                new ArrayList<>(List.of(kinds, severities, verdicts, sureness, query));
        all.addAll(List.of(more));
        return all.toArray(Observable[]::new);
    }
}
