package vn.dienbien.ntm.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dienbien.ntm.council.Choice;
import vn.dienbien.ntm.council.CouncilService;
import vn.dienbien.ntm.council.VotingService;
import vn.dienbien.ntm.security.SignedIn;

/** What secretary and members of the council do on the walk. */
class WalkCouncilDeeds {

  @Autowired JdbcTemplate jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired CouncilService council;
  @Autowired VotingService voting;

  Map<String, WalkDeeds.Act> all() {
    return Map.of(
        "schedule", (d, who) -> schedule(d),
        "take off the agenda", (d, who) -> takeOff(d),
        "call the roll", (d, who) -> council.mark(d.session, seats(d.law.people.council), true),
        "let two leave",
            (d, who) ->
                council.mark(d.session, seats(WalkSession.lastTwo(d.law.people.council)), false),
        "open the session", (d, who) -> council.open(d.session),
        "explain", (d, who) -> voting.explain(d.session, item(d), "weighed"),
        "vote for", (d, who) -> voting.cast(d.session, item(d), Choice.FOR),
        "vote basically", (d, who) -> voting.cast(d.session, item(d), Choice.FOR_BASIC),
        "vote against", (d, who) -> voting.cast(d.session, item(d), Choice.AGAINST),
        "close the session", (d, who) -> voting.close(d.session));
  }

  /** A session of its own; planned for nothing when the dossier does not come to it. */
  private void schedule(WalkDossier dossier) {
    dossier.session =
        transaction.execute(
            status -> {
              int session = council.plan(LocalDate.now().plusDays(1), "hall");
              council.addToAgenda(session, dossier.id());
              return session;
            });
  }

  private void takeOff(WalkDossier dossier) {
    council.removeFromAgenda(dossier.session, dossier.id());
    dossier.session = 0;
  }

  private Set<Integer> seats(List<SignedIn> members) {
    return members.stream()
        .map(
            member ->
                jdbc.queryForObject(
                    "select id from council_member where person_id = ?",
                    Integer.class,
                    member.personId()))
        .collect(Collectors.toSet());
  }

  private int item(WalkDossier dossier) {
    return jdbc.queryForObject(
        "select coalesce(max(id), 0) from agenda_item where session_id = ? and dossier_id = ?",
        Integer.class,
        dossier.session,
        dossier.id());
  }
}
