package vn.dienbien.ntm.council.ui;

import com.vaadin.flow.component.html.Div;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.SessionSummary;
import vn.dienbien.ntm.shell.Dates;
import vn.dienbien.ntm.shell.PageHeader;
import vn.dienbien.ntm.shell.Texts;

/** Top of the room: the session, its actions, and whether enough members are present. */
class RoomHead extends Div {

  private final PageHeader header = new PageHeader("");
  private final Div quorum = new Div();
  private final SessionActions actions;
  private final transient CouncilDesk desk;

  RoomHead(CouncilDesk desk, SessionActions actions) {
    this.desk = desk;
    this.actions = actions;
    addClassName("ntm-stack");
    quorum.addClassName("ntm-quorum");
    quorum.getElement().setAttribute("role", "status");
    add(header, quorum);
  }

  void show(CouncilSession session) {
    header
        .setHeading(Texts.of("council.sessionOf", Dates.of(session.summary().heldOn())))
        .setLine(lineOf(session.summary()))
        .setChips(new SessionChip(session.summary().status()))
        .setActions(actions.of(session));
    showQuorum(session);
  }

  private void showQuorum(CouncilSession session) {
    quorum.setText(
        Texts.of(
            "council.quorum",
            session.present(),
            session.members().size(),
            session.neededPresent(),
            session.quorum().stripTrailingZeros().toPlainString()));
    boolean isOpen = session.summary().status() == SessionStatus.OPEN;
    quorum.getElement().getThemeList().set("missing", !session.hasQuorum());
    if (session.present() > session.attending()) {
      quorum.add(
          new Div(Texts.of("council.quorum.written", session.present() - session.attending())));
    }
    if (!session.hasQuorum() && isOpen) {
      quorum.add(new Div(Texts.of("council.quorum.missing")));
    }
    if (isOpen && !session.mayVote() && isMember(session)) {
      quorum.add(new Div(Texts.of("council.notPresent")));
    }
  }

  private boolean isMember(CouncilSession session) {
    long person = desk.currentUser().get().personId();
    return session.members().stream()
        .anyMatch(
            member ->
                member.personId() == person
                    || member.substitutes().stream()
                        .anyMatch(substitute -> substitute.personId() == person));
  }

  private static String lineOf(SessionSummary session) {
    return switch (session.status()) {
      case PLANNED -> Texts.of("council.placeIs", session.place());
      case OPEN -> Texts.of("council.openedAt", session.place(), Dates.of(session.openedAt()));
      case CLOSED ->
          Texts.of(
              "council.closedAt",
              session.place(),
              Dates.of(session.openedAt()),
              Dates.of(session.closedAt()));
    };
  }
}
