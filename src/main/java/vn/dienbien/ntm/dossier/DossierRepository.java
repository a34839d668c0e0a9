package vn.dienbien.ntm.dossier;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import vn.dienbien.ntm.base.NotThere;

interface DossierRepository extends JpaRepository<Dossier, Long> {

  @Lock(LockModeType.PESSIMISTIC_WRITE)
  @Query("select d from Dossier d where d.id = :id")
  Optional<Dossier> findLockedById(long id);

  /** The dossier; throws {@link NotThere} when there is none. */
  default Dossier existing(long id) {
    return findById(id).orElseThrow(() -> new NotThere(DossierLinks.subject(id)));
  }

  Optional<Dossier> findByRoundIdAndCommuneId(int roundId, String communeId);
}
