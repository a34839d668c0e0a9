package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.Recognition;
import vn.dienbien.ntm.village.VillageStatus;

/** A decision to be read. */
class DecisionText extends Div {

  DecisionText(Recognition decision) {
    addClassName("ntm-card");
    DescriptionList facts = new DescriptionList();
    facts.addClassName("ntm-facts");
    put(facts, "village.decision.number", decision.number());
    put(facts, "village.decision.date", Dates.of(decision.decidedOn()));
    put(facts, "village.decision.signer", decision.signer());
    add(
        new H2(Texts.of("village.decision")),
        new StatusChip(decision.isRecognised() ? VillageStatus.RECOGNISED : VillageStatus.REFUSED),
        facts);
    if (!decision.reasons().isEmpty()) {
      Paragraph reasons = new Paragraph(decision.reasons());
      reasons.addClassName("ntm-remark");
      add(reasons);
    }
  }

  private static void put(DescriptionList facts, String key, String words) {
    facts.add(
        new Div(new DescriptionList.Term(Texts.of(key)), new DescriptionList.Description(words)));
  }
}
