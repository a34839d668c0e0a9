package vn.dienbien.ntm.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.CurrentUser;
import vn.dienbien.ntm.security.RightsChanged;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.security.SessionRights;

/**
 * Who does the work of an absent colleague. The absent person names the substitute, or the
 * administrator does for them; the substitute chooses when to act for whom.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class SubstitutionService {

  private final SubstitutionRepository substitutions;
  private final SubstitutionRules rules;
  private final PersonRepository people;
  private final Colleagues colleagues;
  private final SessionRights sessions;
  private final CurrentUser currentUser;
  private final AuditLog log;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SubstitutionService(
      SubstitutionRepository substitutions,
      SubstitutionRules rules,
      PersonRepository people,
      Colleagues colleagues,
      SessionRights sessions,
      CurrentUser currentUser,
      AuditLog log,
      ApplicationEventPublisher events,
      Clock clock) {
    this.substitutions = substitutions;
    this.rules = rules;
    this.people = people;
    this.colleagues = colleagues;
    this.sessions = sessions;
    this.currentUser = currentUser;
    this.log = log;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Names a substitute for these days, both inclusive.
   *
   * @throws NotThere when the work is somebody else's and the person is no administrator
   * @throws Refusal when the days or the substitute do not fit
   */
  @UserCommand
  public void name(
      long absentId, long substituteId, LocalDate from, LocalDate until, String reason) {
    requireMine(absentId);
    substitutions.lock(absentId);
    Person absent = person(absentId);
    Person substitute = person(substituteId);
    rules.check(
        absent.account(), substitute.account(), from, until, reason.strip(), isAdministrator());
    substitutions.add(
        absentId,
        substituteId,
        from,
        until,
        reason.strip(),
        currentUser.get().displayName(),
        LocalDateTime.now(clock));
    log.append(
        NewAccounts.subject(absent),
        Audience.PROVINCE,
        "person.substituted",
        substitute.account().displayName(),
        absent.account().displayName(),
        SubstitutionRules.day(from),
        SubstitutionRules.day(until));
    events.publishEvent(new RightsChanged(substitute.username()));
    events.publishEvent(
        new SubstituteNamed(
            absentId,
            absent.account().displayName(),
            substituteId,
            substitute.account().displayName(),
            from,
            until));
  }

  /**
   * Ends a substitution now. Either of the two may, and the administrator; a session that is acting
   * goes back to the person's own work.
   *
   * @throws NotThere when it is none of theirs
   */
  @UserCommand
  public void revoke(long id) {
    Substitution row = substitutions.find(id).orElseThrow(() -> new NotThere("substitution " + id));
    if (row.substituteId() != currentUser.get().personId()) {
      requireMine(row.absentId());
    }
    if (!substitutions.revoke(id, currentUser.get().displayName(), LocalDateTime.now(clock))) {
      throw new Refusal("substitution.revoked");
    }
    log.append(
        NewAccounts.subject(person(row.absentId())),
        Audience.PROVINCE,
        "person.substitutionRevoked",
        row.substituteName(),
        row.absentName());
    events.publishEvent(new RightsChanged(person(row.substituteId()).username()));
  }

  /** One's own substitutions of today and later, on both sides; the earliest first. */
  @Transactional(readOnly = true)
  public List<Substitution> mine() {
    return substitutions.of(currentUser.get().personId(), LocalDate.now(clock));
  }

  /** A page of all substitutions, ended ones too, the latest to begin first. */
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADMIN')")
  public List<Substitution> all(int offset, int size) {
    return substitutions.page(offset, size);
  }

  /** How many {@link #all} has. */
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('ADMIN')")
  public int count() {
    return substitutions.count();
  }

  /** Who may stand in for the signed-in person: colleagues of the same units and departments. */
  @Transactional(readOnly = true)
  public List<PersonSummary> colleagues() {
    Person own = person(currentUser.get().personId());
    return colleagues.at(SubstitutionRules.places(own.account())).stream()
        .filter(person -> person.id() != own.id())
        .toList();
  }

  /** The session does the work of this absent colleague from now on; refuses if that is not so. */
  public void actFor(long absentId) {
    sessions.actFor(absentId);
  }

  /** The session does the person's own work again. */
  public void actForMyself() {
    sessions.actForMyself();
  }

  private void requireMine(long absentId) {
    if (absentId != currentUser.get().personId() && !isAdministrator()) {
      throw new NotThere("substitutions of " + absentId);
    }
  }

  private boolean isAdministrator() {
    return currentUser.get().has(Role.ADMIN);
  }

  private Person person(long id) {
    return people.findById(id).orElseThrow(() -> new NotThere("person " + id));
  }
}
