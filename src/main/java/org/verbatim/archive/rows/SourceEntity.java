package org.verbatim.archive.rows;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.SourceContent;
import org.verbatim.archive.SourceFile;

/// A source's row, its bytes included: load it only where these are wanted.
@Entity
@Table(name = "source")
public class SourceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    public Long id;

    public String sha256;
    public String name;
    public String mediaType;
    long size;
    public byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected SourceEntity() {
    }

    public SourceEntity(SourceContent content) {
        sha256 = content.sha256();
        name = content.name();
        mediaType = content.mediaType();
        size = content.bytes().length;
        bytes = content.bytes();
    }

    public SourceFile file() {
        return new SourceFile(name, sha256, mediaType, size);
    }
}
