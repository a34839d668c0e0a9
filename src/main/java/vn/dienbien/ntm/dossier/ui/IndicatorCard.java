package vn.dienbien.ntm.dossier.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.dossier.ClaimView;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.Texts;

/** One indicator: its wording and threshold, the value, the verdicts, the evidence. */
class IndicatorCard extends Section {

  private static final int LONGEST_REASON = 2000;

  private final transient ClaimDesk desk;
  private final boolean editable;
  private final boolean provable;
  private final ValueFields fields;
  private final Select<Verdict> own = new Select<>();
  private final TextArea reason = new TextArea();
  private final Draft draft;
  private final VerdictChip chip = new VerdictChip(null);
  private final Span changed = new Span();
  private final Div evidence = new Div();
  private final Div carried = new Div();
  private transient ClaimView claim;

  IndicatorCard(ClaimView claim, boolean mayEdit, ClaimDesk desk) {
    this.desk = desk;
    this.editable = mayEdit && claim.isOpen();
    this.provable = mayEdit && claim.isProvable();
    this.fields = new ValueFields(claim.indicator(), claim.isByHand());
    this.draft = new Draft(reason, desk.draftKey(claim));
    addClassNames("ntm-card", "ntm-indicator");
    setId(id(claim.indicator().no()));
    add(head(claim));
    if (claim.returnReason() != null) {
      add(new ReturnReason(claim.returnReason()));
    }
    if (claim.isByHand()) {
      Paragraph byHand = new Paragraph(Texts.of(byHandKey(claim)));
      byHand.addClassName("ntm-by-hand");
      add(byHand);
    }
    carried.addClassName("ntm-notes");
    add(carried);
    prepareVerdict(claim);
    Div entry = new Div(fields, own);
    entry.addClassName("ntm-entry");
    evidence.addClassName("ntm-evidence");
    changed.addClassName("ntm-small");
    add(entry, reason);
    if (editable) {
      add(draft);
    }
    add(evidence, changed);
    fields.setReadOnly(!editable);
    own.setReadOnly(!editable);
    reason.setReadOnly(!editable);
    show(claim);
    fields.onChange(this::keep);
    own.addValueChangeListener(event -> keepIf(event.isFromClient()));
    reason.addValueChangeListener(event -> keepIf(event.isFromClient()));
  }

  /** The id of a card in the page. */
  static String id(String indicatorNo) {
    return "chi-tieu-" + indicatorNo.replace('.', '-');
  }

  private Component head(ClaimView view) {
    H3 title = new H3(view.indicator().no() + ". " + view.indicator().name());
    Paragraph threshold =
        new Paragraph(Texts.of("claim.threshold", Texts.of(view.threshold().text())));
    threshold.addClassName("ntm-small");
    Div words = new Div(title, threshold);
    Div head = new Div(words, chip);
    head.addClassName("ntm-indicator-head");
    return head;
  }

  private static String byHandKey(ClaimView view) {
    if (view.indicator().wholeCriterion()) {
      return "claim.byHand.whole";
    }
    return view.indicator().leftToProvince() ? "claim.byHand" : "claim.byHand.unknown";
  }

  private void prepareVerdict(ClaimView view) {
    own.setLabel(Texts.of("claim.own"));
    own.setItems(Verdict.values());
    own.setEmptySelectionAllowed(true);
    own.setEmptySelectionCaption(
        Texts.of(view.isByHand() ? "claim.own.choose" : "claim.own.computed"));
    own.setItemLabelGenerator(
        verdict -> verdict == null ? own.getEmptySelectionCaption() : Texts.of(verdict));
    reason.setMaxLength(LONGEST_REASON);
    reason.setWidthFull();
    reason.setMinRows(1);
  }

  private void show(ClaimView view) {
    claim = view;
    fields.show(view.value());
    own.setValue(view.own());
    reason.setValue(view.reason());
    showVerdict(view);
    showCarried(view);
    showEvidence(view);
  }

  /**
   * What was brought from an earlier round is marked until the person lets it stand or changes it.
   */
  private void showCarried(ClaimView view) {
    carried.removeAll();
    carried.setVisible(view.isCarried());
    if (!view.isCarried()) {
      return;
    }
    carried.add(new Span(Texts.of("claim.carried", String.valueOf(view.carriedYear())) + " "));
    if (editable) {
      Button confirm = new Button(Texts.of("claim.carried.confirm"), click -> keep());
      confirm.addThemeVariants(ButtonVariant.LUMO_SMALL);
      confirm.setDisableOnClick(true);
      confirm.setAriaLabel(Texts.of("claim.carried.confirm.of", view.indicator().no()));
      carried.add(confirm);
    }
  }

  private void showVerdict(ClaimView view) {
    chip.show(view.verdict().orElse(null));
    reason.setLabel(Texts.of(view.isContradicting() ? "claim.reason.differs" : "claim.remark"));
    reason.setRequiredIndicatorVisible(view.isContradicting());
    own.setHelperText(
        view.isContradicting() ? Texts.of("claim.computed", Texts.of(view.computed())) : "");
    reason.setVisible(editable || !view.reason().isBlank());
    changed.setText(
        view.changedBy() == null
            ? ""
            : Texts.of("claim.changed", view.changedBy(), Dates.of(view.changedAt())));
  }

  /** Shows the files of a claim and nothing else of it. */
  void showEvidence(ClaimView view) {
    Span label = new Span(Texts.of("claim.evidence", view.evidence().size()));
    label.addClassName("ntm-label");
    evidence.removeAll();
    evidence.add(label, new EvidenceStrip(view.evidence(), provable ? desk::detach : null));
    if (provable) {
      Button attach = new Button(Texts.of("claim.evidence.add"), click -> desk.attach(claim));
      attach.setIcon(Glyph.UPLOAD.create());
      attach.addThemeVariants(ButtonVariant.LUMO_SMALL);
      attach
          .getElement()
          .setAttribute("aria-label", Texts.of("claim.evidence.add.of", view.indicator().no()));
      evidence.add(attach);
    } else if (view.evidence().isEmpty()) {
      Span none = new Span(Texts.of("claim.evidence.none"));
      none.addClassName("ntm-small");
      evidence.add(none);
    }
  }

  private void kept(ClaimView now) {
    draft.kept();
    show(now);
  }

  private void keepIf(boolean fromClient) {
    if (fromClient) {
      keep();
    }
  }

  private void keep() {
    if (!editable || !fields.check()) {
      desk.unsaved();
      return;
    }
    desk.keep(claim, fields.value(), own.getValue(), reason.getValue(), this::kept);
  }
}
