package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The session on the wall of the room: large, without controls or names; how many have voted while
 * it is open, the results once it is closed.
 */
@Route(CouncilLinks.LIST + "/:id([0-9]{1,9})/" + CouncilLinks.PROJECTOR)
@RolesAllowed({
  "COUNCIL_SECRETARY",
  "COUNCIL_MEMBER",
  "COUNCIL_CHAIR",
  "PROVINCE_OFFICER",
  "PROVINCE_LEADER",
  "VIEWER"
})
class ProjectorView extends Main implements BeforeEnterObserver, HasDynamicTitle {

  private final transient CouncilDesk desk;
  private final transient RoomFollower follower;
  private transient CouncilSession shown;
  private volatile int sessionId;

  ProjectorView(CouncilDesk desk) {
    this.desk = desk;
    follower = new RoomFollower(desk.broadcaster(), () -> sessionId, this::refresh);
    addClassName("ntm-wall");
    getElement().setAttribute("aria-live", "polite");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    sessionId = event.getRouteParameters().getInteger("id").orElseThrow();
    shown = null;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Titled.title(Texts.of("council.wall"));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    follower.start(event.getUI());
    refresh();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    follower.stop();
  }

  private void refresh() {
    CouncilSession now = desk.queries().session(sessionId);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    removeAll();
    add(
        new H1(Texts.of("council.sessionOf", Dates.of(now.summary().heldOn()))),
        new Paragraph(
            new SessionChip(now.summary().status()),
            new Span(
                " "
                    + Texts.of(
                        "council.quorum",
                        now.present(),
                        now.members().size(),
                        now.neededPresent(),
                        now.quorum().stripTrailingZeros().toPlainString()))));
    now.agenda().forEach(item -> add(row(now.summary().status(), item)));
  }

  private static Div row(SessionStatus status, AgendaItem item) {
    H2 commune =
        new H2(Texts.of("council.item", String.valueOf(item.position()), item.communeName()));
    Div row = new Div(commune);
    row.addClassName("ntm-wall-row");
    if (item.outcome() != null) {
      row.add(new ResultFigures(item.outcome(), item.tally(), item.rules().knowsBasic()));
    } else if (status == SessionStatus.OPEN) {
      Span voted = new Span(Texts.of("council.voted", item.voted(), item.seats().entitled()));
      voted.addClassName("ntm-wall-count");
      row.add(voted);
    }
    return row;
  }
}
