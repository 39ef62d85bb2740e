package org.verbatim.admin;

import java.util.Arrays;
import java.util.List;

import org.verbatim.archive.Fact;
import org.verbatim.archive.editing.EditedInterview;

/// One field of the form that describes an interview: its value, what source and sidecar say, and whose word holds.
record InterviewForm(Fact fact, String value, String read, boolean chosen, boolean sidecar) {

    static List<InterviewForm> of(EditedInterview interview) {
        return Arrays.stream(Fact.values()).map(fact -> of(interview, fact)).toList();
    }

    private static InterviewForm of(EditedInterview interview, Fact fact) {
        String label = fact.label();
        return new InterviewForm(fact, interview.facts().getOrDefault(label, ""),
                interview.read().getOrDefault(label, ""), interview.chosen().contains(label),
                interview.sidecar().contains(label));
    }

    /// The name of the field.
    public String label() {
        return fact.label();
    }

    /// Whether it is more than a line.
    public boolean isLong() {
        return fact == Fact.STANDFIRST;
    }

    /// Whether it is an address on the web.
    public boolean isAddress() {
        return fact == Fact.SOURCE_URL || fact == Fact.MEDIA_URL;
    }
}
