package org.diptych.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells a table that a program has written (CSV) from a text.
public final class Rows {

    /// The names of its columns: no blank behind a comma, no stop.
    private static final Pattern NAMES =
            Pattern.compile(
                    "\"?[\\w -]{1,40}\"?(?:([,;\\t])\"?[\\w -]{1,40}\"?)(?:\\1\"?[\\w -]{1,40}\"?)*+");

    /// The fields of a row; one in quotation marks may have line ends.
    private static final Pattern FIELD =
            Pattern.compile("(?:\"(?:[^\"]|\"\")*+\"|[^\",;\\t\\n]*+)([,;\\t\\n]|\\z)");

    private Rows() {}

    /// Whether a text has the names of columns and rows of as many fields, some of them in quotation marks, and nothing
    /// else.
    public static boolean are(String text) {
        int end = text.indexOf('\n');
        Matcher names = NAMES.matcher(end < 0 ? text : text.substring(0, end).strip());
        if (end < 0 || !names.matches()) {
            return false;
        }
        String sign = names.group(1);
        int columns = names.group().split(sign, -1).length;
        Matcher field = FIELD.matcher(text.substring(end + 1).strip());
        int rows = 0;
        int fields = 0;
        boolean isQuoted = false;
        while (field.lookingAt()) {
            fields++;
            isQuoted |= field.group().startsWith("\"");
            if (!field.group(1).equals(sign)) {
                if (fields != columns) {
                    return false;
                }
                rows++;
                fields = 0;
            }
            if (field.group(1).isEmpty()) {
                return isQuoted && rows > 0;
            }
            field.region(field.end(), field.regionEnd());
        }
        return false;
    }
}
