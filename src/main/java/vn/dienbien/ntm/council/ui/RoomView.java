package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.shell.Confirm;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/**
 * The room of one session. Until it is closed the page asks every few seconds whether anything
 * changed and redraws only what did: people wait for each other here.
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

  private static final int POLL_MILLIS = 4_000;
  private static final int NEVER = -1;

  private final transient CouncilDesk desk;
  private final PageHeader header = new PageHeader("");
  private final Div quorum = new Div();
  private final Agenda agenda;
  private final Attendance attendance;
  private transient CouncilSession shown;
  private transient Registration asking;
  private int sessionId;

  RoomView(CouncilDesk desk) {
    this.desk = desk;
    addClassNames("ntm-council", "ntm-room");
    quorum.addClassName("ntm-quorum");
    quorum.getElement().setAttribute("role", "status");
    agenda = new Agenda(desk, this::redraw);
    attendance = new Attendance(desk.service(), this::redraw);
    Div columns = new Div(agenda, attendance);
    columns.addClassName("ntm-room-columns");
    add(header, quorum, columns);
  }

  /** Parameters of the room of a session. */
  static RouteParameters parameters(int sessionId) {
    return new RouteParameters("id", String.valueOf(sessionId));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    sessionId = event.getRouteParameters().getInteger("id").orElseThrow();
    shown = null;
    refresh();
  }

  @Override
  public String getPageTitle() {
    return Titled.title(Texts.of("council.sessionOf", Dates.of(shown.summary().heldOn())));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    asking = event.getUI().addPollListener(poll -> refresh());
    keepAsking(event.getUI());
  }

  @Override
  protected void onDetach(DetachEvent event) {
    asking.remove();
    event.getUI().setPollInterval(NEVER);
  }

  private void keepAsking(UI ui) {
    boolean isOver = shown != null && shown.summary().status() == SessionStatus.CLOSED;
    ui.setPollInterval(isOver ? NEVER : POLL_MILLIS);
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
    show(now);
    getUI().ifPresent(this::keepAsking);
  }

  private void show(CouncilSession session) {
    header
        .setHeading(Texts.of("council.sessionOf", Dates.of(session.summary().heldOn())))
        .setLine(lineOf(session))
        .setChips(new SessionChip(session.summary().status()))
        .setActions(actions(session));
    quorum.setText(
        Texts.of(
            "council.quorum",
            session.present(),
            session.members().size(),
            session.neededPresent(),
            session.quorum().stripTrailingZeros().toPlainString()));
    boolean isMissing = !session.hasQuorum() && session.summary().status() == SessionStatus.OPEN;
    quorum.getElement().getThemeList().set("missing", !session.hasQuorum());
    if (isMissing) {
      quorum.add(new Div(Texts.of("council.quorum.missing")));
    }
    if (session.summary().status() == SessionStatus.OPEN
        && !session.mayVote()
        && isMember(session)) {
      quorum.add(new Div(Texts.of("council.notPresent")));
    }
    agenda.show(session);
    attendance.show(session);
  }

  private boolean isMember(CouncilSession session) {
    long person = desk.currentUser().get().personId();
    return session.members().stream().anyMatch(member -> member.personId() == person);
  }

  private static String lineOf(CouncilSession session) {
    return switch (session.summary().status()) {
      case PLANNED -> Texts.of("council.placeIs", session.summary().place());
      case OPEN ->
          Texts.of(
              "council.openedAt",
              session.summary().place(),
              Dates.of(session.summary().openedAt()));
      case CLOSED ->
          Texts.of(
              "council.closedAt",
              session.summary().place(),
              Dates.of(session.summary().openedAt()),
              Dates.of(session.summary().closedAt()));
    };
  }

  private Button[] actions(CouncilSession session) {
    if (session.summary().status() == SessionStatus.CLOSED) {
      Button print =
          new Button(
              Texts.of("council.print"),
              Glyph.PRINT.create(),
              click -> getElement().executeJs("window.print()"));
      return new Button[] {print};
    }
    if (!session.isSecretary()) {
      return new Button[0];
    }
    boolean isPlanned = session.summary().status() == SessionStatus.PLANNED;
    Button act =
        new Button(
            Texts.of(isPlanned ? "council.open" : "council.close"),
            click -> ask(isPlanned ? "council.open" : "council.close", isPlanned, session));
    act.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    String missing = isPlanned ? missing(session) : "";
    act.setEnabled(missing.isEmpty());
    act.setTooltipText(missing);
    return new Button[] {act};
  }

  /** Why a session cannot be opened yet; empty when it can. */
  static String missing(CouncilSession session) {
    if (session.agenda().isEmpty()) {
      return Texts.of("council.emptyAgenda");
    }
    return session.present() == 0 ? Texts.of("council.nobodyPresent") : "";
  }

  private void ask(String key, boolean isPlanned, CouncilSession session) {
    long unfinished =
        session.agenda().stream().filter(item -> item.voted() < session.present()).count();
    Confirm.ask(key + ".ask", () -> act(isPlanned), session.present(), unfinished);
  }

  private void act(boolean isPlanned) {
    if (isPlanned) {
      desk.service().open(sessionId);
      Notices.success("council.opened");
    } else {
      desk.voting().close(sessionId);
      Notices.success("council.closedNow");
    }
    refresh();
  }
}
