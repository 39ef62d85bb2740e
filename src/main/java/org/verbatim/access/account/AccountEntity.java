package org.verbatim.access.account;

import java.time.Instant;
import java.util.Locale;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/// An account's row with the hash of its password.
@Entity
@Table(name = "account")
class AccountEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    String name;
    String nameKey;
    String password;

    @Enumerated(EnumType.STRING)
    AccountRole role;

    int version;
    Instant createdAt = Instant.now();

    @Nullable
    Instant signedInAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountEntity() {
    }

    AccountEntity(String name, String password, AccountRole role) {
        this.name = name;
        this.nameKey = key(name);
        this.password = password;
        this.role = role;
    }

    /// Takes another password or role: sessions begun before have ended.
    void endSessions() {
        version++;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("account " + name + " is not stored yet");
        }
        return id;
    }

    Account account() {
        return new Account(id(), name, role, version, createdAt, signedInAt);
    }

    /// Equal for names that differ in case alone.
    static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
