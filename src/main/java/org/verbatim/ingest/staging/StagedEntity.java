package org.verbatim.ingest.staging;

import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.Sha256;
import org.verbatim.ingest.Upload;

/// The row of an upload that waits, its bytes included: load it only where these are wanted.
@Entity
@Table(name = "staged_upload")
class StagedEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name;
    String sha256;
    long size;
    byte[] bytes;

    @Nullable
    String sidecar;

    @Nullable
    String format;

    Instant stagedAt = Instant.now();
    String stagedBy;
    Instant changedAt = Instant.now();
    int version = 1;

    @JdbcTypeCode(SqlTypes.JSON)
    UploadSummary glance = UploadSummary.NONE;

    @SuppressWarnings("NullAway.Init")
    protected StagedEntity() {
    }

    StagedEntity(Upload upload, String stagedBy) {
        this.name = upload.name();
        this.sha256 = Sha256.hex(upload.bytes());
        this.size = upload.bytes().length;
        this.bytes = upload.bytes();
        this.sidecar = upload.sidecar();
        this.format = upload.format();
        this.stagedBy = stagedBy;
    }

    long id() {
        return Objects.requireNonNull(id, "it is stored");
    }

    Upload upload() {
        return new Upload(name, bytes, sidecar, format);
    }

    StagedUpload staged() {
        return new StagedUpload(id(), name, size, sidecar, format, stagedAt, stagedBy, changedAt, version, glance);
    }

    void changed() {
        version++;
        changedAt = Instant.now();
    }
}
