package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dienbien.ntm.criteria.Criterion;
import vn.dienbien.ntm.criteria.Verdict;
import vn.dienbien.ntm.decision.RevocationFinding;
import vn.dienbien.ntm.decision.RevocationGrounds;
import vn.dienbien.ntm.shell.Texts;

/** One criterion of a re-check: met or not, and what was found. */
class CheckRow extends Div {

  private final RadioButtonGroup<Verdict> met = new RadioButtonGroup<>();

  private final int no;

  private CheckRow(Criterion criterion) {
    no = criterion.no();
    addClassNames("ntm-card", "ntm-stack");
    Span name = new Span(Texts.of("revoke.criterion", criterion.no(), criterion.name()));
    name.addClassName("ntm-finding-whose");
    Div head = new Div(name);
    head.addClassName("ntm-chips");
    if (criterion.isKey()) {
      Span key = new Span(Texts.of("revoke.key"));
      key.getElement().getThemeList().add("badge");
      key.setTitle(Texts.of("revoke.key.why"));
      head.add(key);
    }
    add(head);
  }

  /** A criterion that is being checked; what is chosen or typed is saved at once. */
  static CheckRow open(
      Criterion criterion,
      Optional<RevocationFinding> finding,
      BiConsumer<RevocationFinding, Boolean> save) {
    CheckRow row = new CheckRow(criterion);
    String label = Texts.of("revoke.met", criterion.no());
    RadioButtonGroup<Verdict> met = row.met;
    met.setAriaLabel(label);
    met.addClassName("ntm-verdicts");
    met.setItems(List.of(Verdict.MET, Verdict.NOT_MET));
    met.setItemLabelGenerator(Texts::of);
    TextArea note = new TextArea(Texts.of("revoke.note", criterion.no()));
    note.setMaxLength(RevocationFinding.LONGEST_NOTE);
    note.setWidthFull();
    finding.ifPresent(
        known -> {
          met.setValue(known.met() ? Verdict.MET : Verdict.NOT_MET);
          note.setValue(known.note());
        });
    note.setVisible(!met.isEmpty());
    met.addValueChangeListener(
        event -> {
          note.setVisible(true);
          if (event.isFromClient()) {
            save.accept(finding(criterion, met, note), event.getOldValue() == null);
          }
        });
    note.addValueChangeListener(event -> save.accept(finding(criterion, met, note), false));
    row.add(met, note);
    return row;
  }

  /** Shows what stands recorded of a criterion that had no finding on this screen. */
  void found(RevocationGrounds grounds) {
    if (met.isEmpty()) {
      met.setValue(grounds.failing().contains(no) ? Verdict.NOT_MET : Verdict.MET);
    }
  }

  private static RevocationFinding finding(
      Criterion criterion, RadioButtonGroup<Verdict> met, TextArea note) {
    return new RevocationFinding(
        criterion.no(), met.getValue() == Verdict.MET, note.getValue().strip());
  }

  /** A criterion to be read. */
  static CheckRow read(Criterion criterion, Optional<RevocationFinding> finding) {
    CheckRow row = new CheckRow(criterion);
    Span verdict =
        new Span(
            finding
                .map(known -> Texts.of(known.met() ? Verdict.MET : Verdict.NOT_MET))
                .orElse(Texts.of("revoke.notChecked")));
    verdict.getElement().getThemeList().add("badge");
    finding.ifPresent(
        known -> verdict.getElement().getThemeList().add(known.met() ? "success" : "error"));
    Div head = (Div) row.getComponentAt(0);
    head.add(verdict);
    finding
        .map(RevocationFinding::note)
        .filter(note -> !note.isEmpty())
        .ifPresent(
            note -> {
              Paragraph words = new Paragraph(note);
              words.addClassName("ntm-remark");
              row.add(words);
            });
    return row;
  }
}
