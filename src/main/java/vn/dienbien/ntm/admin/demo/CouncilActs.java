package vn.dienbien.ntm.admin.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.admin.demo.DemoData.DemoPerson;
import vn.dienbien.ntm.council.AgendaItem;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilQueries;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.CouncilSession;
import vn.dienbien.ntm.council.Member;
import vn.dienbien.ntm.council.SessionStatus;
import vn.dienbien.ntm.council.SessionSummary;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.security.Role;

/** What the council does: one session that has voted, one that is still to come. */
@Component
@Profile("demo")
class CouncilActs {

  /** The session that has voted, and the one to come. */
  static final LocalDate HELD_ON = LocalDate.of(2021, 9, 10);

  static final LocalDate NEXT_ON = LocalDate.of(2021, 9, 22);

  /** Two of 24 are away; six of 22 against one dossier leave it short of 90 percent. */
  private static final int ABSENT = 2;

  private static final int AGAINST = 6;
  private static final String NOT_PASSED = "03201";

  private final ActAs actAs;
  private final DemoData data;
  private final CouncilService council;
  private final CouncilQueries sessions;
  private final VotingService voting;

  CouncilActs(
      ActAs actAs,
      DemoData data,
      CouncilService council,
      CouncilQueries sessions,
      VotingService voting) {
    this.actAs = actAs;
    this.data = data;
    this.council = council;
    this.sessions = sessions;
    this.voting = voting;
  }

  /** The secretary plans a session on that day, unless there is one. */
  void plan(LocalDate day) {
    actAs.holder(
        Role.COUNCIL_SECRETARY,
        DemoStory.PROVINCE,
        () -> {
          if (sessions.sessions().stream().noneMatch(session -> session.heldOn().equals(day))) {
            council.plan(day, data.words("session.place"));
          }
        });
  }

  /** The secretary puts a dossier on the agenda of that day. */
  void schedule(DemoDossier dossier, LocalDate day) {
    actAs.holder(
        Role.COUNCIL_SECRETARY,
        DemoStory.PROVINCE,
        () -> {
          CouncilSession session = sessions.session(on(day).id());
          if (session.agenda().stream().noneMatch(item -> item.dossierId() == dossier.id())) {
            council.addToAgenda(session.summary().id(), dossier.id());
          }
        });
  }

  /** The council meets, votes and closes. */
  void vote(List<DemoDossier> dossiers) {
    if (actAs.holder(Role.COUNCIL_SECRETARY, DemoStory.PROVINCE, () -> on(HELD_ON).status())
        == SessionStatus.CLOSED) {
      return;
    }
    int session = actAs.holder(Role.COUNCIL_SECRETARY, DemoStory.PROVINCE, this::open);
    actAs.holder(Role.COUNCIL_SECRETARY, DemoStory.PROVINCE, () -> explain(session));
    Set<Long> notPassed =
        dossiers.stream()
            .filter(dossier -> dossier.commune().equals(NOT_PASSED))
            .map(DemoDossier::id)
            .collect(Collectors.toUnmodifiableSet());
    List<DemoPerson> members =
        data.people().stream()
            .filter(person -> person.holds(Role.COUNCIL_MEMBER, DemoStory.PROVINCE))
            .toList();
    for (int place = 0; place < members.size(); place++) {
      boolean isAgainst = place > 0 && place <= AGAINST;
      actAs.person(
          members.get(place).username(),
          () -> {
            cast(session, notPassed, isAgainst);
            return null;
          });
    }
    actAs.holder(Role.COUNCIL_SECRETARY, DemoStory.PROVINCE, () -> voting.close(session));
  }

  private int open() {
    SessionSummary session = on(HELD_ON);
    if (session.status() == SessionStatus.PLANNED) {
      List<Member> members = sessions.session(session.id()).members();
      Set<Integer> present =
          members.stream()
              .map(Member::id)
              .sorted()
              .limit(members.size() - ABSENT)
              .collect(Collectors.toUnmodifiableSet());
      council.mark(session.id(), present, true);
      council.open(session.id());
    }
    return session.id();
  }

  /** Without a reason recorded, a session with an unmet criterion cannot be closed. */
  private void explain(int sessionId) {
    for (AgendaItem item : sessions.session(sessionId).agenda()) {
      if (item.unmet().isReasonMissing()) {
        voting.explain(sessionId, item.id(), data.words("session.unmet"));
      }
    }
  }

  private void cast(int sessionId, Set<Long> notPassed, boolean isAgainst) {
    CouncilSession session = sessions.session(sessionId);
    if (!session.mayVote()) {
      return;
    }
    for (AgendaItem item : session.agenda()) {
      boolean against = isAgainst && notPassed.contains(item.dossierId());
      if (item.mayVote()) {
        voting.cast(sessionId, item.id(), against ? Choice.AGAINST : Choice.FOR);
      }
    }
  }

  private SessionSummary on(LocalDate day) {
    return sessions.sessions().stream()
        .filter(session -> session.heldOn().equals(day))
        .findFirst()
        .orElseThrow();
  }
}
