package org.diptych.find.dropped;

import java.util.List;
import java.util.stream.Stream;
import org.diptych.align.Aligned;
import org.diptych.align.Link;
import org.diptych.align.Relation;
import org.diptych.find.Finding;
import org.diptych.find.Finding.Dropped;
import org.diptych.find.Finding.Gap;
import org.diptych.find.Finding.Mark;
import org.diptych.find.Finding.Severity;
import org.diptych.find.Rule;
import org.diptych.find.conflict.Statements;
import org.diptych.text.Article;
import org.diptych.text.Place;
import org.diptych.text.Sentence;
import org.diptych.text.Side;
import org.diptych.text.Span;

/// Parts of answered sentences that the answer has not: a clause, or one sentence of several. None of
/// the telling words has an answer, and over there no other words stand in their place.
public final class UnansweredPart implements Rule {

    /// Telling words that a fact of its own takes.
    private static final int FEWEST = 3;

    /// Above this a clause is answered after all, 0 to 1; and a sentence. Every figure here was read off
    /// the clauses of the training pairs: of 84 marks of what is dropped there and in
    /// src/test/resources/pairs, all right, 3 are lost at .06, and 5 wrong ones come at .16. A sentence's may be .25 and
    /// nothing changes; at .12 one is lost.
    static final double ANSWERED = 0.11;

    private static final double SENTENCE_ANSWERED = 0.18;

    /// More unanswered words over there, for each word here, say it in other words. At .15 two marks are lost,
    /// at .35 a wrong one comes.
    private static final double INSTEAD = 0.25;

    /// How much longer the passage must be than its answer, in telling words for each of the part: as a
    /// rule, and where the two have little in common. At .65 one mark is lost, at .35 nothing changes; at .5 for
    /// the second a wrong one comes, at .9 nothing changes.
    private static final double LONGER = 0.5;

    private static final double MUCH_LONGER = 0.7;

    /// Likeness below which two passages have little in common, and above which they have much. At .48 and .62
    /// a mark is lost, at .36 and .48 nothing changes.
    private static final double CLOSE = 0.42;

    private static final double CLOSER = 0.55;

    /// Likeness of the pair, of the passage, and how much longer it must be than its answer, where letters alone
    /// tell.
    private static final double BY_LETTERS = 0.5;

    private static final double CLOSE_BY_LETTERS = 0.35;

    private static final double LONGER_BY_LETTERS = 0.6;

    /// … and the share of the part's words that stand nowhere over there.
    private static final double UNHEARD = 0.6;

    private final Gap what;

    private UnansweredPart(Gap what) {
        this.what = what;
    }

    public static UnansweredPart clauses() {
        return new UnansweredPart(Gap.CLAUSE);
    }

    /// Sentences that the aligner has put beside an answer of their neighbours.
    public static UnansweredPart sentences() {
        return new UnansweredPart(Gap.SENTENCE);
    }

    @Override
    public String id() {
        return what == Gap.CLAUSE ? "dropped.clause" : "dropped.sentence.joined";
    }

    @Override
    public Stream<Finding> check(Aligned pair) {
        if (pair.relation() != Relation.VERSIONS || !pair.isOneLanguage()) {
            return Stream.empty();
        }
        Linked linked = Linked.of(pair);
        double likeness = Unanswered.medianLikeness(pair);
        boolean judged =
                linked.isByMeaning()
                        ? what == Gap.CLAUSE || !Unanswered.isFree(pair)
                        : what == Gap.CLAUSE && likeness >= BY_LETTERS;
        if (!judged) {
            return Stream.empty();
        }
        Statements statements = new Statements(pair);
        boolean free = Unanswered.isFree(pair);
        return Stream.of(Side.values())
                .filter(side -> !pair.isSummarised(side))
                .flatMap(side ->
                        pair.matches()
                                .flatMap(m ->
                                        what == Gap.CLAUSE
                                                ? clauses(pair, linked, statements, m, side, free)
                                                : sentences(pair, linked, m, side)))
                .distinct()
                .map(this::dropped);
    }

    private Stream<Place> sentences(Aligned pair, Linked linked, Link.Matched match, Side side) {
        return match.on(side).size() < 2
                ? Stream.empty()
                : pair.sentences(match, side).stream()
                        .map(Sentence::span)
                        .filter(s -> isMissing(pair, Room.of(pair, linked, match, side, s), linked))
                        .map(s -> new Place(side, s));
    }

