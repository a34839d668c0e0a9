package vn.dienbien.ntm.admin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dienbien.ntm.account.OfficePlaces;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.SearchText;
import vn.dienbien.ntm.security.Office;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.OfficeNames;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.Department;
import vn.dienbien.ntm.unit.UnitSummary;

/** A role and the place at which it is held; the places on offer follow the role. */
class OfficeRow extends Div {

  private final transient OfficePlaces places;
  private final ComboBox<Role> role = new ComboBox<>(Texts.of("admin.office.role"));
  private final ComboBox<Office> place = new ComboBox<>(Texts.of("admin.office.place"));

  OfficeRow(OfficePlaces places, OfficeNames names) {
    this.places = places;
    addClassName("ntm-office-row");
    role.setItemLabelGenerator(Texts::of);
    role.setItems((item, text) -> contains(Texts.of(item), text), List.of(Role.values()));
    role.addValueChangeListener(change -> offerPlaces());
    place.setItemLabelGenerator(office -> label(office, names));
    place.setEnabled(false);
    Button remove = new Button(Glyph.TRASH.create(), click -> removeFromParent());
    remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
    remove.setAriaLabel(Texts.of("admin.office.remove"));
    add(role, place, remove);
  }

  void focus() {
    role.focus();
  }

  void show(Office office) {
    role.setValue(office.role());
    place.setValue(office);
  }

  /** The office; empty for an untouched row; refused when only half is chosen. */
  Optional<Office> office() {
    if (role.isEmpty()) {
      return Optional.empty();
    }
    if (place.isEmpty()) {
      throw new Refusal("admin.office.place.missing", Texts.of(role.getValue()));
    }
    return Optional.of(place.getValue());
  }

  private void offerPlaces() {
    place.clear();
    place.setEnabled(!role.isEmpty());
    if (role.isEmpty()) {
      return;
    }
    Role chosen = role.getValue();
    List<Office> offers =
        Stream.concat(
                places.unitsFor(chosen).stream().map(UnitSummary::id),
                places.departmentsFor(chosen).stream().map(Department::code))
            .map(id -> new Office(chosen, id))
            .toList();
    place.setItems(
        (item, text) -> contains(place.getItemLabelGenerator().apply(item), text), offers);
    if (offers.size() == 1) {
      place.setValue(offers.get(0));
    }
  }

  /** A commune with its district, as in "xa Muong Pon, huyen Dien Bien". */
  private String label(Office office, OfficeNames names) {
    String name = names.placeName(office);
    return places
        .above(office)
        .map(above -> Texts.of("admin.office.place.in", name, Texts.of(above.officialName())))
        .orElse(name);
  }

  private static boolean contains(String label, String text) {
    return SearchText.fold(label).contains(SearchText.fold(text));
  }
}
