package org.verbatim.access.account;

import java.util.List;
import java.util.Optional;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/// Accounts by name.
interface AccountRepository extends JpaRepository<AccountEntity, Long> {

    Optional<AccountEntity> findByNameKey(String nameKey);

    List<AccountEntity> findAllByOrderByNameKey();

    /// Those of a role, kept from changing until the transaction ends: so that of two who give it up at once, one stays.
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<AccountEntity> findByRole(AccountRole role);

    /// Makes an account where there is none of any name, also when several instances start at once; answers how many were made.
    @Modifying
    @Query(value = """
            insert into account (name, name_key, password, role)
            select :name, :name, :password, 'ADMIN' where not exists (select 1 from account)
            on conflict (name_key) do nothing""", nativeQuery = true)
    int addFirst(String name, String password);

    /// Makes an admin's account where there is none of this name; answers how many were made.
    @Modifying
    @Query(value = """
            insert into account (name, name_key, password, role) values (:name, :name, :password, 'ADMIN')
            on conflict (name_key) do nothing""", nativeQuery = true)
    int addNamed(String name, String password);
}
