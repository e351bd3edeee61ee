package org.diptych.find;

import java.time.LocalDate;
import org.diptych.text.Place;
import org.jspecify.annotations.Nullable;

/// Something a careful reader would mark.
///
/// A finding holds facts and no prose: `org.diptych.present.Wording` turns it into a sentence, so the
/// screen, the PDF and the command line say the same thing, in the reader's language.
public sealed interface Finding {

    Mark mark();

    Kind kind();

    /// Whether another finding says the same from the other side: that both articles state a fact or give a
    /// quotation, and differ; or says the same of the same words: that a quotation is nowhere on the other side.
    /// Garbled wording is each side's own.
    default boolean isOtherHalfOf(Finding other) {
        return isLostWith(other) || other.isLostWith(this) || isMirrored(other);
    }

    /// Whether it is a gap, and another finding says of most of its words that they are a quotation which nothing
    /// over there carries.
    default boolean isLostWith(Finding quotation) {
        return this instanceof Dropped(Mark gap, _)
                && quotation instanceof Misquoted(Mark mark, Fault fault, _, _)
                && fault == Fault.UNSUPPORTED
                && gap.at().side() == mark.at().side()
                && 2 * gap.at().span().shared(mark.at().span()) >= gap.at().span().length();
    }

    /// The same, for the two articles in each other's place.
    default Finding mirrored() {
        Mark turned = mark().mirrored();
        return switch (this) {
            case Garbled(_, Garble how, @Nullable String reading) ->
                    new Garbled(turned, how, reading);
            case Dropped(_, Gap what) -> new Dropped(turned, what);
            case Misquoted(_, Fault fault, @Nullable String speaker, @Nullable String elsewhere) ->
                    new Misquoted(turned, fault, speaker, elsewhere);
            case Anachronism a ->
                    new Anachronism(turned, a.speaker, a.office, a.from, a.until, a.day, a.known);
            case OffCalendar(_, @Nullable LocalDate day) -> new OffCalendar(turned, day);
            case Conflict(_, Fact over) -> new Conflict(turned, over);
            case Own(_, Kind kind, String remark) -> new Own(turned, kind, remark);
        };
    }

    private boolean isMirrored(Finding other) {
        return switch (this) {
            case Conflict one ->
                    other instanceof Conflict(Mark mark, Fact over)
                            && one.over() == over
                            && one.mark().isMirrored(mark);
            case Misquoted one ->
                    other instanceof Misquoted(Mark mark, Fault fault, _, _)
                            && one.fault() == fault
                            && one.mark().isMirrored(mark);
            default -> false;
        };
    }

    /// The four kinds a reader filters by.
    enum Kind {
        GARBLED,
        DROPPED,
        QUOTE,
        CONFLICT
    }

    /// Where a finding stands, and who says so.
    ///
    /// @param at the smallest run of words a reader would underline
    /// @param counterpart what answers to it on the other side, if anything does
    /// @param confidence how sure the rule is, 0 to 1: the share of such marks that a careful reader
    ///     would make too
    /// @param rule the [Rule#id] that marked it
    record Mark(
            Place at,
            @Nullable Place counterpart,
            Severity severity,
            double confidence,
            String rule) {

        /// The same, for the two articles in each other's place.
        public Mark mirrored() {
            return new Mark(
                    at.mirrored(),
                    counterpart == null ? null : counterpart.mirrored(),
                    severity,
                    confidence,
                    rule);
        }

        /// Whether each stands where the other's counterpart is.
        private boolean isMirrored(Mark other) {
            return at.equals(other.counterpart) && other.at.equals(counterpart);
        }
    }

    /// Wording no fluent writer would have chosen.
    ///
    /// @param reading what was probably meant, if the other side or a list tells
    record Garbled(Mark mark, Garble how, @Nullable String reading) implements Finding {
        @Override
        public Kind kind() {
            return Kind.GARBLED;
        }
    }

    /// Something said here and not there; marked on the side where it stands.
    record Dropped(Mark mark, Gap what) implements Finding {

        /// What the name of a rule ends in that told it of a copy.
        private static final String ADDED = ".added";

        /// The same of a copy whose original has it nowhere.
        public Dropped asAdded(Severity severity) {
            return new Dropped(
                    new Mark(
                            mark.at(),
                            mark.counterpart(),
                            severity,
                            mark.confidence(),
                            mark.rule() + ADDED),
                    what);
        }

        /// Whether it is in a copy, and not in its original.
        public boolean isAdded() {
            return mark.rule().endsWith(ADDED);
        }

        @Override
        public Kind kind() {
            return Kind.DROPPED;
        }
    }

    /// A quotation the other side does not bear out.
    ///
    /// @param speaker to whom the words are given here, if the text says
    /// @param elsewhere to whom they are given on the other side, if that is surely somebody else
    record Misquoted(Mark mark, Fault fault, @Nullable String speaker, @Nullable String elsewhere)
            implements Finding {

        /// Of nobody else's words.
        public Misquoted(Mark mark, Fault fault, @Nullable String speaker) {
            this(mark, fault, speaker, null);
        }

        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /// Somebody speaks in an office that was another's on the article's day.
    ///
    /// @param office as the table of offices names it
    /// @param from when the speaker took it
    /// @param until when the speaker left it; null if the table knows of no end
    /// @param day the article's day
    /// @param known the words that show that the article is of that day or a later one; null if it gives
    ///     its day itself
    record Anachronism(
            Mark mark,
            String speaker,
            String office,
            LocalDate from,
            @Nullable LocalDate until,
            LocalDate day,
            @Nullable String known)
            implements Finding {
        @Override
        public Kind kind() {
            return Kind.QUOTE;
        }
    }

    /// A date that the calendar refutes, whatever the other side says.
    ///
    /// @param day the day that is meant, of another weekday than the text says; null if there is no such
    ///     day
    record OffCalendar(Mark mark, @Nullable LocalDate day) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /// Both sides state a comparable fact and disagree.
    record Conflict(Mark mark, Fact over) implements Finding {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }

    /// Something that a reader marked, and no rule did.
    ///
    /// @param kind the one that the reader chose
    /// @param remark why, in the reader's own words; may be empty
    record Own(Mark mark, Kind kind, String remark) implements Finding {

        /// What stands for a rule in their marks.
        public static final String RULE = "reader";
    }

    /// How much it harms a reader, mildest first.
    enum Severity {
        MINOR,
        MAJOR,
        CRITICAL
    }

    enum Garble {
        UNTRANSLATED,
        MISTRANSLATED,
        TORTURED,
        UNGRAMMATICAL,
        TRUNCATED,
        GLUED,
        SPACING,
        APOSTROPHE,
        CASING,
        ENCODING,
        BOILERPLATE,
        MEANING
    }

    /// What stands here and not there; where one side is named the original, what the other has besides was added.
    enum Gap {
        SENTENCE,
        CLAUSE,
        HEADING,
        QUOTE
    }

    enum Fault {
        FABRICATED,
        UNSUPPORTED,
        ALTERED,
        MARKS_LOST,
        MARKS_ADDED,
        MISATTRIBUTED,
        ANACHRONISM
    }

    /// What sort of fault it is where a reader says so, who is asked for none.
    enum Hand {
        BY_HAND
    }

    enum Fact {
        NUMBER,
        DATE,
        NAME,
        TITLE,
        PLACE,
        POLARITY
    }
}
