package org.verbatim.web;

import org.jspecify.annotations.Nullable;
import org.verbatim.interview.InterviewSummary;

/// Where turns stand: `alone` outside of their transcript, with the turn of the number `focus` as the one that the page is about (0 for none),
/// and whether they are `current` or an earlier wording, which has no place in the transcript.
record TurnPlace(InterviewSummary interview, boolean alone, int focus, boolean current) {

    /// The language of every page's own words.
    private static final String PAGE = "en";

    static TurnPlace transcript(InterviewSummary interview) {
        return new TurnPlace(interview, false, 0, true);
    }

    /// The address of a place in the transcript, as a link from this page leads there.
    String address(String fragment) {
        return (alone ? "/interviews/" + interview.slug() : "") + "#" + fragment;
    }

    /// The language of the words, where it is not the page's own.
    @Nullable
    String language() {
        return PAGE.equals(interview.language()) ? null : interview.language();
    }
}
