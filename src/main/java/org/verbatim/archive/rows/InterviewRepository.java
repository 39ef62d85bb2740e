package org.verbatim.archive.rows;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.ArchiveFigures;
import org.verbatim.archive.CatalogueEntry;
import org.verbatim.archive.ListedInterview;
import org.verbatim.archive.SourceFile;
import org.verbatim.archive.Takedown;
import org.verbatim.archive.Visibility;

/// Interviews by address. What a visitor may see is decided here, in one condition.
public interface InterviewRepository extends JpaRepository<InterviewEntity, Long> {

    String OPEN = """
            (i.visibility = org.verbatim.archive.Visibility.PUBLISHED
             or i.visibility = org.verbatim.archive.Visibility.EMBARGOED and i.embargoedUntil <= local date)
            """;
    /// Not taken down as a whole.
    String KEPT = " not exists (select 1 from TakedownEntity d where d.interviewId = i.id and d.key is null) ";

    String VISIBLE = OPEN + " and " + KEPT;

    /// What takes down interviews as a whole.
    String TAKEN_DOWN = """
            select new org.verbatim.archive.Takedown(d.id, i.slug, d.key, d.firstWord, d.lastWord, d.reason, d.since)
            from TakedownEntity d join InterviewEntity i on i.id = d.interviewId
            where d.key is null and i.id in :ids""";

    /// The transaction's commit returns before it is on disk.
    @Query(value = "select set_config('synchronous_commit', 'off', true)", nativeQuery = true)
    String doNotAwaitDisk();

    Optional<InterviewEntity> findBySlug(String slug);

    /// Whether any interview has, or had, the slug, or comes from the same place.
    @Query(value = """
            select exists (select 1 from interview where slug = :slug)
                or exists (select 1 from interview where origin = :origin)
                or exists (select 1 from former_slug where slug = :slug)""", nativeQuery = true)
    boolean isKnown(String slug, String origin);

    @Query(value = "select i.* from interview i join former_slug f on f.interview_id = i.id where f.slug = :slug", nativeQuery = true)
    Optional<InterviewEntity> findByFormerSlug(String slug);

    @Modifying
    @Query(value = "insert into former_slug (slug, interview_id) values (:slug, :id)", nativeQuery = true)
    void addFormerSlug(String slug, long id);

    @Modifying
    @Query(value = "delete from former_slug where slug = :slug", nativeQuery = true)
    void removeFormerSlug(String slug);

    @Query("select i.slug from InterviewEntity i where i.origin = :origin")
    Optional<String> findSlugByOrigin(String origin);

    @Query("select i from InterviewEntity i where i.slug = :slug and " + VISIBLE)
    Optional<InterviewEntity> findVisible(String slug);

    @Query("select i from InterviewEntity i where i.slug in :slugs and " + VISIBLE)
    List<InterviewEntity> findVisible(Collection<String> slugs);

    @Query("select i from InterviewEntity i where i.id = :id and " + VISIBLE)
    Optional<InterviewEntity> findVisible(long id);

    @Query("select i from InterviewEntity i where i.slug = :slug and " + KEPT)
    Optional<InterviewEntity> findKept(String slug);

    @Query("select i from InterviewEntity i where i.id = :id and " + KEPT)
    Optional<InterviewEntity> findKept(long id);

    @Query(TAKEN_DOWN + " and " + OPEN)
    List<Takedown> findTakenDown(Collection<Long> ids);

    @Query(TAKEN_DOWN)
    List<Takedown> findKeptTakenDown(Collection<Long> ids);

    @Query("""
            select count(i) > 0 from InterviewEntity i
            where i.id in :ids and i.visibility = org.verbatim.archive.Visibility.WITHDRAWN""")
    boolean areWithdrawn(Collection<Long> ids);

    /// Whether all interviews that were ever read from a source are open.
    @Query("""
            select count(i) = 0 from InterviewEntity i where exists (
                select 1 from RevisionEntity r join RevisionSourceEntity p on p.id.revisionId = r.id
                where r.interviewId = i.id and p.sourceId = :source)
            and not""" + " " + OPEN)
    boolean areOpenOfSource(long source);

