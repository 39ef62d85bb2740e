package org.verbatim.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Interview;
import org.verbatim.archive.Section;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Turn;

/// An interview with its sections and turns.
record InterviewDetailJson(@JsonUnwrapped InterviewJson interview, @Nullable String standfirst, SourceFile source,
        List<Section> sections, List<TurnJson> turns) {

    static InterviewDetailJson of(Interview interview) {
        return new InterviewDetailJson(InterviewJson.of(interview.summary()), interview.summary().standfirst(),
                interview.source(), interview.sections(), interview.turns().stream().map(TurnJson::of).toList());
    }

    /// A turn; `text` is null where it was taken down, and has blocks for words of it that were, which `takedown` says. `spans` are where its words stand in the decoded source, UTF-16 code units, from inclusive, to exclusive.
    record TurnJson(int number, String key, String kind, @Nullable String person, @Nullable String speaker,
            @Nullable String role, @Nullable String label, @Nullable Integer section, @Nullable String text,
            @Nullable Long startMs, @Nullable Long endMs, List<int[]> spans, @Nullable TakedownJson takedown) {

        static TurnJson of(Turn t) {
            return new TurnJson(t.number(), t.key(), InterviewJson.lower(t.kind()), t.person(), t.speaker(),
                    t.role() == null ? null : InterviewJson.lower(t.role()), t.label(), t.section(),
                    t.isTakenDown() ? null : t.text(),
                    t.startMs(), t.endMs(),
                    t.spans().stream().map(span -> new int[]{span.from(), span.to()}).toList(),
                    TakedownJson.of(t.takedown()));
        }
    }
}
