package org.verbatim.interview;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Turns of revisions.
interface TurnRepository extends JpaRepository<TurnEntity, TurnEntity.Id> {

    @Query("select t from TurnEntity t where t.id.revisionId = :revision order by t.id.number")
    List<TurnEntity> findOf(long revision);

    @Query("""
            select t from TurnEntity t
            where t.id.revisionId = :revision and t.id.number between :first and :last order by t.id.number""")
    List<TurnEntity> findAmong(long revision, int first, int last);

    @Query("select t.key as key, t.text as text from TurnEntity t where t.id.revisionId = :revision order by t.id.number")
    List<KeyedText> findTexts(long revision);

    Optional<TurnEntity> findFirstByIdRevisionIdAndKeyOrderByIdNumber(long revisionId, String key);

    /// All rows of a key, the latest revision's first.
    @Query("""
            select new org.verbatim.interview.WordedTurn(t, r) from TurnEntity t join RevisionEntity r on r.id = t.id.revisionId
            where t.key = :key order by r.interviewId, r.number desc, t.id.number""")
    List<WordedTurn> findByKey(String key);

    /// A turn's key and words.
    interface KeyedText {

        String getKey();

        String getText();
    }
}
