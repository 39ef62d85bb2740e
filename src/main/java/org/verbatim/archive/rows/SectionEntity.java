package org.verbatim.archive.rows;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.verbatim.archive.Section;

/// A section of one revision.
@Entity
@Table(name = "section")
public class SectionEntity {

    @EmbeddedId
    public Id id;

    String heading;
    int firstTurn;

    @SuppressWarnings("NullAway.Init")
    protected SectionEntity() {
    }

    public SectionEntity(long revisionId, int number, String heading, int firstTurn) {
        id = new Id(revisionId, number);
        this.heading = heading;
        this.firstTurn = firstTurn;
    }

    public Section section() {
        return new Section(id.number(), heading, firstTurn);
    }

    /// The revision, and the section's number in it.
    @Embeddable
    public record Id(long revisionId, int number) implements Serializable {}
}
