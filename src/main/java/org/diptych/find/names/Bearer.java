package org.diptych.find.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.diptych.find.stated.Terms;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// Somebody or something that both articles may name, with every mention; mutable while they are gathered.
public final class Bearer {

    private final Both<List<Naming>> mentions = new Both<>(new ArrayList<>(), new ArrayList<>());

    /// Every name that it has been given, the fullest of each side first.
    private final List<List<String>> names = new ArrayList<>();

    private final Set<List<String>> known = new HashSet<>();

    void add(Side side, Naming naming) {
        mentions.on(side).add(naming);
        List<String> plain = naming.words().stream().map(Spelling::plain).toList();
        if (known.add(plain)) {
            names.add(naming.words());
        }
    }

    /// Where that side names them, in reading order.
    public List<Naming> on(Side side) {
        return Collections.unmodifiableList(mentions.on(side));
    }

    /// The names that it has been given, each once.
    List<List<String>> names() {
        return names;
    }

    /// Whether one of its names has several words, and not only because a country's has.
    public boolean hasFullName() {
        return names.stream().anyMatch(n -> n.size() > 1 && !Terms.english().knows(n));
    }

    /// Whether it is spoken of as a place at least half of the time.
    public boolean isPlace() {
        List<Naming> all = new ArrayList<>(mentions.left());
        all.addAll(mentions.right());
        return 2 * all.stream().filter(Naming::place).count() >= all.size();
    }
}
