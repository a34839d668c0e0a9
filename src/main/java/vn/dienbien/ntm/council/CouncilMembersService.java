package vn.dienbien.ntm.council;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.account.PersonDirectory;
import vn.dienbien.ntm.account.PersonSummary;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitService;

/**
 * Who belongs to the council, from which day to which, and who may stand in. A session counts the
 * members of its day; one that has been opened keeps its roll, whatever is changed here.
 */
@Service
@PreAuthorize("hasAnyRole('COUNCIL_SECRETARY','ADMIN')")
public class CouncilMembersService {

  /** The subject under which the log keeps what happened to the council. */
  static final String SUBJECT = "council:members";

  private final MembershipRepository members;
  private final PersonDirectory people;
  private final UnitService units;
  private final AuditLog audit;

  CouncilMembersService(
      MembershipRepository members, PersonDirectory people, UnitService units, AuditLog audit) {
    this.members = members;
    this.people = people;
    this.units = units;
    this.audit = audit;
  }

  /** All terms, the chair's first. */
  @Transactional(readOnly = true)
  public List<Membership> all() {
    return members.all();
  }

  /** Who can be appointed or stand in: people who hold the office of member or chair. */
  @Transactional(readOnly = true)
  public List<PersonSummary> candidates() {
    String province = units.province().id();
    Map<ActorKey, List<PersonSummary>> holders =
        people.holdersOf(
            Set.of(
                ActorKey.of(Role.COUNCIL_MEMBER, province),
                ActorKey.of(Role.COUNCIL_CHAIR, province)));
    return holders.values().stream().flatMap(Collection::stream).distinct().toList();
  }

  /** Appoints a member from a day on. */
  @UserCommand
  public void appoint(long personId, boolean isChair, LocalDate from) {
    members.lock();
    appointed(personId, isChair, from);
  }

  /**
   * Ends a term.
   *
   * @param lastDay the last day on which the person is a member
   */
  @UserCommand
  public void end(int memberId, LocalDate lastDay) {
    members.lock();
    ended(running(memberId), lastDay);
  }

  /** From a day on another person has the seat. */
  @UserCommand
  public void replace(int memberId, long personId, LocalDate from) {
    members.lock();
    Membership old = running(memberId);
    requireDay(from);
    ended(old, from.minusDays(1));
    appointed(personId, old.isChair(), from);
  }

  private void appointed(long personId, boolean isChair, LocalDate from) {
    requireDay(from);
    requireCandidate(personId);
    for (Membership term : members.all()) {
      if (term.overlaps(from, null) && term.personId() == personId) {
        throw new Refusal("council.memberThere", term.name());
      }
      if (term.overlaps(from, null) && isChair && term.isChair()) {
        throw new Refusal("council.chairThere", term.name());
      }
    }
    members.add(personId, isChair, from);
    log(isChair ? "council.chairAppointed" : "council.memberAppointed", personId, from);
  }

  private void ended(Membership term, LocalDate lastDay) {
    requireDay(lastDay);
    if (lastDay.isBefore(term.appointedOn())) {
      throw new Refusal("council.endsBeforeStart", CouncilService.DAY.format(term.appointedOn()));
    }
    members.end(term.id(), lastDay);
    log("council.memberEnded", term.personId(), lastDay);
  }

  /**
   * Registers somebody to stand in for a member.
   *
   * @param until last day; null for an open end
   * @param sessionId the one session it holds for; null for all in its days
   */
  @UserCommand
  public void addSubstitute(
      int memberId, long personId, LocalDate from, LocalDate until, Integer sessionId) {
    members.lock();
    Membership term = term(memberId);
    requireDay(from);
    requireCandidate(personId);
    if (until != null && until.isBefore(from)) {
      throw new Refusal("council.endsBeforeStart", CouncilService.DAY.format(from));
    }
    for (Membership other : members.all()) {
      if (other.personId() == personId && other.overlaps(from, until)) {
        throw new Refusal("council.memberThere", other.name());
      }
    }
    members.addSubstitute(memberId, personId, from, until, sessionId);
    audit.append(
        SUBJECT,
        Audience.PROVINCE,
        "council.substituteAdded",
        people.nameOf(personId),
        term.name(),
        CouncilService.DAY.format(from));
  }

  /** A substitute stands in for the last time on that day. */
  @UserCommand
  public void endSubstitute(int substituteId, LocalDate lastDay) {
    members.lock();
    requireDay(lastDay);
    LocalDate from =
        members.all().stream()
            .flatMap(term -> term.substitutes().stream())
            .filter(substitute -> substitute.id() == substituteId)
            .map(Substitute::fromDay)
            .findFirst()
            .orElseThrow(() -> new NotThere("substitute " + substituteId));
    if (lastDay.isBefore(from)) {
      throw new Refusal("council.endsBeforeStart", CouncilService.DAY.format(from));
    }
    members.endSubstitute(substituteId, lastDay);
    audit.append(
        SUBJECT, Audience.PROVINCE, "council.substituteEnded", CouncilService.DAY.format(lastDay));
  }

  private Membership running(int memberId) {
    Membership term = term(memberId);
    if (term.leftOn() != null) {
      throw new Refusal(
          "council.alreadyEnded", term.name(), CouncilService.DAY.format(term.leftOn()));
    }
    return term;
  }

  private Membership term(int memberId) {
    return members.all().stream()
        .filter(term -> term.id() == memberId)
        .findFirst()
        .orElseThrow(() -> new NotThere("council member " + memberId));
  }

  private void requireCandidate(long personId) {
    if (candidates().stream().noneMatch(person -> person.id() == personId)) {
      throw new Refusal("council.noCandidate");
    }
  }

  private static void requireDay(LocalDate day) {
    if (day == null) {
      throw new Refusal("council.noDay");
    }
  }

  private void log(String kind, long personId, LocalDate day) {
    audit.append(
        SUBJECT, Audience.PROVINCE, kind, people.nameOf(personId), CouncilService.DAY.format(day));
  }
}
