package org.verbatim.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/// A source's row, its bytes included: load it only where these are wanted.
@Entity
@Table(name = "source")
class SourceEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String sha256;
    String name;
    String mediaType;
    long size;
    byte[] bytes;

    @SuppressWarnings("NullAway.Init")
    protected SourceEntity() {
    }

    SourceEntity(SourceContent content) {
        sha256 = content.sha256();
        name = content.name();
        mediaType = content.mediaType();
        size = content.bytes().length;
        bytes = content.bytes();
    }

    SourceFile file() {
        return new SourceFile(name, sha256, mediaType, size);
    }
}
