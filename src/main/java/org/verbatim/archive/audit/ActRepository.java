package org.verbatim.archive.audit;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Acts, the last first.
interface ActRepository extends JpaRepository<ActEntity, Long> {

    /// Empty strings and an id of -1 stand for all.
    @Query("""
            select a from ActEntity a
            where (:thing = '' or cast(a.thing as string) = :thing) and (:thingId = -1 or a.thingId = :thingId)
            and (:who = '' or lower(a.who) = lower(:who)) and (:name = '' or lower(a.name) = lower(:name))
            order by a.id desc""")
    Page<ActEntity> findLike(String thing, long thingId, String who, String name, Pageable page);
}
