package org.verbatim.access.account;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// A token's row, with its fingerprint.
@Entity
@Table(name = "api_token")
class ApiTokenEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name;
    String sha256;

    @Enumerated(EnumType.STRING)
    AccountRole role;

    Instant createdAt = Instant.now();

    @Nullable
    Instant usedAt;

    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiTokenEntity() {
    }

    ApiTokenEntity(String name, String sha256, AccountRole role) {
        this.name = name;
        this.sha256 = sha256;
        this.role = role;
    }

    ApiToken token() {
        if (id == null) {
            throw new IllegalStateException("token " + name + " is not stored yet");
        }
        return new ApiToken(id, name, role, createdAt, usedAt, revokedAt);
    }
}
