package org.verbatim.api;

import java.time.Instant;
import java.util.List;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.verbatim.archive.InterviewSummary;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.reading.Interviews;
import org.verbatim.archive.revisions.Revision;
import org.verbatim.archive.revisions.Revisions;

/// What changed in an interview as JSON: turns by their keys, whose words `/api/turns/{key}` has.
@RestController
@Tag(name = "Interviews")
class RevisionsApiController {

    private final Interviews interviews;
    private final Revisions revisions;

    RevisionsApiController(Interviews interviews, Revisions revisions) {
        this.interviews = interviews;
        this.revisions = revisions;
    }

    @GetMapping("/api/interviews/{slug}/revisions")
    @Operation(summary = "The revisions of an interview, the latest first, with the turns that each changed")
    RevisionsJson revisions(@PathVariable String slug) {
        InterviewSummary interview = interviews.summary(slug)
                .orElseThrow(() -> new NoSuchThing("There is no interview \"" + slug + "\"."));
        return new RevisionsJson(interview.slug(), interview.revision(),
                revisions.of(interview, 1, interview.revision()).stream().map(RevisionJson::of).toList());
    }

    /// All revisions of an interview.
    record RevisionsJson(String interview, int total, List<RevisionJson> revisions) {}

    /// One of them; `stored` is when it came.
    record RevisionJson(int number, Instant stored, String format, int readerVersion, SourceFile source, int warnings,
            int turnCount, List<ChangeJson> changes) {

        static RevisionJson of(Revision r) {
            return new RevisionJson(r.number(), r.stored(), r.format(), r.readerVersion(), r.source(), r.warnings(),
                    r.turnCount(), r.changes().all().stream().map(ChangeJson::of).toList());
        }
    }

    /// What became of a turn: `changed`, `added`, `removed`, or `attributed` to somebody else in the same words. `before` and `after` are null
    /// where it was not there.
    record ChangeJson(String change, TurnChange.@Nullable Place before, TurnChange.@Nullable Place after) {

        static ChangeJson of(TurnChange change) {
            return new ChangeJson(InterviewJson.lower(change.kind()), change.before(), change.after());
        }
    }
}
