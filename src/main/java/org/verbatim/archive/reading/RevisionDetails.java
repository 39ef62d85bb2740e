package org.verbatim.archive.reading;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.verbatim.archive.Section;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.rows.RevisionEntity;
import org.verbatim.archive.rows.RevisionSourceEntity;
import org.verbatim.archive.rows.RevisionSourceRepository;
import org.verbatim.archive.rows.SectionEntity;
import org.verbatim.archive.rows.SectionRepository;
import org.verbatim.archive.rows.SourceRepository;
import org.verbatim.archive.rows.SuccessionRepository;

/// What belongs to a revision beside its turns: sections, source, and what became of keys.
@Component
public class RevisionDetails {

    private final SectionRepository sections;
    private final SourceRepository sources;
    private final RevisionSourceRepository parts;
    private final SuccessionRepository successions;

    RevisionDetails(SectionRepository sections, SourceRepository sources, RevisionSourceRepository parts,
            SuccessionRepository successions) {
        this.sections = sections;
        this.sources = sources;
        this.parts = parts;
        this.successions = successions;
    }

    List<Section> sections(RevisionEntity revision) {
        return sections.findOf(revision.id()).stream().map(SectionEntity::section).toList();
    }

    public SourceFile source(RevisionEntity revision) {
        return sources.findFile(part(revision).sourceId);
    }

    RevisionSourceEntity part(RevisionEntity revision) {
        return parts.findById(new RevisionSourceEntity.Id(revision.id(), 0)).orElseThrow();
    }

    /// The turn that came after the key's when it was last dropped.
    @Nullable
    String successor(long interviewId, String key) {
        return successions.findOf(interviewId, key).stream().findFirst().map(last -> last.successor).orElse(null);
    }
}
