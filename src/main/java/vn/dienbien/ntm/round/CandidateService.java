package vn.dienbien.ntm.round;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.OfficialWords;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Carrying communes over from an earlier round, and taking candidates off the list. */
@Service
@PreAuthorize("isAuthenticated()")
public class CandidateService {

  private static final Sentence NOT_OPENED = Sentence.of("candidate.notOpened");

  private final RoundRepository rows;
  private final RoundService rounds;
  private final RoundDossiers dossiers;
  private final Prerequisites prerequisites;
  private final UnitService units;
  private final AuditLog audit;

  CandidateService(
      RoundRepository rows,
      RoundService rounds,
      RoundDossiers dossiers,
      Prerequisites prerequisites,
      UnitService units,
      AuditLog audit) {
    this.rows = rows;
    this.rounds = rounds;
    this.dossiers = dossiers;
    this.prerequisites = prerequisites;
    this.units = units;
    this.audit = audit;
  }

  /** Where the dossiers of a round are, by commune; communes without a dossier are missing. */
  @Transactional(readOnly = true)
  public Map<String, RoundDossiers.Standing> standings(int roundId) {
    return dossiers.standings(roundId);
  }

  /** The rounds of the same level before this one, the newest first. */
  @Transactional(readOnly = true)
  public List<RoundSummary> earlier(int roundId) {
    RoundSummary round = rounds.byId(roundId);
    return rounds.rounds().stream().filter(other -> isEarlier(other, round)).toList();
  }

  /**
   * The communes that an earlier round left without a recognition: never opened, never filed, or
   * ended otherwise; in the order in which the province prints communes.
   */
  @Transactional(readOnly = true)
  public List<CarryOver> preview(int roundId, int earlierRoundId) {
    RoundSummary round = rounds.byId(roundId);
    Map<String, RoundDossiers.Standing> standings = dossiers.standings(earlierRoundId);
    List<Candidate> left =
        rounds.candidates(earlierRoundId).stream()
            .filter(candidate -> maySeekAgain(standings.get(candidate.commune().id())))
            .toList();
    Set<String> present =
        rows.candidates(roundId).stream()
            .map(RoundRepository.CandidateRow::unitId)
            .collect(Collectors.toSet());
    Map<String, Sentence> missing =
        prerequisites.missing(round.level(), left.stream().map(Candidate::commune).toList());
    return left.stream()
        .map(
            candidate ->
                new CarryOver(
                    candidate.commune(),
                    candidate.district(),
                    why(standings.get(candidate.commune().id())),
                    present.contains(candidate.commune().id()),
                    hindrance(round, candidate.commune(), missing)))
        .toList();
  }

  /**
   * Puts communes of an earlier round on the list, all or none. Those that are on it already are
   * passed over; a second click adds nothing.
   *
   * @return how many were added
   * @throws Refusal when one of them cannot be carried over, or none was left to add
   */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public int carryOver(int roundId, int earlierRoundId, Collection<String> communeIds) {
    RoundSummary earlier = rounds.byId(earlierRoundId);
    if (!isEarlier(earlier, rounds.byId(roundId))) {
      throw new Refusal("candidate.refused.notEarlier");
    }
    List<CarryOver> chosen =
        preview(roundId, earlierRoundId).stream()
            .filter(one -> communeIds.contains(one.commune().id()))
            .toList();
    if (chosen.size() < Set.copyOf(communeIds).size()) {
      throw new Refusal("candidate.refused.changed");
    }
    List<Sentence> hindrances = chosen.stream().flatMap(one -> one.hindrance().stream()).toList();
    if (!hindrances.isEmpty()) {
      throw new Refusal(hindrances);
    }
    List<String> added =
        chosen.stream().filter(CarryOver::isPossible).map(one -> one.commune().id()).toList();
    if (added.isEmpty()) {
      throw new Refusal("candidate.refused.nothing");
    }
    String year = String.valueOf(earlier.year());
    String source = OfficialWords.say(Sentence.of("candidate.carriedFrom", year));
    rows.insertCandidates(roundId, added, CandidateOrigin.CARRIED_OVER, source);
    audit.append(
        "round:" + roundId, Audience.ALL, "round.carriedOver", String.valueOf(added.size()), year);
    return added.size();
  }

  /** Takes a commune off the list, unless it has a dossier. Twice is the same as once. */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public void takeOff(int roundId, String communeId) {
    String name = units.byId(communeId).name();
    // Whoever opens its dossier locks the candidate, too: one of the two comes second and knows.
    if (!rows.lockCandidate(roundId, communeId)) {
      return;
    }
    if (dossiers.standings(roundId).containsKey(communeId)) {
      throw new Refusal("candidate.refused.hasDossier", name);
    }
    rows.deleteCandidate(roundId, communeId);
    audit.append("round:" + roundId, Audience.ALL, "round.candidateTakenOff", name);
  }

  private static boolean isEarlier(RoundSummary other, RoundSummary round) {
    return other.level() == round.level() && other.year() < round.year();
  }

  private static boolean maySeekAgain(RoundDossiers.Standing standing) {
    return standing == null || standing.maySeekAgain();
  }

  private static Sentence why(RoundDossiers.Standing standing) {
    return standing == null ? NOT_OPENED : standing.status();
  }

  private Optional<Sentence> hindrance(
      RoundSummary round, UnitSummary commune, Map<String, Sentence> missing) {
    if (!units.isValidOn(commune.id(), RoundService.lastDayOf(round))) {
      return Optional.of(
          Sentence.of("round.refused.commune", commune.name(), String.valueOf(round.year())));
    }
    return Optional.ofNullable(missing.get(commune.id()));
  }
}
