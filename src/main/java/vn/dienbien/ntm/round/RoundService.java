package vn.dienbien.ntm.round;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dienbien.ntm.audit.Audience;
import vn.dienbien.ntm.audit.AuditLog;
import vn.dienbien.ntm.base.NotThere;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.base.Sentence;
import vn.dienbien.ntm.calendar.CalendarService;
import vn.dienbien.ntm.criteria.CriteriaService;
import vn.dienbien.ntm.criteria.RecognitionLevel;
import vn.dienbien.ntm.platform.UserCommand;
import vn.dienbien.ntm.unit.UnitLevel;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/**
 * Rounds of recognition and their candidates. Everybody reads them; the province office opens them.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class RoundService {

  private static final int SOURCE_LENGTH = 300;

  private final RoundRepository rounds;
  private final CriteriaService criteria;
  private final ProcedureService procedures;
  private final UnitService units;
  private final Prerequisites prerequisites;
  private final CalendarService calendar;
  private final AuditLog audit;
  private final Clock clock;

  RoundService(
      RoundRepository rounds,
      CriteriaService criteria,
      ProcedureService procedures,
      UnitService units,
      Prerequisites prerequisites,
      CalendarService calendar,
      AuditLog audit,
      Clock clock) {
    this.rounds = rounds;
    this.criteria = criteria;
    this.procedures = procedures;
    this.units = units;
    this.prerequisites = prerequisites;
    this.calendar = calendar;
    this.audit = audit;
    this.clock = clock;
  }

  /** All rounds, the newest year first. */
  @Transactional(readOnly = true)
  public List<RoundSummary> rounds() {
    return rounds.all();
  }

  /** The rounds of this year and of the last: decisions come three to eight months after a year. */
  @Transactional(readOnly = true)
  public List<RoundSummary> current() {
    int year = LocalDate.now(clock).getYear();
    return rounds.all().stream().filter(round -> round.year() >= year - 1).toList();
  }

  /** The round of that id; throws {@link NotThere} if there is none. */
  @Transactional(readOnly = true)
  public RoundSummary byId(int id) {
    return rounds.find(id).orElseThrow(() -> new NotThere("round " + id));
  }

  /** The candidates of a round, in the order in which the province prints communes. */
  @Transactional(readOnly = true)
  public List<Candidate> candidates(int roundId) {
    RoundSummary round = byId(roundId);
    List<UnitSummary> order = units.communes(lastDayOf(round));
    Map<String, Integer> places =
        IntStream.range(0, order.size())
            .boxed()
            .collect(Collectors.toMap(place -> order.get(place).id(), place -> place));
    return rounds.candidates(roundId).stream()
        .sorted(Comparator.comparing(row -> places.getOrDefault(row.unitId(), order.size())))
        .map(row -> candidate(units.byId(row.unitId()), row))
        .toList();
  }

  /** Whether the commune may file in the round. */
  @Transactional(readOnly = true)
  public boolean isCandidate(int roundId, String communeId) {
    return rounds.isCandidate(roundId, communeId);
  }

  /**
   * Whether the commune may file in the round. The candidate stays locked until the running
   * transaction ends: of two who open its dossier, the second finds the first one's.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public boolean lockCandidate(int roundId, String communeId) {
    return rounds.lockCandidate(roundId, communeId);
  }

  /**
   * Makes sure that a commune has the recognition that the level of a round presupposes; refuses,
   * naming it, otherwise.
   */
  @Transactional(readOnly = true)
  public void requirePrerequisite(int roundId, String communeId) {
    prerequisites.require(byId(roundId).level(), units.byId(communeId));
  }

  /** Why a commune is a candidate of a round; empty if it is none. */
  @Transactional(readOnly = true)
  public Optional<CandidateOrigin> originOf(int roundId, String communeId) {
    return rounds.originOf(roundId, communeId);
  }

  /**
   * Opens a round. Refused with all reasons when its dates are impossible, when the set is not for
   * that level, the version of the procedure is a draft, or the year has a round of that level.
   *
   * @return the id of the round
   */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public int open(NewRound round) {
    List<Sentence> wrong = RoundRule.violations(round, LocalDate.now(clock));
    if (!wrong.isEmpty()) {
      throw new Refusal(wrong);
    }
    if (criteria.set(round.setId()).level() != round.level()) {
      throw new Refusal("round.refused.level");
    }
    ProcedureVersion version = procedures.version(round.versionId());
    if (version.isDraft()) {
      throw new Refusal("round.refused.version");
    }
    if (version.hasDistrict() && round.districtCutoff() == null) {
      throw new Refusal("round.refused.districtMissing");
    }
    try {
      rounds.insert(round, LocalDateTime.now(clock));
    } catch (DuplicateKeyException e) {
      throw new Refusal("round.refused.twice", String.valueOf(round.year()));
    }
    int id = find(round.year(), round.level()).id();
    audit.append("round:" + id, Audience.ALL, "round.opened", String.valueOf(round.year()));
    return id;
  }

  /**
   * What a person should confirm before such a round is opened: a version or set of other years,
   * dates that leave less time than the steps take. Nothing of it forbids the round.
   */
  public List<Sentence> warnings(NewRound round) {
    return RoundWarning.of(
        round,
        procedures.version(round.versionId()),
        criteria.set(round.setId()),
        LocalDate.now(clock),
        calendar.workingDays());
  }

  /**
   * Adds a commune to a round. Refused when it did not exist in that year, is no commune, lacks the
   * recognition the level presupposes, or is a candidate already.
   *
   * @param source the document that names it
   */
  @UserCommand
  @PreAuthorize(RoundDesk.ROLES)
  public void addCandidate(int roundId, String communeId, CandidateOrigin origin, String source) {
    RoundSummary round = byId(roundId);
    UnitSummary commune = units.byId(communeId);
    if (commune.level() != UnitLevel.COMMUNE || !units.isValidOn(communeId, lastDayOf(round))) {
      throw new Refusal("round.refused.commune", commune.name(), String.valueOf(round.year()));
    }
    if (source.isBlank() || source.strip().length() > SOURCE_LENGTH) {
      throw new Refusal("round.refused.source", String.valueOf(SOURCE_LENGTH));
    }
    prerequisites.require(round.level(), commune);
    try {
      rounds.insertCandidate(roundId, communeId, origin, source.strip());
    } catch (DuplicateKeyException e) {
      throw new Refusal("round.refused.candidate", commune.name());
    }
    audit.append("round:" + roundId, Audience.ALL, "round.candidateAdded", commune.name());
  }

  /** The round of a year and level; throws {@link NotThere} if there is none. */
  @Transactional(readOnly = true)
  public RoundSummary find(int year, RecognitionLevel level) {
    return rounds.find(year, level).orElseThrow(() -> new NotThere("round " + year + " " + level));
  }

  /** Units are those of the day before communes must have filed. */
  static LocalDate lastDayOf(RoundSummary round) {
    return round.communeCutoff().minusDays(1);
  }

  private Candidate candidate(UnitSummary commune, RoundRepository.CandidateRow row) {
    return new Candidate(commune, units.byId(commune.parentId()), row.origin(), row.source());
  }
}
