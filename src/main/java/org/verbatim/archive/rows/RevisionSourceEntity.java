package org.verbatim.archive.rows;

import java.io.Serializable;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.InterviewDraft;

/// Which part of which source a revision was read from.
@Entity
@Table(name = "revision_source")
public class RevisionSourceEntity {

    @EmbeddedId
    Id id;

    public long sourceId;
    public int partFrom;
    public int partTo;

    @Column(name = "part_sha256")
    String partSha256;

    @Nullable
    public String partText;

    @SuppressWarnings("NullAway.Init")
    protected RevisionSourceEntity() {
    }

    public RevisionSourceEntity(long revisionId, long sourceId, InterviewDraft draft) {
        id = new Id(revisionId, 0);
        this.sourceId = sourceId;
        partFrom = draft.transcript().from();
        partTo = partFrom + draft.transcript().text().length();
        partSha256 = draft.provenance().partSha256();
        boolean whole = draft.transcript().facts().id() == null && draft.source().isText();
        partText = whole ? null : draft.transcript().text();
    }

    /// The revision, and the source's place among its sources.
    @Embeddable
    public record Id(long revisionId, int position) implements Serializable {}
}
