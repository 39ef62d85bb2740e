package org.verbatim.archive.rows;

import java.util.List;
import java.util.Optional;

import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.EarlierReading;
import org.verbatim.archive.ImportedRevision;
import org.verbatim.archive.ReadState;

/// Revisions of interviews.
public interface RevisionRepository extends JpaRepository<RevisionEntity, Long> {

    Optional<RevisionEntity> findByInterviewIdAndNumber(long interviewId, int number);

    List<RevisionEntity> findByInterviewIdOrderByNumber(long interviewId);

    @Query("""
            select r from RevisionEntity r where r.interviewId = :interview and r.number between :first and :last
            order by r.number desc""")
    List<RevisionEntity> findAmong(long interview, int first, int last);

    /// The revision that an interview stands at.
    default RevisionEntity latest(InterviewEntity interview) {
        return findByInterviewIdAndNumber(interview.id(), interview.revision).orElseThrow();
    }

    /// Whoever may see the interview.
    default Page<ImportedRevision> findImported(boolean doubtful, Pageable page) {
        return findLast(doubtful, page)
                .map(row -> ((RevisionEntity) row[0]).imported((String) row[1], (String) row[2]));
    }

    @Query(value = """
            select r, i.slug, i.title from RevisionEntity r join InterviewEntity i on i.id = r.interviewId
            where :doubtful = false or cast(r.warnings as string) <> '[]'
            order by r.id desc""", countQuery = """
            select count(r) from RevisionEntity r
            where :doubtful = false or cast(r.warnings as string) <> '[]'""")
    Page<Object[]> findLast(boolean doubtful, Pageable page);

    /// How the latest revision was read.
    @Query("""
            select new org.verbatim.archive.ReadState(p.partSha256, r.sidecarSha256, r.formatChosen, r.format,
                                                        r.readerVersion)
            from InterviewEntity i join RevisionEntity r on r.interviewId = i.id and r.number = i.revision
            join RevisionSourceEntity p on p.id.revisionId = r.id
            where i.slug = :slug and p.id.position = 0""")
    Optional<ReadState> findReadState(String slug);

    /// The interview of that origin, where its latest revision was read from the whole of this source in this state. No sidecar is "".
    @Query("""
            select i from InterviewEntity i join RevisionEntity r on r.interviewId = i.id and r.number = i.revision
            join RevisionSourceEntity p on p.id.revisionId = r.id
            where i.origin = :origin and p.id.position = 0 and p.partSha256 = :sha256
            and coalesce(r.sidecarSha256, '') = :sidecarSha256 and r.formatChosen is null and r.readers = :readers""")
    Optional<InterviewEntity> findCurrent(String origin, String sha256, String sidecarSha256, String readers);

    /// Other interviews whose latest revision was read from the same bytes, or the same part of a source; at most so many.
    @Query("""
            select i.slug from InterviewEntity i join RevisionEntity r on r.interviewId = i.id and r.number = i.revision
            join RevisionSourceEntity p on p.id.revisionId = r.id
            where p.partSha256 = (select own.partSha256 from InterviewEntity me
                                  join RevisionEntity last on last.interviewId = me.id and last.number = me.revision
                                  join RevisionSourceEntity own on own.id.revisionId = last.id
                                  where me.slug = :slug and own.id.position = 0)
            and i.slug <> :slug order by i.id""")
    List<String> findTwins(String slug, Limit most);

    /// An interview that is one of several in its source is called by the source's name and its own.
    @Query("""
            select new org.verbatim.archive.EarlierReading(s.id,
                       case when locate(concat(s.name, '#'), i.origin) = 1 then s.name else i.origin end,
                       r.sidecar, r.formatChosen)
            from InterviewEntity i join RevisionEntity r on r.interviewId = i.id and r.number = i.revision
            join RevisionSourceEntity p on p.id.revisionId = r.id join SourceEntity s on s.id = p.sourceId
            where p.id.position = 0 and (r.readers is null or r.readers <> :readers) order by i.id""")
    List<EarlierReading> findEarlier(String readers);

    @Modifying
    @Query("update RevisionEntity r set r.readers = :readers where r.interviewId = :interview and r.number = :number")
    void setReaders(long interview, int number, String readers);
}
