package fr.jumelages.accounts;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredAccounts extends JpaRepository<Account, UUID> {

    Optional<Account> findByEmail(String email);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Account a where a.email = ?1")
    Optional<Account> findForUpdate(String email);

    /** The statement that elects one winner when the same address is invited twice at once. */
    @Modifying
    @Query(nativeQuery = true, value = """
                    insert into account (id, email, name, locale, zone_id, roles, national, departements, status,
                                         invited_at, version)
                    values (?1, ?2, ?3, ?6, 'Europe/Paris', array [cast(?5 as text)], false, '{}', 'ACTIVE', ?4, 0)
                    on conflict (email) do nothing""")
    int insertIfNew(UUID id, String email, String name, Instant now, String role, String language);

    @Query(nativeQuery = true, value = """
                    select * from account
                    where status = 'ACTIVE' and roles @> array ['COORDINATOR']
                      and (national or departements @> array [cast(?1 as text)])
                    order by name, id""")
    List<Account> coordinatorsOf(String departement);

    /** Locked in one order, so that two administrators who close each other’s account at one moment wait in line. */
    @Query(nativeQuery = true, value = """
                    select * from account
                    where status = 'ACTIVE' and erased_at is null and roles && array ['COORDINATOR', 'ADMIN']
                      and roles @> array ['ADMIN']
                    order by id for update""")
    List<Account> administrators();
}
