package vn.dienbien.ntm.decision.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import vn.dienbien.ntm.criteria.CriteriaSet;
import vn.dienbien.ntm.decision.Decision;
import vn.dienbien.ntm.decision.RevocationLinks;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.shell.StepButton;
import vn.dienbien.ntm.shell.Texts;

/** Asks what a recognised commune is to be checked against, and opens the re-check. */
class RecheckDialog extends Dialog {

  private final Select<CriteriaSet> set = new Select<>();
  private final Select<ProcedureVersion> version = new Select<>();

  RecheckDialog(RevocationDesk desk, Decision decision) {
    setHeaderTitle(Texts.of("revoke.title", decision.communeName()));
    setWidth("36rem");
    List<CriteriaSet> sets = desk.queries().sets(decision.level());
    choice(set, "revoke.set", sets, CriteriaSet::name);
    sets.stream().filter(known -> hasBegun(known, desk)).findFirst().ifPresent(set::setValue);
    List<ProcedureVersion> versions = desk.queries().versions();
    choice(version, "revoke.version", versions, ProcedureVersion::name);
    version.setValue(versions.get(versions.size() - 1));
    Paragraph next = new Paragraph(Texts.of("revoke.open.next"));
    next.addClassName("ntm-hint");
    Div form = new Div(set, version, next);
    form.addClassName("ntm-stack");
    add(form);
    StepButton open =
        new StepButton(Texts.of("revoke.open.action"), () -> open(desk, decision)).primary();
    if (sets.isEmpty()) {
      open.setEnabled(false);
      next.setText(Texts.of("revoke.wrongSet"));
    }
    getFooter().add(new Button(Texts.of("confirm.cancel"), click -> close()), open);
  }

  /** Whether the first year of its period, "2021-2025", has come. */
  private static boolean hasBegun(CriteriaSet set, RevocationDesk desk) {
    return set.period().substring(0, 4).compareTo(String.valueOf(desk.today().getYear())) <= 0;
  }

  private static <T> void choice(
      Select<T> field,
      String labelKey,
      List<T> items,
      com.vaadin.flow.component.ItemLabelGenerator<T> name) {
    field.setLabel(Texts.of(labelKey));
    field.setItems(items);
    field.setItemLabelGenerator(name);
    field.setWidthFull();
    items.stream().findFirst().ifPresent(field::setValue);
  }

  private void open(RevocationDesk desk, Decision decision) {
    long id = desk.recheck().open(decision.id(), set.getValue().id(), version.getValue().id());
    close();
    UI.getCurrent().navigate(RevocationLinks.of(id));
  }
}
