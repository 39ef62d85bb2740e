package org.verbatim.archive.rows;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Sections of revisions.
public interface SectionRepository extends JpaRepository<SectionEntity, SectionEntity.Id> {

    @Query("select s from SectionEntity s where s.id.revisionId = :revision order by s.id.number")
    List<SectionEntity> findOf(long revision);

    @Query("select s from SectionEntity s where s.id.revisionId in :revisions order by s.id.revisionId, s.id.number")
    List<SectionEntity> findOf(Collection<Long> revisions);
}
