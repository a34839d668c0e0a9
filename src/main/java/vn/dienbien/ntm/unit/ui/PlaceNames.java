package vn.dienbien.ntm.unit.ui;

import org.springframework.stereotype.Component;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitService;

/** Units with their kind, departments by their official name. */
@Component
class PlaceNames implements OfficeNames {

  private final UnitService units;

  PlaceNames(UnitService units) {
    this.units = units;
  }

  @Override
  public String placeName(Office office) {
    if (office.role().level() == Role.Level.DEPARTMENT) {
      return units.department(office.place()).name();
    }
    return units
        .find(office.place())
        .map(unit -> Texts.of(unit.officialName()))
        .orElse(office.place());
  }
}
