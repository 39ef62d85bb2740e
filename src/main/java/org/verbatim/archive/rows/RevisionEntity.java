package org.verbatim.archive.rows;

import java.time.Instant;
import java.util.Arrays;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.ImportedRevision;
import org.verbatim.archive.Provenance;
import org.verbatim.archive.StoredWarning;

/// One imported state of an interview.
@Entity
@Table(name = "revision")
public class RevisionEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    public long interviewId;
    public int number;
    public Instant createdAt = Instant.now();
    public String format;
    @Nullable
    String formatChosen;
    public int readerVersion;
    /// All readers that there were, with their versions; null of a revision from before they were kept.
    @Nullable
    String readers;
    float confidence;
    public String charset;
    @Nullable
    String sidecar;

    @Column(name = "sidecar_sha256")
    @Nullable
    String sidecarSha256;

    /// Never changed: Hibernate takes any array for changed, and would write each revision three times.
    @Column(updatable = false)
    @JdbcTypeCode(SqlTypes.JSON)
    public StoredWarning[] warnings = {};

    @SuppressWarnings("NullAway.Init")
    protected RevisionEntity() {
    }

    public RevisionEntity(long interviewId, int number, Provenance provenance) {
        this.interviewId = interviewId;
        this.number = number;
        format = provenance.format();
        formatChosen = provenance.formatChosen();
        readerVersion = provenance.readerVersion();
        readers = provenance.readers();
        confidence = (float) provenance.confidence();
        charset = provenance.charset();
        sidecar = provenance.sidecar();
        sidecarSha256 = provenance.state().sidecarSha256();
    }

    ImportedRevision imported(String slug, String title) {
        return new ImportedRevision(slug, title, number, createdAt, format, confidence,
                Arrays.stream(warnings).map(StoredWarning::warning).toList());
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("revision " + number + " is not stored yet");
        }
        return id;
    }
}
