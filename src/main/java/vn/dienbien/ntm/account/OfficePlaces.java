package vn.dienbien.ntm.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.Department;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * Where a role may be held: the units or departments of its level. Units that have ended stay on
 * offer, after those of today, because procedures of their time may still be open.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class OfficePlaces {

  private final UnitService units;
  private final Clock clock;

  OfficePlaces(UnitService units, Clock clock) {
    this.units = units;
    this.clock = clock;
  }

  /** The units at which a role may be held; none for a role of departments. */
  public List<UnitSummary> unitsFor(Role role) {
    return switch (role.level()) {
      case COMMUNE -> communes();
      case DISTRICT -> units.districts();
      case PROVINCE -> List.of(units.province());
      case DEPARTMENT -> List.of();
    };
  }

  /** The departments at which a role may be held; none for a role of units. */
  public List<Department> departmentsFor(Role role) {
    return role.level() == Role.Level.DEPARTMENT ? units.departments() : List.of();
  }

  /** The unit above the place of an office, which tells places of the same name apart. */
  public Optional<UnitSummary> above(Office office) {
    return units.find(office.place()).map(UnitSummary::parentId).flatMap(units::find);
  }

  /** Whether the place of an office is one where its role may be held. */
  public boolean isPossible(Office office) {
    return Stream.concat(
            unitsFor(office.role()).stream().map(UnitSummary::id),
            departmentsFor(office.role()).stream().map(Department::code))
        .anyMatch(office.place()::equals);
  }

  private List<UnitSummary> communes() {
    return Stream.concat(
            units.communes(LocalDate.now(clock)).stream(),
            units.districts().stream()
                .flatMap(district -> units.communesOf(district.id()).stream()))
        .distinct()
        .toList();
  }
}
