package org.verbatim.archive.rows;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// What became of keys.
public interface SuccessionRepository extends JpaRepository<SuccessionEntity, SuccessionEntity.Id> {

    @Query("""
            select s from SuccessionEntity s where s.id.interviewId = :interview and s.id.key = :key
            order by s.id.revision desc""")
    List<SuccessionEntity> findOf(long interview, String key);

    @Query("select s from SuccessionEntity s where s.id.interviewId = :interview and s.id.revision = :revision")
    List<SuccessionEntity> findOf(long interview, int revision);
}
