package vn.dienbien.ntm.dossier;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ClaimRepository extends JpaRepository<IndicatorClaim, IndicatorClaim.Key> {

  @Query("select c from IndicatorClaim c where c.key.dossierId = :dossierId")
  List<IndicatorClaim> ofDossier(long dossierId);
}
