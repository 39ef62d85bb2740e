package org.verbatim.archive;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/// A section of one revision.
@Entity
@Table(name = "section")
class SectionEntity {

    @EmbeddedId
    Id id;

    String heading;
    int firstTurn;

    @SuppressWarnings("NullAway.Init")
    protected SectionEntity() {
    }

    SectionEntity(long revisionId, int number, String heading, int firstTurn) {
        id = new Id(revisionId, number);
        this.heading = heading;
        this.firstTurn = firstTurn;
    }

    Section section() {
        return new Section(id.number(), heading, firstTurn);
    }

    /// The revision, and the section's number in it.
    @Embeddable
    record Id(long revisionId, int number) implements Serializable {}
}
