package org.verbatim.access.account;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

/// Tokens by their fingerprints.
interface ApiTokenRepository extends JpaRepository<ApiTokenEntity, Long> {

    Optional<ApiTokenEntity> findBySha256(String sha256);

    List<ApiTokenEntity> findAllByOrderByIdDesc();
}
