package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue.ValueChangeListener;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vn.dienbien.ntm.dossier.DossierFilter;
import vn.dienbien.ntm.dossier.DossierStatus;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * Search, status, district and order of the list. Tells what the person changes, shows what the
 * address says.
 */
class ListToolbar extends Div {

  private static final int LAZY_MILLIS = 500;

  private final TextField search = new TextField(Texts.of("dossier.list.search"));
  private final Select<DossierStatus> status = new Select<>();
  private final Select<UnitSummary> district = new Select<>();
  private final Select<DossierFilter.Sort> sort = new Select<>();
  private final transient List<UnitSummary> districts;

  /**
   * A toolbar.
   *
   * @param districts what can be chosen; the choice is hidden for one or none
   * @param refined told of a change made letter by letter
   * @param chosen told of any other change
   */
  ListToolbar(
      List<UnitSummary> districts,
      Consumer<UnaryOperator<ListAddress>> refined,
      Consumer<UnaryOperator<ListAddress>> chosen) {
    this.districts = districts;
    addClassName("ntm-toolbar");
    search.setPlaceholder(Texts.of("dossier.list.search.hint"));
    search.setPrefixComponent(Glyph.SEARCH.create());
    search.setClearButtonVisible(true);
    search.setMaxLength(100);
    search.setValueChangeMode(ValueChangeMode.LAZY);
    search.setValueChangeTimeout(LAZY_MILLIS);
    search.addValueChangeListener(
        ifByPerson(value -> refined.accept(address -> address.search(value))));
    all(status, "dossier.list.status", "dossier.list.status.all");
    status.setItems(DossierStatus.values());
    status.setItemLabelGenerator(
        item -> item == null ? Texts.of("dossier.list.status.all") : Texts.of(item));
    status.addValueChangeListener(
        ifByPerson(value -> chosen.accept(address -> address.status(value))));
    all(district, "dossier.list.district", "dossier.list.district.all");
    district.setItems(districts);
    district.setItemLabelGenerator(
        item -> item == null ? Texts.of("dossier.list.district.all") : item.name());
    district.setVisible(districts.size() > 1);
    district.addValueChangeListener(
        ifByPerson(
            value ->
                chosen.accept(address -> address.district(value == null ? null : value.id()))));
    sort.setLabel(Texts.of("dossier.list.sort"));
    sort.setItems(DossierFilter.Sort.values());
    sort.setItemLabelGenerator(item -> Texts.of("dossier.sort." + item.name()));
    sort.addValueChangeListener(ifByPerson(value -> chosen.accept(address -> address.sort(value))));
    add(search, status, district, sort);
  }

  private static void all(Select<?> select, String label, String caption) {
    select.setLabel(Texts.of(label));
    select.setEmptySelectionAllowed(true);
    select.setEmptySelectionCaption(Texts.of(caption));
  }

  /** Shows an address. */
  void show(ListAddress address) {
    DossierFilter filter = address.filter();
    if (!search.getValue().equals(filter.search())) {
      search.setValue(filter.search());
    }
    status.setValue(filter.status());
    district.setValue(
        districts.stream()
            .filter(unit -> unit.id().equals(filter.districtId()))
            .findFirst()
            .orElse(null));
    sort.setValue(filter.sort());
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
