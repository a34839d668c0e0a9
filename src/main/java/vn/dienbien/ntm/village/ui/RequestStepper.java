package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.VillageStatus;

/** Where a request stands on its way. */
class RequestStepper extends OrderedList {

  private static final List<String> STATIONS = List.of("request", "verify", "decide", "end");

  RequestStepper(VillageStatus status) {
    addClassName("ntm-stepper");
    getElement().setAttribute("aria-label", Texts.of("village.stepper"));
    int current = station(status);
    for (int station = 0; station < STATIONS.size(); station++) {
      Span name = new Span(Texts.of("village.stepper." + STATIONS.get(station)));
      name.addClassName("ntm-stepper-name");
      ListItem item = new ListItem(name);
      item.addClassName(state(station, current, status));
      if (station == current) {
        item.getElement().setAttribute("aria-current", "step");
        Span note = new Span(Texts.of(status));
        note.addClassName("ntm-stepper-note");
        item.add(note);
      }
      add(item);
    }
  }

  private static int station(VillageStatus status) {
    return switch (status) {
      case PREPARING, RETURNED -> 0;
      case VERIFYING -> 1;
      case DECIDING -> 2;
      case RECOGNISED, REFUSED, WITHDRAWN -> 3;
    };
  }

  private static String state(int station, int current, VillageStatus status) {
    if (station < current && status != VillageStatus.WITHDRAWN
        || status == VillageStatus.RECOGNISED) {
      return "ntm-stepper-done";
    }
    return station == current ? "ntm-stepper-current" : "ntm-stepper-ahead";
  }
}