    private Stream<Place> clauses(
            Aligned pair,
            Linked linked,
            Statements statements,
            Link.Matched match,
            Side side,
            boolean free) {
        return pair.sentences(match, side).stream()
                .flatMap(s ->
                        Stream.concat(
                                rooms(
                                                pair,
                                                linked,
                                                match,
                                                side,
                                                s,
                                                Clauses.unanswered(pair, linked, side, s.span()))
                                        .filter(room ->
                                                isNews(room, linked, statements)
                                                        || (!free && isMissing(pair, room, linked)))
                                        .filter(room ->
                                                !statements.isToldElsewhere(side, room.part())),
                                rooms(
                                                pair,
                                                linked,
                                                match,
                                                side,
                                                s,
                                                Clauses.tail(pair, linked, side, s.span()))
                                        .filter(room -> !free && isMissingTail(room, linked))))
                .flatMap(room -> places(pair, room));
    }

    /// Where a missing part stands, and what stands in its place over there, if that is missing here.
    private static Stream<Place> places(Aligned pair, Room room) {
        Place here = new Place(room.side(), room.part());
        return Exchanged.is(pair, room)
                ? Stream.of(here, new Place(room.side().other(), Exchanged.there(pair, room)))
                : Stream.of(here);
    }

    /// What room the answer has for parts of a sentence; none for the whole of it, nor for those of a heading, which is
    /// cut to size, nor for what states nothing.
    private static Stream<Room> rooms(
            Aligned pair,
            Linked linked,
            Link.Matched match,
            Side side,
            Sentence sentence,
            List<Span> parts) {
        Article article = pair.on(side);
        Span whole = Clauses.trimmed(article, sentence.span());
        return article.paragraphs().get(sentence.paragraph()).isHeading()
                ? Stream.empty()
                : parts.stream()
                        .filter(part -> !part.covers(whole))
                        .filter(part -> !NoFact.isOne(article, sentence, part))
                        .map(part -> Room.of(pair, linked, match, side, part));
    }

    /// Whether a part says a number or a date that is nowhere over there. In a free paraphrase nothing else
    /// tells that a clause is missing.
    private static boolean isNews(Room room, Linked linked, Statements statements) {
        return linked.isByMeaning()
                && room.telling() >= FEWEST
                && room.words() >= 2
                && room.answered() <= ANSWERED
                && statements.holdsNews(room.side(), room.part())
                && !linked.isElsewhere(room.side(), room.part());
    }

    private boolean isMissing(Aligned pair, Room room, Linked linked) {
        boolean clause = what == Gap.CLAUSE;
        return room.telling() >= (clause ? FEWEST : FEWEST - 1)
                && room.words() >= 2
                && room.answered() <= (clause ? ANSWERED : SENTENCE_ANSWERED)
                && (linked.isByMeaning()
                        ? clause
                                ? isMissingClause(room) || Exchanged.is(pair, room)
                                : isMissingSentence(room)
                        : isMissingByLetters(room))
                && !linked.isElsewhere(room.side(), room.part());
    }

    private static boolean isMissingSentence(Room room) {
        return hasNothingInstead(room)
                && (room.telling() >= FEWEST
                        ? room.longer() >= LONGER
                        : isPlain(room) && room.longer() >= 1);
    }

    private static boolean isMissingClause(Room room) {
        return hasNothingInstead(room)
                && (room.likeness() >= CLOSE
                        ? room.longer() >= LONGER
                                || (isPlain(room) && room.likeness() >= CLOSER && room.longer() > 0)
                        : isPlain(room) && room.telling() > FEWEST && room.longer() >= MUCH_LONGER);
    }

    /// Without an encoder a reworded clause has no answer either: then hardly a word may stand in its
    /// place.
    private static boolean isMissingByLetters(Room room) {
        return room.instead() <= INSTEAD
                && room.longer() >= LONGER_BY_LETTERS
                && room.likeness() >= CLOSE_BY_LETTERS
                && (room.others() <= room.telling() / 2 || room.free() == 0)
                && room.unheard() >= UNHEARD;
    }

    /// Whether the answer ends before the sentence does.
    private static boolean isMissingTail(Room room, Linked linked) {
        return room.telling() > FEWEST
                && room.answered() == 0
                && room.instead() == 0
                && room.others() <= 1
                && room.longer() >= LONGER
                && !linked.isElsewhere(room.side(), room.part());
    }

    private static boolean hasNothingInstead(Room room) {
        return room.instead()
                <= (room.longer() >= 1 && room.telling() > FEWEST ? 2 * INSTEAD : INSTEAD);
    }

    private static boolean isPlain(Room room) {
        return room.answered() == 0 && room.instead() == 0;
    }

    private Finding dropped(Place place) {
        boolean clause = what == Gap.CLAUSE;
        return new Dropped(
                new Mark(
                        place,
                        null,
                        clause ? Severity.MINOR : Severity.MAJOR,
                        clause ? 0.7 : 0.8,
                        id()),
                what);
    }
}
