package org.verbatim.archive.rows;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// What takedowns hide of wordings.
public interface HiddenWordsRepository extends JpaRepository<HiddenWordsEntity, Long> {

    @Query("""
            select h from HiddenWordsEntity h join TakedownEntity d on d.id = h.takedownId
            where d.interviewId = :interview order by h.id""")
    List<HiddenWordsEntity> findOf(long interview);

    List<HiddenWordsEntity> findByTakedownId(long takedownId);

    void deleteByTakedownId(long takedownId);
}
