package vn.dienbien.ntm.village;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dienbien.ntm.base.Refusal;
import vn.dienbien.ntm.round.ProcedureService;
import vn.dienbien.ntm.round.ProcedureStep;
import vn.dienbien.ntm.round.ProcedureVersion;
import vn.dienbien.ntm.round.RoundService;
import vn.dienbien.ntm.round.RoundSummary;
import vn.dienbien.ntm.security.ActorKey;
import vn.dienbien.ntm.security.Role;
import vn.dienbien.ntm.unit.UnitLevel;
import vn.dienbien.ntm.unit.UnitService;
import vn.dienbien.ntm.unit.UnitSummary;

/** Which version of the procedure a request follows, and who acts in it. */
@Component
class VillageProcedures {

  private static final List<String> STEPS =
      List.of(VillageStep.REQUEST, VillageStep.VERIFY, VillageStep.DECIDE);

  /** The works of the commune and who has them: as for a dossier, one prepares and one signs. */
  private static final String PREPARE_AS = "prepare";

  private final JdbcClient sql;
  private final ProcedureService procedures;
  private final RoundService rounds;
  private final UnitService units;

  VillageProcedures(
      JdbcClient sql, ProcedureService procedures, RoundService rounds, UnitService units) {
    this.sql = sql;
    this.procedures = procedures;
    this.rounds = rounds;
    this.units = units;
  }

  /**
   * The version for a year: of the newest round of that year, else the one in force then. A commune
   * without a district gets one whose steps need none.
   *
   * @throws Refusal if no version fits
   */
  String versionFor(UnitSummary commune, int year) {
    Stream<String> ofRounds =
        rounds.rounds().stream()
            .filter(round -> round.year() == year)
            .sorted(Comparator.comparing(RoundSummary::id).reversed())
            .map(RoundSummary::versionId);
    Stream<String> inForce =
        sql
            .sql(
                "select version_id from village_procedure"
                    + " order by from_year > ?, abs(from_year - ?)")
            .params(year, year)
            .query(String.class)
            .list()
            .stream();
    return Stream.concat(ofRounds, inForce)
        .filter(id -> fits(procedures.version(id), commune))
        .findFirst()
        .orElseThrow(() -> new Refusal("village.refused.noProcedure", String.valueOf(year)));
  }

  private boolean fits(ProcedureVersion version, UnitSummary commune) {
    boolean hasDistrict = units.byId(commune.parentId()).level() == UnitLevel.DISTRICT;
    return version.steps().keySet().containsAll(STEPS)
        && (hasDistrict
            || STEPS.stream()
                .noneMatch(step -> version.actorOf(step).level() == Role.Level.DISTRICT));
  }

  /** Who has a step of a request, or the work of preparing it. */
  ActorKey actorOf(VillageRequest request, String step) {
    ProcedureStep known =
        procedures
            .version(request.versionId())
            .step(step.equals(VillageStep.PREPARE) ? PREPARE_AS : step);
    return ActorKey.of(
        known.actor(), known.actorPlace().orElseGet(() -> ownPlace(request, known.actor())));
  }

  private String ownPlace(VillageRequest request, Role role) {
    return switch (role.level()) {
      case COMMUNE -> request.communeId();
      case DISTRICT -> request.districtId();
      case PROVINCE -> units.province().id();
      case DEPARTMENT -> throw new IllegalStateException(role + " needs a department");
    };
  }

  /** The unit that decides: its numbers are unique within a year. */
  String issuerOf(VillageRequest request) {
    return actorOf(request, VillageStep.DECIDE).place();
  }
}
