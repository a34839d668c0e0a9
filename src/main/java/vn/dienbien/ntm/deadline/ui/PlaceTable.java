package vn.dienbien.ntm.deadline.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;
import vn.dienbien.ntm.deadline.ForecastPage.Place;
import vn.dienbien.ntm.shell.Texts;

/** In which district and step how many dossiers will probably be late. */
class PlaceTable extends NativeTable {

  PlaceTable(BoardAddress address, List<Place> places) {
    addClassName("ntm-table");
    NativeTableRow heads = new NativeTableRow();
    Stream.of("board.district", "board.step", "board.forecast.count", "board.forecast.latest")
        .forEach(
            key -> {
              NativeTableHeaderCell cell = heads.addHeaderCell();
              cell.setText(Texts.of(key));
              cell.getElement().setAttribute("scope", "col");
            });
    NativeTableHeader head = new NativeTableHeader();
    head.add(heads);
    NativeTableBody body = new NativeTableBody();
    places.forEach(place -> body.add(row(address, place)));
    add(head, body);
  }

  private static NativeTableRow row(BoardAddress address, Place place) {
    NativeTableRow row = new NativeTableRow();
    row.addDataCell().setText(place.districtName());
    row.addDataCell().setText(Texts.of("step." + place.stepId()));
    BoardAddress there =
        address.with(address.filter().withDistrict(place.districtId()).withStep(place.stepId()));
    Anchor count = new Anchor(there.link(), String.valueOf(place.count()));
    count
        .getElement()
        .setAttribute(
            "aria-label",
            Texts.of(
                "board.forecast.place",
                place.count(),
                place.districtName(),
                Texts.of("step." + place.stepId())));
    row.addDataCell().add(count);
    row.addDataCell().setText(Texts.of("board.forecast.days", place.daysLate()));
    return row;
  }
}
