package org.verbatim.ingest.staging;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/// Uploads that wait, with and without their bytes.
interface StagedRepository extends JpaRepository<StagedEntity, Long> {

    @Query("""
            select new org.verbatim.ingest.staging.StagedUpload(s.id, s.name, s.size, s.sidecar, s.format, s.stagedAt, s.stagedBy,
                s.changedAt, s.version, s.glance)
            from StagedEntity s order by s.id""")
    List<StagedUpload> findWaiting();

    /// Nobody else changes it before this transaction ends.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StagedEntity s where s.id = :id")
    Optional<StagedEntity> findLocked(long id);

    @Query("select s.id from StagedEntity s where s.name = :name and s.sha256 = :sha256 order by s.id limit 1")
    Optional<Long> findSame(String name, String sha256);

    @Query("select coalesce(sum(s.size), 0) from StagedEntity s")
    long sumOfSizes();

    @Modifying
    @Query("delete from StagedEntity s where s.changedAt < :before")
    int deleteUntouchedSince(Instant before);
}
