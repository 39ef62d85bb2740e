package org.verbatim.archive;

import java.util.List;

import org.verbatim.transcript.ParsedTranscript;

/// An interview as it comes in. `slug` is the address it asks for, `origin` what the importer calls the place it came from: the same slug
/// from the same origin is a new revision, from another origin a clash. `people` are the editor's. `visibility` is who may see it if it is new;
/// an interview that is in the archive is seen by whom it was.
public record InterviewDraft(String slug, String origin, InterviewFacts facts, ParsedTranscript transcript,
        List<NamedPerson> people, Provenance provenance, SourceContent source, Visibility visibility) {

    public InterviewDraft {
        people = List.copyOf(people);
    }
}
