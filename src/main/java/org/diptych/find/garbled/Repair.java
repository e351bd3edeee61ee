package org.diptych.find.garbled;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.diptych.find.garbled.Misread.Sequence;
import org.diptych.text.Span;
import org.jspecify.annotations.Nullable;

/// Words that were read in the wrong character set, and what they were.
///
/// @param was null if that can't be told
record Repair(Span span, @Nullable String was) {

    /// How many times over a text may have been misread.
    private static final int TIMES = 3;

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /// All in a text, in order. Where one word was misread, others were: what proves nothing alone is taken for
    /// misread then, in the set that its line shows, or else the first line that shows one.
    static List<Repair> of(String text) {
        List<Line> lines = Line.of(text);
        Optional<Misread> known =
                lines.stream().flatMap(line -> line.charset().stream()).findFirst();
        return lines.stream().flatMap(line -> line.repairs(known).stream()).toList();
    }

    /// One line of a text.
    ///
    /// @param found what proves itself in it
    /// @param charset the set that it shows it was misread in
    private record Line(int offset, String text, List<Repair> found, Optional<Misread> charset) {

        static List<Line> of(String text) {
            List<Line> lines = new ArrayList<>();
            int start = 0;
            while (start <= text.length()) {
                int end = text.indexOf('\n', start);
                end = end < 0 ? text.length() : end;
                lines.add(of(start, text.substring(start, end)));
                start = end + 1;
            }
            return lines;
        }

        private static Line of(int offset, String text) {
            Reader reader = new Reader(text, Optional.empty());
            List<Repair> found = reader.all();
            return new Line(
                    offset,
                    text,
                    found,
                    found.isEmpty() ? Optional.empty() : reader.charset(found.getFirst()));
        }

        /// What another line shows is believed of words here, but not of signs between them.
        ///
        /// @param known the set that other lines show
        List<Repair> repairs(Optional<Misread> known) {
            List<Repair> repairs =
                    charset.map(this::read)
                            .or(() ->
                                    known.map(set ->
                                            read(set).stream().filter(Repair::isWord).toList()))
                            .orElse(found);
            return repairs.stream().map(repair -> repair.shifted(offset)).toList();
        }

        private List<Repair> read(Misread set) {
            return new Reader(text, Optional.of(set)).all();
        }
    }

    private boolean isWord() {
        return was != null && was.length() > 1 && was.codePoints().allMatch(Character::isLetter);
    }

    private Repair shifted(int by) {
        return new Repair(new Span(span.start() + by, span.end() + by), was);
    }

    /// Reads one line.
    ///
    /// @param known the set that the line was misread in, once that is known
    private record Reader(String text, Optional<Misread> known) {

        List<Repair> all() {
            List<Repair> found = new ArrayList<>();
            int at = 0;
            while (at < text.length()) {
                Optional<Repair> one = at(at);
                if (one.isEmpty()) {
                    at++;
                } else {
                    found.add(one.get());
                    at = one.get().span().end();
                }
            }
            return found;
        }

        /// The set that a word was misread in; empty if it has only lost characters.
        Optional<Misread> charset(Repair repair) {
            for (int at = repair.span().start(); at < repair.span().end(); at++) {
                for (Misread charset : Misread.ALL) {
                    if (sequence(charset, at).isPresent()) {
                        return Optional.of(charset);
                    }
                }
            }
            return Optional.empty();
        }

        private Optional<Repair> at(int at) {
            if (!isBroken(at)) {
                return Optional.empty();
            }
            int start = at;
            while (start > 0 && isOfWord(start - 1)) {
                start--;
            }
            int end = at;
            boolean isKnown = true;
            StringBuilder was = new StringBuilder(text.substring(start, at));
            while (end < text.length()) {
                Optional<Sequence> next = sequence(end);
                if (next.isPresent()) {
                    was.appendCodePoint(next.get().was());
                    end = next.get().end();
                } else if (isLost(end)) {
                    String read = control(text.charAt(end++));
                    isKnown &= read != null;
                    was.append(read);
                } else if (isOfWord(end)) {
                    was.append(text.charAt(end++));
                } else {
                    break;
                }
            }
            return Optional.of(
                    new Repair(new Span(start, end), isKnown ? deeper(was.toString(), 1) : null));
        }

        private boolean isOfWord(int at) {
            return Character.isLetter(text.charAt(at));
        }

        private boolean isBroken(int at) {
            return isLost(at) || sequence(at).isPresent();
        }

        /// What could not be read, or a control character that no text has.
        private boolean isLost(int at) {
            char c = text.charAt(at);
            return c == '\uFFFD'
                    || (Character.getType(c) == Character.CONTROL
                            && !Character.isWhitespace(c)
                            && c != 0x85);
        }

        private static @Nullable String control(char c) {
            if (c == '\uFFFD' || c < 0x80) {
                return null;
            }
            String read = new String(new byte[] {(byte) c}, WINDOWS);
            return read.equals("\uFFFD") ? null : read;
        }

        private Optional<Sequence> sequence(int at) {
            if (text.charAt(at) < 0x80) {
                return Optional.empty();
            }
            if (known.isPresent()) {
                Optional<Sequence> one = known.get().at(text, at, true);
                return one.isPresent() ? one : lostBlank(at);
            }
            for (Misread charset : Misread.ALL) {
                Optional<Sequence> one = sequence(charset, at);
                if (one.isPresent()) {
                    return one;
                }
            }
            return Optional.empty();
        }

        private Optional<Sequence> sequence(Misread charset, int at) {
            Optional<Sequence> alone = charset.at(text, at, false);
            return alone.isPresent()
                    ? alone
                    : charset.at(text, at, true).filter(one -> hasNeighbour(charset, one));
        }

        /// "Ã " was "à": the other half of it is a blank that does not break, and somebody made it one that does.
        private Optional<Sequence> lostBlank(int at) {
            boolean isAlone =
                    text.charAt(at) == 'Ã' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
            return isAlone ? Optional.of(new Sequence(at, at + 1, 'à', false)) : Optional.empty();
        }

        private boolean hasNeighbour(Misread charset, Sequence one) {
            for (int length = 2; length <= 4; length++) {
                int start = one.start() - length;
                if (start >= 0
                        && charset.at(text, start, true)
                                .filter(s -> s.end() == one.start())
                                .isPresent()) {
                    return true;
                }
            }
            return one.end() < text.length() && charset.at(text, one.end(), true).isPresent();
        }
    }

    private static String deeper(String text, int times) {
        List<Repair> again = times < TIMES ? of(text) : List.of();
        StringBuilder was = new StringBuilder(text);
        for (Repair repair : again.reversed()) {
            if (repair.was() != null) {
                was.replace(repair.span().start(), repair.span().end(), repair.was());
            }
        }
        String repaired = was.toString();
        return repaired.equals(text) ? text : deeper(repaired, times + 1);
    }
}
