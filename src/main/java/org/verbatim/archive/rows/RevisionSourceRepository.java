package org.verbatim.archive.rows;

import org.springframework.data.jpa.repository.JpaRepository;

/// Where revisions were read from.
public interface RevisionSourceRepository extends JpaRepository<RevisionSourceEntity, RevisionSourceEntity.Id> {}
