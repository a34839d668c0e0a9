package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.dienbien.ntm.decision.RevocationStatus;
import vn.dienbien.ntm.shell.Texts;

/** Where a re-check stands on its short way. */
class RevocationStepper extends OrderedList {

  private static final List<RevocationStatus> STATIONS =
      List.of(RevocationStatus.CHECKING, RevocationStatus.HEARING, RevocationStatus.DECIDING);

  RevocationStepper(RevocationStatus status) {
    addClassName("ntm-stepper");
    getElement().setAttribute("aria-label", Texts.of("revoke.stepper"));
    for (RevocationStatus station : STATIONS) {
      Span level = new Span(Texts.of("revoke.level." + station.name()));
      level.addClassName("ntm-stepper-level");
      Span name = new Span(Texts.of("step." + station.step().orElseThrow()));
      name.addClassName("ntm-stepper-name");
      ListItem item = new ListItem(level, name);
      item.addClassName("ntm-stepper-" + state(station, status));
      if (station == status) {
        item.getElement().setAttribute("aria-current", "step");
      }
      add(item);
    }
  }

  private static String state(RevocationStatus station, RevocationStatus status) {
    boolean isReached = status != RevocationStatus.NO_GROUNDS || station == STATIONS.get(0);
    if (!isReached || station.compareTo(status) > 0) {
      return "ahead";
    }
    return station == status ? "current" : "done";
  }
}
