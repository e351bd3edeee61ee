package org.diptych.load.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import org.diptych.load.LoadFailure;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.text.Article;
import org.diptych.text.Both;
import org.diptych.text.Side;

/// The pair that Diptych shows itself with: a made-up news story and a garbled copy of it that holds
/// every kind of finding.
public final class Sample {

    /// The side of the pair that is the original.
    public static final Side ORIGINAL = Side.LEFT;

    private Sample() {}

    /// Opens it.
    ///
    /// @throws LoadFailure if this copy of Diptych came without it
    public static Both<Article> pair() throws LoadFailure {
        return new Both<>(article("original.txt"), article("copy.txt"));
    }

    private static Article article(String name) throws LoadFailure {
        try (InputStream in = Sample.class.getResourceAsStream("/org/diptych/sample/" + name)) {
            if (in == null) {
                throw new LoadFailure(name, new Reason.Missing());
            }
            return Loader.paste(name, new String(in.readAllBytes(), UTF_8));
        } catch (IOException _) {
            throw new LoadFailure(name, new Reason.Unreadable());
        }
    }
}
