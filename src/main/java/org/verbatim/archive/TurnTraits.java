package org.verbatim.archive;

/// What is true of the turns of an interview as a whole, found out without reading them: how many there are, and whether some are `spoken`,
/// some say when they were said (`timed`), and some that can be read say from when to when (`captioned`).
public record TurnTraits(int count, boolean spoken, boolean timed, boolean captioned) {

    TurnTraits(long count, long spoken, long timed, long captioned) {
        this(Math.toIntExact(count), spoken > 0, timed > 0, captioned > 0);
    }
}
