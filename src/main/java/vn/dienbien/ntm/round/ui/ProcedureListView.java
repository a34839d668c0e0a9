package vn.dienbien.ntm.round.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import vn.dienbien.ntm.round.ProcedureDraftService;
import vn.dienbien.ntm.round.ProcedureLinks;
import vn.dienbien.ntm.round.VersionSummary;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** All versions of the procedure: drafts, then the newest. */
@Route(value = ProcedureLinks.LIST, layout = MainLayout.class)
@RolesAllowed({"ADMIN", "PROVINCE_OFFICER", "DEPARTMENT_DESK"})
class ProcedureListView extends Div implements Titled {

  ProcedureListView(ProcedureDraftService drafts) {
    Lines lines = new Lines();
    for (VersionSummary version : drafts.all()) {
      lines.line(
          Lines.stacked(link(version), Lines.small(origin(version))),
          new VersionChip(version.status()),
          Lines.small(VersionChip.term(version.inForceFrom(), version.inForceTo())),
          Lines.small(Texts.of("procedure.rounds", version.rounds())));
    }
    add(new PageHeader(Texts.of(titleKey())).setLine(Texts.of("procedure.list.line")), lines);
  }

  @Override
  public String titleKey() {
    return "procedure.list.title";
  }

  private static String origin(VersionSummary version) {
    return version.madeFromName() == null
        ? ""
        : Texts.of("procedure.madeFrom", version.madeFromName());
  }

  private static RouterLink link(VersionSummary version) {
    return new RouterLink(
        version.name(), ProcedureView.class, new RouteParameters("id", version.id()));
  }
}
