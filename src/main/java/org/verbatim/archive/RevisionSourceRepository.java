package org.verbatim.archive;

import org.springframework.data.jpa.repository.JpaRepository;

/// Where revisions were read from.
interface RevisionSourceRepository extends JpaRepository<RevisionSourceEntity, RevisionSourceEntity.Id> {}
