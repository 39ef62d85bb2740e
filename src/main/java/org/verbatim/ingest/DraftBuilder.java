package org.verbatim.ingest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ArchiveDate;
import org.verbatim.archive.InterviewDraft;
import org.verbatim.archive.InterviewFacts;
import org.verbatim.archive.NamedPerson;
import org.verbatim.archive.Provenance;
import org.verbatim.archive.SourceContent;
import org.verbatim.archive.Visibility;
import org.verbatim.ingest.Sidecar.SidecarPerson;
import org.verbatim.transcript.MachineMade;
import org.verbatim.transcript.ParsedFacts;
import org.verbatim.transcript.ParsedTranscript;

/// Makes one draft of what a source says and what its editor adds. Where both speak, the editor's holds and is marked as such.
final class DraftBuilder {

    private static final String WRITTEN_BY_PEOPLE = "no";

    private final Sidecar sidecar;
    private final ParsedFacts facts;
    private final Set<String> editors = new LinkedHashSet<>();

    private DraftBuilder(Sidecar sidecar, ParsedFacts facts) {
        this.sidecar = sidecar;
        this.facts = facts;
    }

    /// `name` is what an interview without a title is called; `visibility` is who may see it if it is new.
    static InterviewDraft draft(String slug, String origin, String name, ParsedTranscript transcript, Sidecar sidecar,
            Provenance provenance, SourceContent source, Visibility visibility) {
        InterviewFacts facts = new DraftBuilder(sidecar, transcript.facts()).facts(name);
        List<NamedPerson> people = sidecar.people().stream().map(DraftBuilder::person).toList();
        return new InterviewDraft(slug, origin, facts, EditedTranscript.of(transcript, sidecar), people, provenance,
                source, visibility);
    }

    private static NamedPerson person(SidecarPerson person) {
        return new NamedPerson(person.name(), person.aliases());
    }

    private InterviewFacts facts(String name) {
        String title = choose("title", sidecar.title(), facts.title());
        return new InterviewFacts(title == null ? name : title,
                choose("standfirst", sidecar.standfirst(), facts.standfirst()),
                choose("publisher", sidecar.publisher(), facts.publisher()),
                choose("recorded", sidecar.recorded(), date(facts.recorded())),
                choose("published", sidecar.published(), date(facts.published())),
                choose("language", sidecar.language(), facts.language()),
                choose("translation", sidecar.translation(), null), choose("collection", sidecar.collection(), null),
                choose("place", sidecar.place(), null), choose("sourceUrl", sidecar.sourceUrl(), facts.sourceUrl()),
                choose("mediaUrl", sidecar.mediaUrl(), facts.mediaUrl()), choose("licence", sidecar.licence(), null),
                machineMade(), editors);
    }

    private @Nullable MachineMade machineMade() {
        String written = choose("machineMade", sidecar.machineMade(), null);
        if (written == null) {
            return facts.machineMade();
        }
        return written.equals(WRITTEN_BY_PEOPLE) ? null : MachineMade.read(written);
    }

    private <T> @Nullable T choose(String fact, @Nullable T editors, @Nullable T sources) {
        if (editors == null) {
            return sources;
        }
        this.editors.add(fact);
        return editors;
    }

    private static @Nullable ArchiveDate date(@Nullable String edtf) {
        return edtf == null ? null : ArchiveDate.parse(edtf);
    }
}
