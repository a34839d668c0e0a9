package vn.dienbien.ntm.dossier;

import java.util.List;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;

/** The dossiers that the signed-in commune officer could open now. */
@Service
@PreAuthorize("isAuthenticated()")
public class DossierOpenings {

  private final DossierRepository dossiers;
  private final RoundService rounds;
  private final CurrentUser currentUser;

  DossierOpenings(DossierRepository dossiers, RoundService rounds, CurrentUser currentUser) {
    this.dossiers = dossiers;
    this.rounds = rounds;
    this.currentUser = currentUser;
  }

  /**
   * A round in which a commune is a candidate without a dossier yet.
   *
   * @param round the round
   * @param communeId unit id of the commune
   */
  public record Opening(RoundSummary round, String communeId) {}

  /** For each commune the person is officer of, the current rounds it may open a dossier in. */
  @Transactional(readOnly = true)
  public List<Opening> find() {
    Set<String> communes = currentUser.get().placesOf(Role.COMMUNE_OFFICER);
    if (communes.isEmpty()) {
      return List.of();
    }
    return rounds.current().stream()
        .flatMap(round -> communes.stream().sorted().map(id -> new Opening(round, id)))
        .filter(opening -> isOpen(opening.round(), opening.communeId()))
        .toList();
  }

  private boolean isOpen(RoundSummary round, String communeId) {
    return rounds.isCandidate(round.id(), communeId)
        && dossiers.findByRoundIdAndCommuneId(round.id(), communeId).isEmpty();
  }
}
