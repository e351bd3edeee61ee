package org.diptych.text;

import java.util.function.Function;

/// One thing for each side. Code that treats the sides alike asks [#on] and never says "left".
public record Both<T>(T left, T right) {

    /// One thing for a side, and another for the other side.
    public static <T> Both<T> of(Side side, T here, T there) {
        return side == Side.LEFT ? new Both<>(here, there) : new Both<>(there, here);
    }

    public T on(Side side) {
        return side == Side.LEFT ? left : right;
    }

    public <R> Both<R> map(Function<? super T, ? extends R> each) {
        return new Both<>(each.apply(left), each.apply(right));
    }

    /// The same two, changed over. What holds for a pair should hold for its mirror: tests use this.
    public Both<T> mirrored() {
        return new Both<>(/* left= */ right, /* right= */ left);
    }
}
