package vn.dienbien.ntm.village.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.shell.SaveChip;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.village.CriterionPage;
import vn.dienbien.ntm.village.Side;
import vn.dienbien.ntm.village.VillageClaimService;
import vn.dienbien.ntm.village.VillageVerdict;

/** A verdict and a note on one criterion; written down when the field is left. */
class VerdictForm extends Div {

  private static final int LONGEST_NOTE = 2000;

  private final RadioButtonGroup<Verdict> verdict;
  private final TextArea note;
  private final SaveChip saved = new SaveChip(this);
  private final long requestId;
  private final int criterionNo;
  private final Side side;
  private final transient VillageClaimService claims;
  private final transient Runnable changed;
  private int version;

  VerdictForm(
      long requestId,
      CriterionPage criterion,
      Side side,
      VillageClaimService claims,
      Runnable changed) {
    this.requestId = requestId;
    this.criterionNo = criterion.criterion().no();
    this.side = side;
    this.claims = claims;
    this.changed = changed;
    addClassName("ntm-finding-editor");
    verdict = new RadioButtonGroup<>(Texts.of(side));
    verdict.addClassName("ntm-verdicts");
    verdict.setItems(Verdict.values());
    verdict.setItemLabelGenerator(Texts::of);
    note = new TextArea(Texts.of("village.note.of", criterionNo));
    note.setMaxLength(LONGEST_NOTE);
    note.setWidthFull();
    show(side == Side.COMMUNE ? criterion.claim() : criterion.finding());
    verdict.addValueChangeListener(event -> writeIf(event.isFromClient()));
    note.addValueChangeListener(event -> writeIf(event.isFromClient()));
    add(verdict, note, saved);
  }

  private void show(VillageVerdict known) {
    if (known != null) {
      verdict.setValue(known.verdict());
      note.setValue(known.note());
      version = known.version();
    }
  }

  private void writeIf(boolean isByPerson) {
    if (!isByPerson) {
      return;
    }
    saved.unsaved();
    version =
        claims.write(requestId, criterionNo, side, verdict.getValue(), note.getValue(), version);
    saved.saved();
    changed.run();
  }
}
