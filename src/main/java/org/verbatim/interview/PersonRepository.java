package org.verbatim.interview;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// People by address and by name, and what the archive holds of them.
interface PersonRepository extends JpaRepository<PersonEntity, Long> {

    String FIGURES = """
            select p.slug as slug, p.name as name, count(distinct i.id) as interviews, sum(s.turnCount) as turns,
                   sum(s.wordCount) as words, min(i.earliest) as earliest, max(i.latest) as latest
            from SpeakerEntity s join s.person p join InterviewEntity i on i.id = s.interviewId
            where s.turnCount > 0 and""" + " " + InterviewRepository.VISIBLE;

    /// Whether somebody says anything that a visitor may see.
    String SPEAKS = """
            exists (select 1 from SpeakerEntity s join InterviewEntity i on i.id = s.interviewId
                    where s.person = p and s.turnCount > 0 and""" + " " + InterviewRepository.VISIBLE + ")";

    Optional<PersonEntity> findBySlug(String slug);

    boolean existsBySlug(String slug);

    Optional<PersonEntity> findFirstByNameKeyOrderById(String nameKey);

    @Query(value = FIGURES
            + " group by p.slug, p.name order by sum(s.wordCount) desc, p.slug", countQuery = """
                    select count(distinct p.id) from SpeakerEntity s join s.person p join InterviewEntity i on i.id = s.interviewId
                    where s.turnCount > 0 and"""
                    + " " + InterviewRepository.VISIBLE)
    Page<PersonFigures> findFigures(Pageable page);

    @Query(FIGURES + " and p.slug = :slug group by p.slug, p.name")
    Optional<PersonFigures> findFigures(String slug);

    @Query("select new org.verbatim.interview.CatalogueEntry(p.slug, cast(null as Instant)) from PersonEntity p where "
            + SPEAKS + " order by p.id")
    List<CatalogueEntry> findEntries(Pageable part);

    @Query("select count(p) from PersonEntity p where " + SPEAKS)
    long countListed();
}
