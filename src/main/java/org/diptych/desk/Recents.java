package org.diptych.desk;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.diptych.present.Wording;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// The pairs that were open, the last one first. Several windows, and several Diptychs, write them down in one place:
/// each only adds what it has opened itself.
final class Recents {

    private static final int MOST_PAIRS = 8;
    private static final String REVIEW = "review";

    private final ObservableList<RecentPair> list = FXCollections.observableArrayList();

    /// What was opened here and not written down yet, the last one first.
    private final List<RecentPair> added = new ArrayList<>();

    private boolean isForgotten;

    ObservableList<RecentPair> list() {
        return list;
    }

    void opened(RecentPair pair) {
        added.removeIf(pair::isSameAs);
        added.addFirst(pair);
        list.setAll(joined(List.of(pair), list));
    }

    void forget() {
        added.clear();
        isForgotten = true;
        list.clear();
    }

    void recall(Properties settings) {
        list.setAll(read(settings));
    }

    /// Writes them down, after what others have written down since.
    void write(Properties settings, Properties stored) {
        List<RecentPair> all = joined(added, isForgotten ? List.of() : read(stored));
        added.clear();
        isForgotten = false;
        if (!all.equals(list)) {
            list.setAll(all);
        }
        for (int i = 0; i < MOST_PAIRS; i++) {
            settings.remove(key(i, REVIEW));
            for (Side side : Side.values()) {
                settings.remove(key(i, Wording.lower(side)));
            }
        }
        for (int i = 0; i < all.size(); i++) {
            RecentPair pair = all.get(i);
            boolean isReview = pair.paths().size() == 1;
            if (isReview) {
                settings.setProperty(key(i, REVIEW), pair.paths().getFirst().toString());
            }
            for (Side side : Side.values()) {
                Path file = side == Side.LEFT ? pair.paths().getFirst() : pair.paths().getLast();
                settings.setProperty(
                        key(i, Wording.lower(side)),
                        isReview ? pair.names().on(side) : file.toString());
            }
        }
    }

    private static List<RecentPair> joined(List<RecentPair> first, List<RecentPair> then) {
        List<RecentPair> all = new ArrayList<>(first);
        then.stream().filter(pair -> first.stream().noneMatch(pair::isSameAs)).forEach(all::add);
        return List.copyOf(all.subList(0, Math.min(MOST_PAIRS, all.size())));
    }

    private static List<RecentPair> read(Properties settings) {
        List<RecentPair> pairs = new ArrayList<>();
        for (int i = 0; i < MOST_PAIRS; i++) {
            String left = settings.getProperty(key(i, Wording.lower(Side.LEFT)));
            String right = settings.getProperty(key(i, Wording.lower(Side.RIGHT)));
            String review = settings.getProperty(key(i, REVIEW));
            if (left != null && right != null) {
                pair(left, right, Optional.ofNullable(review)).ifPresent(pairs::add);
            }
        }
        return pairs;
    }

    /// None if they are no file names here: where another locale wrote them down, they need not be.
    private static Optional<RecentPair> pair(String left, String right, Optional<String> review) {
        try {
            return Optional.of(
                    review.map(Path::of)
                            .map(file -> new RecentPair(List.of(file), new Both<>(left, right)))
                            .orElseGet(() ->
                                    RecentPair.of(new Both<>(Path.of(left), Path.of(right)))));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    private static String key(int number, String what) {
        return "recent." + number + "." + what;
    }
}
