package org.verbatim.archive;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.verbatim.transcript.WordRange;

/// A takedown's row.
@Entity
@Table(name = "takedown")
class TakedownEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;
    long interviewId;
    @Nullable
    String key;
    @Nullable
    Integer firstWord;
    @Nullable
    Integer lastWord;
    String reason;
    Instant since = Instant.now();

    @SuppressWarnings("NullAway.Init")
    protected TakedownEntity() {
    }

    TakedownEntity(long interviewId, @Nullable String key, @Nullable WordRange words, String reason) {
        this.interviewId = interviewId;
        this.key = key;
        this.firstWord = words == null ? null : words.first();
        this.lastWord = words == null ? null : words.last();
        this.reason = reason;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("the takedown is not stored yet");
        }
        return id;
    }

    Takedown takedown(String interview) {
        return new Takedown(id(), interview, key, firstWord, lastWord, reason, since);
    }
}
