package org.verbatim.archive.rows;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.CatalogueEntry;
import org.verbatim.archive.ListedPerson;
import org.verbatim.archive.PersonFigures;

/// People by address and by name, and what the archive holds of them.
public interface PersonRepository extends JpaRepository<PersonEntity, Long> {

    String FIGURES = """
            select p.slug as slug, p.name as name, count(distinct i.id) as interviews, sum(s.turnCount) as turns,
                   sum(s.wordCount) as words, min(i.earliest) as earliest, max(i.latest) as latest
            from SpeakerEntity s join s.person p join InterviewEntity i on i.id = s.interviewId
            where s.turnCount > 0 and""" + " " + InterviewRepository.VISIBLE;

    /// Whether somebody says anything that a visitor may see.
    String SPEAKS = """
            exists (select 1 from SpeakerEntity s join InterviewEntity i on i.id = s.interviewId
                    where s.person = p and s.turnCount > 0 and""" + " " + InterviewRepository.VISIBLE + ")";

    /// Whose name, or another of whose names, has the words.
    String NAMED = """
             (:words = '' or lower(p.name) like concat('%', lower(:words), '%') escape '!'
              or exists (select 1 from PersonEntity o join o.aliases a
                         where o.id = p.id and lower(a) like concat('%', lower(:words), '%') escape '!'))
            """;

    Optional<PersonEntity> findBySlug(String slug);

    @Query(value = """
            select exists (select 1 from person where slug = :slug)
                or exists (select 1 from former_person_slug where slug = :slug and person_id <> :self)""", nativeQuery = true)
    boolean isTaken(String slug, long self);

    @Query(value = "select p.* from person p join former_person_slug f on f.person_id = p.id where f.slug = :slug", nativeQuery = true)
    Optional<PersonEntity> findByFormerSlug(String slug);

    @Query(value = "select p.* from person p join former_person_name f on f.person_id = p.id where f.name_key = :nameKey", nativeQuery = true)
    Optional<PersonEntity> findByFormerName(String nameKey);

    @Modifying
    @Query(value = "delete from former_person_slug where slug = :slug", nativeQuery = true)
    void removeFormerSlug(String slug);

    @Modifying
    @Query(value = """
            insert into former_person_slug (slug, person_id) values (:slug, :id)
            on conflict (slug) do update set person_id = excluded.person_id""", nativeQuery = true)
    void addFormerSlug(String slug, long id);

    @Modifying
    @Query(value = """
            insert into former_person_name (name_key, person_id) values (:nameKey, :id)
            on conflict (name_key) do update set person_id = excluded.person_id""", nativeQuery = true)
    void addFormerName(String nameKey, long id);

    @Modifying
    @Query(value = "update former_person_slug set person_id = :to where person_id = :from", nativeQuery = true)
    void moveFormerSlugs(long from, long to);

    @Modifying
    @Query(value = "update former_person_name set person_id = :to where person_id = :from", nativeQuery = true)
    void moveFormerNames(long from, long to);

    /// As SQL, since a question about a list would be translated into it each time it is asked, and it is asked for each interview of an import.
    @Query(value = "select p.* from person p where p.name_key = any(:nameKeys) order by p.id", nativeQuery = true)
    List<PersonEntity> findNamed(String[] nameKeys);

    @Query(value = FIGURES
            + " group by p.slug, p.name order by sum(s.wordCount) desc, p.slug", countQuery = """
                    select count(distinct p.id) from SpeakerEntity s join s.person p join InterviewEntity i on i.id = s.interviewId
                    where s.turnCount > 0 and"""
                    + " " + InterviewRepository.VISIBLE)
    Page<PersonFigures> findFigures(Pageable page);

    @Query(FIGURES + " and p.slug = :slug group by p.slug, p.name")
    Optional<PersonFigures> findFigures(String slug);

    @Query("select new org.verbatim.archive.CatalogueEntry(p.slug, cast(null as Instant)) from PersonEntity p where "
            + SPEAKS + " order by p.id")
    List<CatalogueEntry> findEntries(Pageable part);

    @Query("select count(p) from PersonEntity p where " + SPEAKS)
    long countListed();

    /// Whoever may see what they say; empty words stand for all.
    @Query(value = """
            select new org.verbatim.archive.ListedPerson(p.slug, p.name, count(distinct s.interviewId),
                   coalesce(sum(s.turnCount), 0))
            from PersonEntity p left join SpeakerEntity s on s.person = p where""" + NAMED
            + """
                    group by p.id, p.slug, p.name order by p.name, p.slug""", countQuery = "select count(p) from PersonEntity p where"
                    + NAMED)
    Page<ListedPerson> findEdited(String words, Pageable page);

    /// Everybody but those whom an editor made of some of somebody's interviews, those who say most first.
    @Query("""
            select new org.verbatim.archive.ListedPerson(p.slug, p.name, count(distinct s.interviewId),
                   coalesce(sum(s.turnCount), 0))
            from PersonEntity p left join SpeakerEntity s on s.person = p
            where not exists (select 1 from SpeakerEntity chosen where chosen.person = p and chosen.personChosen = true)
            group by p.id, p.slug, p.name order by coalesce(sum(s.turnCount), 0) desc, p.slug""")
    List<ListedPerson> findUnsplit();
}
