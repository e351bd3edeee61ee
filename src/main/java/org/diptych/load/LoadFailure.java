package org.diptych.load;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why something could not be opened as an article: the one error a person can meet while opening.
/// [Complaint] puts it into words.
public final class LoadFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final transient Reason reason;

    public LoadFailure(String file, Reason reason) {
        super(Complaint.of(file, reason));
        this.file = file;
        this.reason = reason;
    }

    /// What the reader called it: the path as it was given.
    public String file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    /// One of several articles in a file.
    ///
    /// @param length in characters, or in bytes where it was not read yet
    public record Offer(String name, int length, boolean isInBytes) {}

    /// What stands between a file and an article.
    public sealed interface Reason {
        /// Nothing is there, or no longer.
        record Missing() implements Reason {}

        record Folder() implements Reason {}

        /// A pipe, a socket or a device: reading one may never end.
        record NoFile() implements Reason {}

        /// The system does not let this user read it.
        record Forbidden() implements Reason {}

        /// The system failed to read it: a broken disk, a lost connection.
        record Unreadable() implements Reason {}

        /// No letter and no figure in it.
        record Empty() implements Reason {}

        /// A page that holds none: what was saved is not what was meant.
        record NoArticle(Instead instead) implements Reason {
            /// What it seems to be.
            public enum Instead {
                /// A page that a script draws, which does not run here.
                SCRIPT,
                /// What a server shows where there is no such page, or none that may be seen.
                ERROR,
                /// What a site asks its visitors before it shows a page.
                CHECK
            }
        }

        /// Something else than text.
        record NotText(Form form) implements Reason {}

        /// Its beginning promises a document, and the rest breaks the promise.
        record Broken() implements Reason {}

        /// Nothing but its password opens it.
        record Locked() implements Reason {}

        /// A PDF of pictures: there is no text in it.
        record Scanned() implements Reason {}

        /// Nests deeper or has more parts than any article.
        record TooComplex() implements Reason {}

        /// Unpacks to more than any article.
        record Swells() implements Reason {}

        /// Took too long to read.
        ///
        /// @param seconds how long it was waited for
        record TooSlow(int seconds) implements Reason {}

        /// More bytes than a file may have.
        ///
        /// @param limit in millions of bytes
        record TooHeavy(long limit) implements Reason {}

        /// Several articles, of which one has to be chosen.
        ///
        /// @param offers what can be chosen, in order
        record Several(List<Offer> offers) implements Reason {
            public Several {
                offers = List.copyOf(offers);
            }

            public List<String> names() {
                return offers.stream().map(Offer::name).toList();
            }
        }

        /// There is no such article in it.
        record NotInIt(String name) implements Reason {}

        /// A file that a newer Diptych saved.
        record Newer() implements Reason {}

        /// A review whose texts were changed since it was saved: what was decided is no longer about these words.
        record Edited() implements Reason {}

        /// No saved review, or one that has suffered.
        ///
        /// @param earlier where it was kept as it was one save before; null if it was not
        record NoReview(@Nullable String earlier) implements Reason {}

        /// More than can be compared.
        ///
        /// @param limit how many characters an article may have
        record TooLarge(long limit) implements Reason {}
    }
}
