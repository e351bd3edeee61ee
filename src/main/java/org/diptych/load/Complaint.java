package org.diptych.load;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.diptych.load.LoadFailure.Reason;
import org.diptych.load.LoadFailure.Reason.NoArticle.Instead;
import org.jspecify.annotations.Nullable;

/// Says in one plain sentence why something could not be opened, in the window and in the terminal
/// alike.
public final class Complaint {

    /// How many names stand in one sentence.
    private static final int LISTED = 12;

    private final Locale locale;
    private final ResourceBundle words;

    private Complaint(Locale locale) {
        this.locale = locale;
        // No other language steps in, not even the system's: the file without a language is
        // English.
        this.words =
                ResourceBundle.getBundle(
                        "org.diptych.load.complaints",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /// The sentence: it names the file, what is the matter, and what to do where something can be done.
    public static String of(LoadFailure failure) {
        return of(failure, Locale.ENGLISH);
    }

    /// The same in another language, or in English where there is none in that.
    public static String of(LoadFailure failure, Locale locale) {
        return new Complaint(locale).about(failure.file(), failure.reason());
    }

    static String of(String file, Reason reason) {
        return new Complaint(Locale.ENGLISH).about(file, reason);
    }

    private String about(String file, Reason reason) {
        return switch (reason) {
            case Reason.Missing _ -> say("missing", file);
            case Reason.Folder _ -> say("folder", file);
            case Reason.NoFile _ -> say("no-file", file);
            case Reason.Forbidden _ -> say("forbidden", file);
            case Reason.Unreadable _ -> say("unreadable", file);
            case Reason.Empty _ -> say("empty", file);
            case Reason.NoArticle(Instead instead) ->
                    say("no-article." + instead.name().toLowerCase(Locale.ROOT), file);
            case Reason.NotText(Form form) ->
                    say("not-text." + form.name().toLowerCase(Locale.ROOT).replace('_', '-'), file);
            case Reason.Broken _ -> say("broken", file);
            case Reason.Locked _ -> say("locked", file);
            case Reason.Scanned _ -> say("scanned", file);
            case Reason.TooComplex _ -> say("too-complex", file);
            case Reason.Swells _ -> say("swells", file);
            case Reason.TooSlow(int seconds) -> say("too-slow", file, seconds);
            case Reason.TooHeavy(long limit) -> say("too-heavy", file, limit);
            case Reason.Several several ->
                    say("several", file, several.offers().size(), listed(several.names()));
            case Reason.NotInIt(String name) -> say("not-in-it", file, name);
            case Reason.Newer _ -> say("newer", file);
            case Reason.Edited _ -> say("edited", file);
            case Reason.NoReview(@Nullable String earlier) ->
                    earlier == null
                            ? say("no-review", file)
                            : say("no-review.earlier", file, earlier);
            case Reason.TooLarge(long limit) -> say("too-large", file, limit);
        };
    }

    /// The first few.
    private static String listed(List<String> names) {
        String all =
                IntStream.range(0, Math.min(names.size(), LISTED))
                        .mapToObj(i -> (i + 1) + " " + names.get(i))
                        .collect(Collectors.joining("; "));
        return names.size() > LISTED ? all + "; …" : all;
    }

    private String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
