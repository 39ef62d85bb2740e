package org.verbatim.archive.errorreports;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A report's row.
@Entity
@Table(name = "report")
class ReportEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String key;
    String interview;
    String text;

    @Nullable
    String name;

    Instant reportedAt = Instant.now();

    @Nullable
    String answer;

    @Nullable
    Instant answeredAt;

    @Nullable
    String answeredBy;

    boolean putAside;

    @SuppressWarnings("NullAway.Init")
    protected ReportEntity() {
    }

    ReportEntity(String key, String interview, String text, @Nullable String name) {
        this.key = key;
        this.interview = interview;
        this.text = text;
        this.name = name;
    }

    Report report() {
        if (id == null) {
            throw new IllegalStateException("the report is not stored yet");
        }
        return new Report(id, key, interview, text, name, reportedAt, answer, answeredAt, answeredBy, putAside);
    }
}
