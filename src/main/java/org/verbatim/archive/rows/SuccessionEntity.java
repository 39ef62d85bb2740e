package org.verbatim.archive.rows;

import java.io.Serializable;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// What became of a key in the revision that no longer had it: the key of the turn that came after it, null where it was removed.
@Entity
@Table(name = "succession")
public class SuccessionEntity {

    @EmbeddedId
    public Id id;

    @Nullable
    public String successor;

    @SuppressWarnings("NullAway.Init")
    protected SuccessionEntity() {
    }

    public SuccessionEntity(long interviewId, int revision, String key, @Nullable String successor) {
        id = new Id(interviewId, revision, key);
        this.successor = successor;
    }

    /// The interview, the revision that dropped the key, and the key.
    @Embeddable
    public record Id(long interviewId, int revision, String key) implements Serializable {}
}
