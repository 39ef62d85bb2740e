package org.verbatim.archive.rows;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.verbatim.archive.SourceFile;

/// Sources by fingerprint, with and without their bytes.
public interface SourceRepository extends JpaRepository<SourceEntity, Long> {

    @Query("select s.id from SourceEntity s where s.sha256 = :sha256")
    Optional<Long> findIdBySha256(String sha256);

    @Query("""
            select new org.verbatim.archive.SourceFile(s.name, s.sha256, s.mediaType, s.size) from SourceEntity s
            where s.id = :id""")
    SourceFile findFile(long id);
}
