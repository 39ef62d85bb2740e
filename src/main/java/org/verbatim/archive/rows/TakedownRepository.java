package org.verbatim.archive.rows;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Takedowns, in the order in which they were declared.
public interface TakedownRepository extends JpaRepository<TakedownEntity, Long> {

    List<TakedownEntity> findByInterviewIdOrderById(long interviewId);

    /// Those of every interview that was ever read from the source: its bytes hold, or may hold, what they hide.
    @Query("""
            select d from TakedownEntity d where exists (
                select 1 from RevisionEntity r join RevisionSourceEntity p on p.id.revisionId = r.id
                where r.interviewId = d.interviewId and p.sourceId = :source)
            order by d.id""")
    List<TakedownEntity> findOfSource(long source);
}
