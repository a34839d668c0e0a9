package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.dienbien.ntm.council.CouncilLinks;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.DossierVote;
import vn.dienbien.ntm.council.DossierVotes;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.SessionSummary;
import vn.dienbien.ntm.dossier.DossierLinks;
import vn.dienbien.ntm.dossier.DossierSummary;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.EmptyState;
import vn.dienbien.ntm.shell.Glyph;
import vn.dienbien.ntm.shell.MainLayout;
import vn.dienbien.ntm.shell.Notices;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;
import vn.dienbien.ntm.shell.Titled;

/** All sessions of the council and the dossiers that wait for one. */
@Route(value = CouncilLinks.LIST, layout = MainLayout.class)
@RolesAllowed({
  "COUNCIL_SECRETARY",
  "COUNCIL_MEMBER",
  "COUNCIL_CHAIR",
  "PROVINCE_OFFICER",
  "PROVINCE_LEADER",
  "VIEWER"
})
class SessionListView extends Div implements Titled, BeforeEnterObserver {

  private final transient CouncilQueries council;
  private final transient CouncilService service;
  private final transient DossierVotes votes;
  private final transient CurrentUser currentUser;
  private final transient Clock clock;

  SessionListView(
      CouncilQueries council,
      CouncilService service,
      DossierVotes votes,
      CurrentUser currentUser,
      Clock clock) {
    this.council = council;
    this.service = service;
    this.votes = votes;
    this.currentUser = currentUser;
    this.clock = clock;
    addClassName("ntm-council");
  }

  @Override
  public String titleKey() {
    return "council.title";
  }

  /** Asked for the session of a dossier, leads on to it: to the open one if there is one. */
  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(CouncilLinks.DOSSIER)
        .filter(id -> id.matches("\\d{1,18}"))
        .map(id -> votes.of(Long.parseLong(id)))
        .flatMap(
            found ->
                found.stream().filter(vote -> vote.status() != SessionStatus.CLOSED).findFirst())
        .map(DossierVote::sessionId)
        .ifPresentOrElse(
            id -> event.forwardTo(RoomView.class, RoomView.parameters(id)), this::show);
  }

  private void show() {
    removeAll();
    add(new PageHeader(Texts.of(titleKey())).setLine(Texts.of("council.line")));
    List<DossierSummary> waiting = council.waiting();
    if (currentUser.get().has(Role.COUNCIL_SECRETARY)) {
      add(
          new Anchor(CouncilLinks.MEMBERS, Texts.of("council.members.title")),
          new PlanForm(clock, this::plan));
    }
    add(new H2(Texts.of("council.sessions")), sessions(council.sessions()));
    add(new H2(Texts.of("council.waiting", waiting.size())), waiting(waiting));
  }

  private void plan(LocalDate day, String place, Boolean secret, String reason) {
    int id = service.plan(day, place, secret, reason);
    Notices.success("council.planned");
    getUI().ifPresent(ui -> ui.navigate(RoomView.class, RoomView.parameters(id)));
  }

  private static com.vaadin.flow.component.Component sessions(List<SessionSummary> sessions) {
    if (sessions.isEmpty()) {
      return new EmptyState(Glyph.COUNCIL, Texts.of("council.none"), Texts.of("council.none.hint"));
    }
    UnorderedList list = list();
    for (SessionSummary session : sessions) {
      Anchor link =
          new Anchor(
              CouncilLinks.of(session.id()),
              Texts.of("council.sessionOf", Dates.of(session.heldOn())));
      link.addClassName("ntm-task-commune");
      list.add(
          row(
              new Div(link, new SessionChip(session.status())),
              new Div(new Span(session.place())),
              new Div(new Span(Texts.of("council.dossiers", session.dossiers())))));
    }
    return list;
  }

  private static com.vaadin.flow.component.Component waiting(List<DossierSummary> dossiers) {
    if (dossiers.isEmpty()) {
      return new EmptyState(
          Glyph.DOSSIER, Texts.of("council.waiting.none"), Texts.of("council.waiting.none.hint"));
    }
    UnorderedList list = list();
    for (DossierSummary dossier : dossiers) {
      Anchor link = new Anchor(DossierLinks.of(dossier.id()), dossier.communeName());
      link.addClassName("ntm-task-commune");
      list.add(
          row(
              new Div(link),
              new Div(new Span(dossier.districtName()), new Span(dossier.receiptNumber())),
              new Div(
                  new Span(
                      Texts.of(
                          "council.waitingSince",
                          Dates.of(dossier.statusSince().toLocalDate()))))));
    }
    return list;
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassName("ntm-tasks");
    list.getElement().setAttribute("role", "list");
    return list;
  }

  private static ListItem row(Div... cells) {
    ListItem row = new ListItem(cells);
    row.addClassNames("ntm-task", "ntm-task-three");
    return row;
  }
}
