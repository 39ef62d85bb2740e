package org.verbatim.archive.rows;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.CatalogueEntry;
import org.verbatim.archive.TurnChange;
import org.verbatim.archive.TurnTraits;

/// What is asked about turns of revisions; whole ones in numbers come from [TurnStream].
public interface TurnRepository extends JpaRepository<TurnEntity, TurnEntity.Id> {

    @Query("""
            select new org.verbatim.archive.TurnTraits(count(*),
                   count(case when t.kind = org.verbatim.transcript.TurnKind.SPOKEN then 1 end), count(t.startMs),
                   count(case when t.startMs < t.endMs and not exists (
                             select 1 from HiddenWordsEntity h join TakedownEntity d on d.id = h.takedownId
                             where d.interviewId = :interview and h.key = t.key and h.firstWord is null) then 1 end))
            from TurnEntity t where t.id.revisionId = :revision""")
    TurnTraits findTraits(long interview, long revision);

    @Query("""
            select new org.verbatim.archive.rows.TurnRepository$Numbered(t.id.number, t.key) from TurnEntity t
            where t.id.revisionId = :revision and t.id.number between :first and :last""")
    List<Numbered> findKeys(long revision, int first, int last);

    @Query("select t.key as key, t.text as text from TurnEntity t where t.id.revisionId = :revision order by t.id.number")
    List<KeyedText> findTexts(long revision);

    @Query("""
            select new org.verbatim.archive.TurnChange$Place(t.id.number, t.key, t.attributedTo) from TurnEntity t
            where t.id.revisionId = :revision order by t.id.number""")
    List<TurnChange.Place> findPlaces(long revision);

    Optional<TurnEntity> findFirstByIdRevisionIdAndKeyOrderByIdNumber(long revisionId, String key);

    /// All rows of a key, the latest revision's first.
    @Query("""
            select new org.verbatim.archive.rows.WordedTurn(t, r) from TurnEntity t join RevisionEntity r on r.id = t.id.revisionId
            where t.key = :key order by r.interviewId, r.number desc, t.id.number""")
    List<WordedTurn> findByKey(String key);

    /// The current turns from number `from` to number `to` of all, exclusive, counted from 0 through the interviews as they came. The counts
    /// of the interviews say which of them hold these, so that no other turn is looked at.
    @Query("""
            select new org.verbatim.archive.CatalogueEntry(t.key, c.changed)
            from (select i.id as id, i.revision as revision, i.updatedAt as changed, i.turnCount as turns,
                         sum(i.turnCount) over (order by i.id) as through
                  from InterviewEntity i where""" + " " + InterviewRepository.VISIBLE + """
            ) c
            join RevisionEntity r on r.interviewId = c.id and r.number = c.revision
            join TurnEntity t on t.id.revisionId = r.id
            where c.through > :from and c.through - c.turns < :to
            and c.through - c.turns + t.id.number > :from and c.through - c.turns + t.id.number <= :to
            and not exists (select 1 from HiddenWordsEntity h join TakedownEntity d on d.id = h.takedownId
                            where d.interviewId = c.id and h.key = t.key and h.firstWord is null)
            order by c.id, t.id.number""")
    List<CatalogueEntry> findEntries(long from, long to);

    /// A turn's number and its key.
    record Numbered(int number, String key) {}

    /// A turn's key and words.
    interface KeyedText {

        String getKey();

        String getText();
    }
}
