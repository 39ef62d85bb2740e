package org.verbatim.archive.errorreports;

import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/// Reports, with those that wait first where editors see them.
interface ReportRepository extends JpaRepository<ReportEntity, Long> {

    List<ReportEntity> findByKeyAndAnswerIsNotNullOrderById(String key);

    @Query("select count(r) from ReportEntity r where r.answer is null and r.putAside = false")
    long countWaiting();

    @Query("""
            select r from ReportEntity r
            order by case when r.answer is null and r.putAside = false then 0 else 1 end, r.id desc""")
    Page<ReportEntity> findForEditors(Pageable page);
}
