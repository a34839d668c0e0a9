package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The room of one session. The server pushes every change to all who are in it, and only what did
 * change is redrawn: people wait for each other here.
 */
@Route(value = CouncilLinks.LIST + "/:id([0-9]{1,9})", layout = MainLayout.class)
@RolesAllowed({
  "COUNCIL_SECRETARY",
  "COUNCIL_MEMBER",
  "COUNCIL_CHAIR",
  "PROVINCE_OFFICER",
  "PROVINCE_LEADER",
  "VIEWER"
})
class RoomView extends Div implements BeforeEnterObserver, HasDynamicTitle {

  private final transient CouncilDesk desk;
  private final transient RoomFollower follower;
  private final RoomHead head;
  private final Agenda agenda;
  private final Attendance attendance;
  private transient CouncilSession shown;
  private volatile int sessionId;

  RoomView(CouncilDesk desk) {
    this.desk = desk;
    follower = new RoomFollower(desk.broadcaster(), () -> sessionId, this::refresh);
    addClassNames("ntm-council", "ntm-room");
    head = new RoomHead(desk, new SessionActions(desk, this::redraw));
    agenda = new Agenda(desk, this::redraw);
    attendance =
        new Attendance(desk.service(), new SessionSubstitute(desk.members()), this::redraw);
    Div columns = new Div(agenda, attendance);
    columns.addClassName("ntm-room-columns");
    add(head, columns, help());
  }

  /** Parameters of the room of a session. */
  static RouteParameters parameters(int sessionId) {
    return new RouteParameters("id", String.valueOf(sessionId));
  }

  /** What secret means here, and where it ends. */
  private static Details help() {
    UnorderedList lines =
        new UnorderedList(
            Stream.of(
                    "council.help.kept",
                    "council.help.unanimous",
                    "council.help.written",
                    "council.help.backup",
                    "council.help.log")
                .map(key -> new ListItem(Texts.of(key)))
                .toArray(ListItem[]::new));
    return new Details(Texts.of("council.help"), lines);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    sessionId = event.getRouteParameters().getInteger("id").orElseThrow();
    redraw();
  }

  @Override
  public String getPageTitle() {
    return Titled.title(Texts.of("council.sessionOf", Dates.of(shown.summary().heldOn())));
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

  private void redraw() {
    shown = null;
    refresh();
  }

  private void refresh() {
    CouncilSession now = desk.queries().session(sessionId);
    if (now.equals(shown)) {
      return;
    }
    shown = now;
    head.show(now);
    agenda.show(now);
    attendance.show(now);
  }
}
