package org.verbatim.archive.rows;

import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.EditedVoice;

/// Speakers of interviews, their people with them.
public interface SpeakerRepository extends JpaRepository<SpeakerEntity, Long> {

    /// As editors see them, whoever may see the interview.
    String VOICES = """
            select new org.verbatim.archive.EditedVoice(s.id, i.slug, i.title, s.name, s.role, s.turnCount, p.slug)
            from SpeakerEntity s join InterviewEntity i on i.id = s.interviewId left join s.person p
            where""" + " ";

    @Query("select s from SpeakerEntity s left join fetch s.person where s.interviewId = :interview order by s.id")
    List<SpeakerEntity> findOf(long interview);

    /// Of a single one, the other way costs less: a question about a list is translated into SQL each time it is asked.
    @Query("select s from SpeakerEntity s left join fetch s.person where s.interviewId in :interviews order by s.id")
    List<SpeakerEntity> findOf(Collection<Long> interviews);

    List<SpeakerEntity> findByPerson(PersonEntity person);

    @Query(VOICES + "p.id = :person order by i.earliest desc nulls last, i.slug, s.name")
    List<EditedVoice> findVoices(long person);

    @Query(VOICES + "i.slug = :interview order by s.turnCount desc, s.name")
    List<EditedVoice> findVoicesOf(String interview);
}
