package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.dienbien.ntm.decision.CorrectedValue;
import vn.dienbien.ntm.decision.Correction;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;

/** What was corrected in a decision, by which documents, and why. */
class CorrectionList extends UnorderedList {

  CorrectionList(List<Correction> corrections) {
    addClassName("ntm-corrections");
    corrections.forEach(correction -> add(item(correction)));
  }

  private static ListItem item(Correction correction) {
    ListItem item =
        new ListItem(
            Texts.of(
                "decision.correction",
                correction.number(),
                Dates.of(correction.decidedOn()),
                correction.signer()));
    for (CorrectedValue value : CorrectedValue.of(correction)) {
      Div line = new Div(Texts.of("decision." + value.key(), value.was(), value.right()));
      line.addClassName("ntm-small");
      item.add(line);
    }
    Div reason = new Div(Texts.of("decision.correction.reason", correction.reason()));
    reason.addClassName("ntm-small");
    item.add(reason);
    return item;
  }
}
