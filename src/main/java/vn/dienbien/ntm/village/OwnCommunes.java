package vn.dienbien.ntm.village;

import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** The communes whose villages a person speaks for: their own, and those merged into it. */
@Component
class OwnCommunes {

  private final CurrentUser currentUser;
  private final UnitService units;

  OwnCommunes(CurrentUser currentUser, UnitService units) {
    this.currentUser = currentUser;
    this.units = units;
  }

  /** Unit ids. */
  Set<String> communes() {
    Set<String> places = currentUser.get().placesOf(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    Set<String> own = new TreeSet<>(places);
    units.districts().stream()
        .flatMap(district -> units.communesOf(district.id()).stream())
        .map(UnitSummary::id)
        .filter(id -> places.contains(units.successorOf(id).map(UnitSummary::id).orElse(null)))
        .forEach(own::add);
    return own;
  }

  /** The commune that asks for a village of this commune: itself, or the one it merged into. */
  UnitSummary asking(String communeId) {
    Set<String> places = currentUser.get().placesOf(Role.COMMUNE_OFFICER, Role.COMMUNE_LEADER);
    UnitSummary commune = units.byId(communeId);
    return places.contains(communeId) ? commune : units.successorOf(communeId).orElse(commune);
  }
}
