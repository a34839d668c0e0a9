package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;
import vn.dienbien.ntm.village.VillageLevel;

/** Search, level, district and commune of the register. */
class VillageToolbar extends Div {

  private static final int LAZY_MILLIS = 500;

  private final TextField search = new TextField(Texts.of("village.search"));
  private final Select<VillageLevel> level = new Select<>();
  private final Select<UnitSummary> district = new Select<>();
  private final Select<UnitSummary> commune = new Select<>();
  private final transient UnitService units;
  private transient String shownDistrict = "";

  /**
   * A toolbar.
   *
   * @param refined told of a change made letter by letter
   * @param chosen told of any other change
   */
  VillageToolbar(
      UnitService units,
      Consumer<UnaryOperator<VillageAddress>> refined,
      Consumer<UnaryOperator<VillageAddress>> chosen) {
    this.units = units;
    addClassName("ntm-toolbar");
    search.setPlaceholder(Texts.of("village.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(LAZY_MILLIS);
    search.addValueChangeListener(ifByPerson(text -> refined.accept(a -> a.search(text))));
    optional(level, "village.level", "village.level.all");
    level.setItems(VillageLevel.values());
    level.setItemLabelGenerator(
        item -> item == null ? Texts.of("village.level.all") : Texts.of(item));
    level.addValueChangeListener(ifByPerson(item -> chosen.accept(a -> a.level(item))));
    optional(district, "village.district", "village.district.all");
    district.setItems(units.districts());
    district.setItemLabelGenerator(unit -> name(unit, "village.district.all"));
    district.addValueChangeListener(ifByPerson(unit -> chosen.accept(a -> a.district(id(unit)))));
    optional(commune, "village.commune", "village.commune.all");
    commune.setItemLabelGenerator(unit -> name(unit, "village.commune.all"));
    commune.addValueChangeListener(ifByPerson(unit -> chosen.accept(a -> a.commune(id(unit)))));
    add(search, level, district, commune);
  }

  /** Shows an address. */
  void show(VillageAddress address) {
    if (!search.getValue().equals(address.filter().search())) {
      search.setValue(address.filter().search());
    }
    level.setValue(address.filter().level());
    String districtId = address.filter().districtId();
    district.setValue(find(units.districts(), districtId));
    if (!Objects.equals(shownDistrict, districtId)) {
      shownDistrict = districtId;
      commune.setItems(districtId == null ? List.of() : units.communesOf(districtId));
    }
    commune.setVisible(districtId != null);
    commune.setValue(
        districtId == null
            ? null
            : find(units.communesOf(districtId), address.filter().communeId()));
  }

  private static UnitSummary find(List<UnitSummary> units, String id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst().orElse(null);
  }

  private static String name(UnitSummary unit, String all) {
    return unit == null ? Texts.of(all) : unit.name();
  }

  private static String id(UnitSummary unit) {
    return unit == null ? null : unit.id();
  }

  private static void optional(Select<?> select, String label, String all) {
    select.setLabel(Texts.of(label));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Texts.of(all));
  }

  private static <C extends Component, V>
      ValueChangeListener<ComponentValueChangeEvent<C, V>> ifByPerson(Consumer<V> consumer) {
    return event -> {
      if (event.isFromClient()) {
        consumer.accept(event.getValue());
      }
    };
  }
}
