package org.verbatim.archive.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// An act's row: written once, never changed.
@Entity
@Table(name = "act")
class ActEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    Instant at = Instant.now();

    @Nullable
    String who;

    @Enumerated(EnumType.STRING)
    Thing thing;

    long thingId;
    String name;

    @Enumerated(EnumType.STRING)
    Deed deed;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, @Nullable Object> before = new LinkedHashMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, @Nullable Object> after = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ActEntity() {
    }

    ActEntity(@Nullable String who, Thing thing, long thingId, String name, Deed deed) {
        this.who = who;
        this.thing = thing;
        this.thingId = thingId;
        this.name = name;
        this.deed = deed;
    }

    Act act() {
        return new Act(id == null ? 0 : id, at, who, thing, thingId, name, deed, before, after);
    }
}
