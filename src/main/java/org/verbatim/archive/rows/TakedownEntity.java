package org.verbatim.archive.rows;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Takedown;
import org.verbatim.text.WordRange;

/// A takedown's row.
@Entity
@Table(name = "takedown")
public class TakedownEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;
    public long interviewId;
    @Nullable
    public String key;
    @Nullable
    public Integer firstWord;
    @Nullable
    public Integer lastWord;
    String reason;
    Instant since = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected TakedownEntity() {
    }

    public TakedownEntity(long interviewId, @Nullable String key, @Nullable WordRange words, String reason) {
        this.interviewId = interviewId;
        this.key = key;
        this.firstWord = words == null ? null : words.first();
        this.lastWord = words == null ? null : words.last();
        this.reason = reason;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("the takedown is not stored yet");
        }
        return id;
    }

    public Takedown takedown(String interview) {
        return new Takedown(id(), interview, key, firstWord, lastWord, reason, since);
    }
}
