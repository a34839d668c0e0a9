package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.dienbien.ntm.audit.AuditEntry;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.round.Difference;
import vn.dienbien.ntm.round.ProcedureDraftService;
import vn.dienbien.ntm.round.ProcedureLinks;
import vn.dienbien.ntm.round.ProcedureValueService;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;
import vn.dienbien.ntm.unit.UnitService;

/** One version of the procedure: its values with their sources; a draft is edited in place. */
@Route(value = ProcedureLinks.LIST + "/:id([a-z0-9-]{1,24})", layout = MainLayout.class)
@RolesAllowed({"ADMIN", "PROVINCE_OFFICER", "DEPARTMENT_DESK"})
class ProcedureView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient ProcedureDraftService drafts;
  private final transient ProcedureValueService values;
  private final transient UnitService units;
  private final boolean mayEdit;
  private String title = "";

  ProcedureView(
      ProcedureDraftService drafts,
      ProcedureValueService values,
      UnitService units,
      CurrentUser currentUser) {
    this.drafts = drafts;
    this.values = values;
    this.units = units;
    this.mayEdit = currentUser.get().has(Role.ADMIN);
    addClassName("ntm-round");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show(event.getRouteParameters().get("id").orElseThrow());
  }

  @Override
  public String getPageTitle() {
    return Titled.title(title);
  }

  private void show(String id) {
    ProcedureVersion version = drafts.read(id);
    title = version.name();
    boolean editable = mayEdit && version.isDraft();
    Runnable refresh = () -> show(id);
    removeAll();
    add(header(version, refresh));
    if (version.unconfirmed() > 0) {
      add(new Paragraph(Texts.of("procedure.unconfirmed.count", version.unconfirmed())));
    }
    if (version.isDraft()) {
      add(faults(drafts.faults(id)));
    }
    if (version.term().madeFrom() != null) {
      add(differences(version));
    }
    add(
        new H2(Texts.of("procedure.steps")),
        new StepLines(version, editable, drafts, values, units, refresh),
        new H2(Texts.of("procedure.settings")),
        new SettingLines(version, editable, values, refresh),
        new H2(Texts.of("procedure.papers")),
        new PaperLines(version, editable, values, refresh));
    history(drafts.history(id));
  }

  private PageHeader header(ProcedureVersion version, Runnable refresh) {
    PageHeader header =
        new PageHeader(version.name())
            .setChips(new VersionChip(version.term().status()))
            .setLine(
                version.source()
                    + ". "
                    + VersionChip.term(version.term().inForceFrom(), version.term().inForceTo()));
    if (mayEdit) {
      header.setActions(new VersionActions(version, drafts, refresh));
    }
    return header;
  }

  private static Section faults(List<Sentence> faults) {
    Section card = new Section();
    card.addClassName("ntm-card");
    if (faults.isEmpty()) {
      card.add(new Paragraph(Texts.of("procedure.faults.none")));
      return card;
    }
    UnorderedList list = new UnorderedList();
    faults.forEach(fault -> list.add(new ListItem(Texts.of(fault))));
    card.add(new H2(Texts.of("procedure.faults")), list);
    return card;
  }

  private Section differences(ProcedureVersion version) {
    String base = drafts.read(version.term().madeFrom()).name();
    Section card = new Section(new H2(Texts.of("procedure.differences", base)));
    card.addClassName("ntm-card");
    List<Difference> differences = drafts.differences(version.id());
    if (differences.isEmpty()) {
      card.add(new Paragraph(Texts.of("procedure.differences.none")));
    }
    Lines lines = new Lines();
    for (Difference difference : differences) {
      lines.line(
          Lines.main(Texts.of(difference.subject())),
          Lines.small(Texts.of(difference.field())),
          Lines.small(
              Texts.of(
                  "procedure.difference",
                  Texts.of(difference.before()),
                  Texts.of(difference.after()))));
    }
    card.add(lines);
    return card;
  }

  private void history(List<AuditEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    Lines lines = new Lines();
    entries.forEach(
        entry ->
            lines.line(Lines.small(Dates.of(entry.at())), Lines.small(Texts.of(entry.sentence()))));
    add(new H2(Texts.of("procedure.history")), lines);
  }
}
