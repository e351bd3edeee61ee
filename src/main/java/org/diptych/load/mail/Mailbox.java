package org.diptych.load.mail;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.load.Patience;
import org.diptych.load.Unfit;

/// The mails of a file that mail programs keep them in: one behind the other in a mailbox (mbox), or one with notes of
/// Apple's around it (emlx).
public final class Mailbox {

    /// What stands before each mail of a mailbox; in a mail such a line begins with ">".
    private static final Pattern BEGINNING =
            Pattern.compile("(?m)^From \\S+ [^\\n]{10,80}\\n(?=[A-Za-z][A-Za-z0-9-]{1,60}:)");

    private static final Pattern LENGTH = Pattern.compile("(\\d{1,9}) *\\r?\\n");

    private Mailbox() {}

    /// Each mail by itself, at least one.
    public static List<byte[]> mails(byte[] bytes) {
        String latin = new String(bytes, ISO_8859_1);
        Matcher length = LENGTH.matcher(latin);
        if (length.lookingAt()) {
            int end = (int) Math.min(bytes.length, length.end() + Long.parseLong(length.group(1)));
            return List.of(Arrays.copyOfRange(bytes, length.end(), end));
        }
        List<Integer> starts = new ArrayList<>();
        Matcher beginning = BEGINNING.matcher(latin.replace("\r\n", " \n"));
        while (latin.startsWith("From ") && beginning.find()) {
            Patience.check();
            starts.add(beginning.start());
        }
        if (starts.size() < 2) {
            return List.of(bytes);
        }
        starts.add(bytes.length);
        List<byte[]> mails = new ArrayList<>();
        for (int k = 0; k + 1 < starts.size(); k++) {
            mails.add(Arrays.copyOfRange(bytes, starts.get(k), starts.get(k + 1)));
        }
        return mails;
    }

    /// What a mail is called.
    public static String name(byte[] mail) throws Unfit {
        return Mime.of(mail).header("subject").orElse("–");
    }
}