    /// Those that were in search and of which something, or everything (`closed`), must no longer be found.
    @Query("select i.id as id, i.stamp as stamp, case when " + OPEN + """
             then false else true end as closed from InterviewEntity i
            where i.hides and (exists (select 1 from TakedownEntity d where d.interviewId = i.id) or not""" + " " + OPEN
            + ")")
    List<Hiding> findHiding();
    /// Empty words, an empty person: all of them.
    @Query("""
            select i from InterviewEntity i
            where (:words = '' or lower(i.title) like concat('%', lower(:words), '%') escape '!'
                   or lower(i.publisher) like concat('%', lower(:words), '%') escape '!')
            and (:person = '' or exists (select 1 from SpeakerEntity s join s.person p
                                         where s.interviewId = i.id and p.slug = :person and s.turnCount > 0))
            and""" + " " + VISIBLE)
    Page<InterviewEntity> findListed(String words, String person, Pageable page);

    @Query("""
            select distinct i from InterviewEntity i join SpeakerEntity s on s.interviewId = i.id where s.person = :person""")
    List<InterviewEntity> findWith(PersonEntity person);

    @Query("select i.id as id, i.stamp as stamp from InterviewEntity i where " + VISIBLE)
    List<Stamp> findStamps();

    /// Those of the interviews that visitors may see, with the revisions they stand at and the first source of each.
    @Query("""
            select new org.verbatim.archive.rows.InterviewRepository$Latest(i, r.id,
                       new org.verbatim.archive.SourceFile(s.name, s.sha256, s.mediaType, s.size))
            from InterviewEntity i join RevisionEntity r on r.interviewId = i.id and r.number = i.revision
            join RevisionSourceEntity p on p.id.revisionId = r.id join SourceEntity s on s.id = p.sourceId
            where i.id in :ids and p.id.position = 0 and""" + " " + VISIBLE)
    List<Latest> findLatest(Collection<Long> ids);

    @Query("""
            select count(i) as interviews, coalesce(sum(i.turnCount), 0) as turns, coalesce(sum(i.wordCount), 0) as words,
                   min(i.earliest) as earliest, max(i.latest) as latest, count(i.earliest) as dated
            from InterviewEntity i where"""
            + " " + VISIBLE)
    ArchiveFigures figures();

    @Query("select i from InterviewEntity i where " + VISIBLE
            + " order by coalesce(i.arrivedAt, i.createdAt) desc, i.earliest desc nulls last, i.slug")
    List<InterviewEntity> findLastArrived(Limit limit);

    @Query("select i.slug as slug, coalesce(i.arrivedAt, i.createdAt) as arrived from InterviewEntity i where i.slug in :slugs and "
            + VISIBLE)
    List<Arrived> findArrived(Collection<String> slugs);

    @Query("select new org.verbatim.archive.CatalogueEntry(i.slug, i.updatedAt) from InterviewEntity i where "
            + VISIBLE + " order by i.id")
    List<CatalogueEntry> findEntries(Pageable part);

    /// An interview that hides something, or is closed as a whole.
    interface Hiding extends Stamp {

        boolean getClosed();
    }

    /// Whoever may see them; empty words and null stand for all.
    @Query("""
            select new org.verbatim.archive.ListedInterview(i.slug, i.title,
                   new org.verbatim.archive.Publication(i.visibility, i.embargoedUntil),
                   case when exists (select 1 from TakedownEntity d where d.interviewId = i.id) then true else false end,
                   i.revision, i.turnCount, i.doubts, i.updatedAt)
            from InterviewEntity i
            where (:words = '' or lower(i.title) like concat('%', lower(:words), '%') escape '!'
                   or i.slug like concat('%', lower(:words), '%') escape '!')
            and (:visibility is null or i.visibility = :visibility)
            and (:doubtful = false or i.doubts > 0)""")
    Page<ListedInterview> findEdited(String words, @Nullable Visibility visibility, boolean doubtful, Pageable page);

    /// An interview, and by its id the revision that it stands at.
    record Latest(InterviewEntity interview, long revision, SourceFile source) {}

    /// When an interview arrived.
    interface Arrived {

        String getSlug();

        Instant getArrived();
    }

    /// An interview's stamp.
    interface Stamp {

        long getId();

        UUID getStamp();
    }
}
