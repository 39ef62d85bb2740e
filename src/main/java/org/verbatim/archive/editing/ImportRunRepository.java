package org.verbatim.archive.editing;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;

/// Imports, the last first.
interface ImportRunRepository extends JpaRepository<ImportRunEntity, Long> {

    Page<ImportRunEntity> findAllByOrderByIdDesc(Pageable page);
}
