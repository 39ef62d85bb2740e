package org.verbatim.quote;

import java.util.Set;

/// What was done to words of the archive to make a quote of them, and which verdicts are right then.
enum Made {

    UNTOUCHED(Verdict.VERBATIM), CUT_IN_SENTENCE(Verdict.VERBATIM), FOLDED(Verdict.NORMALISED), CONDENSED(
            Verdict.CONDENSED), CUT_OVER_TELLING_WORDS(Verdict.ALTERED), DROPPED_WORDS(Verdict.ALTERED), SWAPPED_WORDS(
                    Verdict.ALTERED), NEGATED(Verdict.ALTERED), OTHER_NUMBER(Verdict.ALTERED), OTHER_NAME(
                            Verdict.ALTERED), SPLICED(Verdict.SPLICED), OTHER_MOUTH(
                                    Verdict.MISATTRIBUTED), REPORTED(Verdict.REPORTED), INVENTED(Verdict.NOT_FOUND);

    private static final Set<Verdict> TRUSTED = Set.of(Verdict.VERBATIM, Verdict.NORMALISED, Verdict.CONDENSED);

    final Verdict right;

    Made(Verdict right) {
        this.right = right;
    }

    /// Whether a verdict would vouch for words that nobody said so.
    boolean isDeceivedBy(Verdict verdict) {
        return !TRUSTED.contains(right) && TRUSTED.contains(verdict);
    }

    /// A quote that was made so; `speaker` is the claim, empty where nobody is named; `turn` is the key of the turn that it was made of, empty for an invented one.
    record Quote(Made made, String text, String speaker, String turn) {}
}
