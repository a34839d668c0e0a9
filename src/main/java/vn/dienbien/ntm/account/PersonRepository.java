package vn.dienbien.ntm.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.dienbien.ntm.security.Role;

/** Rows of people. */
interface PersonRepository extends JpaRepository<Person, Long> {

  Optional<Person> findByUsername(String username);

  boolean existsByUsername(String username);

  long countByDemoFalse();

  @Query(
      "select p from Person p where p.search like :pattern escape '\\' order by p.displayName, p.id")
  List<Person> page(String pattern, Pageable page);

  @Query("select count(p) from Person p where p.search like :pattern escape '\\'")
  int count(String pattern);

  /**
   * Locks every open account that holds the role, so that two people cannot both close "the other".
   */
  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query(
      "select p from Person p where p.closed = false"
          + " and exists (select 1 from p.offices o where o.role = :role) order by p.id")
  List<Person> lockHolders(Role role);
}
