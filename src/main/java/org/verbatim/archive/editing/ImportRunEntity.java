package org.verbatim.archive.editing;

import java.time.Instant;
import java.util.List;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.verbatim.archive.editing.ImportRun.Refusal;

/// An import's row.
@Entity
@Table(name = "import_run")
class ImportRunEntity {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    Instant at = Instant.now();

    @Nullable
    String who;

    String what;
    int added;
    int revised;
    int unchanged;
    int rejected;

    @JdbcTypeCode(SqlTypes.JSON)
    Refusal[] refused = {};

    @SuppressWarnings("NullAway.Init")
    protected ImportRunEntity() {
    }

    ImportRunEntity(@Nullable String who, String what) {
        this.who = who;
        this.what = what;
    }

    ImportRun run() {
        return new ImportRun(id == null ? 0 : id, at, who, what, added, revised, unchanged, rejected,
                List.of(refused));
    }
}
