package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SignedIn;
import vn.dienbien.ntm.support.A;
import vn.dienbien.ntm.support.Acting;
import vn.dienbien.ntm.support.DossierStory;

/**
 * A council of any size for one test: its members are appointed for one day long ago, so that the
 * councils of other tests never meet it.
 */
@TestComponent
class Hall {

  private static final AtomicInteger DAYS = new AtomicInteger();

  @Autowired A a;
  @Autowired JdbcTemplate jdbc;
  @Autowired CouncilService council;
  @Autowired CouncilQueries queries;
  @Autowired VotingService voting;

  private LocalDate day;
  private int session;

  /** A planned session with so many members and these dossiers. */
  int planned(int size, DossierStory... dossiers) {
    day = LocalDate.of(2001, 1, 1).plusDays(DAYS.addAndGet(10));
    jdbc.update(
        "insert into council_session (held_on, place, status) values (?, 'hall', 'PLANNED')", day);
    session =
        jdbc.queryForObject(
            "select max(id) from council_session where held_on = ?", Integer.class, day);
    IntStream.rangeClosed(1, size).forEach(number -> appoint(person(number), number == 1));
    for (DossierStory dossier : dossiers) {
      putOnAgenda(dossier);
    }
    return session;
  }

  /** The secretary puts a dossier on the agenda. */
  void putOnAgenda(DossierStory dossier) {
    whileItsDayIsToCome(() -> as(secretary(), () -> council.addToAgenda(session, dossier.id())));
  }

  /** Nothing is put on the agenda of a session whose day has passed. */
  void whileItsDayIsToCome(Runnable act) {
    holdOn(LocalDate.now().plusDays(1));
    act.run();
    holdOn(day);
  }

  private void holdOn(LocalDate date) {
    jdbc.update("update council_session set held_on = ? where id = ?", date, session);
  }

  /** A planned session at which everybody is present. */
  int full(int size, DossierStory... dossiers) {
    planned(size, dossiers);
    markAll();
    return session;
  }

  /** An open session at which everybody is present. */
  int open(int size, DossierStory... dossiers) {
    full(size, dossiers);
    as(secretary(), () -> council.open(session));
    return session;
  }

  void markAll() {
    mark(read().members().stream().map(Member::id).collect(Collectors.toSet()), true);
  }

  void mark(Set<Integer> members, boolean present) {
    as(secretary(), () -> council.mark(session, members, present));
  }

  /** Makes a person a member on the session's day. */
  void appoint(SignedIn person, boolean isChair) {
    jdbc.update(
        "insert into council_member (person_id, chair, appointed_on, left_on) values (?, ?, ?, ?)",
        person.personId(),
        isChair,
        day,
        day);
  }

  LocalDate day() {
    return day;
  }

  /** Somebody who may be a member; 1 is the chair of every hall. */
  SignedIn person(int number) {
    return number == 1
        ? a.holder(Role.COUNCIL_CHAIR, A.PROVINCE, 101)
        : a.holder(Role.COUNCIL_MEMBER, A.PROVINCE, 100 + number);
  }

  SignedIn secretary() {
    return a.holder(Role.COUNCIL_SECRETARY, A.PROVINCE);
  }

  /** The session as the secretary sees it. */
  CouncilSession read() {
    return readAs(secretary());
  }

  CouncilSession readAs(SignedIn person) {
    return Acting.as(person, () -> queries.session(session));
  }

  AgendaItem item(int index) {
    return read().agenda().get(index);
  }

  int seat(SignedIn person) {
    return read().members().stream()
        .filter(member -> member.personId() == person.personId())
        .findFirst()
        .orElseThrow()
        .id();
  }

  void cast(SignedIn person, int index, Choice choice) {
    int id = item(index).id();
    as(person, () -> voting.cast(session, id, choice));
  }

  /** The members 1, 2, ... cast these ballots on a dossier. */
  void castAll(int index, Choice... choices) {
    for (int number = 1; number <= choices.length; number++) {
      cast(person(number), index, choices[number - 1]);
    }
  }

  CouncilSession close() {
    as(secretary(), () -> voting.close(session));
    return read();
  }

  void as(SignedIn person, Runnable act) {
    Acting.as(person, act);
  }

  /** People with an open ballot in their worklist for a dossier. */
  List<String> awaited(DossierStory dossier) {
    return jdbc.queryForList(
        "select actor_key from open_task where dossier_id = ? and step_id = 'castBallot'"
            + " order by actor_key",
        String.class,
        dossier.id());
  }
}
